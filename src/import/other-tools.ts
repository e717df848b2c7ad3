import { parsePublishingDate } from '../page/publishing-date.ts';
import { plainUrl } from '../page/urls.ts';

/** What clipping tools and reading lists tell of an article: the address is the one under which somebody opened it. */
export function fromOtherTools(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const { url: stated, published, modified } = fields;
	const url = typeof stated === 'string' ? plainUrl(stated) : undefined;
	const address = url === undefined ? {} : { id: url, url };
	return { ...fields, ...address, published: dateOf(published), modified: dateOf(modified) };
}

/** A date as it was written, or in seconds or milliseconds since 1970. */
export function dateOf(written: unknown): string | undefined {
	return typeof written === 'string' || typeof written === 'number' ? parsePublishingDate(String(written)) : undefined;
}
