import { isFiniteTag, isSubject } from '../syntax/tree.ts';
import type { Span } from '../types.ts';
import { wordsOf } from './attribution.ts';
import type { Segment } from './segment.ts';

/** A longer sentence is no line: then a part of it must do, though it does not stand by itself. */
const LONGEST_LINE = 220;

/** A fact in one line, in the words of who tells it shortest: a clause that says who or what does something, or the sentence around it. */
export function inShort(segments: readonly Segment[]): string {
	const lines = segments.map((segment) => {
		const { sentence, span } = segment;
		const whole = sentence.end - sentence.start <= LONGEST_LINE;
		const stands = standsAlone(segment);
		return {
			text: stands || whole ? lineOf(segment, stands ? span : sentence) : `… ${lineOf(segment, span)}`,
			stands: stands || whole,
		};
	});
	const [line] = lines.toSorted((a, b) => Number(b.stands) - Number(a.stands) || a.text.length - b.text.length);
	return line?.text ?? '';
}

/** Not "and was taken there", not "who had called": somebody or something does it, and no other clause is needed to say so. */
function standsAlone(segment: Segment): boolean {
	const { tokens } = segment.sentence;
	const words = wordsOf(segment).filter(({ pos }) => pos !== 'PUNCT');
	if (OPENS.test(words[0]?.lower ?? '') || LEADS_ON.test(words.at(-1)?.tag ?? '')) return false;
	const subject = words.findIndex(({ rel }) => isSubject(rel));
	const verb = tokens[words[subject]?.head ?? -1];
	if (verb === undefined || !words.includes(verb) || !MAIN.test(verb.rel)) return false;
	if (words.slice(0, subject).some(({ tag }) => isFiniteTag(tag))) return false;
	const clause = words.filter((word) => word === verb || tokens[word.head] === verb);
	return (
		clause.some(({ tag }) => isFiniteTag(tag)) && !clause.some(({ rel, tag }) => rel === 'mark' || RELATIVE.test(tag))
	);
}
/** However the clause was parsed. */
const OPENS = /^(?:although|as|because|if|that|though|unless|while|wh.*)$/;
/** "In what", "with the": it goes on. */
const LEADS_ON = /^(?:IN|TO|DT|CC|W.*)$/;
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
