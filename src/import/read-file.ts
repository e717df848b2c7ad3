import { parseArticle } from '../formats/article.ts';
import { parseMarkdown } from '../formats/markdown.ts';
import { membersOf } from './archive.ts';
import { decode } from './decode.ts';
import { bad, type Found, type Where } from './found.ts';
import { jsonEntry } from './json-entry.ts';
import { jsonValues } from './json-values.ts';
import { pageIn, parameter } from './mime.ts';
import { fromOtherTools } from './other-tools.ts';
import { articleOfPage } from './page.ts';
import { linesOf, textOf, wholeOf } from './streams.ts';
import { pagesOfWarc } from './warc.ts';

/** Told how many bytes were read, as they are. */
export type Heard = (bytes: number) => void;

/** What is read as one text: pages, notes, saved messages. */
const LARGEST_WHOLE = 100_000_000;
/** One article as JSON; what is longer is none, and is never in memory whole. */
const LONGEST_VALUE = 20_000_000;

/**
 * Everything a file holds, in order. Its name tells how it is read, or else its first bytes:
 *
 * | ends in                        | what it holds                                                             |
 * |--------------------------------|---------------------------------------------------------------------------|
 * | `.jsonl` `.ndjson`             | a NewsArticle a line: our own export                                      |
 * | `.json`                        | a NewsArticle, many, a JSON-LD graph, a wallabag export                   |
 * | `.html` `.htm` `.xhtml`        | a saved page, SingleFile's too                                            |
 * | `.mhtml` `.mht`                | a page as browsers save it whole                                          |
 * | `.md` `.markdown`              | a note with front matter, as Obsidian's clipper makes it                  |
 * | `.txt`                         | one article: the whole file is its text                                   |
 * | `.warc` `.warc.gz`             | a web archive                                                             |
 * | `.wacz` `.zip`                 | a packed web archive, Omnivore's export, or any of the files above        |
 *
 * Lists are read a line or a value at a time and archives a page at a time, so that their size does not matter.
 */
export async function* readFile(file: Blob, where: Where, heard: Heard = () => {}): AsyncGenerator<Found> {
	let kind: Kind | undefined;
	try {
		const name = where.entry ?? where.file;
		// Packed by itself: of these, web archives alone are read.
		const isPacked = isKnownKind(name.replace(/\.gz$/i, ''));
		kind = kindOf(name) ?? (isPacked ? undefined : sniff(new Uint8Array(await file.slice(0, 512).arrayBuffer())));
		if (kind === undefined) yield bad(where, 'unknown kind of file');
		else yield* READERS[kind](file, where, heard);
	} catch (error) {
		if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
		// A folder among the files, a file that was moved meanwhile, a disk that was unplugged.
		yield bad(where, 'not readable');
	}
}

type Kind = 'lines' | 'json' | 'page' | 'message' | 'note' | 'text' | 'warc' | 'zip';

const KINDS: Readonly<Record<string, Kind>> = {
	jsonl: 'lines',
	ndjson: 'lines',
	json: 'json',
	html: 'page',
	htm: 'page',
	xhtml: 'page',
	mhtml: 'message',
	mht: 'message',
	md: 'note',
	markdown: 'note',
	txt: 'text',
	warc: 'warc',
	'warc.gz': 'warc',
	wacz: 'zip',
	zip: 'zip',
};

/** By the ending of its name. */
export const isKnownKind = (name: string): boolean => kindOf(name) !== undefined;

function kindOf(name: string): Kind | undefined {
	const extension = /\.([a-z]+|warc\.gz)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
}

function sniff(head: Uint8Array): Kind | undefined {
	const text = decode(head).trimStart();
	if (text.startsWith('PK\u0003\u0004')) return 'zip';
	if (head[0] === 0x1f && head[1] === 0x8b) return 'warc';
	if (/^WARC\//.test(text)) return 'warc';
	if (/^<(?:!doctype html|html|!--|head|\?xml)/i.test(text)) return 'page';
	if (/^(?:From:|MIME-Version:)/i.test(text)) return 'message';
	if (/^[[{]/.test(text)) return 'json';
	return undefined;
}

type Reader = (file: Blob, where: Where, heard: Heard) => AsyncGenerator<Found>;

function counted(file: Blob, heard: Heard): ReadableStream<Uint8Array> {
	const count = new TransformStream<Uint8Array, Uint8Array>({
		transform(part, controller) {
			heard(part.length);
			controller.enqueue(part);
		},
	});
	return file.stream().pipeThrough(count);
}

const READERS: Readonly<Record<Kind, Reader>> = {
	async *lines(file, where, heard) {
		let number = 0;
		for await (const line of linesOf(counted(file, heard), LONGEST_VALUE)) {
			const at = { ...where, line: line.number };
			if (line.text === undefined) yield bad(at, 'text too long');
			else if (line.text.trim() !== '') yield* entriesIn(line.text, at, ++number);
		}
	},

	async *json(file, where, heard) {
		const values = jsonValues(textOf(counted(file, heard)), LONGEST_VALUE);
		let number = 0;
		for (;;) {
			const next = await values.next();
			if (next.done) {
				if (next.value.cutOff) yield bad({ ...where, line: next.value.line }, 'cut off');
				else if (number === 0) yield bad(where, 'not JSON');
				return;
			}
			const { line, text } = next.value;
			number++;
			if (text === undefined) yield bad({ ...where, line }, 'text too long');
			else yield* entriesIn(text, { ...where, line }, number);
		}
	},

	async *page(file, where) {
		const bytes = await wholeOf(file.stream(), LARGEST_WHOLE);
		if (!bytes) yield bad(where, 'file too large');
		else yield pageFound(decode(bytes), where);
	},

	async *message(file, where) {
		const bytes = await wholeOf(file.stream(), LARGEST_WHOLE);
		const part = bytes && pageIn(bytes);
		if (!bytes) yield bad(where, 'file too large');
		else if (!part) yield bad(where, 'damaged');
		else {
			const html = decode(part.body, parameter(part.headers.get('content-type') ?? '', 'charset'));
			const found = pageFound(html, where, part.headers.get('content-location'));
			if (!part.cutOff) yield found;
			else {
				if (found.kind === 'article') yield { ...found, article: { ...found.article, complete: false } };
				yield bad(where, 'cut off');
			}
		}
	},

	async *note(file, where) {
		yield await textFound(file, where, (text) => fromOtherTools(parseMarkdown(nameOf(where), text)));
	},

	async *text(file, where) {
		yield await textFound(file, where, (text) => ({ id: nameOf(where), text }));
	},

	warc: (file, where, heard) => pagesOfWarc(counted(file, heard), where),

	zip: (file, where, heard) =>
		membersOf(file, where, heard, (bytes, entry) => readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), entry)),
};

function* entriesIn(text: string, where: Where, number: number): Generator<Found> {
	let value: unknown;
	try {
		value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
	} catch {
		yield bad(where, 'not JSON');
		return;
	}
	const values = Array.isArray(value) ? value : [value];
	const name = number === 1 ? nameOf(where) : `${nameOf(where)}#${number}`;
	for (const [index, one] of values.entries())
		yield* jsonEntry(one, where, index === 0 ? name : `${name}.${index + 1}`);
}

function pageFound(html: string, where: Where, url?: string): Found {
	const address = url !== undefined && /^https?:/i.test(url) ? url : undefined;
	// What is said of each bookmark would pass for an article.
	const isList = /^\s*<!doctype netscape-bookmark/i.test(html);
	const article = isList ? undefined : articleOfPage(html, nameOf(where), address);
	return article ? { kind: 'article', where, article } : bad(where, 'no article on this page');
}

async function textFound(file: Blob, where: Where, parse: (text: string) => unknown): Promise<Found> {
	const bytes = await wholeOf(file.stream(), LARGEST_WHOLE);
	if (!bytes) return bad(where, 'file too large');
	const article = parseArticle(parse(decode(bytes)));
	return 'cause' in article ? bad(where, article.cause) : { kind: 'article', where, article };
}

const nameOf = ({ file, entry }: Where): string => entry ?? file;
