import type { Span } from '../../src/engine/types.ts';
import type { TextMap } from '../../src/page/text-map.ts';

/** The way back from `rangesOf`: the part of the text that a range of the page covers; undefined where it covers none. */
export function spanOf({ nodes, starts, lengths, offsets }: TextMap, range: Range): Span | undefined {
	let found: Span | undefined;
	for (const [i, node] of nodes.entries()) {
		if (!range.intersectsNode(node)) continue;
		const [start = 0, length = 0, offset = 0] = [starts[i], lengths[i], offsets[i]];
		const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
		const to = node === range.endContainer ? Math.min(length, range.endOffset - offset) : length;
		if (from < to) found = { start: found?.start ?? start + from, end: start + to };
	}
	return found;
}
