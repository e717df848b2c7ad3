import { type Document, factsIn } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { compatible, sameMeasure } from '../number/values.ts';
import type { Story } from '../story-context.ts';
import { SPEECH_VERBS } from '../syntax/speech.ts';
import { compareTimes, toldAt } from '../time/age.ts';
import type { Quantity, Sentence } from '../types.ts';
import { coverOf, type KeyWeight, lacks, lacksFigure, type Places, weightOf } from './places.ts';
import { figureKey, joined, keyOf, LONGEST_PASSAGE, type Segment } from './segment.ts';

/** One fact as several origins report it: a segment of each article that has it, the one that tells most first. */
export type SharedFact = { readonly segments: readonly Segment[]; readonly score: number };

export type Witness = { readonly places: Places; readonly segments: readonly Segment[]; readonly origin: number };

type Told = Pick<Segment, 'keys' | 'figures'>;
/** A segment of another article, with what of it stands nowhere in the article that is read. */
type Candidate = {
	readonly segment: Segment;
	readonly origin: number;
	readonly lacking: Told;
	/** 0..1: how early in its article. */
	readonly early: number;
};

const MOST_FACTS = 12;

export type Omitted = {
	/** Most widely reported first. */
	readonly facts: readonly SharedFact[];
	/** How many more nobody had reported when `ours` was published or last changed. */
	readonly tooNew: number;
};

/** Facts that two independent origins report at least and `ours` has nowhere. */
export function omitted(ours: Places, witnesses: readonly Witness[], weigh: KeyWeight, story: Story): Omitted {
	const likeOurs = likenessTo(ours.document, story);
	const candidates = witnesses.flatMap((witness) => candidatesOf(witness, ours, weigh));
	const byKey = new Map<string, Candidate[]>();
	for (const candidate of candidates)
		for (const key of indexKeys(candidate.lacking)) byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
	const facts = candidates.flatMap((candidate) => {
		const partners = new Set(indexKeys(candidate.lacking).flatMap((key) => byKey.get(key) ?? []));
		return factOf(candidate, [...partners], { ours, weigh, story, likeOurs }) ?? [];
	});
	const chosen: SharedFact[] = [];
	const tooNew: SharedFact[] = [];
	for (const fact of facts.toSorted((a, b) => b.score - a.score)) {
		const known = [chosen, tooNew].find((list) => list.some((other) => isSameFact(fact, other)));
		const list = known ?? (isOlder(ours.document, fact) ? tooNew : chosen);
		const at = list.findIndex((other) => isSameFact(fact, other));
		const other = list[at];
		if (other !== undefined) list[at] = merged(other, fact);
		else if (list.length < MOST_FACTS) list.push(fact);
	}
	return { facts: chosen, tooNew: tooNew.length };
}

function candidatesOf({ segments, origin }: Witness, ours: Places, weigh: KeyWeight): Candidate[] {
	return segments.flatMap((segment, index) => {
		if (length(segment) > LONGEST_PASSAGE || isAttribution(segment)) return [];
		const lacking = {
			keys: new Set([...segment.keys].filter((key) => !SAYING_KEYS.has(key) && lacks(ours, key))),
			figures: segment.figures.filter((figure) => lacksFigure(ours, figure)),
		};
		if (weightOf(lacking, weigh) < LEAST.time.weight) return [];
		return [{ segment, origin, lacking, early: 1 - index / segments.length }];
	});
}

/** "The ministry said", "according to court records": who says it, and not what. */
function isAttribution({ sentence: { tokens }, span, figures, document, sentence }: Segment): boolean {
	const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
	const verbs = words.filter(({ pos }) => pos === 'VERB');
	const said =
		verbs.length > 0 ? verbs.every(({ lemma }) => SAYING.has(lemma)) : words.some(({ lower }) => lower === 'according');
	return (
		said &&
		figures.length === 0 &&
		!factsIn(document, sentence, 'quotation').some(({ start, end }) => start < span.end && end > span.start)
	);
}
const SAYING: ReadonlySet<string> = new Set([
	...SPEECH_VERBS,
	...'accord ask speak publish quote cite decline'.split(' '),
]);

/** How something is said is nothing that an article leaves out. */
const SAYING_KEYS: ReadonlySet<string> = new Set([...SAYING].map((verb) => keyOf(concept(verb))));

/** Equal to two digits is near enough to look closer. */
const indexKeys = ({ keys, figures }: Told): string[] => [
	...keys,
	...figures.map(({ value, unit }) => `#${value.toPrecision(2)}${unit}`),
];

function factOf(candidate: Candidate, partners: readonly Candidate[], held: HeldAgainst): SharedFact | undefined {
	const best = new Map<Segment['document'], { partner: Candidate; weight: number }>();
	for (const partner of partners) {
		if (partner.origin === candidate.origin) continue;
		const weight = sameness(candidate, partner, held);
		const { document } = partner.segment;
		if (weight > (best.get(document)?.weight ?? 0)) best.set(document, { partner, weight });
	}
	const likest = Math.max(0, ...[...best.values()].map(({ weight }) => weight));
	if (likest === 0) return undefined;
	const found = [...best.values()]
		.filter(({ weight }) => weight >= LIKEST * likest)
		.toSorted((a, b) => b.weight - a.weight);
	const origins = new Set([candidate.origin, ...found.map(({ partner }) => partner.origin)]).size;
	return {
		segments: [candidate.segment, ...found.map(({ partner }) => partner.segment)],
		score: 2 * origins + Math.min(found[0]?.weight ?? 0, 8) / 4 + candidate.early,
	};
}

/** An article with far less of a fact than another one has some words of it: it is no witness. */
const LIKEST = 0.5;

/** What candidates are held against. */
type HeldAgainst = {
	readonly ours: Places;
	readonly weigh: KeyWeight;
	readonly story: Story;
	/** How like the article's likest sentence is to a candidate's. */
	readonly likeOurs: (candidate: Candidate) => number;
};

function likenessTo(ours: Document, story: Story): HeldAgainst['likeOurs'] {
	const known = new Map<Sentence, number>();
	return ({ segment: { document, sentence } }) => {
		const found =
			known.get(sentence) ??
			ours.sentences.reduce((most, one) => Math.max(most, story.alignment(document, sentence, ours, one)), 0);
		known.set(sentence, found);
		return found;
	};
}

/** How much two segments tell alike that the article lacks; 0 where they are not about one fact. */
function sameness(a: Candidate, b: Candidate, { ours, weigh, story, likeOurs }: HeldAgainst): number {
	const lacking = shared(a.lacking, b.lacking);
	const weight = weightOf(lacking, weigh);
	const told = shared(a.segment, b.segment);
	if (told.keys.size + told.figures.length < 2) return 0;
	const all = weightOf(told, weigh);
	const same = all / Math.min(weightOf(a.segment, weigh), weightOf(b.segment, weigh));
	const phrases = sharedPhrases(a.segment, b.segment, lacking);
	const [one, other] = [a.segment, b.segment];
	const alike = story.alignment(one.document, one.sentence, other.document, other.sentence);
	const bond = same + alike - Math.max(likeOurs(a), likeOurs(b));
	const least = LEAST[sortOf(lacking)];
	if (weight < least.weight || all < least.all || bond < least.bond || phrases < least.phrases) return 0;
	return coverOf(told, ours, weigh) > least.known ? 0 : weight;
}

/** What of a fact the article lacks: the harder to share by chance, the less else must be alike. */
type Sort = 'figure' | 'time' | 'many' | 'two' | 'name' | 'word';

type Least = {
	/** What two segments share that the article lacks, and what they share in all. */
	readonly weight: number;
	readonly all: number;
	/** The part of the shorter one that they share, and how much more alike their sentences are than any of the article's is to either. */
	readonly bond: number;
	/** Pairs of words near one another in both, one of them lacking. */
	readonly phrases: number;
	/** Of what they share, the article has no more than this in one place. */
	readonly known: number;
};

/** From reading some 360 pairs of clauses, and what is known of them from labelled stories: see docs/figures.md. */
const LEAST: Readonly<Record<Sort, Least>> = {
	figure: { weight: 2, all: 2.5, bond: 0, phrases: 0, known: 0.55 },
	time: { weight: 1.2, all: 2, bond: 0.5, phrases: 0, known: 0.6 },
	many: { weight: 2.5, all: 3, bond: 0.77, phrases: 1, known: 0.6 },
	two: { weight: 2.5, all: 2.5, bond: 0.65, phrases: 1, known: 0.6 },
	name: { weight: 1.4, all: 2.5, bond: 0.6, phrases: 1, known: 0.55 },
	word: { weight: 1.2, all: 3.2, bond: 0.65, phrases: 1, known: 0.6 },
};

function sortOf({ keys, figures }: Told): Sort {
	if (figures.some(({ vague, unit, value }) => vague !== true && (unit !== '' || value >= 10))) return 'figure';
	if ([...keys].some((key) => TIMED.test(key))) return 'time';
	if (keys.size !== 1) return keys.size > 2 ? 'many' : 'two';
	return [...keys].some((key) => key.startsWith('@')) ? 'name' : 'word';
}
const TIMED = /^[tmy]:/;

/** So near to one another that two keys belong to one phrase. */
const PHRASE = 5;

/** Phrases of both that hold something the article lacks. */
function sharedPhrases(a: Segment, b: Segment, lacking: Told): number {
	const anchors = new Set([...lacking.keys, ...lacking.figures.map(figureKey)]);
	const phrases = phrasesOf(a, anchors);
	let count = 0;
	for (const phrase of phrasesOf(b, anchors)) if (phrases.has(phrase)) count += 1;
	return count;
}

function phrasesOf({ order }: Segment, anchors: ReadonlySet<string>): Set<string> {
	const found = new Set<string>();
	order.forEach((key, at) => {
		for (const next of order.slice(at + 1, at + 1 + PHRASE))
			if (key !== next && (anchors.has(key) || anchors.has(next)))
				found.add(key < next ? `${key} ${next}` : `${next} ${key}`);
	});
	return found;
}

const shared = (a: Told, b: Told): Told => ({
	keys: new Set([...a.keys].filter((key) => b.keys.has(key))),
	figures: a.figures.filter((figure) => b.figures.some((other) => isSame(figure, other))),
});

/** Nearer than what two papers may both say: 398 is not "over 350". */
const NEAR = 0.05;
const isSame = (a: Quantity, b: Quantity): boolean =>
	sameMeasure(a, b) &&
	compatible(a, b) &&
	(a.unit !== b.unit || Math.abs(a.value - b.value) <= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value)));

/** An article cannot leave out what nobody had reported when it was last changed. */
function isOlder({ reading: { article } }: Document, { segments }: SharedFact): boolean {
	const ours = toldAt(article);
	return (
		ours !== undefined &&
		segments.every(({ document }) => {
			const { published } = document.reading.article;
			return published !== undefined && compareTimes(ours, published) < 0;
		})
	);
}

/** Two clauses of one sentence that others tell as well are one fact, as far as it can still be pointed at. */
const merged = (fact: SharedFact, more: SharedFact): SharedFact => ({
	...fact,
	segments: fact.segments.map((segment) => {
		const other = more.segments.find(({ sentence, span }) => sentence === segment.sentence && span !== segment.span);
		if (other === undefined) return segment;
		const [first, last] = segment.span.start <= other.span.start ? [segment, other] : [other, segment];
		const passage = joined(first, last);
		return passage.span.end - passage.span.start <= LONGEST_PASSAGE && passage.span.end >= first.span.end
			? passage
			: segment;
	}),
});

const isSameFact = (a: SharedFact, b: SharedFact): boolean =>
	a.segments.some((one) => b.segments.some((other) => one.sentence === other.sentence));

const length = ({ span }: Segment): number => span.end - span.start;
