import { type Document, factsIn } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { pairMemo } from '../../pair-memo.ts';
import { meets } from '../../scope.ts';
import { isAttributed } from '../../statement/wording.ts';
import { daysBetween, hoursBetween } from '../../time/age.ts';
import type { AttributeName } from '../attributes/attribute.ts';
import type { NumberClaim } from '../number-claim.ts';
import type { Traits } from './traits.ts';

/** Whole days between the publication of two articles; 0 where either does not tell. */
export const daysApart = ({ document: a }: NumberClaim, { document: b }: NumberClaim): number => daysOf(a)(b);

/** By the clock, where both tell it, or else by the day. */
const hoursApart = ({ document: a }: NumberClaim, { document: b }: NumberClaim): number =>
	hoursBetween(a.reading.article.published, b.reading.article.published) ?? 0;

const daysOf = pairMemo(
	(a: Document, b: Document) => daysBetween(a.reading.article.published, b.reading.article.published) ?? 0,
);

/** What is so on the day of writing and not on the next one; and what two reports with days between them tell of two days. */
export function isOfOtherDay(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): boolean {
	if (one.daily && other.daily) return hoursApart(ours, theirs) > ONE_BULLETIN;
	if (isMomentary(ours, one) || isMomentary(theirs, other)) return daysApart(ours, theirs) !== 0;
	if (isLasting(ours, one) || isLasting(theirs, other)) return false;
	return daysApart(ours, theirs) > ONE_REPORT && !haveOneTime(ours, theirs);
}
/** A count of a day is in the papers of the evening and of the next morning. */
const ONE_BULLETIN = 15;
/** So long a paper that comes out later tells the same report. */
const ONE_REPORT = 2;

/** "Some 25 mm fell on Thursday": what is measured anew each day, in a paper of Thursday, is not what one of Wednesday tells. */
export const isOfDayAfter = (measured: NumberClaim, other: NumberClaim): boolean => {
	const { published } = other.document.reading.article;
	if (published === undefined || !MEASURED.test(measured.quantity.unit) || measured.attribute !== undefined)
		return false;
	const days = daysMeant(measured);
	return days.length > 0 && days.every((day) => day > published.slice(0, DAY_LONG)) && !isAttributed(measured.sentence);
};
const MEASURED = /^(?:mm|cm|in|%)$|^°/;
const daysMeant = onceFor(({ document, sentence }: NumberClaim): readonly string[] =>
	factsIn(document, sentence, 'date').flatMap(({ from, precision }) =>
		from !== undefined && precision === 'day' ? [from.slice(0, DAY_LONG)] : [],
	),
);
/** "2026-03-04". */
const DAY_LONG = 10;

const isMomentary = ({ attribute }: NumberClaim, { standing, price, average }: Traits): boolean =>
	standing || price || average || (attribute !== undefined && OF_THE_DAY.has(attribute.name));
const OF_THE_DAY = new Set<AttributeName>(['record', 'rank', 'running']);

/** A sum once paid and a length stay as they are; of what is counted, shared out or measured again and again, only what grows does. */
function isLasting({ attribute, quantity: { unit } }: NumberClaim, { regular }: Traits): boolean {
	if (attribute !== undefined) return !CHANGING.has(attribute.name);
	return !regular && !COUNTED.test(unit);
}
const CHANGING = new Set<AttributeName>([
	'attendance',
	'participants',
	'turnout',
	'sent',
	'magnitude',
	'lasted',
	'stay',
]);
const COUNTED = /^(?:|%|share|percentage-point|basis-point|ordinal)$|^°/;

const haveOneTime = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	meets(ours.days, theirs.days) || meets(ours.times, theirs.times);
