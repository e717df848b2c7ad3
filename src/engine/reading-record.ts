import { allDerived, bringBack } from './derived.ts';
import { numbering } from './numbering.ts';
import { type Graph, graphOf, readGraph } from './object-graph.ts';
import { READER_VERSION } from './read.ts';
import { textPrint } from './text/print.ts';
import type { Article, Reading, Sentence, Token } from './types.ts';
import { reader, unzigzag, writer, zigzag } from './varints.ts';

/**
 * A reading as it is kept, with what follows from it: about half the size that the reading alone has as JSON, and made back
 * in less than a millisecond where reading anew takes 50. What is kept may be old, damaged or not ours at all: `readingFrom`
 * gives it back exactly or not at all.
 */
export type ReadingRecord = {
	readonly version: number;
	/** Of the article as it was read, and of what follows. */
	readonly print: number;
	/** A number of one byte for most of what is said of a word. */
	readonly tokens: Uint8Array;
	/** All else that was read, and what follows from it, see derived.ts: as graphs, their names apart, as JSON. */
	readonly rest: Uint8Array;
	readonly derived: Uint8Array;
	readonly names: Uint8Array;
};

/** Part of every place where JavaScript runs, and not of the language. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

type Rest = Pick<Reading, 'language' | 'blocks' | 'facts'> & {
	/** start, end, block and number of tokens of each. */
	readonly sentences: readonly (readonly [number, number, number, number])[];
	/** What tokens refer to by number. */
	readonly tags: readonly (readonly [tag: string, pos: string])[];
	readonly rels: readonly string[];
	readonly words: readonly string[];
};
type Names = Readonly<Record<'rest' | 'derived', Omit<Graph, 'bytes'>>>;

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
	const read: Rest = {
		language: reading.language,
		blocks: reading.blocks,
		facts: reading.facts,
		sentences: reading.sentences.map(({ start, end, block, tokens }) => [start, end, block, tokens.length]),
		tags: tags.all,
		rels: rels.all,
		words: words.all,
	};
	const { bytes: rest, ...restNames } = graphOf(read, []);
	const { bytes: derived, ...derivedNames } = allDerived(reading);
	const names: Names = { rest: restNames, derived: derivedNames };
	const record = { tokens: bytes.all(), rest, derived, names: new TextEncoder().encode(JSON.stringify(names)) };
	return { version: reading.version, print: printOf(reading.article, record), ...record };
}

/** The reading that a record holds, if it is of this reader and of this very article. */
export function readingFrom(record: unknown, article: Article): Reading | undefined {
	if (!isRecord(record) || record.version !== READER_VERSION || record.print !== printOf(article, record))
		return undefined;
	try {
		// Whole by its print, so `recordOf` wrote it, of this version.
		const names: Names = JSON.parse(new TextDecoder().decode(record.names));
		const rest = readGraph({ bytes: record.rest, ...names.rest }, []) as Rest;
		const { language, blocks, facts } = rest;
		const sentences = readSentences(rest, record.tokens, article.text);
		const reading = { version: record.version, article, language, blocks, sentences, facts };
		bringBack(reading, { bytes: record.derived, ...names.derived });
		return reading;
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
			const tagged = item(rest.tags, read());
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
				pos: tagged[1],
				tag: tagged[0],
				head: head === 0 ? -1 : number + unzigzag(head - 1),
				rel,
			});
		}
		return { start, end, index, block, tokens };
	});
}

function isRecord(value: unknown): value is ReadingRecord {
	if (typeof value !== 'object' || value === null) return false;
	const { version, print, tokens, rest, derived, names } = value as Partial<ReadingRecord>;
	return (
		typeof version === 'number' &&
		typeof print === 'number' &&
		[tokens, rest, derived, names].every((bytes) => bytes instanceof Uint8Array)
	);
}

/** Everything a reading depends on: the article whole, since a date is read by the day of publication. */
function printOf(article: Article, { tokens, rest, derived, names }: Omit<ReadingRecord, 'version' | 'print'>): number {
	const fields = Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1));
	const told = fields.map(([name, value]) => [name, typeof value === 'string' ? textPrint(value) : value]);
	return textPrint(JSON.stringify([told, [tokens, rest, derived, names].map(bytesPrint)]));
}

/** Four bytes at a time: a record has tens of thousands. */
function bytesPrint(bytes: Uint8Array): string {
	const whole = bytes.length - (bytes.length % 4);
	let sum = 0;
	const fours = new Int32Array(bytes.slice(0, whole).buffer);
	for (let at = 0; at < fours.length; at++) sum = (Math.imul(sum, 31) + (fours[at] ?? 0)) | 0;
	for (const byte of bytes.subarray(whole)) sum = (Math.imul(sum, 31) + byte) | 0;
	return `${sum} ${bytes.length}`;
}

function item<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new Error(`No item ${index} of ${list.length}`);
	return found;
}
