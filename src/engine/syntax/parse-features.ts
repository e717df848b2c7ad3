import { finish, hashString, mix } from './hash.ts';
import type { ParseState } from './parse-state.ts';
import { spelling } from './tag-features.ts';

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
		if (FINITE.test(word.tag)) verbs++;
	}
	for (let at = length - 1, verb = -1, after = 0; at >= 0; at--) {
		const word = words[at];
		if (word !== undefined && FINITE.test(word.tag)) {
			verb = view.tag[at] ?? 0;
			after = 0;
		}
		if (word?.lower === ',') after++;
		view.nextVerb[at] = verb + Math.min(after, 2);
	}
	return view;
};
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** At most this many features for a state. */
export const PARSE_FEATURES = 160;

export const parseFeatures = (view: ParseView, state: ParseState, out: Int32Array): number => {
	const { word: W, tag: T, pos: C, suffix: X } = view;
	const { stack, depth, next, root, nothing, label: L } = state;
	let count = 0;
	let template = 0;
	const f1 = (a: number): void => {
		out[count++] = finish(mix(++template, a));
	};
	const f2 = (a: number, b: number): void => {
		out[count++] = finish(mix(mix(++template, a), b));
	};
	const f3 = (a: number, b: number, c: number): void => {
		out[count++] = finish(mix(mix(mix(++template, a), b), c));
	};
	const f4 = (a: number, b: number, c: number, d: number): void => {
		out[count++] = finish(mix(mix(mix(mix(++template, a), b), c), d));
	};
	const s0 = depth > 0 ? (stack[depth - 1] ?? nothing) : nothing;
	const s1 = depth > 1 ? (stack[depth - 2] ?? nothing) : nothing;
	const s2 = depth > 2 ? (stack[depth - 3] ?? nothing) : nothing;
	const b0 = next;
	const b1 = next + 1 <= root ? next + 1 : nothing;
	const b2 = next + 2 <= root ? next + 2 : nothing;
	const b3 = next + 3 <= root ? next + 3 : nothing;
	const s0w = W[s0] ?? 0;
	const s0t = T[s0] ?? 0;
	const s0c = C[s0] ?? 0;
	const s1w = W[s1] ?? 0;
	const s1t = T[s1] ?? 0;
	const s1c = C[s1] ?? 0;
	const s2w = W[s2] ?? 0;
	const s2t = T[s2] ?? 0;
	const s2c = C[s2] ?? 0;
	const b0w = W[b0] ?? 0;
	const b0t = T[b0] ?? 0;
	const b0c = C[b0] ?? 0;
	const b1w = W[b1] ?? 0;
	const b1t = T[b1] ?? 0;
	const b1c = C[b1] ?? 0;
	const b2w = W[b2] ?? 0;
	const b2t = T[b2] ?? 0;
	const b2c = C[b2] ?? 0;
	const b3t = T[b3] ?? 0;

	// Single words.
	f1(0);
	f1(s0w);
	f1(s0t);
	f2(s0w, s0t);
	f1(s1w);
	f1(s1t);
	f2(s1w, s1t);
	f1(b0w);
	f1(b0t);
	f2(b0w, b0t);
	f1(b1w);
	f1(b1t);
	f2(b1w, b1t);
	f1(b2w);
	f1(b2t);
	f1(s2w);
	f1(s2t);
	f1(b3t);

	// Pairs.
	f2(s0t, b0t);
	f2(s0w, b0t);
	f2(s0t, b0w);
	f2(s0w, b0w);
	f2(s1t, s0t);
	f2(s1w, s0t);
	f2(s1t, s0w);
	f2(s1w, s0w);
	f2(s1t, b0t);
	f2(s1w, b0t);
	f2(s1t, b0w);
	f2(s1w, b0w);
	f2(b0t, b1t);
	f2(b0w, b1t);
	f2(b0t, b1w);
	f2(b0w, b1w);
	f2(s0t, b1t);
	f2(s0w, b1t);
	f2(s0t, b1w);
	f2(s2t, s0t);
	f2(s2t, b0t);
	f2(X[s0] ?? 0, X[b0] ?? 0);
	f2(X[s1] ?? 0, X[s0] ?? 0);
	f2(X[s0] ?? 0, b0t);
	f2(s0t, X[b0] ?? 0);

	// Three and four.
	f3(s0t, b0t, b1t);
	f3(s1t, s0t, b0t);
	f3(s2t, s1t, s0t);
	f3(s1t, b0t, b1t);
	f3(b0t, b1t, b2t);
	f3(s0w, b0t, b1t);
	f3(s0t, b0w, b1t);
	f3(s1w, s0t, b0t);
	f3(s1t, s0w, b0t);
	f3(s1t, s0t, b0w);
	f4(s2c, s1c, s0c, b0c);
	f4(s1c, s0c, b0c, b1c);
	f4(s0c, b0c, b1c, b2c);
	f4(s1t, s0t, b0t, b1t);

	// Dependents found so far.
	const s0l = state.left1[s0] ?? nothing;
	const s0r = state.right1[s0] ?? nothing;
	const s0l2 = state.left2[s0] ?? nothing;
	const s0r2 = state.right2[s0] ?? nothing;
	const s1l = state.left1[s1] ?? nothing;
	const s1r = state.right1[s1] ?? nothing;
	const s1r2 = state.right2[s1] ?? nothing;
	const b0l = state.left1[b0] ?? nothing;
	const b0l2 = state.left2[b0] ?? nothing;
	f2(s0t, T[s0l] ?? 0);
	f2(s0t, L[s0l] ?? 0);
	f2(s0t, T[s0r] ?? 0);
	f2(s0t, L[s0r] ?? 0);
	f2(s1t, T[s1l] ?? 0);
	f2(s1t, L[s1l] ?? 0);
	f2(s1t, T[s1r] ?? 0);
	f2(s1t, L[s1r] ?? 0);
	f2(b0t, T[b0l] ?? 0);
	f2(b0t, L[b0l] ?? 0);
	f1(W[s0l] ?? 0);
	f1(W[s0r] ?? 0);
	f1(W[s1l] ?? 0);
	f1(W[s1r] ?? 0);
	f1(W[b0l] ?? 0);
	f3(s0t, b0t, T[s0l] ?? 0);
	f3(s0t, b0t, T[s0r] ?? 0);
	f3(s0t, b0t, T[b0l] ?? 0);
	f3(s1t, s0t, T[s0l] ?? 0);
	f3(s1t, s0t, T[s0r] ?? 0);
	f3(s1t, s0t, T[s1l] ?? 0);
	f3(s1t, s0t, T[s1r] ?? 0);
	f3(s1t, s0t, T[s1r2] ?? 0);
	f3(s0t, b0t, T[s0l2] ?? 0);
	f3(s0t, b0t, T[s0r2] ?? 0);
	f3(s0t, b0t, T[b0l2] ?? 0);
	f3(s0t, L[s0l] ?? 0, L[s0l2] ?? 0);
	f3(s0t, L[s0r] ?? 0, L[s0r2] ?? 0);
	f3(s1t, L[s1r] ?? 0, L[s1r2] ?? 0);
	f3(b0t, L[b0l] ?? 0, L[b0l2] ?? 0);
	f3(s0t, b0t, L[s0r] ?? 0);
	f3(s0t, b0t, L[s0l] ?? 0);
	f3(s0t, b0t, L[b0l] ?? 0);
	f3(s1t, s0t, L[s1r] ?? 0);
	f3(s1t, s0t, L[s0l] ?? 0);
	f3(s1t, s0t, L[s0r] ?? 0);
	f4(s1t, s0t, b0t, L[s1l] ?? 0);
	f4(s1t, s0t, b0t, L[s0l] ?? 0);
	f2(s0w, W[s0l] ?? 0);
	f2(s0w, W[s0r] ?? 0);
	f2(s1w, W[s1r] ?? 0);
	f2(b0w, W[b0l] ?? 0);

	// How many dependents, and of which kinds.
	f2(s0w, state.leftCount[s0] ?? 0);
	f2(s0t, state.leftCount[s0] ?? 0);
	f2(s0w, state.rightCount[s0] ?? 0);
	f2(s0t, state.rightCount[s0] ?? 0);
	f2(s1w, state.rightCount[s1] ?? 0);
	f2(s1t, state.rightCount[s1] ?? 0);
	f2(b0w, state.leftCount[b0] ?? 0);
	f2(b0t, state.leftCount[b0] ?? 0);
	f2(s0w, state.leftLabels[s0] ?? 0);
	f2(s0t, state.leftLabels[s0] ?? 0);
	f2(s0w, state.rightLabels[s0] ?? 0);
	f2(s0t, state.rightLabels[s0] ?? 0);
	f2(s1w, state.rightLabels[s1] ?? 0);
	f2(s1t, state.rightLabels[s1] ?? 0);
	f2(s1t, state.leftLabels[s1] ?? 0);
	f2(b0w, state.leftLabels[b0] ?? 0);
	f2(b0t, state.leftLabels[b0] ?? 0);
	f3(s0t, b0t, state.leftLabels[b0] ?? 0);
	f3(s0t, b0t, state.leftLabels[s0] ?? 0);

	// Distances, and what stands between.
	const near = distance(b0 - s0);
	const far = distance(s0 - s1);
	f2(near, s0t);
	f2(near, b0t);
	f3(near, s0t, b0t);
	f2(near, s0w);
	f2(near, b0w);
	f2(far, s0t);
	f2(far, s1t);
	f3(far, s1t, s0t);
	const commas = Math.min(3, (view.commas[b0] ?? 0) - (view.commas[s0] ?? 0));
	const verbs = Math.min(3, (view.verbs[b0] ?? 0) - (view.verbs[s0] ?? 0));
	const quote =
		((view.quotes[s0] ?? 0) & 1) * 2 +
		((view.quotes[b0] ?? 0) & 1) +
		4 * Math.min(2, (view.quotes[b0] ?? 0) - (view.quotes[s0] ?? 0));
	f3(commas, s0t, b0t);
	f3(verbs, s0t, b0t);
	f3(quote, s0t, b0t);
	f2(quote, s0w);
	f4(quote, s0c, b0c, b1c);
	f3(s0t, b0t, view.nextVerb[b0] ?? 0);
	f2(s0w, view.nextVerb[b0] ?? 0);
	f3(s1t, s0t, view.nextVerb[b0] ?? 0);
	return count;
};

const distance = (words: number): number => (words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7);
