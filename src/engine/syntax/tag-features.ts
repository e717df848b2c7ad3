import { finish, hashString, mix } from './hash.ts';
import { wordClass } from './word-class.ts';

/** What the tagger sees of a word, hashed once. Two places before the first word and two after the last are marked as such. */
export type TagView = {
	readonly length: number;
	readonly word: Int32Array;
	readonly shape: Int32Array;
	readonly suffix1: Int32Array;
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	readonly suffix4: Int32Array;
	readonly prefix1: Int32Array;
	/** What the lexicon knows of it. */
	readonly kind: Int32Array;
	readonly prefix3: Int32Array;
};

/** Places before the first word and after the last. */
const EDGE = 2;

export const tagView = (tokens: readonly { readonly text: string; readonly lower: string }[]): TagView => {
	const size = tokens.length + 2 * EDGE;
	const column = (): Int32Array => new Int32Array(size);
	const view = {
		length: tokens.length,
		word: column(),
		shape: column(),
		suffix1: column(),
		suffix2: column(),
		suffix3: column(),
		suffix4: column(),
		prefix1: column(),
		kind: column(),
		prefix3: column(),
	};
	for (let at = 0; at < size; at++) {
		const token = tokens[at - EDGE];
		if (token === undefined) {
			view.word[at] = view.shape[at] = view.suffix3[at] = view.suffix2[at] = at < EDGE ? -1 - at : -9 - at + size;
			continue;
		}
		const lower = spelling(token.lower);
		view.word[at] = hashString(lower);
		view.kind[at] = wordClass(token.lower);
		view.shape[at] = shapeOf(token.text);
		view.suffix1[at] = hashString(lower.slice(-1));
		view.suffix2[at] = hashString(lower.slice(-2));
		view.suffix3[at] = hashString(lower.slice(-3));
		view.suffix4[at] = hashString(lower.slice(-4));
		view.prefix1[at] = lower.charCodeAt(0);
		view.prefix3[at] = hashString(lower.slice(0, 3));
	}
	return view;
};

/** Digits look alike: "1987" and "2023" are "0000". Long words (addresses, damage) keep their ends. */
export const spelling = (lower: string): string => {
	const short = lower.length > 40 ? lower.slice(0, 20) + lower.slice(-20) : lower;
	return /\d/.test(short) ? short.replace(/\d/g, '0') : short;
};

/** Capitals, small letters, digits and other marks, runs shortened: "McAdam" → XxXx, "U.S." → X.X. */
const shapeOf = (text: string): number => {
	let hash = 17;
	let last = 0;
	let run = 0;
	const length = Math.min(text.length, 24);
	for (let index = 0; index < length; index++) {
		const code = text.charCodeAt(index);
		const kind =
			code >= 97 && code <= 122
				? 1
				: code >= 65 && code <= 90
					? 2
					: code >= 48 && code <= 57
						? 3
						: code > 127
							? letterKind(text.charAt(index))
							: code;
		run = kind === last ? run + 1 : 1;
		last = kind;
		if (run <= 2) hash = mix(hash, kind);
	}
	return hash;
};
const letterKind = (letter: string): number =>
	letter !== letter.toLowerCase() ? 2 : letter !== letter.toUpperCase() ? 1 : 4;

/** At most this many features for a word. */
export const TAG_FEATURES = 56;

/**
 * Fills `out` with the features of word `index`, given the two tags before it (numbers of labels, -1 before the sentence).
 * `upper` tells a text in capitals (a headline), where capitals say nothing.
 */
export const tagFeatures = (view: TagView, index: number, tag1: number, tag2: number, out: Int32Array): number => {
	const { word, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix3, kind } = view;
	const at = index + EDGE;
	let count = 0;
	let template = 0;
	const add1 = (a: number): void => {
		out[count++] = finish(mix(++template, a));
	};
	const add2 = (a: number, b: number): void => {
		out[count++] = finish(mix(mix(++template, a), b));
	};
	const add3 = (a: number, b: number, c: number): void => {
		out[count++] = finish(mix(mix(mix(++template, a), b), c));
	};
	const w = word[at] ?? 0;
	const w1 = word[at - 1] ?? 0;
	const w2 = word[at - 2] ?? 0;
	const n1 = word[at + 1] ?? 0;
	const n2 = word[at + 2] ?? 0;
	const s = shape[at] ?? 0;
	const s1 = shape[at - 1] ?? 0;
	const t1 = shape[at + 1] ?? 0;
	const x3 = suffix3[at] ?? 0;
	const x2 = suffix2[at] ?? 0;
	const first = index === 0 ? 1 : 0;
	add1(0);
	add1(w);
	add2(w, s);
	add2(s, first);
	add1(suffix1[at] ?? 0);
	add1(x2);
	add1(x3);
	add1(suffix4[at] ?? 0);
	add1(prefix1[at] ?? 0);
	add1(prefix3[at] ?? 0);
	add2(x3, s);
	add2(x3, first);
	add2(s, s1);
	add2(s, t1);
	add3(s, s1, t1);
	add1(tag1);
	add2(tag1, tag2);
	add2(tag1, w);
	add3(tag1, tag2, w);
	add2(tag1, x3);
	add3(tag1, tag2, x3);
	add2(tag1, s);
	add2(tag1, n1);
	add2(tag2, w);
	add1(w1);
	add1(w2);
	add1(n1);
	add1(n2);
	add2(w1, w);
	add2(w, n1);
	add2(w1, n1);
	add3(w1, w, n1);
	add2(n1, n2);
	add2(w2, w1);
	add1(suffix3[at - 1] ?? 0);
	add1(suffix3[at + 1] ?? 0);
	add1(suffix2[at + 1] ?? 0);
	add1(suffix3[at + 2] ?? 0);
	add2(x3, suffix3[at + 1] ?? 0);
	add2(x3, w1);
	add2(x3, n1);
	add3(tag1, x2, suffix2[at + 1] ?? 0);
	add3(tag1, x3, n1);
	const k = kind[at] ?? 0;
	const k1 = kind[at - 1] ?? 0;
	const m1 = kind[at + 1] ?? 0;
	add1(k);
	add2(k, s);
	add3(k, s, first);
	add2(k, x3);
	add2(k, tag1);
	add3(k, tag1, tag2);
	add3(k, tag1, m1);
	add2(k, k1);
	add2(k, m1);
	add2(k, w1);
	add2(k, n1);
	add1(m1);
	return count;
};
