import { isOfThePage } from '../date/dated-event.ts';
import { compareDays, namedDay } from '../date/named-day.ts';
import { factsIn } from '../document.ts';
import { LOST } from '../facts/words.ts';
import { claimAt } from '../number/claims.ts';
import type { NumberClaim } from '../number/number-claim.ts';
import { apartBecause } from '../number/pairs/gates.ts';
import { compatible, sameMeasure } from '../number/values.ts';
import { numberOf } from '../quote/wording.ts';
import type { DateFact, Quantity, Span, Token } from '../types.ts';
import type { Exclusion } from './exclusion.ts';
import { type Gap, type Side, spanOf, telling } from './gaps.ts';

/** Two figures of one measure, two days, two years. */
export function figuresExclude(gap: Gap): Exclusion | undefined {
	const { ours, theirs } = gap;
	const days = [dateIn(ours), dateIn(theirs)] as const;
	const amounts = [amountIn(ours), amountIn(theirs)] as const;
	if (areNumbersApart(ours, theirs)) {
		const [a, b] = [days[0] ?? amounts[0], days[1] ?? amounts[1]];
		if (a?.kind === 'quantity' && b?.kind === 'quantity' && !amountsDiffer(gap, a, b)) return undefined;
		// "More than 30" may be 35, and of what is no amount it is not known how it is bounded.
		if ((a?.kind !== 'quantity' || b?.kind !== 'quantity') && !(isOneWord(ours) && isOneWord(theirs))) return undefined;
		return { kind: days[0] || days[1] ? 'date' : 'number', ours: a ?? spanOf(ours), theirs: b ?? spanOf(theirs) };
	}
	if (days[0] && days[1])
		return datesDiffer(gap, days[0], days[1]) ? { kind: 'date', ours: days[0], theirs: days[1] } : undefined;
	if (amounts[0] && amounts[1] && amountsDiffer(gap, amounts[0], amounts[1]))
		return { kind: 'number', ours: amounts[0], theirs: amounts[1] };
	return undefined;
}

const isOneWord = ({ from, to }: Side): boolean => to - from === 1;

/** The only one of some facts that reaches into a gap. */
function only<F extends Span>(side: Side, facts: readonly F[]): F | undefined {
	const span = spanOf(side);
	const found = facts.filter(({ start, end }) => start < span.end && end > span.start);
	return found.length === 1 ? found[0] : undefined;
}
const dateIn = (side: Side): DateFact | undefined =>
	only(
		side,
		factsIn(side.document, side.sentence, 'date').filter((fact) => !isOfThePage(side.document, side.sentence, fact)),
	);
const amountIn = (side: Side): Quantity | undefined => only(side, factsIn(side.document, side.sentence, 'quantity'));

function datesDiffer({ ours, theirs }: Gap, a: DateFact, b: DateFact): boolean {
	const [here, there] = [dayOf(ours, a), dayOf(theirs, b)];
	return here !== undefined && there !== undefined && compareDays(here, there) === 'other';
}

function dayOf({ document, sentence }: Side, fact: DateFact) {
	const { text, reading } = document;
	const before = text.slice(Math.max(sentence.start, fact.start - 24), fact.start);
	return namedDay(fact, text.slice(fact.start, fact.end), before, reading.article.published);
}

/** One number on either side and nothing else that tells: "30" and "35" years ago, section 12 and section 14. */
function areNumbersApart(ours: Side, theirs: Side): boolean {
	const [a, b] = [telling(ours), telling(theirs)];
	// "One of the largest": whoever counts two of them contradicts nobody.
	if (a.length !== 1 || b.length !== 1 || ours.words[ours.to]?.key === 'of') return false;
	if (isCutOff(ours, a[0]) || isCutOff(theirs, b[0])) return false;
	const [x, y] = [numberOf(a[0]?.lower ?? ''), numberOf(b[0]?.lower ?? '')];
	return x !== undefined && y !== undefined && x !== y;
}
const isCutOff = ({ document }: Side, word: Token | undefined): boolean =>
	word !== undefined && document.text[word.end] === LOST;
const amountsDiffer = ({ ours, theirs }: Gap, a: Quantity, b: Quantity): boolean =>
	!a.vague &&
	!b.vague &&
	(a.ordinal ?? false) === (b.ordinal ?? false) &&
	sameMeasure(a, b) &&
	(!compatible(a, b) || areRangesApart(a, b)) &&
	(a.ordinal || areOfOneThing(claimAt(ours.document, a.start), claimAt(theirs.document, b.start)));

/** "90 to 100" and "80 to 100" may both be true of one thing, but told in one sentence are not one estimate. */
const areRangesApart = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit &&
	a.upper !== undefined &&
	b.upper !== undefined &&
	(!compatible(endOf(a, a.value), endOf(b, b.value)) || !compatible(endOf(a, a.upper), endOf(b, b.upper)));
const endOf = ({ upper: _, ...quantity }: Quantity, value: number): Quantity => ({ ...quantity, value });

/** "Since week 11", "in his six seasons": as far as it is known of what the figures are, they may be of one thing. */
const areOfOneThing = (ours: NumberClaim | undefined, theirs: NumberClaim | undefined): boolean =>
	ours === undefined || theirs === undefined || apartBecause(ours, theirs) === undefined;
