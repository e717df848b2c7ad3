import { probability } from '../../confidence.ts';
import { unitFamily } from '../../facts/units.ts';
import { meets, otherTime } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import type { Quantity } from '../../types.ts';
import type { NumberClaim } from '../number-claim.ts';
import { isOneChange } from './change.ts';
import { eachSlotFeature, type Likely, type PairKind, pairKind } from './likeness.ts';
import { isOneLine } from './line.ts';
import { isOneMoment } from './moment.ts';
import type { NumberPair } from './number-pair.ts';
import { CONFLICT_WEIGHTS } from './weights.ts';
import { type Witnesses, witnessesOf } from './witnesses.ts';

/**
 * 0..1: how sure it is that two figures of different value are of one thing. Each of 82 labelled stories judged by weights that were
 * fitted to the others, where .5 is asked for: F0.5 .782, 178 of 207 findings right, 148 of 258 labels found.
 */
export function conflictConfidence(pair: NumberPair, story: Story): number {
	const likely = probability(conflictOdds(pair, witnessesOf(pair.ours, pair.theirs, story), story));
	return surely(pair) ? Math.max(SURE, likely) : likely;
}

/**
 * Whether two figures can be as sure as that, whatever rivals and witnesses say. Of a hundred that differ few can, and to hear the
 * story's other articles on each of them is most of the work.
 */
export function mayBeSure(pair: Omit<NumberPair, 'rival'> & Likely, story: Story, least: number): boolean {
	let odds = biasOf(pair) + pair.differing + MOST_UNHEARD;
	eachFurtherFeature({ ...pair, rival: Number.NEGATIVE_INFINITY }, SILENT, story, (name, value) => {
		odds += weightOf(name) * value;
	});
	return probability(odds) >= least || (surely(pair) && SURE >= least);
}
const SILENT: Witnesses = { for: [0, 0], both: 0, odds: Number.NEGATIVE_INFINITY };

function conflictOdds(pair: NumberPair, witnesses: Witnesses, story: Story): number {
	let odds = biasOf(pair);
	eachFeature(pair, witnesses, story, (name, value) => {
		odds += weightOf(name) * value;
	});
	return odds;
}

const biasOf = ({ ours, theirs }: Pick<NumberPair, 'ours' | 'theirs'>): number =>
	weightOf('bias') - (pairKind(ours, theirs) === 'attribute' ? 0 : RARER);

const weights: Readonly<Record<string, number>> = CONFLICT_WEIGHTS;
const weightOf = (name: string): number => weights[name] ?? 0;

/** What the words around two figures leave open, their bearer and their occasion settle. */
const surely = ({ ours, theirs }: Pick<NumberPair, 'ours' | 'theirs'>): boolean =>
	isOneLine(ours, theirs) ||
	isOneChange(ours, theirs) ||
	(ours.attribute?.name === 'running' && theirs.attribute?.name === 'running' && isOneMoment(ours, theirs));
const SURE = 0.6;

/** Stories are labelled because their articles differ; in others fewer counts and measures that look like one thing are. As log odds. */
const RARER = 0.35;

/** What tells a difference from two figures of two things, once their values are known. */
export function conflictFeatures(pair: NumberPair, story: Story): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	eachFeature(pair, witnessesOf(pair.ours, pair.theirs, story), story, (name, value) => found.set(name, value));
	return found;
}

type Tell = (name: string, value: number) => void;

/** Those that are not 0. What makes two figures of one thing likelier tells more, or less, once they are known to differ. */
function eachFeature(pair: NumberPair, witnesses: Witnesses, story: Story, tell: Tell): void {
	eachSlotFeature(pair.ours, pair.theirs, story, tell);
	eachFurtherFeature(pair, witnesses, story, tell);
}

function eachFurtherFeature(
	{ ours, theirs, odds, agreed, rival }: NumberPair,
	witnesses: Witnesses,
	story: Story,
	tell: Tell,
): void {
	const set = (name: string, value: number | boolean): void => {
		if (value) tell(name, Number(value));
	};
	const ratio = farApart(ours.quantity, theirs.quantity);
	const kind = pairKind(ours, theirs);
	set(kind, true);
	set(OF_KIND[kind].odds, Math.max(-MOST, Math.min(MOST, odds)));
	set('likely', Math.max(0, odds));
	// In the same words any figure may be a mistake, and a person's age as well; in other words figures far apart are of two things.
	if (ours.attribute?.name !== 'age') set(OF_KIND[kind].doublings, Math.min(MOST, ratio) * probability(-odds));
	if (kind === 'attribute') set(`of ${ours.attribute?.name}`, true);
	set('close', ratio < 0.3);
	set('small', ours.quantity.unit === '' && Math.max(ours.quantity.value, theirs.quantity.value) <= 12);
	set('both', Math.min(MOST_BOTH, witnesses.both));
	set('agreed', margin(agreed));
	set('rival', margin(rival));
	set('witness', margin(witnesses.odds - odds));
	set('one against many', Math.max(...witnesses.for) > 1 && Math.min(...witnesses.for) === 0);
	set('many against many', Math.min(...witnesses.for) > 0);
	set('slip', slip(ours.quantity.value, theirs.quantity.value));
	set('time apart', otherTime(ours.times, theirs.times));
	set('place missing', placeMissing(ours, theirs) || placeMissing(theirs, ours));
	for (const mark of ['rest', 'part']) set(mark, ours.marks.has(mark) !== theirs.marks.has(mark));
	set('casualties', ours.attribute?.name === theirs.attribute?.name && CASUALTIES.test(ours.attribute?.name ?? ''));
	set('counted', ours.counted !== undefined && ours.counted === theirs.counted);
	set('unit mistaken', unitMistaken(ours, theirs));
	set('best aligned', bestAligned(ours, theirs, story) + bestAligned(theirs, ours, story));
}

const OF_KIND: Readonly<Record<PairKind, { readonly odds: string; readonly doublings: string }>> = {
	attribute: { odds: 'attribute odds', doublings: 'attribute doublings' },
	measure: { odds: 'measure odds', doublings: 'measure doublings' },
	count: { odds: 'count odds', doublings: 'count doublings' },
};

/** Whether no other sentence of the other article is as like to the figure's own: a half. */
function bestAligned(claim: NumberClaim, { document, sentence }: NumberClaim, story: Story): number {
	const likeness = story.alignment(claim.document, claim.sentence, document, sentence);
	return document.sentences.some((other) => story.alignment(claim.document, claim.sentence, document, other) > likeness)
		? 0
		: 0.5;
}

/** "10 miles" for "10 km"; a span of two years and one of two decades are just two spans. */
const unitMistaken = ({ quantity: a }: NumberClaim, { quantity: b }: NumberClaim): boolean =>
	a.unit !== b.unit && a.value === b.value && unitFamily(a.unit) !== 'time';

const MOST = 4;

const MOST_BOTH = 2;

/** 0 where it is far less likely, 1 where it is as likely, 2 where it is far likelier. */
const margin = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds)) / MOST + 1;

/** By how much a sum in another order may differ. */
const ROUNDING = 1e-9;
/** What rivals and witnesses can add at most; 0 where they are silent. */
const atMost = (name: string, most: number): number => Math.max(0, weightOf(name) * most);
const MOST_UNHEARD =
	ROUNDING +
	atMost('rival', margin(MOST)) +
	atMost('witness', margin(MOST)) +
	atMost('both', MOST_BOTH) +
	Math.max(atMost('one against many', 1), atMost('many against many', 1));

const CASUALTIES = /^(killed|injured|missing|arrested|evacuated)$/;

/** In doublings, from the nearer ends of what is vague or a range: "dozens" may be 99, "hundreds" 100. */
function farApart(a: Quantity, b: Quantity): number {
	const [low, high] = a.value <= b.value ? [a, b] : [b, a];
	return doublings(Math.min(low.upper ?? low.value, high.value), high.value);
}

/** 0 for equal values, 1 where one is twice the other. */
function doublings(a: number, b: number): number {
	const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
	return low === 0 ? MOST : Math.log2(high / low);
}

/** The more digits, the more telling: one digit mistaken or the digits in another order, as a hasty hand writes: 2,148 for 2,418. */
function slip(a: number, b: number): number {
	const [x, y] = [digitsOf(a), digitsOf(b)];
	// A count goes from 2,116 to 2,117.
	if (x.length < 2 || x.length !== y.length || (Number.isInteger(a) && Math.abs(a - b) === 1)) return 0;
	const changed = [...x].filter((digit, at) => digit !== y[at]).length;
	const swapped = [...x].sort().join('') === [...y].sort().join('');
	if (!swapped && (changed > 1 || x.length < 3)) return 0;
	return x.length < LONG ? Math.min(3, x.length - 1) : 2 * (x.length - 1);
}
/** So many digits are alike by chance in one pair of ten thousand. */
const LONG = 5;

const digitsOf = (value: number): string =>
	Math.abs(value).toExponential(9).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');

/** One figure is that of a place which the other's sentence does not name: a district's toll against all of it. */
function placeMissing({ places }: NumberClaim, { document, sentence }: NumberClaim): boolean {
	if (places.size === 0) return false;
	const terms = document.terms[sentence.index];
	return terms !== undefined && !meets(new Set([...places].map((place) => `@${place}`)), terms);
}
