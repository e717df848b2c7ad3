import type { Span } from '../types.ts';

/** The paragraphs of a text, trimmed: its lines, or groups of lines where a mail program or an editor has broken them. */
export function paragraphs(text: string): Span[] {
	const lines = linesOf(text);
	const width = wrapWidth(text, lines);
	const found: Span[] = [];
	let start = 0;
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		if (next && !line.blankAfter && continues(text, line, next, width)) continue;
		found.push({ start: lines[start]?.start ?? line.start, end: line.end });
		start = i + 1;
	}
	return found.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

type Line = Span & { readonly blankAfter: boolean };

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (let at = 0; at <= text.length; ) {
		const newline = text.indexOf('\n', at);
		const stop = newline < 0 ? text.length : newline;
		let start = at;
		let end = stop;
		while (start < end && text.charCodeAt(start) <= 32) start++;
		while (end > start && text.charCodeAt(end - 1) <= 32) end--;
		if (start < end) lines.push({ start, end, blankAfter: false });
		else {
			const last = lines.pop();
			if (last) lines.push({ ...last, blankAfter: true });
		}
		at = stop + 1;
	}
	return lines;
}

/** Most programs break between 60 and 80 characters; few wider than 100. */
const WRAPPED = { narrowest: 50, widest: 120 };

/** The longest line, if the text looks broken to a width: several of its lines end amid a sentence; else 0. */
function wrapWidth(text: string, lines: readonly Line[]): number {
	let width = 0;
	let pairs = 0;
	let broken = 0;
	for (const [i, line] of lines.entries()) {
		width = Math.max(width, line.end - line.start);
		const next = lines[i + 1];
		if (!next || line.blankAfter) continue;
		pairs++;
		if (breaksSentence(text, line, next)) broken++;
	}
	return width >= WRAPPED.narrowest && width <= WRAPPED.widest && broken >= 2 && broken * 2 >= pairs ? width : 0;
}

function breaksSentence(text: string, line: Span, next: Span): boolean {
	return (
		/[\p{L}\d,]$/u.test(text.slice(line.end - 1, line.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1))
	);
}

function continues(text: string, line: Span, next: Span, width: number): boolean {
	if (!width || line.end - line.start < width * 0.6 || START_OF_BLOCK.test(text.slice(next.start, next.start + 8)))
		return false;
	if (breaksSentence(text, line, next)) return true;
	const space = text.indexOf(' ', next.start);
	const word = (space < 0 ? next.end : Math.min(space, next.end)) - next.start;
	return line.end - line.start + 1 + word > width;
}

const START_OF_BLOCK = /^(?:#{1,6} |[>*•-] |\d{1,2}[.)] )/;
