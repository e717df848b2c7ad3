import { WARCParser, type WARCRecord } from 'warcio';
import { decode } from './decode.ts';
import { bad, type Found, type Where } from './found.ts';
import { parameter } from './mime.ts';
import { articleOfPage } from './page.ts';
import { chunks, joined } from './streams.ts';

/** A page of text is smaller; what is larger is data that calls itself a page. */
const LARGEST_PAGE = 20_000_000;

/** The pages of a web archive, one after the other; gzip is told by its bytes. */
export async function* pagesOfWarc(stream: ReadableStream<Uint8Array>, where: Where): AsyncGenerator<Found> {
	const records = WARCParser.iterRecords(chunks(stream))[Symbol.asyncIterator]();
	let any = false;
	for (;;) {
		let record: WARCRecord;
		try {
			const next = await records.next();
			if (next.done) break;
			record = next.value;
			if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('Not a WARC record');
			any = true;
			yield await pageOf(record, where);
		} catch {
			// What came before the cut is good.
			yield bad(where, any ? 'cut off' : 'damaged');
			return;
		}
	}
	if (!any) yield bad(where, 'damaged');
}

async function pageOf(record: WARCRecord, where: Where): Promise<Found> {
	const url = record.warcTargetURI ?? undefined;
	const entry: Where = url === undefined ? where : { ...where, entry: url };
	const type = contentType(record);
	const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
	if (!isPage || !hasPage(record)) {
		await record.skipFully();
		return { kind: 'beside', where: entry };
	}
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
