import { compatible, sameMeasure } from '../number/values.ts';
import type { Story } from '../story-context.ts';
import type { Quantity, Sentence } from '../types.ts';
import { figureWeight, isTelling } from './figures.ts';
import { coverOf, type KeyWeight, type Places, weightOf } from './places.ts';
import { figureKey, isName, isPlain, isTime, type Segment } from './segment.ts';

export type Told = Pick<Segment, 'keys' | 'figures'>;

/** A segment of another article, with what of it stands nowhere in the article that is read. */
export type Candidate = {
	readonly segment: Segment;
	readonly origin: number;
	readonly lacking: Told;
	/** 0..1: how early in its article. */
	readonly early: number;
};

/** What two candidates have in common. */
export type Tie = {
	/** That they tell one fact, and that the article that is read has it nowhere. */
	readonly logOdds: number;
	/** What both tell and the article lacks. */
	readonly core: Told;
	/** 0..1: how like either of their sentences some sentence of the article is, of the two the one that is less so. */
	readonly alikeHere: number;
};
/** Undefined where there is nothing that both tell and the article lacks, or hardly so. */
export type LeftOut = (a: Candidate, b: Candidate) => Tie | undefined;

/**
 * Log odds for each feature, fitted to pairs of clauses of 48 labelled stories: those that tell a labelled omission (652), 288 judged by
 * reading, and pairs that a first fit took for nothing (3300); then drawn in by what reading of other stories found right. Tried without
 * gain: predicates, words that hang on one another, phrases, word vectors, boosted trees. See docs/figures.md.
 */
const WEIGHTS = {
	bias: -5.26,
	/** What both tell and the article lacks, squared so that the tenth word says less than the first. */
	lacking: 1.72,
	names: 0.97,
	times: 1.43,
	/** Figures that are not small counts, by the part of the shorter clause that both tell. */
	figures: 2.5,
	/** It stands in one sentence of each article: it is a detail, and no thread of the story. */
	once: 0.47,
	sentences: -0.25,
	/** How alike their sentences are, how like one of the article's is to either, and how much of either stands in one place of it. */
	alike: 6.02,
	alikeHere: -2.1,
	known: -1.54,
	/** The part of the shorter clause that both tell. */
	share: 3.92,
	shareAndAlike: -6.54,
} as const;

/** A longer list is what a reader asks for who would rather see what may be told here in other words than miss a fact. */
const LEAST_LIKELY = 0.13;
const LEAST_ODDS = Math.log(LEAST_LIKELY / (1 - LEAST_LIKELY));

/** Less is nothing to leave out. */
const LEAST_LACKING = 1;
/** Where one name or word is all that two clauses share, it must be a rare one. */
const LEAST_ALONE = 1.7;

export function leftOutIn(ours: Places, others: readonly Places[], weigh: KeyWeight, story: Story): LeftOut {
	const likest = memo((sentence: Sentence, { segment }: Candidate) =>
		story.likest(segment.document, sentence, ours.document),
	);
	const known = memo((segment: Segment) => coverOf(segment, ours, weigh));
	const total = memo((segment: Segment) => weightOf(segment, weigh));
	const sentencesWith = memo((key: string) => Math.max(...others.map(({ byKey }) => byKey.get(key)?.length ?? 0)));
	return (a, b) => {
		const [one, other] = [a.segment, b.segment];
		const told = shared(one, other);
		if (!hasWord(told)) return undefined;
		const core = shared(a.lacking, b.lacking);
		const lacking = sum(unitsOf(core, one, other, weigh));
		if (lacking < LEAST_LACKING) return undefined;
		const units = unitsOf(told, one, other, weigh);
		if (units.length < 2 && lacking < LEAST_ALONE) return undefined;
		const { figures } = core;
		const share = Math.min(1, sum(units) / Math.min(total(one), total(other)));
		const alike = story.alignment(one.document, one.sentence, other.document, other.sentence);
		let [names, times, sentences] = [0, 0, figures.length > 0 ? 1 : Number.POSITIVE_INFINITY];
		for (const key of core.keys) {
			if (isName(key)) names += 1;
			else if (isTime(key)) times += 1;
			if (figures.length === 0) sentences = Math.min(sentences, sentencesWith(key));
		}
		const oddsWith = (alikeHere: number, known: number): number =>
			WEIGHTS.bias +
			WEIGHTS.lacking * Math.sqrt(Math.min(MOST_LACKING, lacking)) +
			WEIGHTS.names * Math.min(2, names) +
			WEIGHTS.times * Math.min(2, times) +
			WEIGHTS.figures * Math.min(2, figures.filter(isTelling).length) * share +
			WEIGHTS.once * Number(sentences <= 1) +
			WEIGHTS.sentences * Math.min(MOST_SENTENCES, sentences) +
			WEIGHTS.alike * alike +
			WEIGHTS.alikeHere * alikeHere +
			WEIGHTS.known * known +
			WEIGHTS.share * share +
			WEIGHTS.shareAndAlike * share * alike;
		// What the article has of it only lowers the odds, and takes the longest to find out.
		if (oddsWith(0, 0) < LEAST_ODDS) return undefined;
		const alikeHere = [likest(one.sentence, a), likest(other.sentence, b)];
		if (oddsWith(Math.max(...alikeHere), 0) < LEAST_ODDS) return undefined;
		const logOdds = oddsWith(Math.max(...alikeHere), Math.max(known(one), known(other)));
		if (logOdds < LEAST_ODDS) return undefined;
		return { logOdds, core, alikeHere: Math.min(...alikeHere) };
	};
}

/**
 * Of one person in one year two clauses may tell two things: they must have a plain word or a figure in common as well. An age
 * alone ("He was 84.") is no fact: the article that is read may give it beside the name.
 */
const hasWord = ({ keys, figures }: Told): boolean =>
	figures.some(({ unit }) => keys.size > 0 || unit !== 'years-old') || [...keys].some(isPlain);

const MOST_LACKING = 8;
const MOST_SENTENCES = 6;

export function shared(a: Told, b: Told): Told {
	const keys = new Set<string>();
	for (const key of a.keys) if (b.keys.has(key)) keys.add(key);
	return { keys, figures: a.figures.filter((figure) => b.figures.some((other) => isSame(figure, other))) };
}

/** Nearer than what two papers may both say: 398 is not "over 350". */
const NEAR = 0.05;
const isSame = (a: Quantity, b: Quantity): boolean =>
	sameMeasure(a, b) &&
	compatible(a, b) &&
	(a.unit !== b.unit || Math.abs(a.value - b.value) <= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value)));

/** What each further word of a name counts. */
const REST_OF_NAME = 0.2;

/** Weights of what two segments share, the words of one name ("Republican Party") taken for one. */
function unitsOf({ keys, figures }: Told, a: Segment, b: Segment, weigh: KeyWeight): number[] {
	const left = new Set(keys);
	const units: number[] = [];
	if ([...keys].some(isName))
		for (const { order } of [a, b])
			for (let at = 0; at < order.length; ) {
				const end = endOfName(order, at, left);
				if (end - at > 1) {
					const name = order.slice(at, end);
					for (const word of name) left.delete(word);
					units.push(Math.max(...name.map(weigh)) + REST_OF_NAME * (name.length - 1));
				}
				at = Math.max(end, at + 1);
			}
	for (const key of left) units.push(weigh(key));
	if (figures.length > 0)
		for (const figure of new Map(figures.map((one) => [figureKey(one), one])).values())
			units.push(figureWeight(figure));
	return units;
}

/** Where words end that stand in a row from here on, each of them or the one before it a word of a name. */
function endOfName(order: readonly string[], at: number, left: ReadonlySet<string>): number {
	let end = at;
	for (let last = ''; end < order.length; end++) {
		const key = order[end] ?? '';
		if (!left.has(key) || (end > at && !isName(key) && !isName(last))) break;
		last = key;
	}
	return end;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function memo<K extends object | string, R extends readonly unknown[]>(
	make: (key: K, ...rest: R) => number,
): (key: K, ...rest: R) => number {
	const known = new Map<K, number>();
	return (key, ...rest) => {
		const value = known.get(key) ?? make(key, ...rest);
		known.set(key, value);
		return value;
	};
}
