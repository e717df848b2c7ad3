/**
 * A sentence half parsed (arc-hybrid transitions): words wait in the buffer, are shifted to a stack and leave it when they
 * get their head, which is the next word of the buffer ("left") or the word below them on the stack ("right"). The root
 * stands behind the last word. `nothing` is a place that no word has, so that features need not ask what exists.
 */
export type ParseState = {
	readonly root: number;
	readonly nothing: number;
	readonly stack: Int32Array;
	depth: number;
	/** The first word of the buffer. */
	next: number;
	readonly head: Int32Array;
	readonly label: Int32Array;
	/** Outermost and second outermost dependents, and how many, on either side. */
	readonly left1: Int32Array;
	readonly left2: Int32Array;
	readonly right1: Int32Array;
	readonly right2: Int32Array;
	readonly leftCount: Int32Array;
	readonly rightCount: Int32Array;
	/** The labels met so far on either side, as a sum of their hashes. */
	readonly leftLabels: Int32Array;
	readonly rightLabels: Int32Array;
};

export const startState = (length: number): ParseState => {
	const nothing = length + 1;
	const column = (fill: number): Int32Array => new Int32Array(length + 2).fill(fill);
	return {
		root: length,
		nothing,
		stack: column(nothing),
		depth: 0,
		next: 0,
		head: column(-1),
		label: column(-1),
		left1: column(nothing),
		left2: column(nothing),
		right1: column(nothing),
		right2: column(nothing),
		leftCount: column(0),
		rightCount: column(0),
		leftLabels: column(0),
		rightLabels: column(0),
	};
};

/** The word `below` the top of the stack, which is 0. */
export const stacked = (state: ParseState, below: number): number =>
	state.depth > below ? (state.stack[state.depth - 1 - below] ?? state.nothing) : state.nothing;

/** Action 0 shifts; 1 + label makes a left arc; 1 + labels + label a right one. */
export const SHIFT = 0;

export const finished = (state: ParseState): boolean => state.depth === 0 && state.next === state.root;
export const mayShift = (state: ParseState): boolean => state.next < state.root;
/** Only the last word left may hang on the root: a sentence has one. */
export const mayLeft = (state: ParseState): boolean =>
	state.depth > 0 && (state.next < state.root || state.depth === 1);
export const mayRight = (state: ParseState): boolean => state.depth > 1;

export const apply = (state: ParseState, action: number, labels: number): void => {
	if (action === SHIFT) {
		state.stack[state.depth++] = state.next++;
		return;
	}
	const dependent = state.stack[--state.depth] ?? 0;
	if (action <= labels) attachLeft(state, dependent, state.next, action - 1);
	else attachRight(state, dependent, state.stack[state.depth - 1] ?? 0, action - 1 - labels);
};

const attachLeft = (state: ParseState, dependent: number, head: number, label: number): void => {
	state.head[dependent] = head;
	state.label[dependent] = label;
	state.left2[head] = state.left1[head] ?? 0;
	state.left1[head] = dependent;
	state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
	state.leftLabels[head] = (state.leftLabels[head] ?? 0) + Math.imul(label + 1, 0x9e3779b1);
};

const attachRight = (state: ParseState, dependent: number, head: number, label: number): void => {
	state.head[dependent] = head;
	state.label[dependent] = label;
	state.right2[head] = state.right1[head] ?? 0;
	state.right1[head] = dependent;
	state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
	state.rightLabels[head] = (state.rightLabels[head] ?? 0) + Math.imul(label + 1, 0x9e3779b1);
};
