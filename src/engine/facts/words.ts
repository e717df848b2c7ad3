import type { Span } from '../types.ts';

/** A word, a number in digits, or a single mark: what the readers of quantities and dates go by. */
export type Word = Span & {
	readonly text: string;
	readonly lower: string;
	/** In lower case without the possessive: "Tuesday's" as "tuesday". */
	readonly bare: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** White space stands before it. */
	readonly apart: boolean;
	/** Of a number in digits, and of "½". */
	readonly value: number;
};

/** Stands where a character was lost on the way: "4\uFFFD months" may be four and a half. */
export const LOST = '\uFFFD';

/**
 * The words of a stretch of repaired text. Tokenised news sets numbers apart too ("6. 1", "26, 000", "32 . 99"):
 * there, `spaced`, they are joined again.
 */
export function wordsOf(text: string, span: Span, spaced: boolean): Word[] {
	const found: Word[] = [];
	const part = text.slice(span.start, span.end);
	let end = 0;
	for (const match of part.matchAll(spaced ? SPACED_WORD : WORD)) {
		const [surface] = match;
		const value = worth(surface);
		const lower = surface.toLowerCase();
		found.push({
			start: span.start + match.index,
			end: span.start + match.index + surface.length,
			text: surface,
			lower,
			bare: lower.endsWith("'s") ? lower.slice(0, -2) : lower,
			kind: Number.isNaN(value) ? (/^\p{L}/u.test(surface) ? 'word' : 'mark') : 'number',
			apart: match.index > end || match.index === 0,
			value,
		});
		end = match.index + surface.length;
	}
	return found;
}

const LETTERS = "[A-Za-zÀ-ỿ]+(?:'[A-Za-zÀ-ỿ]+)*";
const DIGITS = [
	String.raw`\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?`,
	// As they write on the continent: "6,1 billion".
	String.raw`\d{1,3},\d{1,2}(?=\s{0,3}(?:[mb]illion|per ?cent|%))`,
	String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`,
	String.raw`\d{1,3}(?:\.\d{3}){2,}(?![.\d])`,
	String.raw`\d{1,3}(?: \d{3}){2,}(?! ?\d)`,
	String.raw`\d{1,3}[ ,]? 000(?!\d)`,
	String.raw`\d+(?:\.\d+)?e[+-]?\d{1,2}(?!\w)`,
	String.raw`\d{1,3}\. \d{1,2}(?!\d|:)`,
	String.raw`\d+(?:\.\d+)?`,
	String.raw`(?<![\w.])\.\d+`,
	'[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]',
];
const SPACED_DIGITS = [
	String.raw`\d{1,3}(?: ?, ?\d{3})+(?!\d)(?:(?: ?\. | \.)\d+|\.\d+)?`,
	String.raw`\d+(?: ?\. | \. ?)\d+(?!\d|:)`,
];

// Letters first: most words are, and no number begins with one.
const WORD = new RegExp([LETTERS, ...DIGITS, '[^\\s]'].join('|'), 'gu');
const SPACED_WORD = new RegExp([LETTERS, ...SPACED_DIGITS, ...DIGITS, '[^\\s]'].join('|'), 'gu');

const FRACTIONS = new Map(
	Object.entries({
		'½': 1 / 2,
		'⅓': 1 / 3,
		'⅔': 2 / 3,
		'¼': 1 / 4,
		'¾': 3 / 4,
		'⅕': 1 / 5,
		'⅖': 2 / 5,
		'⅗': 3 / 5,
		'⅘': 4 / 5,
		'⅙': 1 / 6,
		'⅚': 5 / 6,
		'⅛': 1 / 8,
		'⅜': 3 / 8,
		'⅝': 5 / 8,
		'⅞': 7 / 8,
	}),
);

function worth(surface: string): number {
	const first = surface.charCodeAt(0);
	if (first > 57) return FRACTIONS.get(surface) ?? Number.NaN;
	if (!/^\.?\d/.test(surface)) return Number.NaN;
	if (/^\d+,\d{1,2}$/.test(surface)) return Number(surface.replace(',', '.'));
	const plain = surface.replace(/[ ,]/g, '');
	return Number(/\..*\./.test(plain) ? plain.replace(/\./g, '') : plain);
}
