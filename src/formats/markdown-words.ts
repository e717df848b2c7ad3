/** Notes to oneself, which are no part of the text; one that is not closed is none. Takes linear time. */
export function withoutComments(text: string): string {
	return without(without(text, '<!--', '-->'), '%%', '%%');
}

function without(text: string, opening: string, closing: string): string {
	let kept = '';
	let from = 0;
	for (;;) {
		const start = text.indexOf(opening, from);
		const end = start < 0 ? -1 : text.indexOf(closing, start + opening.length);
		if (end < 0) return kept + text.slice(from);
		kept += text.slice(from, start);
		from = end + closing.length;
	}
}

/** A line without the marks within it. */
export function inlineWords(line: string): string {
	return line
		.replace(/!\[\[[^[\]]*\]\]/g, '')
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
		.replace(/\[\^[^[\]\s]{1,60}\]/g, '')
		.replace(IMAGE, '')
		.replace(LINK, '$1')
		.replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
		.replace(/<(https?:[^<>\s]*)>/g, '$1')
		.replace(/<sup>(\d{1,3})<\/sup>/gi, (_, digits: string) => raised(digits))
		.replace(/<br\s?\/?>/gi, ' ')
		.replace(TAG, '')
		.replace(/\*\*|__|`/g, '')
		.replace(/==(?=\S)([^=]+)==/g, '$1')
		.replace(/(^|[\s(“"'])[*_](?=\S)/g, '$1')
		.replace(/([^\s*_\\])[*_](?=$|[\s).,;:!?”"'])/g, '$1')
		.replace(/\\([!-/:-@[-`{-~]|$)/g, '$1')
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** What stands in the brackets may have brackets itself, and so may an address. */
const WORDS = String.raw`\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]`;
const TARGET = String.raw`\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"]*"|'[^']*'))?\)`;
const IMAGE = new RegExp(`!${WORDS}${TARGET}`, 'g');
const LINK = new RegExp(`${WORDS}${TARGET}`, 'g');

/** What people and tools write in the midst of Markdown. */
const TAG =
	/<\/?(?:a|abbr|audio|b|blockquote|center|cite|div|em|figcaption|figure|font|hr|i|iframe|img|mark|p|picture|q|s|section|small|source|span|strong|sub|sup|time|u|video|wbr)(?:\s[^<>]*)?\/?>/gi;

const raised = (digits: string): string => Array.from(digits, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
