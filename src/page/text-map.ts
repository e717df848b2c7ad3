import type { Span } from '../engine/types.ts';

/**
 * Canonical text and the live text nodes it was read from. Run `i` says that `lengths[i]` characters of `text` from
 * `starts[i]` are those of `nodes[i]` from `offsets[i]`, one for one; any white space counts as a space.
 * Line ends stand between runs, for no character of the page is one.
 */
export type TextMap = {
	readonly text: string;
	readonly starts: readonly number[];
	readonly lengths: readonly number[];
	readonly nodes: readonly Text[];
	readonly offsets: readonly number[];
};

/**
 * The page's own text for a span: one range, or several where the page has something in between that is not part of
 * the text. Undefined where the page no longer says exactly that.
 */
export function rangesOf(map: TextMap, span: Span): readonly Range[] | undefined {
	if (span.end <= span.start) return undefined;
	const ranges: Range[] = [];
	let begun = 0;
	let end = -1;
	for (let i = firstRunEndingAfter(map, span.start); i < map.nodes.length; i++) {
		const { node, start, length, offset } = runAt(map, i);
		if (start >= span.end) break;
		if (!isUnchanged(map.text, start, node, offset, length)) return undefined;
		const from = Math.max(span.start, start);
		const to = Math.min(span.end, start + length);
		const last = ranges.at(-1);
		const range = last && start === end ? last.cloneRange() : node.ownerDocument.createRange();
		if (last && start === end) {
			range.setEnd(node, offset + to - start);
			if (bare(range.toString()) === bare(map.text.slice(begun, to))) {
				ranges[ranges.length - 1] = range;
				end = to;
				continue;
			}
		}
		range.setStart(node, offset + from - start);
		range.setEnd(node, offset + to - start);
		ranges.push(range);
		begun = from;
		end = to;
	}
	return ranges.length > 0 ? ranges : undefined;
}

/** Without what may be there in one and not in the other: white space, and marks that nobody sees. */
export function bare(text: string): string {
	return text.replace(/[\s\p{Cf}]/gu, '');
}

/** Puts a gap where the page has something between two words that is not part of the text. */
export const GAP = 'gap';
export type Strand = Text | typeof GAP;

/** Each line's text nodes, in order, become one line of canonical text: white space collapsed, invisible marks left out. */
export function mapText(lines: readonly (readonly Strand[])[]): TextMap {
	const text: string[] = [];
	const [starts, lengths, nodes, offsets]: [number[], number[], Text[], number[]] = [[], [], [], []];
	let at = 0;

	const add = (node: Text, from: number, to: number) => {
		const last = nodes.length - 1;
		const lastLength = lengths[last] ?? 0;
		if (nodes[last] === node && (offsets[last] ?? 0) + lastLength === from && (starts[last] ?? 0) + lastLength === at) {
			lengths[last] = lastLength + to - from;
		} else {
			starts.push(at);
			lengths.push(to - from);
			nodes.push(node);
			offsets.push(from);
		}
		at += to - from;
	};

	for (const line of lines) {
		let empty = true;
		let space: (() => void) | undefined;
		for (const strand of line) {
			if (strand === GAP) {
				space ??= () => {
					at++;
				};
				continue;
			}
			const { data } = strand;
			for (const { 0: part, index } of data.matchAll(PARTS)) {
				if (INVISIBLE.test(part)) continue;
				if (isSpace(part)) {
					space ??= () => add(strand, index, index + 1);
					continue;
				}
				if (empty && at > 0) {
					text.push('\n');
					at++;
				} else if (!empty && space) {
					text.push(' ');
					space();
				}
				empty = false;
				space = undefined;
				text.push(part);
				add(strand, index, index + part.length);
			}
		}
	}
	return { text: text.join(''), starts, lengths, nodes, offsets };
}

/** Words, white space, and what has no width: soft hyphens, zero-width spaces, direction marks, byte order marks. */
const PARTS =
	/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|[^\S\ufeff]+|[^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const INVISIBLE = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

function isSpace(text: string): boolean {
	return /^\s/.test(text);
}

type Run = { readonly start: number; readonly length: number; readonly node: Text; readonly offset: number };

function runAt(map: TextMap, index: number): Run {
	const [start, length, node, offset] = [map.starts[index], map.lengths[index], map.nodes[index], map.offsets[index]];
	if (start === undefined || length === undefined || node === undefined || offset === undefined)
		throw new RangeError(`no run ${index}`);
	return { start, length, node, offset };
}

/** Runs are in order of `starts`; gaps and line ends lie between them. */
function firstRunEndingAfter(map: TextMap, position: number): number {
	let low = 0;
	let high = map.starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const { start, length } = runAt(map, middle);
		if (start + length > position) high = middle;
		else low = middle + 1;
	}
	return low;
}

function isUnchanged(text: string, start: number, node: Text, offset: number, length: number): boolean {
	if (!node.isConnected) return false;
	const now = node.data.slice(offset, offset + length);
	const then = text.slice(start, start + length);
	return now === then || now.replace(/\s/g, ' ') === then;
}
