import type { Document } from '../document.ts';
import { compatible, sameMeasure } from '../number/values.ts';
import { compareTimes, toldAt } from '../time/age.ts';
import type { Quantity } from '../types.ts';
import { coverOf, type KeyWeight, lacks, lacksFigure, type Places, weightOf } from './places.ts';
import { figureKey, LONGEST_PASSAGE, type Segment } from './segment.ts';

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

/** Of what two origins share, the article has no more than this in one place. */
const MOST_KNOWN = 0.6;
const MOST_FACTS = 12;

export type Omitted = {
	/** Most widely reported first. */
	readonly facts: readonly SharedFact[];
	/** How many more nobody had reported when `ours` was published or last changed. */
	readonly tooNew: number;
};

/** Facts that two independent origins report at least and `ours` has nowhere. */
export function omitted(ours: Places, witnesses: readonly Witness[], weigh: KeyWeight): Omitted {
	const candidates = witnesses.flatMap((witness) => candidatesOf(witness, ours, weigh));
	const byKey = new Map<string, Candidate[]>();
	for (const candidate of candidates)
		for (const key of indexKeys(candidate.lacking)) byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
	const facts = candidates.flatMap((candidate) => {
		const partners = new Set(indexKeys(candidate.lacking).flatMap((key) => byKey.get(key) ?? []));
		return factOf(candidate, [...partners], ours, weigh) ?? [];
	});
	const chosen: SharedFact[] = [];
	const tooNew: SharedFact[] = [];
	for (const fact of facts.toSorted((a, b) => b.score - a.score)) {
		const list = isOlder(ours.document, fact) ? tooNew : chosen;
		if (list.length === MOST_FACTS || [...chosen, ...tooNew].some((other) => isSameFact(fact, other))) continue;
		list.push(fact);
	}
	return { facts: chosen, tooNew: tooNew.length };
}

function candidatesOf({ segments, origin }: Witness, ours: Places, weigh: KeyWeight): Candidate[] {
	return segments.flatMap((segment, index) => {
		if (length(segment) > LONGEST_PASSAGE) return [];
		const lacking = {
			keys: new Set([...segment.keys].filter((key) => lacks(ours, key))),
			figures: segment.figures.filter((figure) => lacksFigure(ours, figure)),
		};
		if (weightOf(lacking, weigh) < LEAST.one.weight) return [];
		return [{ segment, origin, lacking, early: 1 - index / segments.length }];
	});
}

/** Equal to two digits is near enough to look closer. */
const indexKeys = ({ keys, figures }: Told): string[] => [
	...keys,
	...figures.map(({ value, unit }) => `#${value.toPrecision(2)}${unit}`),
];

function factOf(
	candidate: Candidate,
	partners: readonly Candidate[],
	ours: Places,
	weigh: KeyWeight,
): SharedFact | undefined {
	const best = new Map<Segment['document'], { partner: Candidate; weight: number }>();
	for (const partner of partners) {
		if (partner.origin === candidate.origin) continue;
		const weight = sameness(candidate, partner, ours, weigh);
		const { document } = partner.segment;
		if (weight > (best.get(document)?.weight ?? 0)) best.set(document, { partner, weight });
	}
	const found = [...best.values()].toSorted((a, b) => b.weight - a.weight);
	if (found.length === 0) return undefined;
	const origins = new Set([candidate.origin, ...found.map(({ partner }) => partner.origin)]).size;
	return {
		segments: [candidate.segment, ...found.map(({ partner }) => partner.segment)],
		score: 2 * origins + Math.min(found[0]?.weight ?? 0, 8) / 4 + candidate.early,
	};
}

/** How much two segments tell alike that the article lacks; 0 where they are not about one fact. */
function sameness(a: Candidate, b: Candidate, ours: Places, weigh: KeyWeight): number {
	const lacking = shared(a.lacking, b.lacking);
	const told = shared(a.segment, b.segment);
	if (told.keys.size + told.figures.length < 2) return 0;
	const [weight, all] = [weightOf(lacking, weigh), weightOf(told, weigh)];
	const same = all / Math.min(weightOf(a.segment, weigh), weightOf(b.segment, weigh));
	if (!isEnough(lacking, { weight, all, same })) return 0;
	if (!isExact(lacking) && !isSaidTogether(a.segment, b.segment, lacking)) return 0;
	return coverOf(told, ours, weigh) > MOST_KNOWN ? 0 : weight;
}

/** What two segments share: how much the article lacks of it, how much in all, and what part of the shorter one that is. */
type Shared = { readonly weight: number; readonly all: number; readonly same: number };
type Least = Readonly<Shared>;

/** A figure or a date is seldom shared by chance; words come back in other words, the fewer the easier. */
const LEAST: Readonly<Record<'hard' | 'many' | 'two' | 'one', Least>> = {
	hard: { weight: 2, all: 2.5, same: 0.2 },
	many: { weight: 3, all: 3, same: 0.25 },
	two: { weight: 2.5, all: 3, same: 0.4 },
	one: { weight: 1.5, all: 4, same: 0.6 },
};

function isEnough(lacking: Told, { weight, all, same }: Shared): boolean {
	const { size } = lacking.keys;
	const least = LEAST[isHard(lacking) ? 'hard' : size > 2 ? 'many' : size === 2 ? 'two' : 'one'];
	return weight >= least.weight && all >= least.all && same >= least.same;
}

const isHard = ({ keys, figures }: Told): boolean =>
	figures.some(({ vague, unit, value }) => vague !== true && (unit !== '' || value >= 10)) ||
	[...keys].some((key) => DATED.test(key));
const DATED = /^[tmy]:/;

/** An hour, 730 million euros: two articles of one story that have it mean the same by it. */
const isExact = ({ keys, figures }: Told): boolean =>
	figures.some(({ vague, unit, value }) => vague !== true && (value >= 1000 || (unit !== '' && value >= 10))) ||
	[...keys].some((key) => key.startsWith('t:'));

/** So near to one another that two keys belong to one phrase. */
const PHRASE = 3;

/** Both have something that the article lacks in one phrase with something else they share. */
function isSaidTogether(a: Segment, b: Segment, lacking: Told): boolean {
	const anchors = new Set([...lacking.keys, ...lacking.figures.map(figureKey)]);
	const phrases = phrasesOf(a, anchors);
	for (const phrase of phrasesOf(b, anchors)) if (phrases.has(phrase)) return true;
	return false;
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

const isSameFact = (a: SharedFact, b: SharedFact): boolean =>
	a.segments.some((one) => b.segments.some((other) => one.sentence === other.sentence));

const length = ({ span }: Segment): number => span.end - span.start;
