import { hashString } from './hash.ts';
import { spelling } from './tag-features.ts';
import { isFiniteTag } from './tree.ts';

/** What the parser sees of the words, hashed once; the last two places are the root and no word at all. */
export type ParseView = {
	readonly length: number;
	readonly word: Int32Array;
	readonly suffix: Int32Array;
	/** Penn tag with part of speech. */
	readonly tag: Int32Array;
	/** Part of speech alone. */
	readonly pos: Int32Array;
	/** How many quotation marks, commas and finite verbs stand before each place. */
	readonly quotes: Int32Array;
	readonly commas: Int32Array;
	readonly verbs: Int32Array;
	/** The tag of the next finite verb from here, and of the next comma, colon or bracket. */
	readonly nextVerb: Int32Array;
};

type TaggedWord = { readonly lower: string; readonly pos: string; readonly tag: string };

export const parseView = (words: readonly TaggedWord[]): ParseView => {
	const length = words.length;
	const column = (): Int32Array => new Int32Array(length + 2);
	const view = {
		length,
		word: column(),
		suffix: column(),
		tag: column(),
		pos: column(),
		quotes: column(),
		commas: column(),
		verbs: column(),
		nextVerb: column(),
	};
	let quotes = 0;
	let commas = 0;
	let verbs = 0;
	for (let at = 0; at < length + 2; at++) {
		view.quotes[at] = quotes;
		view.commas[at] = commas;
		view.verbs[at] = verbs;
		const word = words[at];
		if (word === undefined) {
			view.word[at] = view.suffix[at] = view.tag[at] = view.pos[at] = length - at - 1;
			continue;
		}
		view.word[at] = hashString(spelling(word.lower));
		view.suffix[at] = hashString(word.lower.slice(-3));
		view.tag[at] = hashString(`${word.pos}|${word.tag}`);
		view.pos[at] = hashString(word.pos);
		if (word.tag === "''" || word.tag === '``') quotes++;
		if (word.lower === ',') commas++;
		if (isFiniteTag(word.tag)) verbs++;
	}
	for (let at = length - 1, verb = -1, after = 0; at >= 0; at--) {
		const word = words[at];
		if (word !== undefined && isFiniteTag(word.tag)) {
			verb = view.tag[at] ?? 0;
			after = 0;
		}
		if (word?.lower === ',') after++;
		view.nextVerb[at] = verb + Math.min(after, 2);
	}
	return view;
};
