import type { Document } from '../document.ts';
import { put } from '../put.ts';
import type { Sentence } from '../types.ts';

export type Pair = readonly [older: Sentence, newer: Sentence];
export type Paired = {
	/** Word for word, wherever it stands now. */
	readonly same: readonly Pair[];
	readonly reworded: readonly Pair[];
	readonly removed: readonly Sentence[];
	readonly added: readonly Sentence[];
};

/** Of two sentences' words, both counted, the share that they must have in common to be one sentence reworded. */
const REWORDED = 0.5;
/** A word that so many changed sentences have finds none of them. */
const COMMON = 60;

/** Which sentence of a newer text is which of the older one, wherever it stands now. */
export function pairSentences(older: Document, newer: Document): Paired {
	const left = new Map(newer.sentences.map((sentence) => [sentence, wordsIn(newer, sentence)]));
	const byWords = new Map<string, Sentence[]>();
	for (const [sentence, words] of left) put(byWords, words.join(' '), sentence);
	const same: Pair[] = [];
	const changed = new Map<Sentence, readonly string[]>();
	for (const sentence of older.sentences) {
		const words = wordsIn(older, sentence);
		const found = byWords.get(words.join(' '))?.shift();
		if (found === undefined) changed.set(sentence, words);
		else {
			same.push([sentence, found]);
			left.delete(found);
		}
	}
	const reworded = pairReworded(changed, left);
	for (const [a, b] of reworded) {
		changed.delete(a);
		left.delete(b);
	}
	return { same, reworded, removed: [...changed.keys()], added: [...left.keys()] };
}

/** The most alike first; each sentence once. */
function pairReworded(
	older: ReadonlyMap<Sentence, readonly string[]>,
	newer: ReadonlyMap<Sentence, readonly string[]>,
): Pair[] {
	const withWord = new Map<string, Sentence[]>();
	for (const [sentence, words] of newer) for (const word of new Set(words)) put(withWord, word, sentence);
	const candidates = [...older].flatMap(([a, words]) => {
		const met = new Set(
			words.flatMap((word) => {
				const found = withWord.get(word) ?? [];
				return found.length > COMMON ? [] : found;
			}),
		);
		return [...met].map((b) => ({ a, b, alike: alike(words, newer.get(b) ?? []) }));
	});
	const taken = new Set<Sentence>();
	return candidates
		.filter((one) => one.alike >= REWORDED)
		.toSorted((x, y) => y.alike - x.alike || x.a.start - y.a.start || x.b.start - y.b.start)
		.flatMap(({ a, b }): Pair[] => {
			if (taken.has(a) || taken.has(b)) return [];
			taken.add(a).add(b);
			return [[a, b]];
		});
}

/** Dice's coefficient over words, each as often as it stands there. */
function alike(a: readonly string[], b: readonly string[]): number {
	const count = new Map<string, number>();
	for (const word of a) count.set(word, (count.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of b) {
		const open = count.get(word) ?? 0;
		if (open === 0) continue;
		shared += 1;
		count.set(word, open - 1);
	}
	return (2 * shared) / Math.max(1, a.length + b.length);
}

/** Marks and spaces between words are typography. */
const wordsIn = ({ text }: Document, { start, end }: Sentence): string[] =>
	text
		.slice(start, end)
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.match(/[\p{L}\p{N}]+(?:['.,:][\p{L}\p{N}]+)*/gu) ?? [];
