import { READER_VERSION } from './read.ts';
import { textPrint } from './text/print.ts';
import type { Article, Reading, Sentence, Token } from './types.ts';

/**
 * A reading as it is kept: a fifth of its size as JSON, and made back in a third of a millisecond where reading anew takes 75.
 * Words are numbers of one byte each, in `tokens`; all else is one text. What is kept may be old, damaged or not ours at all:
 * `readingFrom` gives it back exactly or not at all.
 */
export type ReadingRecord = {
	readonly version: number;
	/** Of the article as it was read, and of what follows. */
	readonly print: number;
	readonly rest: string;
	readonly tokens: Uint8Array;
};

type Rest = Pick<Reading, 'language' | 'blocks' | 'facts'> & {
	/** start, end, block and number of tokens of each. */
	readonly sentences: readonly (readonly [number, number, number, number])[];
	/** What tokens refer to by number. */
	readonly tags: readonly (readonly [tag: string, pos: string])[];
	readonly rels: readonly string[];
	readonly words: readonly string[];
};

/** Undefined for a reading that this form cannot hold exactly. */
export function recordOf(reading: Reading): ReadingRecord | undefined {
	const tags = numbering<readonly [string, string]>(([tag, pos]) => `${tag} ${pos}`);
	const rels = numbering<string>((rel) => rel);
	const words = numbering<string>((word) => word);
	const bytes = writer();
	const { text } = reading.article;
	for (const { start, tokens } of reading.sentences) {
		let at = start;
		for (const [index, token] of tokens.entries()) {
			if (token.start < at || token.lower !== token.text.toLowerCase()) return undefined;
			bytes.write(token.start - at);
			bytes.write(token.end - token.start);
			bytes.write(tags.of([token.tag, token.pos]));
			bytes.write(rels.of(token.rel));
			bytes.write(token.head < 0 ? 0 : 1 + zigzag(token.head - index));
			bytes.write(token.text === text.slice(token.start, token.end) ? 0 : 1 + words.of(token.text));
			bytes.write(token.lemma === token.lower ? 0 : 1 + words.of(token.lemma));
			at = token.end;
		}
	}
	const rest: Rest = {
		language: reading.language,
		blocks: reading.blocks,
		facts: reading.facts,
		sentences: reading.sentences.map(({ start, end, block, tokens }) => [start, end, block, tokens.length]),
		tags: tags.all,
		rels: rels.all,
		words: words.all,
	};
	const record = { rest: JSON.stringify(rest), tokens: bytes.all() };
	return { version: reading.version, print: printOf(reading.article, record), ...record };
}

/** The reading that a record holds, if it is of this reader and of this very article. */
export function readingFrom(record: unknown, article: Article): Reading | undefined {
	if (!isRecord(record) || record.version !== READER_VERSION || record.print !== printOf(article, record))
		return undefined;
	try {
		// Whole by its print, so `recordOf` wrote it, of this version.
		const rest: Rest = JSON.parse(record.rest);
		const sentences = readSentences(rest, record.tokens, article.text);
		const { language, blocks, facts } = rest;
		return { version: record.version, article, language, blocks, sentences, facts };
	} catch {
		return undefined;
	}
}

function readSentences(rest: Rest, bytes: Uint8Array, text: string): readonly Sentence[] {
	const read = reader(bytes);
	return rest.sentences.map(([start, end, block, count], index): Sentence => {
		const tokens: Token[] = [];
		let at = start;
		for (let number = 0; number < count; number++) {
			const from = at + read();
			at = from + read();
			const [tag, pos] = item(rest.tags, read());
			const rel = item(rest.rels, read());
			const head = read();
			const ownText = read();
			const ownLemma = read();
			const exact = ownText === 0 ? text.slice(from, at) : item(rest.words, ownText - 1);
			const lower = exact.toLowerCase();
			tokens.push({
				start: from,
				end: at,
				text: exact,
				lower,
				lemma: ownLemma === 0 ? lower : item(rest.words, ownLemma - 1),
				pos,
				tag,
				head: head === 0 ? -1 : number + unzigzag(head - 1),
				rel,
			});
		}
		return { start, end, index, block, tokens };
	});
}

function isRecord(value: unknown): value is ReadingRecord {
	if (typeof value !== 'object' || value === null) return false;
	const { version, print, rest, tokens } = value as Partial<ReadingRecord>;
	return (
		typeof version === 'number' && typeof print === 'number' && typeof rest === 'string' && tokens instanceof Uint8Array
	);
}

/** Everything a reading depends on: the article whole, since a date is read by the day of publication. */
function printOf(article: Article, { rest, tokens }: Pick<ReadingRecord, 'rest' | 'tokens'>): number {
	let sum = 0;
	for (const byte of tokens) sum = (Math.imul(sum, 31) + byte) | 0;
	const fields = Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1));
	return textPrint(`${sum} ${tokens.length}\n${JSON.stringify(fields)}\n${rest}`);
}

function numbering<T>(keyOf: (item: T) => string) {
	const numbers = new Map<string, number>();
	const all: T[] = [];
	return {
		all,
		of(item: T): number {
			const key = keyOf(item);
			const known = numbers.get(key);
			if (known !== undefined) return known;
			numbers.set(key, all.length);
			return all.push(item) - 1;
		},
	};
}

function item<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new Error(`No item ${index} of ${list.length}`);
	return found;
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** Numbers of seven bits a byte, the lowest first; the eighth bit says that more follow. */
function writer() {
	const bytes: number[] = [];
	return {
		write(value: number): void {
			let rest = value;
			while (rest > 127) {
				bytes.push((rest & 127) | 128);
				rest >>>= 7;
			}
			bytes.push(rest);
		},
		all: () => Uint8Array.from(bytes),
	};
}

function reader(bytes: Uint8Array): () => number {
	let at = 0;
	return () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[at++];
			if (byte === undefined) throw new Error(`Nothing after ${bytes.length} bytes`);
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
}
