import { pairMemo } from '../pair-memo.ts';
import { apart, meets, otherTime } from '../scope.ts';
import type { Story } from '../story-context.ts';
import type { AttributeName } from './attribute.ts';
import { PERSONS } from './persons.ts';
import { type NumberClaim, verbatim } from './slot.ts';
import { SLOT_WEIGHTS } from './weights.ts';

/**
 * What speaks for and against two figures being figures of one thing, whatever their values: each 0..1, by name. The
 * weights are fitted to figures of equal value in articles of one story, see tools/calibrate.ts.
 */
export type Features = ReadonlyMap<string, number>;

/** Told of each feature; of those that do not hold, nothing or 0. */
type Setter = (name: string, value: number | boolean) => void;

/** Figures of a closed shape, measures and counts are told apart by different things: each has its own weights. */
export type PairKind = 'attribute' | 'measure' | 'count';

export function pairKind(ours: NumberClaim, theirs: NumberClaim): PairKind {
	if (ours.attribute !== undefined && ours.attribute.name === theirs.attribute?.name) return 'attribute';
	return ours.quantity.unit === '' ? 'count' : 'measure';
}

/** The odds, as a logarithm, that two figures are figures of one thing. Symmetric. A third article's witness is asked of again and again. */
export function slotOdds(ours: NumberClaim, theirs: NumberClaim, story: Story): number {
	const odds = oddsIn.get(story) ?? pairMemo<NumberClaim, NumberClaim>((one, other) => newOdds(one, other, story));
	oddsIn.set(story, odds);
	return odds(ours, theirs);
}
const oddsIn = new WeakMap<Story, (one: NumberClaim, other: NumberClaim) => number>();

function newOdds(ours: NumberClaim, theirs: NumberClaim, story: Story): number {
	const weights = WEIGHTS[pairKind(ours, theirs)];
	let odds = weights.get('bias') ?? 0;
	eachFeature(ours, theirs, story, (name, value) => {
		odds += (weights.get(name) ?? 0) * Number(value);
	});
	return odds;
}

/** `npm run calibrate` puts new ones in their place before it goes on. */
export const WEIGHTS: Readonly<Record<PairKind, Map<string, number>>> = {
	attribute: new Map(Object.entries(SLOT_WEIGHTS.attribute)),
	measure: new Map(Object.entries(SLOT_WEIGHTS.measure)),
	count: new Map(Object.entries(SLOT_WEIGHTS.count)),
};

/** Those that are not 0. */
export function features(ours: NumberClaim, theirs: NumberClaim, story: Story): Features {
	const found = new Map<string, number>();
	eachFeature(ours, theirs, story, (name, value) => {
		if (value) found.set(name, Number(value));
	});
	return found;
}

function eachFeature(ours: NumberClaim, theirs: NumberClaim, story: Story, set: Setter): void {
	const close = story.likeness(ours.close, theirs.close);
	const counted = ours.counted !== undefined && ours.counted === theirs.counted;
	const unique = 1 / Math.sqrt(ours.rivals * theirs.rivals);
	set('close', close);
	set('wide', story.likeness(ours.wide, theirs.wide));
	set('clause', story.likeness(ours.about, theirs.about));
	set('sentence', story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence));
	set('verbatim', verbatim(ours, theirs));
	set('unique', unique);
	set('unique and close', close * unique);
	if (counted) set('unique and counted', unique);
	words(ours, theirs, counted, set);
	names(ours, theirs, set);
	scope(ours, theirs, set);
	if (pairKind(ours, theirs) === 'attribute' && ours.attribute !== undefined && theirs.attribute !== undefined) {
		set(GROUPS.get(ours.attribute.name) ?? ours.attribute.name, true);
		set('bearer of it', ours.attribute.whose !== undefined || meets(ours.attribute.of, theirs.attribute.of));
	}
}

/** Attributes that are too rare to be told apart. */
const GROUPS = new Map<AttributeName, string>([
	...(
		['missing', 'arrested', 'evacuated', 'rescued', 'aboard', 'attendance', 'participants', 'attackers'] as const
	).map((name): [AttributeName, string] => [name, 'people']),
	...(['depth', 'fallen', 'service', 'weight', 'term', 'turnout'] as const).map((name): [AttributeName, string] => [
		name,
		'measured',
	]),
]);

/** What is counted and measured, and the words it hangs on. */
function words(ours: NumberClaim, theirs: NumberClaim, counted: boolean, set: Setter): void {
	set('counted', counted);
	set('counted missing', (ours.counted === undefined) !== (theirs.counted === undefined));
	if (!counted && ours.counted !== undefined && theirs.counted !== undefined) {
		set('counted apart', true);
		set('persons', PERSONS.has(ours.counted) && PERSONS.has(theirs.counted));
	}
	set('unit', ours.quantity.unit === theirs.quantity.unit);
	set('left', ours.left !== undefined && ours.left === theirs.left);
	set('right', ours.right !== undefined && ours.right === theirs.right);
	set('qualities', jaccard(ours.qualities, theirs.qualities));
	set('qualities apart', apart(ours.qualities, theirs.qualities));
	set('predicates', overlap(ours.predicates, theirs.predicates));
	set('predicates apart', apart(ours.predicates, theirs.predicates));
	set('governors', jaccard(ours.governors, theirs.governors));
	set('governors apart', apart(ours.governors, theirs.governors));
	same('tie', ours.tie, theirs.tie, set);
	set('from and to', ours.tie !== theirs.tie && DIRECTED.test(ours.tie ?? '') && DIRECTED.test(theirs.tie ?? ''));
	set('marks', meets(ours.marks, theirs.marks));
	set('marks apart', ours.marks.size + theirs.marks.size > 0 && !meets(ours.marks, theirs.marks));
	for (const mark of ['part', 'rest', 'sum']) set(mark, ours.marks.has(mark) !== theirs.marks.has(mark));
	set('rate', ours.rate !== theirs.rate);
}

/** "Rose by 5 to 20 from 15": three figures of one thing. */
const DIRECTED = /^(from|to|by|per|than|against)$/;

function names(ours: NumberClaim, theirs: NumberClaim, set: Setter): void {
	set('names', jaccard(ours.names, theirs.names));
	set('names apart', apart(ours.names, theirs.names));
	set('foreign', Math.min(1, (foreignNames(ours, theirs) + foreignNames(theirs, ours)) / 3));
	same('bearer', ours.bearer, theirs.bearer, set);
	same('subject', ours.subject, theirs.subject, set);
	set('place apart', apart(ours.places, theirs.places));
}

/** Where both stand, when, and beside what. */
function scope(ours: NumberClaim, theirs: NumberClaim, set: Setter): void {
	set('time apart', otherTime(ours.times, theirs.times));
	set('days', overlap(ours.days, theirs.days));
	set('days apart', apart(ours.days, theirs.days));
	set('company', Math.min(2, shared(ours.company, theirs.company)));
	set('lead', ours.sentence.index < LEAD && theirs.sentence.index < LEAD);
	set('far', Math.abs(position(ours) - position(theirs)));
}

/** Sentences of the opening, where papers tell the same things. */
const LEAD = 4;
const position = ({ document, sentence }: NumberClaim): number => sentence.index / document.reading.sentences.length;

/** Names of the claim's clause that stand nowhere in the other article: another town's toll, another company's profit. */
function foreignNames({ names: own }: NumberClaim, { document }: NumberClaim): number {
	let foreign = 0;
	for (const name of own) if (!document.allTerms.has(`@${name}`)) foreign += 1;
	return foreign;
}

function same(name: string, a: string | undefined, b: string | undefined, set: Setter): void {
	if (a === undefined || b === undefined) return;
	set(a === b ? name : `${name} apart`, true);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let count = 0;
	for (const one of a) if (b.has(one)) count += 1;
	return count;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const count = shared(a, b);
	return count === 0 ? 0 : count / (a.size + b.size - count);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const count = shared(a, b);
	return count === 0 ? 0 : count / Math.min(a.size, b.size);
}
