/**
 * The text with what only looks different made the same, character for character: every offset stays true.
 * Curly quotes become straight, dashes "-" or "–", exotic and zero-width spaces plain ones; a single stray CJK
 * character between Latin letters (a scraper's broken space) becomes a space.
 */
export function repair(text: string): string {
	let out = text.replace(ODD, (character) => REPAIRS.get(character) ?? repairByRange(character));
	if (out.includes("''") || out.includes('``') || out.includes("' '")) out = joinDoubledQuotes(out);
	return /[\u4e00-\u9fff]/.test(out) ? blankStrays(out) : out;
}

const ODD = /[^\x20-\x7e\n\xa1-\xaa\xae-\xb3\xb5-\xba\xbc-\u024f\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af\u0370-\u06ff]/g;

const REPAIRS = new Map<string, string>([
	...pairs("'", '\u2018\u2019\u201a\u201b\u2032\u2035\xb4\u02b9\u02bc\uff07'),
	...pairs('"', '\u201c\u201d\u201e\u201f\u2033\u2036\xab\xbb\u275d\u275e\uff02'),
	...pairs('-', '\u2010\u2011\u2012\u2212\ufe63\uff0d\xad'),
	...pairs('–', '\u2013\u2014\u2015\ufe58'),
	...pairs(' ', '\t\r\v\f\xa0\u1680\u202f\u205f\u3000\ufeff\u2060\u00ad'),
	...pairs('\n', '\x85\u2028\u2029'),
]);

function pairs(to: string, from: string): [string, string][] {
	return Array.from(from, (character) => [character, to]);
}

function repairByRange(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ' ';
	if (code >= 0x2000 && code <= 0x200f) return ' ';
	if (code >= 0x202a && code <= 0x202e) return ' ';
	// Full-width forms of ASCII.
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return character;
}

/** Tokenised news writes a double quotation mark as two single ones, sometimes apart: ' 'We go,' ' he said. */
function joinDoubledQuotes(text: string): string {
	return text.replace(/''|``|' '(?!\w+')/g, (marks, at: number) => {
		const before = text[at - 1] ?? ' ';
		const after = text[at + marks.length] ?? ' ';
		const opens = marks === '``' || (/[\s(–-]/.test(before) && /\S/.test(after));
		if (marks.length === 3 && /\w/.test(before) && /\w/.test(after)) return marks;
		return opens ? `${' '.repeat(marks.length - 1)}"` : `"${' '.repeat(marks.length - 1)}`;
	});
}

const CJK = '\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af';
const STRAY = new RegExp(`(?<![${CJK}])[\\u4e00-\\u9fff](?![${CJK}])`, 'g');

function blankStrays(text: string): string {
	const cjk = text.match(new RegExp(`[${CJK}]`, 'g'))?.length ?? 0;
	const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
	return latin > cjk * 10 ? text.replace(STRAY, ' ') : text;
}
