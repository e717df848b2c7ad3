// What is reckoned up or supposed, against what is so: a sum so far, a whole with all that belongs to it, what would be left, what may come.
import { tokenAt } from '../../clause.ts';
import { onceFor } from '../../once-for.ts';
import { apart, meets } from '../../scope.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { Sentence, Token } from '../../types.ts';
import type { NumberClaim } from '../number-claim.ts';
import type { Because } from './because.ts';
import type { Traits } from './traits.ts';

/** Symmetric; sums of money are told apart by how they are reckoned only where they hang on different words. */
export function otherReckoning(
	ours: NumberClaim,
	one: Traits,
	theirs: NumberClaim,
	other: Traits,
): Because | undefined {
	if (isSupposedOf(ours, theirs) || isSupposedOf(theirs, ours)) return 'another time';
	if (isOfNow(ours, theirs) || isOfNow(theirs, ours)) return 'another time';
	if (!one.money || !other.money || !apart(ours.governors, theirs.governors)) return undefined;
	if (soFar(ours) !== soFar(theirs)) return 'part of a count';
	return isInAll(ours) !== isInAll(theirs) ? 'another whole' : undefined;
}

/** "Would be left with 61 seats without them", "60 mm could fall": the other tells what is or was, in plain words. */
const isSupposedOf = (supposed: NumberClaim, plain: NumberClaim): boolean => {
	const [one, other] = [tellingOf(supposed), tellingOf(plain)];
	if (!one.told || !other.told || other.modal !== undefined) return false;
	if (one.modal === 'would') return supposed.quantity.unit === '' && isConditional(supposed.sentence);
	return one.modal === 'may' && other.past;
};

/** "If", "without the Alliance": what would then be so. */
const isConditional = onceFor(({ tokens }: Sentence): boolean => CONDITION.test(lowerText(tokens)));
const CONDITION = /\b(?:if|without|unless|were to|should they|otherwise)\b/;

/** "At its peak in 1988 it employed 3,100", "it employs 7,400": a year long gone, or to come, against what is so now. */
const isOfNow = (now: NumberClaim, then: NumberClaim): boolean => {
	const [one, other] = [tellingOf(now), tellingOf(then)];
	if (!one.present || now.times.size > 0 || !isAnyTimes(now)) return false;
	const year = Number(now.document.reading.article.published?.slice(0, 4) ?? Number.NaN);
	const years = [...then.times].filter((time) => /^\d{4}$/.test(time)).map(Number);
	if (years.length === 0) return false;
	return years.every((one) => one > year) || (other.past && years.every((one) => one < year - 1));
};

/** Of these shapes a place has another figure each year; an age or a toll says of itself when it was. */
const isAnyTimes = ({ attribute }: NumberClaim): boolean => attribute === undefined || attribute.name === 'population';

type Telling = {
	/** By a verb at all. */
	readonly told: boolean;
	readonly modal: 'would' | 'may' | undefined;
	readonly past: boolean;
	readonly present: boolean;
};

/** How the verb tells it that the figure hangs on. */
const tellingOf = onceFor(({ sentence, quantity: { start } }: NumberClaim): Telling => {
	const { tokens } = sentence;
	const verb = verbOver(tokens, tokenAt(sentence, start));
	if (verb === undefined) return { told: false, modal: undefined, past: false, present: false };
	const helpers = tokens.filter(({ head, rel, lower }) => head === verb && (AUXILIARY.test(rel) || NOT.test(lower)));
	const has = (words: RegExp): boolean => helpers.some(({ lower }) => words.test(lower));
	const copula = helpers.find(({ rel }) => rel === 'cop');
	const tag = (copula ?? tokens[verb])?.tag ?? '';
	// "Could have killed 60" is of the past, and "else we would not have 60" says that there are.
	const modal = has(OTHERWISE) ? undefined : has(WOULD) ? 'would' : has(MAY) ? 'may' : undefined;
	return {
		told: true,
		modal,
		past: modal === undefined && (tag === 'VBD' || has(PAST)),
		present: /^VB[ZP]$/.test(tag) && helpers.every((helper) => helper === copula),
	};
});
const AUXILIARY = /^(?:aux|aux:pass|cop)$/;
const NOT = /^(?:not|n't|never)$/;
const OTHERWISE = /^(?:have|not|n't|never)$/;
const WOULD = /^(?:would|'d)$/;
const MAY = /^(?:could|may|might)$/;
const PAST = /^(?:was|were|had)$/;

/** The nearest verb above. */
function verbOver(tokens: readonly Token[], figure: number): number | undefined {
	let at = figure;
	for (let steps = 0; steps < STEPS && at >= 0; steps += 1) {
		const token = tokens[at];
		if (token?.pos === 'VERB' || tokens.some(({ head, rel }) => head === at && rel === 'cop')) return at;
		at = token?.head ?? -1;
	}
	return undefined;
}
const STEPS = 6;

/** "Has paid out 148 million so far": what is owed, or was agreed, is another sum. */
const soFar = onceFor(({ document: { text }, sentence, quantity: { start, end } }: NumberClaim): boolean => {
	const before = text.slice(Math.max(sentence.start, start - REACH), start);
	const after = text.slice(end, Math.min(sentence.end, end + REACH));
	return SO_FAR.test(after) || ALREADY.test(before);
});
const SO_FAR = /^[^,;:.]*\b(?:so far|to date|as yet)\b/;
/** Not "the contracts already signed will bring sales of 5 million". */
const ALREADY = /\b(?:(?:so far|to date)\b[^,;:]*|already(?: [a-z]+){1,3} )$/;
const REACH = 60;

/** "Including roads and a rail link", "the whole undertaking". */
const isInAll = onceFor(({ document: { text }, sentence, about, marks, quantity: { end } }: NumberClaim): boolean => {
	const after = text.slice(end, Math.min(sentence.end, end + NEAR));
	return marks.has('sum') || meets(about, WHOLE) || INCLUDED.test(after);
});
const NEAR = 30;
const WHOLE = new Set(['whole', 'entire', 'overall', 'total', 'altogether']);
const INCLUDED = /\b(?:includ(?:es?|ed|ing)|all told|taken together)\b/;
