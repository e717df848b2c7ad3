import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

export const PAGE_URL = 'https://gazette.example/2031/05/07/bridge';

export function parsePage(html: string, url = PAGE_URL): Document {
	// Pages hold style sheets and scripts that jsdom would report on.
	return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** What the command line reads pages with. */
export function parseLight(html: string): Document {
	return parseHTML(html).document;
}

/** Three paragraphs of an article about nothing that ever happened. */
export const PARAGRAPHS = [
	'The old swing bridge at Tarn Hollow was closed on Wednesday after inspectors found cracks in two of its bearings, the county said.',
	'Engineer Maud Ferrand told reporters that repairs would take at least eleven weeks and cost about 2.4 million crowns, most of it for steel.',
	'Some 6,000 drivers cross the river there each day; they will be sent over the viaduct at Low Quay until the work is done.',
];

export type PageParts = {
	readonly head?: string;
	readonly body?: string;
	readonly before?: string;
	readonly after?: string;
};

/** A page with one article between what most pages have around it. */
export function page({ head = '', body = paragraphs(PARAGRAPHS), before = '', after = '' }: PageParts = {}): string {
	return `<!doctype html><html lang="en-GB"><head><title>Swing bridge closed for repairs | The Gazette</title>${head}</head><body>
		<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
		${before}
		<main><article><h1>Swing bridge closed for repairs</h1>${body}</article></main>
		${after}
		<footer class="site-footer"><p>© The Gazette. All rights reserved.</p></footer>
	</body></html>`;
}

export function paragraphs(texts: readonly string[]): string {
	return texts.map((text) => `<p>${text}</p>`).join('\n');
}

export function jsonLd(data: unknown): string {
	return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
