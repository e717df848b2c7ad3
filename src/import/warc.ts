import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { decode } from './decode.ts';
import { bad, type Found, type Where } from './found.ts';
import { parameter } from './mime.ts';
import { articleOfPage } from './page.ts';
import { chunks, joined } from './streams.ts';

/** A page of text is smaller; what is larger is data that calls itself a page. */
const LARGEST_PAGE = 20_000_000;

/** The pages of a web archive, one after the other; gzip is told by its bytes. */
export async function* pagesOfWarc(stream: ReadableStream<Uint8Array>, where: Where): AsyncGenerator<Found> {
	const parser = new WARCParser(chunks(stream));
	const records = parser[Symbol.asyncIterator]();
	let any = false;
	for (;;) {
		try {
			const { done, value: record } = await records.next();
			if (done && isUnpackedWhole(parser)) break;
			if (done) throw new Error('It ends within a packed record');
			const { statusline, headers } = record.warcHeaders;
			if (!statusline.startsWith('WARC/') || !headers.has('Content-Length')) throw new Error('Not a WARC record');
			any = true;
			const found = await pageOf(record, where);
			if (!(await hasEnded(record))) throw new Error('It ends within a record');
			yield found;
		} catch {
			// What came before the cut is good.
			yield bad(where, any ? 'cut off' : 'damaged');
			return;
		}
	}
	if (!any) yield bad(where, 'damaged');
}

/** Of a packed record that is cut off the library gives nothing, without a word. */
function isUnpackedWhole({ _reader: { compressed, inflator } }: WARCParser): boolean {
	return compressed === null || inflator === null || inflator.ended;
}

/**
 * Reads what is left of the record: false where the archive ends before the record does. The library's own way to pass over
 * a record, which it takes by itself for one that was not read, never returns there.
 */
async function hasEnded({ _reader: reader }: WARCRecord): Promise<boolean> {
	for await (const _ of reader);
	return reader instanceof LimitReader && reader.limit <= 0;
}

async function pageOf(record: WARCRecord, where: Where): Promise<Found> {
	const url = record.warcTargetURI ?? undefined;
	const entry: Where = url === undefined ? where : { ...where, entry: url };
	const type = contentType(record);
	const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
	if (!isPage || !hasPage(record)) return { kind: 'beside', where: entry };
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of record) {
		length += part.length;
		if (length <= LARGEST_PAGE) parts.push(part);
	}
	if (length > LARGEST_PAGE) return bad(entry, 'text too long');
	const html = decode(joined(parts), parameter(type, 'charset'));
	const article = articleOfPage(html, url ?? where.file, url);
	return article ? { kind: 'article', where: entry, article } : bad(entry, 'no article on this page');
}

function contentType(record: WARCRecord): string {
	return (record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').trim();
}

/** A page as it was answered or kept; redirects and failures hold none. */
function hasPage(record: WARCRecord): boolean {
	if (record.warcType === 'resource' || record.warcType === 'conversion') return true;
	const status = record.httpHeaders?.statusCode;
	return record.warcType === 'response' && (typeof status !== 'number' || (status >= 200 && status < 300));
}
