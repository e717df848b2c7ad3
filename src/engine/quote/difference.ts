import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { alignWords, type Stretch } from '../text/align-words.ts';
import type { Utterance, Word } from './utterance.ts';
import { isArticle, isFiller, isJoint, sameInOtherWriting } from './wording.ts';

/** Half-open ranges of word indexes: what one side has where the other has something else, or nothing. */
export type Difference = Pick<Stretch, 'ours' | 'theirs'>;

/** How the wordings of two quotations lie to each other. */
export type Likeness = {
	/** What their shared words weigh: a content word 1. */
	readonly shared: number;
	/** 0..1: of the words between the first and the last shared one, how many are shared. What a paper left out openly does not count. */
	readonly density: number;
	/** 0..1: how much of the shorter quotation is shared, weighed. */
	readonly coverage: number;
	/** In order; none where they agree as far as both go. */
	readonly differences: readonly Difference[];
};

/** A function word pulls two sentences together less than a content word. */
const FUNCTION_PULL = 0.4;
const pullOf = (form: string): number => (FUNCTION_WORDS.has(form) ? FUNCTION_PULL : 1);

export function likenessOf(ours: Utterance, theirs: Utterance): Likeness | undefined {
	const alignment = alignWords(formsOf(ours), formsOf(theirs), pullOf);
	const [first, last] = [alignment[0], alignment.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const equal = alignment.filter((stretch) => stretch.equal).flatMap((stretch) => ours.words.slice(...stretch.ours));
	const inner = alignment.filter((stretch) => !stretch.equal && !isLeftOut(stretch, ours, theirs));
	const within = equal.length + sum(inner.map((stretch) => Math.max(length(stretch.ours), length(stretch.theirs))));
	const begins = first.ours[0] === 0 && first.theirs[0] === 0;
	const edges = [
		headOf(first, ours, theirs, equal.length),
		tailOf(last, ours, theirs, equal.length * (begins ? ANCHORED : 1)),
	];
	const shared = weightOf(equal);
	return {
		shared,
		coverage: shared / Math.min(weightOf(ours.words), weightOf(theirs.words)),
		density: equal.length / within,
		differences: [edges[0], ...inner, edges[1]].flatMap((stretch) =>
			stretch === undefined || isHouseStyle(stretch, ours, theirs) ? [] : [stretch],
		),
	};
}

/** Cheap: whether two quotations may share words of this weight. */
export function mayMeet(ours: Utterance, theirs: Utterance, shared: number): boolean {
	let weight = 0;
	let met = 0;
	for (const word of ours.words) {
		if (!theirs.forms.has(word.form)) continue;
		weight += word.weight;
		met += word.weight >= 1 ? 1 : 0;
	}
	return met > 0 && weight >= shared;
}

const formsOf = ({ words }: Utterance): string[] => words.map(({ form }) => form);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const weightOf = (words: readonly Word[]): number => sum(words.map(({ weight }) => weight));
const length = ([from, to]: readonly [number, number]): number => to - from;

/** Left out with a mark or bracketed; or one paper's words begin or end there, with "he said" between. */
function isLeftOut({ ours, theirs }: Difference, a: Utterance, b: Utterance): boolean {
	const open = (seams: ReadonlySet<number>, [from, to]: readonly [number, number]): boolean => {
		for (let at = from; at <= to; at += 1) if (seams.has(at)) return true;
		return false;
	};
	if (open(a.gaps, ours) || open(b.gaps, theirs)) return true;
	// "We lost the lights," he said, "and …": one word for another is a difference beside "he said" as well.
	return length(ours) !== length(theirs) && (open(a.breaks, ours) || open(b.breaks, theirs));
}

/** At most this much of the shared words may be apart at either end, for the same sentence to have been worded otherwise there. */
const EDGE_SHARE = 1 / 4;
const LONGEST_EDGE = 3;
/** Where both begin with the same words, the end may lie further apart. */
const ANCHORED = 2;

/** What stands before the first shared word: a difference where both begin the sentence, and the rest is long enough. */
function headOf({ ours, theirs }: Stretch, a: Utterance, b: Utterance, shared: number): Difference | undefined {
	let same = 0;
	while (same < Math.min(ours[0], theirs[0]) && a.words[same]?.form === b.words[same]?.form) same += 1;
	const head: Difference = { ours: [same, ours[0]], theirs: [same, theirs[0]] };
	return isEdge(head, shared) && !isLeftOut(head, a, b) ? head : undefined;
}

/** What stands behind the last shared word: a difference where both go on to the end of the sentence. */
function tailOf({ ours, theirs }: Stretch, a: Utterance, b: Utterance, shared: number): Difference | undefined {
	let same = 0;
	const most = Math.min(a.words.length - ours[1], b.words.length - theirs[1]);
	while (same < most && a.words.at(-1 - same)?.form === b.words.at(-1 - same)?.form) same += 1;
	const tail: Difference = { ours: [ours[1], a.words.length - same], theirs: [theirs[1], b.words.length - same] };
	return isEdge(tail, shared) && !isLeftOut(tail, a, b) ? tail : undefined;
}

/** Both sides have words of their own there, and about as many. */
function isEdge({ ours, theirs }: Difference, shared: number): boolean {
	const [short, long] = [Math.min(length(ours), length(theirs)), Math.max(length(ours), length(theirs))];
	return short > 0 && long <= Math.min(LONGEST_EDGE, shared * EDGE_SHARE) && long - short <= 1;
}

/** Only fillers apart, or the same in another writing: no other wording. */
function isHouseStyle({ ours, theirs }: Difference, a: Utterance, b: Utterance): boolean {
	const [left, right] = [formsOf(a).slice(...ours), formsOf(b).slice(...theirs)];
	const said = [...left, ...right].filter((form) => !isFiller(form));
	if (said.length === 0 || sameInOtherWriting(left, right)) return true;
	if (said.every(isArticle) && [textBehind(a, ours), textBehind(b, theirs)].every(isName)) return true;
	if (said.length === 1 && said.every(isJoint) && beginsClause(a, ours) && beginsClause(b, theirs)) return true;
	const [here, there] = [textOf(a, ours), textOf(b, theirs)];
	return lettersOf(here) === lettersOf(there) || MASKED.test(here) || MASKED.test(there);
}

const textBehind = ({ document, words }: Utterance, [, to]: readonly [number, number]): string => {
	const next = words[to];
	return next === undefined ? '' : document.text.slice(next.start, next.end);
};
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

function beginsClause({ document, words }: Utterance, [from]: readonly [number, number]): boolean {
	return /[^\p{L}\p{N}\s]/u.test(document.text.slice((words[from - 1]?.end ?? 1) - 1, words[from]?.start));
}
/** "f***", "s--t": what stands there is the paper's manners. */
const MASKED = /[A-Za-zÀ-ỿ]?(?:\*{2,}|[A-Za-zÀ-ỿ]-{2,}[A-Za-zÀ-ỿ])/u;

/** "We're" without its apostrophe is "were". */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** As printed; where one side has no words, what stands between their neighbours. Both halves of "co-workers" have its whole span. */
function textOf({ document, words, span }: Utterance, [from, to]: readonly [number, number]): string {
	const [first, last] = from < to ? [words[from]?.start, words[to - 1]?.end] : [words[from - 1]?.end, words[to]?.start];
	return document.text.slice(first ?? span.start, last ?? span.end);
}
