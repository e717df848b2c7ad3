import { byKeys } from '../by-key.ts';
import { probability } from '../confidence.ts';
import type { Document } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Story } from '../story-context.ts';
import { compareTimes, toldAt } from '../time/age.ts';
import type { Sentence } from '../types.ts';
import { isAttribution, isBare, SAYING } from './attribution.ts';
import { type Candidate, type LeftOut, leftOutIn, shared, type Tie, type Told } from './left-out.ts';
import { type KeyWeight, lacks, lacksFigure, type Places, weightOf } from './places.ts';
import { figureKey, joined, keyOf, LONGEST_PASSAGE, lengthOf, type Segment } from './segment.ts';
import { type Trust, trustIn } from './trust.ts';

/** One fact as several origins report it. */
export type SharedFact = {
	/** One of each article that has it, the one that tells most first. */
	readonly segments: readonly Segment[];
	/** Which two of them are the surest to tell one and the same. */
	readonly surest: readonly [Segment, Segment];
	/** 0..1 both: that they tell one fact which the article lacks, and that a reader of all of them would say so too. */
	readonly likely: number;
	readonly confidence: number;
	readonly score: number;
};

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
	const trust = trustIn(ours.document, story);
	const candidates = witnesses.flatMap((witness) => candidatesOf(witness, ours, weigh));
	const byKey = byKeys(candidates, ({ lacking }) => indexKeys(lacking));
	const facts = candidates.flatMap((candidate) => {
		const partners = new Set(indexKeys(candidate.lacking).flatMap((key) => byKey.get(key) ?? []));
		return factOf(candidate, [...partners], leftOut, trust, weigh) ?? [];
	});
	/** No sentence tells two of them. */
	const found: { fact: SharedFact; readonly isNew: boolean }[] = [];
	const bySentence = new Map<Sentence, (typeof found)[number]>();
	// The surest tell which clauses are one fact: one that has some words of it would draw in others.
	for (const fact of facts.toSorted((a, b) => b.likely - a.likely || b.score - a.score)) {
		const same = new Set(fact.segments.flatMap(({ sentence }) => bySentence.get(sentence) ?? []));
		const known = found.find((one) => same.has(one) && !one.isNew) ?? found.find((one) => same.has(one));
		if (known !== undefined) known.fact = merged(known.fact, fact);
		else {
			const one = { fact, isNew: isOlder(ours.document, fact) };
			found.push(one);
			for (const { sentence } of fact.segments) bySentence.set(sentence, one);
		}
	}
	const chosen = found.flatMap(({ fact, isNew }) => (isNew ? [] : [fact]));
	return { facts: chosen.toSorted((a, b) => b.score - a.score), tooNew: found.length - chosen.length };
}

function candidatesOf({ segments, origin }: Witness, ours: Places, weigh: KeyWeight): Candidate[] {
	return segments.flatMap((segment, index) => {
		if (lengthOf(segment) > LONGEST_PASSAGE) return [];
		const keys = [...segment.keys].filter((key) => !SAYING_KEYS.has(key) && lacks(ours, key));
		const figures = segment.figures.filter((figure) => lacksFigure(ours, figure));
		if (weightOf({ keys, figures }, weigh) < LEAST_LACKING || isAttribution(segment) || isBare(segment)) return [];
		return [{ segment, origin, lacking: { keys: new Set(keys), figures }, early: 1 - index / segments.length }];
	});
}

/** How something is said is nothing that an article leaves out. */
const SAYING_KEYS: ReadonlySet<string> = new Set([...SAYING].map((verb) => keyOf(concept(verb))));

const indexKeys = ({ keys, figures }: Told): string[] => [...keys, ...figures.map(figureKey)];

function factOf(
	candidate: Candidate,
	partners: readonly Candidate[],
	leftOut: LeftOut,
	trust: Trust,
	weigh: KeyWeight,
): SharedFact | undefined {
	const best = new Map<Document, Tied>();
	for (const partner of partners) {
		if (partner.origin === candidate.origin) continue;
		const tie = leftOut(candidate, partner);
		const { document } = partner.segment;
		if (tie !== undefined && tie.logOdds > (best.get(document)?.tie.logOdds ?? Number.NEGATIVE_INFINITY))
			best.set(document, { partner, tie, likely: probability(tie.logOdds) });
	}
	if (best.size === 0) return undefined;
	const likest = Math.max(...[...best.values()].map(({ likely }) => likely));
	const { segment } = candidate;
	const [surest, ...others] = [...best.values()]
		.filter(({ likely }) => likely >= AS_LIKELY * likest)
		.map((tied) => ({ ...tied, confidence: trust(segment, tied.partner.segment, tied.tie) }))
		.toSorted((a, b) => b.confidence - a.confidence);
	if (surest === undefined) return undefined;
	const { core } = surest.tie;
	const found = [
		surest,
		...others.filter(({ tie }) => weightOf(shared(tie.core, core), weigh) >= SAME_CORE * weightOf(core, weigh)),
	].toSorted((a, b) => b.likely - a.likely);
	const origins = new Set([candidate.origin, ...found.map(({ partner }) => partner.origin)]).size;
	return {
		segments: [segment, ...found.map(({ partner }) => partner.segment)],
		surest: [segment, surest.partner.segment],
		likely: likest,
		confidence: surest.confidence,
		score: 2 * origins + 2 * likest + candidate.early,
	};
}

type Tied = { readonly partner: Candidate; readonly tie: Tie; readonly likely: number };

/** Who has less of what the surest two tell and the article lacks tells something else of the same. */
const SAME_CORE = 0.5;
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
const merged = (fact: SharedFact, more: SharedFact): SharedFact => ({
	...fact,
	segments: fact.segments.map((segment) =>
		more.segments.reduce((passage, other) => together(passage, other) ?? passage, segment),
	),
});

/** Two clauses of one sentence as one passage, where that is short enough. */
function together(a: Segment, b: Segment): Segment | undefined {
	if (a.sentence !== b.sentence) return undefined;
	const [first, last] = a.span.start <= b.span.start ? [a, b] : [b, a];
	if (last.span.end <= first.span.end) return first;
	const passage = joined(first, last);
	return lengthOf(passage) <= LONGEST_PASSAGE ? passage : undefined;
}
