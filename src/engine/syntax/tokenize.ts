import { wordSet } from '../text/word-set.ts';
import type { Span } from '../types.ts';
import { GLUED_UNITS, JOINED_PREFIXES, JOINED_SUFFIXES, keepsItsPoint } from './abbreviations.ts';
import { normaliseForm } from './normalise.ts';

/** A word or mark before it is tagged. */
export type RawToken = Span & {
	/** Normalised: straight quotes, one kind of dash, "..." for "…". */
	readonly text: string;
	readonly lower: string;
};

/**
 * Cuts `span` of `text` into words and marks as the Penn and Universal Dependencies treebanks do. Every character that is
 * neither space nor ignorable belongs to exactly one token. Every pattern is either consumed or of bounded length, so the
 * time is linear.
 */
export const tokenize = (text: string, span: Span): RawToken[] => {
	const source = text.slice(span.start, span.end);
	const tokens: RawToken[] = [];
	let at = 0;
	const add = (end: number): void => {
		const form = normaliseForm(source.slice(at, end), isInk(source[at - 1]), isInk(source[end]));
		if (form !== '')
			tokens.push({ start: span.start + at, end: span.start + end, text: form, lower: form.toLowerCase() });
		at = end;
	};
	while (at < source.length) {
		if (!isInk(source[at])) {
			at++;
			continue;
		}
		const end =
			notApart(source, at) ||
			matchEnd(PLAIN_WORD, source, at) ||
			webAddress(source, at) ||
			pointed(source, at) ||
			number(source, at) ||
			word(source, at) ||
			mark(source, at);
		for (const cut of contractionCuts(source.slice(at, end), at)) add(cut);
		add(end);
	}
	return tokens.map((token, index) =>
		isLooseHyphen(source, span.start, tokens, index) ? { ...token, text: '-', lower: '-' } : token,
	);
};

/** "co - founder", "14 - year - old": a hyphen that damage set apart, where " - " is a dash otherwise. */
const isLooseHyphen = (source: string, offset: number, tokens: readonly RawToken[], index: number): boolean => {
	const isApart = (at: number): boolean =>
		tokens[at]?.text === '—' && source[(tokens[at]?.start ?? 0) - offset] === '-';
	if (!isApart(index)) return false;
	const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
	if (!/[\p{L}\d]$/u.test(before) || !/^[\p{L}\d]/u.test(after)) return false;
	return (
		(before.length > 1 && JOINED_PREFIXES.has(before)) ||
		AFTER_HYPHEN.has(after) ||
		(isApart(index + 2) && after.length < 5) ||
		(isApart(index - 2) && before.length < 5)
	);
};
const AFTER_HYPHEN = wordSet(
	'old year month week day hour minute mile foot metre meter based led long term style wide',
);

/** Zero-width spaces count as spaces. */
const isInk = (character: string | undefined): boolean =>
	character !== undefined && ((character > ' ' && character <= '~') || !/[\s\u200b\u2060\ufeff]/.test(character));

/** Most words are nothing but letters before a space or comma, which no other recogniser would cut otherwise. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,])/y;

/** "had n't", which damage set apart: "hadn ’ t". */
const notApart = (source: string, at: number): number =>
	WORD_CHARACTER.test(source[at - 1] ?? '') ? 0 : matchEnd(NOT_APART, source, at);
const NOT_APART = /(?:d(?:o|id|oes)|ha(?:d|s|ve)|is|are|was|were|[cw]ould|should|ca|wo)n ?['’] ?t(?![A-Za-zÀ-ỿ])/iy;

/** Each recogniser returns where the token that begins at `at` ends, 0 if none of its kind does. */
const matchEnd = (pattern: RegExp, source: string, at: number): number => {
	pattern.lastIndex = at;
	return pattern.test(source) ? pattern.lastIndex : 0;
};

const webAddress = (source: string, at: number): number => {
	if (WORD_CHARACTER.test(source[at - 1] ?? '')) return 0;
	let end = matchEnd(URL, source, at);
	while (end > at && URL_TAIL.test(source[end - 1] ?? '')) end--;
	return end || matchEnd(EMAIL, source, at) || matchEnd(HANDLE, source, at) || matchEnd(DOMAIN, source, at);
};
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iy;
const URL_TAIL = /[.,;:!?'’)\]]/;
const EMAIL = /[a-z\d][\w.+-]{0,63}@[a-z\d][\w-]{0,62}(?:\.[\w-]{1,62}){1,5}(?!\w)/iy;
const HANDLE = /[@#][A-Za-zÀ-ỿ_][A-Za-zÀ-ỿ\d_]*/uy;
const DOMAIN =
	/[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,62}){0,4}\.(?:com|org|net|gov|edu|info|int|news|co|uk|us|io|eu|tv|ca|au|de|fr|nz|in)(?![\w-]|\.\w)/iy;

/** "U.S.", "a.m.", "Ph.D."; without its last point before more letters, so "U.S.The" falls apart rightly. */
const pointed = (source: string, at: number): number =>
	WORD_CHARACTER.test(source[at - 1] ?? '') ? 0 : matchEnd(POINTED, source, at);
const POINTED =
	/(?:(?:[A-Za-zÀ-ỿ]\.){2,}|Ph\.\s?D\.?|[BM]\.?Sc\.)|(?:[A-Za-zÀ-ỿ]\.){1,8}[A-Za-zÀ-ỿ](?![A-Za-zÀ-ỿ\d'’])/uy;

const number = (source: string, at: number): number => {
	const whole = matchEnd(ISO_OR_PHONE, source, at) || matchEnd(NUMBER, source, at);
	if (whole === 0) return 0;
	const suffix = matchEnd(LETTERS, source, whole);
	if (suffix === 0) return whole;
	const letters = source.slice(whole, suffix);
	if (ORDINAL_OR_DECADE.test(letters)) return suffix;
	// "19per cent" and "430km" are two words; "4A", "747s" and "5G" are one.
	if (/^[a-zß-ž]{3,}$/u.test(letters)) return whole;
	const money = /[$€£¥₹]/.test(source[at - 1] ?? '') && /^[MBK]$/.test(letters);
	if (money || GLUED_UNITS.has(letters.length === 1 ? letters : letters.toLowerCase())) return whole;
	return word(source, whole) || suffix;
};
const ISO_OR_PHONE = /(?:\d{4}-\d\d-\d\d|\d{3}-\d{3}-\d{4})(?![\d-])/y;
const NUMBER = /\d+(?:[.,:/]\d+)*|[.,]\d+(?:[.,]\d+)*/y;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ỿ]+/uy;
const ORDINAL_OR_DECADE = /^(?:st|nd|rd|th|s)$/i;

const word = (source: string, at: number): number => {
	let end = matchEnd(WORD, source, at) || matchEnd(CURRENCY, source, at);
	if (end === 0) return apostrophe(source, at);
	const first = source.slice(at, end);
	if (source[end] === '.' && !WORD_CHARACTER.test(source[at - 1] ?? '')) {
		const next = nextInk(source, end + 1);
		if (keepsItsPoint(first, next) || (INITIAL.test(first) && next !== '')) return end + 1;
	}
	const joined = matchEnd(JOINED, source, end);
	if (joined > 0 && !WORD_CHARACTER.test(source[at - 1] ?? '') && source[at - 1] !== '-') {
		const second = source.slice(end + 1, joined);
		if (JOINED_PREFIXES.has(first.toLowerCase()) || JOINED_SUFFIXES.has(second)) end = joined;
	}
	return end;
};
/** With the apostrophes inside it, which `contractionCuts` takes off where they are not part of a name. */
const WORD =
	/(?:[A-Z]{1,5}&[A-Z]{1,5}(?![A-Za-zÀ-ỿ\d])|(?:US|HK|NZ|AU|CA|[ACRS])(?=\$)\$|[A-Za-zÀ-ÖØ-öø-ỿ\u3040-\ud7ff\ufb00-\ufb06\d_\u00ad\u200c\u200d]+(?:['’ʼ][A-Za-zÀ-ỿ][A-Za-zÀ-ỿ\u00ad]*)*)/uy;
const CURRENCY = /[$€£¥₹]/y;
const JOINED = /[-‐‑][A-Za-zÀ-ÖØ-öø-ỿ\d][A-Za-zÀ-ÖØ-öø-ỿ\d\u00ad]*(?:['’][A-Za-zÀ-ỿ]+)*/uy;
const INITIAL = /^\p{Lu}$/u;
const WORD_CHARACTER = /[A-Za-zÀ-ÖØ-öø-ỿ\u3040-\ud7ff\ufb00-\ufb06\d_]/u;

/** The first character after spaces, looked for no further than a line of them. */
const nextInk = (source: string, from: number): string => {
	for (let at = from; at < from + 8; at++) if (isInk(source[at])) return source[at] ?? '';
	return '';
};

/** An apostrophe that begins a word: a clitic that lost its word ("it ' s"), "'90s", "'em"; else it is a quotation mark. */
const apostrophe = (source: string, at: number): number => {
	const before = source[at - 1];
	if (before !== undefined && isInk(before)) return matchEnd(CLITIC, source, at);
	if (WORD_CHARACTER.test(source[at - 2] ?? '')) {
		const apart = matchEnd(CLITIC_APART, source, at);
		if (apart > 0) return apart;
	}
	return matchEnd(ELIDED, source, at);
};
const CLITIC = /['’](?:s|re|ve|ll|d|m)(?![A-Za-zÀ-ỿ\d])/iuy;
const CLITIC_APART = /['’] ?(?:s|re|ve|ll)(?![A-Za-zÀ-ỿ\d'’])/uy;
const ELIDED = /['’](?:\d0s|em|til|cause|bout|n['’])(?![A-Za-zÀ-ỿ\d])/iuy;

const mark = (source: string, at: number): number =>
	matchEnd(MARK, source, at) || at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const MARK =
	/\.{2,}|…+|-{2,}|[–—―⸺⸻]+|''|``|\*+|_+|=+|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/uy;

/** "don't" → do|n't, "she'd've" → she|'d|'ve, "cannot" → can|not; "O'Neill" and "o'clock" stay whole. */
function* contractionCuts(piece: string, at: number): Generator<number> {
	const joined = WRITTEN_TOGETHER.get(piece.toLowerCase());
	if (joined !== undefined) yield at + joined;
	if (piece.length < 3 || !/['’ʼ]/.test(piece) || !WORD_CHARACTER.test(piece[0] ?? '')) return;
	const cuts: number[] = [];
	let rest = piece;
	for (let found = TRAILING_CLITIC.exec(rest); found !== null && found.index > 0; found = TRAILING_CLITIC.exec(rest)) {
		cuts.push(found.index);
		rest = rest.slice(0, found.index);
		if (cuts.length === 3) break;
	}
	yield* cuts.reverse().map((cut) => at + cut);
}
const TRAILING_CLITIC = /(?:n ?['’ʼ] ?t|['’ʼ](?:s|re|ve|ll|d|m))$/i;
const WRITTEN_TOGETHER = new Map([
	['cannot', 3],
	['gonna', 3],
	['gotta', 3],
	['wanna', 3],
	['gimme', 3],
	['lemme', 3],
	["y'all", 2],
	['y’all', 2],
]);
