import { type Document, factsIn } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Story } from '../story-context.ts';
import { SPEECH_VERBS } from '../syntax/speech.ts';
import { compareTimes, toldAt } from '../time/age.ts';
import { type Candidate, type LeftOut, type Likelihood, leftOutIn, type Told } from './left-out.ts';
import { type KeyWeight, lacks, lacksFigure, type Places, weightOf } from './places.ts';
import { joined, keyOf, LONGEST_PASSAGE, type Segment } from './segment.ts';

/** One fact as several origins report it: a segment of each article that has it, the one that tells most first. */
export type SharedFact = Likelihood & { readonly segments: readonly Segment[]; readonly score: number };

export type Witness = { readonly places: Places; readonly segments: readonly Segment[]; readonly origin: number };

/** A clause of which the article lacks less has nothing to be left out. */
const LEAST_LACKING = 1.2;

export type Omitted = {
	/** Most widely reported first. */
	readonly facts: readonly SharedFact[];
	/** How many more nobody had reported when `ours` was published or last changed. */
	readonly tooNew: number;
};

/** Facts that two independent origins report at least and `ours` has nowhere. */
export function omitted(ours: Places, witnesses: readonly Witness[], weigh: KeyWeight, story: Story): Omitted {
	const leftOut = leftOutIn(
		ours,
		witnesses.map(({ places }) => places),
		weigh,
		story,
	);
	const candidates = witnesses.flatMap((witness) => candidatesOf(witness, ours, weigh));
	const byKey = new Map<string, Candidate[]>();
	for (const candidate of candidates)
		for (const key of indexKeys(candidate.lacking)) byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
	const facts = candidates.flatMap((candidate) => {
		const partners = new Set(indexKeys(candidate.lacking).flatMap((key) => byKey.get(key) ?? []));
		return factOf(candidate, [...partners], leftOut) ?? [];
	});
	const chosen: SharedFact[] = [];
	const tooNew: SharedFact[] = [];
	// The surest tell which clauses are one fact: one that has some words of it would draw in others.
	for (const fact of facts.toSorted((a, b) => b.likely - a.likely || b.score - a.score)) {
		const known = [chosen, tooNew].find((list) => list.some((other) => isSameFact(fact, other)));
		const list = known ?? (isOlder(ours.document, fact) ? tooNew : chosen);
		const at = list.findIndex((other) => isSameFact(fact, other));
		const other = list[at];
		if (other !== undefined) list[at] = merged(other, fact);
		else list.push(fact);
	}
	return { facts: chosen.toSorted((a, b) => b.score - a.score), tooNew: tooNew.length };
}

function candidatesOf({ segments, origin }: Witness, ours: Places, weigh: KeyWeight): Candidate[] {
	return segments.flatMap((segment, index) => {
		if (length(segment) > LONGEST_PASSAGE || isAttribution(segment)) return [];
		const lacking = {
			keys: new Set([...segment.keys].filter((key) => !SAYING_KEYS.has(key) && lacks(ours, key))),
			figures: segment.figures.filter((figure) => lacksFigure(ours, figure)),
		};
		if (weightOf(lacking, weigh) < LEAST_LACKING) return [];
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

function factOf(candidate: Candidate, partners: readonly Candidate[], leftOut: LeftOut): SharedFact | undefined {
	const best = new Map<Segment['document'], Likelihood & { readonly partner: Candidate }>();
	for (const partner of partners) {
		if (partner.origin === candidate.origin) continue;
		const found = leftOut(candidate, partner);
		const { document } = partner.segment;
		if (found !== undefined && found.likely > (best.get(document)?.likely ?? 0))
			best.set(document, { partner, ...found });
	}
	const likest = Math.max(0, ...[...best.values()].map(({ likely }) => likely));
	if (likest < LEAST_LIKELY) return undefined;
	const found = [...best.values()]
		.filter(({ likely }) => likely >= Math.max(LEAST_LIKELY, AS_LIKELY * likest))
		.toSorted((a, b) => b.likely - a.likely);
	const origins = new Set([candidate.origin, ...found.map(({ partner }) => partner.origin)]).size;
	return {
		segments: [candidate.segment, ...found.map(({ partner }) => partner.segment)],
		likely: likest,
		confidence: Math.max(...found.map(({ confidence }) => confidence)),
		score: 2 * origins + 2 * likest + candidate.early,
	};
}

/** A longer list is what a reader asks for who would rather see what may be told here in other words than miss a fact. */
const LEAST_LIKELY = 0.13;
/** An article with far less of a fact than another one has some words of it: it is no witness. */
const AS_LIKELY = 0.8;

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
const merged = (fact: SharedFact, more: SharedFact): SharedFact => {
	const held = new Set(fact.segments.map(({ document }) => document));
	return {
		...fact,
		segments: [
			...fact.segments.map((segment) =>
				more.segments.reduce((passage, other) => together(passage, other) ?? passage, segment),
			),
			...(more.likely < AS_LIKELY * fact.likely ? [] : more.segments.filter(({ document }) => !held.has(document))),
		],
	};
};

/** Two clauses of one sentence as one passage, where that is short enough. */
function together(a: Segment, b: Segment): Segment | undefined {
	if (a.sentence !== b.sentence) return undefined;
	const [first, last] = a.span.start <= b.span.start ? [a, b] : [b, a];
	if (last.span.end <= first.span.end) return first;
	const passage = joined(first, last);
	return length(passage) <= LONGEST_PASSAGE ? passage : undefined;
}

const isSameFact = (a: SharedFact, b: SharedFact): boolean =>
	a.segments.some((one) => b.segments.some((other) => one.sentence === other.sentence));

const length = ({ span }: Segment): number => span.end - span.start;
