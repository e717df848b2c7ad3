import type { SourceInfo } from '../engine/types.ts';

/** What to call a source that may not say its outlet's name: the site, or else the name it was kept under. */
export function sourceName(source: SourceInfo): string {
	return source.publisher ?? hostOf(source.url) ?? source.id;
}

/** Only web addresses become links: a kept article's `url` is whatever its file said. */
export function webAddress(url: string | undefined): string | undefined {
	return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/** The site of a web address, without "www."; undefined for what is none. */
export function hostOf(url: string | undefined): string | undefined {
	const address = webAddress(url);
	return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
}
