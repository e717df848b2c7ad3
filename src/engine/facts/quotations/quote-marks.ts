import type { Draft } from '../../draft.ts';
import type { Span } from '../../types.ts';

/** Words between quotation marks, without them. */
export type Quoted = Span & {
	readonly block: number;
	/** With its marks. */
	readonly outer: Span;
	/** False where the paragraph ends before the quotation does. */
	readonly closed: boolean;
	/** Goes on from the paragraph before, which was not closed. */
	readonly continued: boolean;
};

/**
 * The quotations of a document, outermost only. Straight marks open and close in turn, helped by the spaces around them and by
 * the direction of curly ones; a paragraph that begins with a mark goes on with a quotation left open. One pass, linear.
 */
export const findQuoted = (draft: Draft): Quoted[] => {
	const found: Quoted[] = [];
	const { text, blocks } = draft;
	const page = pageOf(draft);
	let open = false;
	/** The block in which a quotation is closed that was opened some paragraphs before, without marks between. */
	let closing = -1;
	for (const [block, { start, end }] of blocks.entries()) {
		const first = nextVisible(text, start, end);
		const { runs, left } = runsIn(page, { start, end, first, carried: open, runsOn: block <= closing });
		open = false;
		if (left !== undefined) {
			// Nobody closes it here: the next paragraph opens again, or the mark was lost.
			open = opensWithMark(text, blocks[block + 1]);
			if (!open && block >= closing && page.style === 'double') closing = closedIn(page, blocks, block + 1);
			const isWhole = open || block < closing || left.continued || left.from === first;
			runs.push({ ...left, to: isWhole ? end : sentenceEnd(draft, left.from, end), closed: false });
		}
		for (const run of runs) found.push(...quotedIn(text, block, run));
	}
	return found;
};

/** What is asked of every paragraph; `original` has the marks as they were written, where it is as long. */
type Page = {
	readonly draft: Draft;
	readonly text: string;
	readonly original: string;
	readonly style: Style;
	readonly marks: (from: number) => number;
};
const pageOf = (draft: Draft): Page => {
	const { text, article } = draft;
	const original = article.text.length === text.length ? article.text : text;
	return { draft, text, original, style: markStyle(text), marks: marksOf(text) };
};

/** `carried`: the one before was not closed. `runsOn`: nor was this one opened, the quotation of some paragraphs before goes on. */
type Paragraph = Span & { readonly first: number; readonly carried: boolean; readonly runsOn: boolean };
/** From the opening mark of a quotation to where it ends, the closing mark or the end of a sentence. */
type Run = Left & { readonly to: number; readonly closed: boolean };
type Left = { readonly from: number; readonly continued: boolean };

/** The quotations of one paragraph by its marks, and what is left open at its end. */
function runsIn(page: Page, { start, end, first, carried, runsOn }: Paragraph): { runs: Run[]; left?: Left } {
	const { draft, text, original, style, marks } = page;
	const spaced = / [,.] /.test(text.slice(start, end));
	const runs: Run[] = [];
	let from = runsOn ? first - 1 : -1;
	let continued = runsOn;
	/** Where "the 'spoilt lads' …" may have closed: as it did if it closes nowhere else, or the next one opens before. */
	let plural = -1;
	const stop = (to: number, closed: boolean, next = -1): void => {
		runs.push({ from, to, closed, continued });
		from = next;
		continued = false;
	};
	for (let at = marks(first); at < end; at = marks(at + 1)) {
		const kind = markAt(text, original, at, { start, end, inside: from >= 0, style, spaced });
		if (kind === 'open') {
			from = at;
			continued = carried && at === first;
		} else if (kind === 'plural') plural = plural > from ? plural : at;
		else if (kind === 'again' && plural > from) stop(plural, true, at);
		// The closing mark was lost: the quotation before ends with its sentence.
		else if (kind === 'reopen') stop(Math.min(at, sentenceEnd(draft, from, at)), false, at);
		// Doubled marks: `""We`.
		else if (kind === 'close' && at === from + 1) from = at;
		else if (kind === 'close') stop(at, true);
	}
	if (from >= 0 && plural > from) stop(plural, true);
	return from < 0 ? { runs } : { runs, left: { from, continued } };
}

type Style = 'double' | 'single';
/** `spaced`: tokenised news, where every mark has a space on both sides. */
type Where = Span & { readonly inside: boolean; readonly style: Style; readonly spaced: boolean };

/** British papers quote with single marks; where double ones are about, single ones are apostrophes or nested. */
const markStyle = (text: string): Style => (text.includes('"') ? 'double' : 'single');

type Mark = 'open' | 'close' | 'reopen' | 'plural' | 'again';

function markAt(text: string, original: string, at: number, where: Where): Mark | undefined {
	const mark = text[at];
	if (mark !== '"' && mark !== "'") return undefined;
	if ((mark === '"') !== (where.style === 'double')) return undefined;
	const written = original[at];
	const before = at > where.start ? (text[at - 1] ?? ' ') : ' ';
	const after = at + 1 < where.end ? (text[at + 1] ?? ' ') : ' ';
	if (mark === "'") {
		if (where.inside) {
			if (/\s/.test(before) && LETTER.test(after) && !CLIPPED.test(text.slice(at + 1, at + 8))) return 'again';
			if (LETTER.test(after)) return undefined;
			// "the players' room": a close stands after a point or before one.
			if (PLURAL.test(text.slice(Math.max(0, at - 2), at + 2))) return 'plural';
			return /[.,!?;:…–\p{L}\p{N})-]/u.test(before) ? 'close' : undefined;
		}
		if (written === '’' || !/[\s(–-]/.test(before) || !/[\p{L}\p{N}[.…]/u.test(after)) return undefined;
		return CLIPPED.test(text.slice(at + 1, at + 8)) && written !== '‘' ? undefined : 'open';
	}
	if (written === '“' || written === '„' || written === '«') return where.inside ? undefined : 'open';
	if (written === '”' || written === '»') return where.inside ? 'close' : undefined;
	// 5'10" and 12" screens.
	if (/\d/.test(before) && !where.inside) return undefined;
	if (!where.inside) return /\s/.test(after) && !/\s/.test(before) && before !== ' ' ? undefined : 'open';
	if (!/\s/.test(before) || !LETTER.test(after) || where.spaced) return 'close';
	return strayed(text, at, where.end) ? 'close' : 'reopen';
}
/**
 * In badly joined news a closing mark clings to the next word: `was late, "he said`. It follows a point or a comma, and the marks
 * behind it in its paragraph come in pairs.
 */
function strayed(text: string, at: number, end: number): boolean {
	if (!/[,.!?]\s$/.test(text.slice(Math.max(0, at - 2), at))) return false;
	const stop = Math.min(end, at + FAR);
	let even = true;
	for (let next = text.indexOf('"', at + 1); next >= 0 && next < stop; next = text.indexOf('"', next + 1)) even = !even;
	return even;
}
/** No paragraph is longer; a page without any would be read in quadratic time. */
const FAR = 4000;
const LETTER = /[\p{L}\p{N}]/u;
/** "'90s", "'em". */
const CLIPPED = /^(?:\d0s|em\b|til\b|tis\b|cause\b|bout\b|round\b|n\b)/;
const PLURAL = /s' $/;

/** Without the spaces and doubled marks at its ends; nothing where no word is left. */
function quotedIn(text: string, block: number, { from, to, closed, continued }: Run): Quoted[] {
	let start = from + 1;
	let end = to;
	while (start < end && /[\s"]/.test(text[start] ?? '')) start++;
	while (end > start && /[\s"]/.test(text[end - 1] ?? '')) end--;
	if (start >= end || !LETTER.test(text.slice(start, end))) return [];
	return [{ start, end, block, outer: { start: from, end: closed ? to + 1 : to }, closed, continued }];
}

/** The first mark at or behind a place; asked in order, it looks at each character once, however many paragraphs have none. */
function marksOf(text: string): (from: number) => number {
	let mark = -1;
	return (from) => {
		if (mark >= from) return mark;
		MARK.lastIndex = from;
		mark = MARK.test(text) ? MARK.lastIndex - 1 : text.length;
		return mark;
	};
}

const MARK = /["']/g;

const nextVisible = (text: string, from: number, end: number): number => {
	let at = from;
	while (at < end && /\s/.test(text[at] ?? '')) at++;
	return at;
};

const opensWithMark = (text: string, block: Span | undefined): boolean =>
	block !== undefined && /["']/.test(text[nextVisible(text, block.start, block.end)] ?? '');

/** How many paragraphs without any mark a quotation may run through. */
const UNMARKED_PARAGRAPHS = 3;

/** The block, from `next` on, whose first mark can only close a quotation: `wrong," she said`. -1 where there is none. */
function closedIn({ text, original }: Page, blocks: readonly Span[], next: number): number {
	for (let block = next; block < next + UNMARKED_PARAGRAPHS; block += 1) {
		const { start, end } = blocks[block] ?? { start: 0, end: 0 };
		const at = text.slice(start, end).indexOf('"');
		if (at < 0) continue;
		const [before, after] = [text[start + at - 1] ?? ' ', text[start + at + 1] ?? ' '];
		const clings = /\s/.test(before) || LETTER.test(after);
		const opens = original[start + at] === '“' || at === 0 || (clings && !strayed(text, start + at, end));
		return opens ? -1 : block;
	}
	return -1;
}

const sentenceEnd = ({ sentences }: Draft, at: number, otherwise: number): number => {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return Math.min(sentences[low]?.end ?? otherwise, otherwise);
};
