import type { Document } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { pairMemo } from '../../pair-memo.ts';
import { apart, meets, otherTime } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import type { AttributeName } from '../attributes/attribute.ts';
import type { NumberClaim } from '../number-claim.ts';
import { PERSONS } from '../persons.ts';
import type { Because } from './because.ts';
import { apartCloser } from './gates.ts';
import { verbatim } from './verbatim.ts';
import { CONFLICT_WEIGHTS, SLOT_WEIGHTS } from './weights.ts';

/**
 * What speaks for and against two figures being figures of one thing, whatever their values: each 0..1, by name. The
 * weights are fitted to figures of equal value in articles of one story, see tools/calibrate.ts.
 */
export type Features = ReadonlyMap<string, number>;

/** Figures of a closed shape, measures and counts are told apart by different things: each has its own weights. */
export type PairKind = 'attribute' | 'measure' | 'count';

export function pairKind(ours: NumberClaim, theirs: NumberClaim): PairKind {
	if (ours.attribute !== undefined && ours.attribute.name === theirs.attribute?.name) return 'attribute';
	return ours.quantity.unit === '' ? 'count' : 'measure';
}

/**
 * Why two figures that are not apart at sight cannot be figures of one thing, or else how likely they are. Symmetric. Of a third
 * article's figures it is asked again and again.
 */
export const apartOrLikely = onceFor((story: Story) =>
	pairMemo<NumberClaim, NumberClaim, Because | Likely>(
		(ours, theirs) => apartCloser(ours, theirs) ?? likely(ours, theirs, story),
	),
);

export type Likely = {
	/** As a logarithm, that they are of one thing. */
	readonly odds: number;
	/** What the same adds to the odds that they are once their values differ. */
	readonly differing: number;
};

function likely(ours: NumberClaim, theirs: NumberClaim, story: Story): Likely {
	const { bias, weights } = WEIGHTS[pairKind(ours, theirs)];
	findFeatures(ours, theirs, story);
	let [odds, differing] = [bias, 0];
	for (let index = 0; index < found.length; index++) {
		const [at, value] = [found[index] ?? 0, values[index] ?? 0];
		odds += (weights[at] ?? 0) * value;
		differing += (DIFFERING[at] ?? 0) * value;
	}
	return { odds, differing };
}

/** Attributes that are too rare to be told apart. */
const PEOPLE: readonly AttributeName[] = [
	...(['missing', 'arrested', 'evacuated', 'rescued', 'aboard', 'attendance', 'participants', 'attackers'] as const),
];
const MEASURED: readonly AttributeName[] = [
	...(['depth', 'fallen', 'weight', 'term', 'stay', 'lasted', 'turnout'] as const),
	...(['damage', 'loot', 'fine', 'bail', 'guidance'] as const),
];

const NAMES = [
	...(['close', 'wide', 'clause', 'sentence', 'verbatim', 'unique', 'unique and close', 'unique and counted'] as const),
	...(['counted', 'counted missing', 'counted apart', 'persons', 'unit', 'left', 'right'] as const),
	...(['qualities', 'qualities apart', 'predicates', 'predicates apart', 'governors', 'governors apart'] as const),
	...(['tie', 'tie apart', 'from and to', 'marks', 'marks apart', 'part', 'rest', 'sum', 'rate'] as const),
	...([
		'names',
		'names apart',
		'foreign',
		'bearer',
		'bearer apart',
		'subject',
		'subject apart',
		'place apart',
	] as const),
	...(['time apart', 'days', 'days apart', 'company', 'lead', 'far'] as const),
	...(['age', 'ages', 'killed', 'injured', 'magnitude', 'population', 'record', 'score', 'vote'] as const),
	...(['running', 'distance', 'rank', 'ruined', 'sent', 'away', 'people', 'measured', 'bearer of it'] as const),
];

/** Where each stands in a list of all: the pairs are too many to look each up by its name. */
const AT = Object.fromEntries([
	...NAMES.map((name, at) => [name, at]),
	...PEOPLE.map((name) => [name, NAMES.indexOf('people')]),
	...MEASURED.map((name) => [name, NAMES.indexOf('measured')]),
	// Of a list of entries their names are not known any more.
]) as Readonly<Record<(typeof NAMES)[number] | AttributeName, number>>;

type Weights = { readonly bias: number; readonly weights: Float64Array };

export const weightsOf = (byName: Readonly<Record<string, number>>): Weights => ({
	bias: byName['bias'] ?? 0,
	weights: Float64Array.from(NAMES, (name) => byName[name] ?? 0),
});

/** `npm run calibrate` puts new ones in their place before it goes on. */
export const WEIGHTS: Record<PairKind, Weights> = {
	attribute: weightsOf(SLOT_WEIGHTS.attribute),
	measure: weightsOf(SLOT_WEIGHTS.measure),
	count: weightsOf(SLOT_WEIGHTS.count),
};

/** Those that are not 0. */
export function features(ours: NumberClaim, theirs: NumberClaim, story: Story): Features {
	findFeatures(ours, theirs, story);
	return new Map(found.map((at, index) => [NAMES[at] ?? '', values[index] ?? 0]));
}

/** The same by the names that they have among what tells a difference. */
export function eachSlotFeature(
	ours: NumberClaim,
	theirs: NumberClaim,
	story: Story,
	tell: (name: string, value: number) => void,
): void {
	findFeatures(ours, theirs, story);
	for (let index = 0; index < found.length; index++) tell(SLOT_NAMES[found[index] ?? 0] ?? '', values[index] ?? 0);
}
const SLOT_NAMES = NAMES.map((name) => `slot: ${name}`);
const ofDiffering: Readonly<Record<string, number>> = CONFLICT_WEIGHTS;
const DIFFERING = Float64Array.from(SLOT_NAMES, (name) => ofDiffering[name] ?? 0);

/** Which are not 0, and how much each is: filled anew for each pair, since a list of all would be mostly empty. */
const found: number[] = [];
const values: number[] = [];

function set(at: number, value: number | boolean): void {
	if (!value) return;
	found.push(at);
	values.push(Number(value));
}

function findFeatures(ours: NumberClaim, theirs: NumberClaim, story: Story): void {
	found.length = 0;
	values.length = 0;
	const sentence = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	// What stands around a figure are words of its sentence.
	const close = sentence === 0 ? 0 : story.likeness(ours.close, theirs.close);
	const counted = ours.counted !== undefined && ours.counted === theirs.counted;
	const unique = 1 / Math.sqrt(ours.rivals * theirs.rivals);
	set(AT.close, close);
	if (sentence !== 0) {
		set(AT.wide, story.likeness(ours.wide, theirs.wide));
		set(AT.clause, story.likeness(ours.about, theirs.about));
		set(AT.sentence, sentence);
	}
	set(AT.verbatim, verbatim(ours, theirs));
	set(AT.unique, unique);
	set(AT['unique and close'], close * unique);
	if (counted) set(AT['unique and counted'], unique);
	words(ours, theirs, counted);
	names(ours, theirs);
	scope(ours, theirs);
	const attribute = ours.attribute;
	if (attribute !== undefined && attribute.name === theirs.attribute?.name) {
		set(AT[attribute.name], true);
		set(AT['bearer of it'], attribute.whose !== undefined || meets(attribute.of, theirs.attribute.of));
	}
}

/** What is counted and measured, and the words it hangs on. */
function words(ours: NumberClaim, theirs: NumberClaim, counted: boolean): void {
	set(AT.counted, counted);
	set(AT['counted missing'], (ours.counted === undefined) !== (theirs.counted === undefined));
	if (!counted && ours.counted !== undefined && theirs.counted !== undefined) {
		set(AT['counted apart'], true);
		set(AT.persons, PERSONS.has(ours.counted) && PERSONS.has(theirs.counted));
	}
	set(AT.unit, ours.quantity.unit === theirs.quantity.unit);
	set(AT.left, ours.left !== undefined && ours.left === theirs.left);
	set(AT.right, ours.right !== undefined && ours.right === theirs.right);
	common(AT.qualities, AT['qualities apart'], ours.qualities, theirs.qualities, ofBoth);
	common(AT.predicates, AT['predicates apart'], ours.predicates, theirs.predicates, ofSmaller);
	common(AT.governors, AT['governors apart'], ours.governors, theirs.governors, ofBoth);
	same(AT.tie, AT['tie apart'], ours.tie, theirs.tie);
	set(AT['from and to'], ours.tie !== theirs.tie && DIRECTED.test(ours.tie ?? '') && DIRECTED.test(theirs.tie ?? ''));
	if (meets(ours.marks, theirs.marks)) set(AT.marks, true);
	else set(AT['marks apart'], ours.marks.size + theirs.marks.size > 0);
	set(AT.part, ours.marks.has('part') !== theirs.marks.has('part'));
	set(AT.rest, ours.marks.has('rest') !== theirs.marks.has('rest'));
	set(AT.sum, ours.marks.has('sum') !== theirs.marks.has('sum'));
	set(AT.rate, ours.rate !== theirs.rate);
}

/** "Rose by 5 to 20 from 15": three figures of one thing. */
const DIRECTED = /^(from|to|by|per|than|against)$/;

function names(ours: NumberClaim, theirs: NumberClaim): void {
	common(AT.names, AT['names apart'], ours.names, theirs.names, ofBoth);
	set(AT.foreign, Math.min(1, (foreignNames(ours)(theirs.document) + foreignNames(theirs)(ours.document)) / 3));
	same(AT.bearer, AT['bearer apart'], ours.bearer, theirs.bearer);
	same(AT.subject, AT['subject apart'], ours.subject, theirs.subject);
	set(AT['place apart'], apart(ours.places, theirs.places));
}

/** Where both stand, when, and beside what. */
function scope(ours: NumberClaim, theirs: NumberClaim): void {
	set(AT['time apart'], otherTime(ours.times, theirs.times));
	common(AT.days, AT['days apart'], ours.days, theirs.days, ofSmaller);
	set(AT.company, Math.min(2, shared(ours.company, theirs.company)));
	set(AT.lead, ours.sentence.index < LEAD && theirs.sentence.index < LEAD);
	set(AT.far, Math.abs(position(ours) - position(theirs)));
}

/** Sentences of the opening, where papers tell the same things. */
const LEAD = 4;
const position = ({ document, sentence }: NumberClaim): number => sentence.index / document.reading.sentences.length;

/** Names of the claim's clause that stand nowhere in the other article: another town's toll, another company's profit. */
const foreignNames = pairMemo<NumberClaim, Document>(({ names: own }, { allTerms }) => {
	let foreign = 0;
	for (const name of own) if (!allTerms.has(`@${name}`)) foreign += 1;
	return foreign;
});

function same(alike: number, other: number, a: string | undefined, b: string | undefined): void {
	if (a !== undefined && b !== undefined) set(a === b ? alike : other, true);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let count = 0;
	for (const one of a) if (b.has(one)) count += 1;
	return count;
}

/** Which part two sets have in common; or, where both hold something, that they have nothing. */
function common(
	alike: number,
	other: number,
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	part: (count: number, a: number, b: number) => number,
): void {
	if (a.size === 0 || b.size === 0) return;
	const count = shared(a, b);
	if (count === 0) set(other, true);
	else set(alike, part(count, a.size, b.size));
}

const ofBoth = (count: number, a: number, b: number): number => count / (a + b - count);
const ofSmaller = (count: number, a: number, b: number): number => count / Math.min(a, b);
