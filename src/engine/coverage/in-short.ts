import { isFiniteTag, isSubject } from '../syntax/tree.ts';
import type { Sentence, Span } from '../types.ts';
import type { Segment } from './segment.ts';

/** A longer sentence is no line: then a part of it must do, though it does not stand by itself. */
const LONGEST_LINE = 220;

/** A fact in one line, in the words of who tells it shortest: a clause that says who or what does something, or the sentence around it. */
export function inShort(segments: readonly Segment[]): string {
	const lines = segments.map((segment) => {
		const { sentence, span } = segment;
		const whole = sentence.end - sentence.start <= LONGEST_LINE;
		const stands = standsAlone(sentence, span);
		return {
			text: stands || whole ? lineOf(segment, stands ? span : sentence) : `… ${lineOf(segment, span)}`,
			stands: stands || whole,
		};
	});
	const [line] = lines.toSorted((a, b) => Number(b.stands) - Number(a.stands) || a.text.length - b.text.length);
	return line?.text ?? '';
}

/** Not "and was taken there", not "who had called": somebody or something does it, and no other clause is needed to say so. */
function standsAlone({ tokens }: Sentence, { start, end }: Span): boolean {
	const isInside = (at: number): boolean => {
		const token = tokens[at];
		return token !== undefined && token.start >= start && token.end <= end;
	};
	return tokens.some(({ rel, head: verb }, subject) => {
		if (!isSubject(rel) || !isInside(subject) || !isInside(verb) || !MAIN.test(tokens[verb]?.rel ?? '')) return false;
		const words = tokens.filter(({ head }, at) => at === verb || head === verb);
		return (
			words.some(({ tag }) => isFiniteTag(tag)) && !words.some(({ rel, tag }) => rel === 'mark' || RELATIVE.test(tag))
		);
	});
}
const MAIN = /^(?:root|ccomp|conj|parataxis)$/;
/** "Which", "who", "when". */
const RELATIVE = /^W/;

function lineOf({ document: { text } }: Segment, { start, end }: Span): string {
	const line = text
		.slice(start, end)
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
		.replace(/^(?:and|but) /i, '');
	return PAIRS.reduce(
		(rest, [open, close]) =>
			rest.includes(open) === rest.includes(close) ? rest : rest.replace(open, '').replace(close, ''),
		line,
	);
}
/** What is opened in another clause is closed in none. */
const PAIRS = [
	['(', ')'],
	['“', '”'],
] as const;
