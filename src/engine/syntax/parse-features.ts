import { finish, mix } from './hash.ts';
import { type ParseState, stacked } from './parse-state.ts';
import type { ParseView } from './parse-view.ts';

/** At most this many features for a state. */
export const PARSE_FEATURES = 160;

/**
 * What describes a state, in parts by what they depend on: while a part stays the same its sum is not made again (see
 * place-sums.ts). Each fills `out` from `at` on and answers where it stopped. Features are told apart by the number before
 * their parts, which the trained weights know them by.
 */
export const parseFeatures = (view: ParseView, state: ParseState, out: Int32Array): number => {
	let at = bufferFeatures(view, state.next, out, 0);
	at = topFeatures(view, state, stacked(state, 0), out, at);
	at = secondFeatures(view, state, stacked(state, 1), out, at);
	return jointFeatures(view, state, out, at);
};

/** The words to come, the first at `place`. */
export const bufferFeatures = (view: ParseView, place: number, out: Int32Array, from: number): number => {
	const { word: W, tag: T, length: root } = view;
	const b1 = place + 1 <= root ? place + 1 : root + 1;
	const b2 = place + 2 <= root ? place + 2 : root + 1;
	const b3 = place + 3 <= root ? place + 3 : root + 1;
	const b0w = W[place] ?? 0;
	const b0t = T[place] ?? 0;
	const b1w = W[b1] ?? 0;
	const b1t = T[b1] ?? 0;
	const b2w = W[b2] ?? 0;
	const b2t = T[b2] ?? 0;
	const b3t = T[b3] ?? 0;
	let at = from;
	out[at++] = hash1(1, 0);
	out[at++] = hash1(8, b0w);
	out[at++] = hash1(9, b0t);
	out[at++] = hash2(10, b0w, b0t);
	out[at++] = hash1(11, b1w);
	out[at++] = hash1(12, b1t);
	out[at++] = hash2(13, b1w, b1t);
	out[at++] = hash1(14, b2w);
	out[at++] = hash1(15, b2t);
	out[at++] = hash1(18, b3t);
	out[at++] = hash2(31, b0t, b1t);
	out[at++] = hash2(32, b0w, b1t);
	out[at++] = hash2(33, b0t, b1w);
	out[at++] = hash2(34, b0w, b1w);
	out[at++] = hash3(48, b0t, b1t, b2t);
	return at;
};

/** The word on top of the stack with its dependents. */
export const topFeatures = (
	view: ParseView,
	state: ParseState,
	place: number,
	out: Int32Array,
	from: number,
): number => {
	const { word: W, tag: T } = view;
	const { nothing, label: L } = state;
	const w = W[place] ?? 0;
	const t = T[place] ?? 0;
	const left = state.left1[place] ?? nothing;
	const left2 = state.left2[place] ?? nothing;
	const right = state.right1[place] ?? nothing;
	const right2 = state.right2[place] ?? nothing;
	let at = from;
	out[at++] = hash1(2, w);
	out[at++] = hash1(3, t);
	out[at++] = hash2(4, w, t);
	out[at++] = hash2(58, t, T[left] ?? 0);
	out[at++] = hash2(59, t, L[left] ?? 0);
	out[at++] = hash2(60, t, T[right] ?? 0);
	out[at++] = hash2(61, t, L[right] ?? 0);
	out[at++] = hash1(68, W[left] ?? 0);
	out[at++] = hash1(69, W[right] ?? 0);
	out[at++] = hash3(84, t, L[left] ?? 0, L[left2] ?? 0);
	out[at++] = hash3(85, t, L[right] ?? 0, L[right2] ?? 0);
	out[at++] = hash2(96, w, W[left] ?? 0);
	out[at++] = hash2(97, w, W[right] ?? 0);
	out[at++] = hash2(100, w, state.leftCount[place] ?? 0);
	out[at++] = hash2(101, t, state.leftCount[place] ?? 0);
	out[at++] = hash2(102, w, state.rightCount[place] ?? 0);
	out[at++] = hash2(103, t, state.rightCount[place] ?? 0);
	out[at++] = hash2(108, w, state.leftLabels[place] ?? 0);
	out[at++] = hash2(109, t, state.leftLabels[place] ?? 0);
	out[at++] = hash2(110, w, state.rightLabels[place] ?? 0);
	out[at++] = hash2(111, t, state.rightLabels[place] ?? 0);
	return at;
};

/** The word below it with its dependents. */
export const secondFeatures = (
	view: ParseView,
	state: ParseState,
	place: number,
	out: Int32Array,
	from: number,
): number => {
	const { word: W, tag: T } = view;
	const { nothing, label: L } = state;
	const w = W[place] ?? 0;
	const t = T[place] ?? 0;
	const left = state.left1[place] ?? nothing;
	const right = state.right1[place] ?? nothing;
	const right2 = state.right2[place] ?? nothing;
	let at = from;
	out[at++] = hash1(5, w);
	out[at++] = hash1(6, t);
	out[at++] = hash2(7, w, t);
	out[at++] = hash2(62, t, T[left] ?? 0);
	out[at++] = hash2(63, t, L[left] ?? 0);
	out[at++] = hash2(64, t, T[right] ?? 0);
	out[at++] = hash2(65, t, L[right] ?? 0);
	out[at++] = hash1(70, W[left] ?? 0);
	out[at++] = hash1(71, W[right] ?? 0);
	out[at++] = hash3(86, t, L[right] ?? 0, L[right2] ?? 0);
	out[at++] = hash2(98, w, W[right] ?? 0);
	out[at++] = hash2(104, w, state.rightCount[place] ?? 0);
	out[at++] = hash2(105, t, state.rightCount[place] ?? 0);
	out[at++] = hash2(112, w, state.rightLabels[place] ?? 0);
	out[at++] = hash2(113, t, state.rightLabels[place] ?? 0);
	out[at++] = hash2(114, t, state.leftLabels[place] ?? 0);
	return at;
};

/** What the words at both ends have to do with each other, and what else changes at every step. */
export const jointFeatures = (view: ParseView, state: ParseState, out: Int32Array, from: number): number => {
	const { word: W, tag: T, pos: C, suffix: X } = view;
	const { next, root, nothing, label: L } = state;
	const s0 = stacked(state, 0);
	const s1 = stacked(state, 1);
	const s2 = stacked(state, 2);
	const b0 = next;
	const b1 = next + 1 <= root ? next + 1 : nothing;
	const b2 = next + 2 <= root ? next + 2 : nothing;
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
	const b2c = C[b2] ?? 0;
	const s0l = state.left1[s0] ?? nothing;
	const s0r = state.right1[s0] ?? nothing;
	const s0l2 = state.left2[s0] ?? nothing;
	const s0r2 = state.right2[s0] ?? nothing;
	const s1l = state.left1[s1] ?? nothing;
	const s1r = state.right1[s1] ?? nothing;
	const s1r2 = state.right2[s1] ?? nothing;
	const b0l = state.left1[b0] ?? nothing;
	const b0l2 = state.left2[b0] ?? nothing;
	const near = distance(b0 - s0);
	const far = distance(s0 - s1);
	const commas = Math.min(3, (view.commas[b0] ?? 0) - (view.commas[s0] ?? 0));
	const verbs = Math.min(3, (view.verbs[b0] ?? 0) - (view.verbs[s0] ?? 0));
	const quote =
		((view.quotes[s0] ?? 0) & 1) * 2 +
		((view.quotes[b0] ?? 0) & 1) +
		4 * Math.min(2, (view.quotes[b0] ?? 0) - (view.quotes[s0] ?? 0));
	let at = from;

	out[at++] = hash1(16, s2w);
	out[at++] = hash1(17, s2t);

	// Pairs.
	out[at++] = hash2(19, s0t, b0t);
	out[at++] = hash2(20, s0w, b0t);
	out[at++] = hash2(21, s0t, b0w);
	out[at++] = hash2(22, s0w, b0w);
	out[at++] = hash2(23, s1t, s0t);
	out[at++] = hash2(24, s1w, s0t);
	out[at++] = hash2(25, s1t, s0w);
	out[at++] = hash2(26, s1w, s0w);
	out[at++] = hash2(27, s1t, b0t);
	out[at++] = hash2(28, s1w, b0t);
	out[at++] = hash2(29, s1t, b0w);
	out[at++] = hash2(30, s1w, b0w);
	out[at++] = hash2(35, s0t, b1t);
	out[at++] = hash2(36, s0w, b1t);
	out[at++] = hash2(37, s0t, b1w);
	out[at++] = hash2(38, s2t, s0t);
	out[at++] = hash2(39, s2t, b0t);
	out[at++] = hash2(40, X[s0] ?? 0, X[b0] ?? 0);
	out[at++] = hash2(41, X[s1] ?? 0, X[s0] ?? 0);
	out[at++] = hash2(42, X[s0] ?? 0, b0t);
	out[at++] = hash2(43, s0t, X[b0] ?? 0);

	// Three and four.
	out[at++] = hash3(44, s0t, b0t, b1t);
	out[at++] = hash3(45, s1t, s0t, b0t);
	out[at++] = hash3(46, s2t, s1t, s0t);
	out[at++] = hash3(47, s1t, b0t, b1t);
	out[at++] = hash3(49, s0w, b0t, b1t);
	out[at++] = hash3(50, s0t, b0w, b1t);
	out[at++] = hash3(51, s1w, s0t, b0t);
	out[at++] = hash3(52, s1t, s0w, b0t);
	out[at++] = hash3(53, s1t, s0t, b0w);
	out[at++] = hash4(54, s2c, s1c, s0c, b0c);
	out[at++] = hash4(55, s1c, s0c, b0c, b1c);
	out[at++] = hash4(56, s0c, b0c, b1c, b2c);
	out[at++] = hash4(57, s1t, s0t, b0t, b1t);

	// Dependents found so far.
	out[at++] = hash2(66, b0t, T[b0l] ?? 0);
	out[at++] = hash2(67, b0t, L[b0l] ?? 0);
	out[at++] = hash1(72, W[b0l] ?? 0);
	out[at++] = hash3(73, s0t, b0t, T[s0l] ?? 0);
	out[at++] = hash3(74, s0t, b0t, T[s0r] ?? 0);
	out[at++] = hash3(75, s0t, b0t, T[b0l] ?? 0);
	out[at++] = hash3(76, s1t, s0t, T[s0l] ?? 0);
	out[at++] = hash3(77, s1t, s0t, T[s0r] ?? 0);
	out[at++] = hash3(78, s1t, s0t, T[s1l] ?? 0);
	out[at++] = hash3(79, s1t, s0t, T[s1r] ?? 0);
	out[at++] = hash3(80, s1t, s0t, T[s1r2] ?? 0);
	out[at++] = hash3(81, s0t, b0t, T[s0l2] ?? 0);
	out[at++] = hash3(82, s0t, b0t, T[s0r2] ?? 0);
	out[at++] = hash3(83, s0t, b0t, T[b0l2] ?? 0);
	out[at++] = hash3(87, b0t, L[b0l] ?? 0, L[b0l2] ?? 0);
	out[at++] = hash3(88, s0t, b0t, L[s0r] ?? 0);
	out[at++] = hash3(89, s0t, b0t, L[s0l] ?? 0);
	out[at++] = hash3(90, s0t, b0t, L[b0l] ?? 0);
	out[at++] = hash3(91, s1t, s0t, L[s1r] ?? 0);
	out[at++] = hash3(92, s1t, s0t, L[s0l] ?? 0);
	out[at++] = hash3(93, s1t, s0t, L[s0r] ?? 0);
	out[at++] = hash4(94, s1t, s0t, b0t, L[s1l] ?? 0);
	out[at++] = hash4(95, s1t, s0t, b0t, L[s0l] ?? 0);
	out[at++] = hash2(99, b0w, W[b0l] ?? 0);

	// How many dependents, and of which kinds.
	out[at++] = hash2(106, b0w, state.leftCount[b0] ?? 0);
	out[at++] = hash2(107, b0t, state.leftCount[b0] ?? 0);
	out[at++] = hash2(115, b0w, state.leftLabels[b0] ?? 0);
	out[at++] = hash2(116, b0t, state.leftLabels[b0] ?? 0);
	out[at++] = hash3(117, s0t, b0t, state.leftLabels[b0] ?? 0);
	out[at++] = hash3(118, s0t, b0t, state.leftLabels[s0] ?? 0);

	// Distances, and what stands between.
	out[at++] = hash2(119, near, s0t);
	out[at++] = hash2(120, near, b0t);
	out[at++] = hash3(121, near, s0t, b0t);
	out[at++] = hash2(122, near, s0w);
	out[at++] = hash2(123, near, b0w);
	out[at++] = hash2(124, far, s0t);
	out[at++] = hash2(125, far, s1t);
	out[at++] = hash3(126, far, s1t, s0t);
	out[at++] = hash3(127, commas, s0t, b0t);
	out[at++] = hash3(128, verbs, s0t, b0t);
	out[at++] = hash3(129, quote, s0t, b0t);
	out[at++] = hash2(130, quote, s0w);
	out[at++] = hash4(131, quote, s0c, b0c, b1c);
	out[at++] = hash3(132, s0t, b0t, view.nextVerb[b0] ?? 0);
	out[at++] = hash2(133, s0w, view.nextVerb[b0] ?? 0);
	out[at++] = hash3(134, s1t, s0t, view.nextVerb[b0] ?? 0);
	return at;
};

const distance = (words: number): number => (words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7);

const hash1 = (template: number, a: number): number => finish(mix(template, a));
const hash2 = (template: number, a: number, b: number): number => finish(mix(mix(template, a), b));
const hash3 = (template: number, a: number, b: number, c: number): number => finish(mix(mix(mix(template, a), b), c));
const hash4 = (template: number, a: number, b: number, c: number, d: number): number =>
	finish(mix(mix(mix(mix(template, a), b), c), d));
