import { describe, expect, test } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { rangesOf } from '../../src/page/text-map.ts';
import { isPageOfSame } from '../../src/page/urls.ts';
import { jsonLd, PAGE_URL, PARAGRAPHS, page, paragraphs, parseLight, parsePage } from '../support/documents.ts';

const TEXT = PARAGRAPHS.join('\n');
const [first = '', second = '', third = ''] = PARAGRAPHS;

describe('an article in components', () => {
	/** A page's own script would do this. */
	function inComponent(document: Document, markup: string): void {
		const host = document.querySelector('story-body');
		if (host) host.attachShadow({ mode: 'open' }).innerHTML = markup;
	}

	test('is read from an open shadow tree, and leads back into it', () => {
		const document = parsePage(page({ body: '<story-body></story-body>' }));
		inComponent(document, `<style>p { color: red }</style>${paragraphs(PARAGRAPHS)}`);
		const found = extract(document);
		expect(found?.article.text).toBe(TEXT);
		const ranges = found && rangesOf(found.textMap, { start: 0, end: first.length });
		expect(ranges?.join('')).toBe(first);
		expect(ranges?.[0]?.startContainer.getRootNode()).not.toBe(document);
	});

	test('is read in the order in which it is drawn, where the page fills slots', () => {
		const document = parsePage(
			page({
				body: `<story-body><p slot="end">${third}</p><p>${second}</p><p slot="unknown">Not drawn.</p></story-body>`,
			}),
		);
		inComponent(document, `<section><p>${first}</p><slot></slot><slot name="end"><p>Instead.</p></slot></section>`);
		expect(extract(document)?.article.text).toBe(TEXT);
	});
});

describe('a part of an article', () => {
	const parts: readonly (readonly [name: string, head: string, url: string, complete: boolean | undefined])[] = [
		['the first of several pages', `<link rel="next" href="${PAGE_URL}?page=2">`, PAGE_URL, false],
		['the last of several pages', `<link rel="prev" href="${PAGE_URL}">`, `${PAGE_URL}/2`, false],
		['a page that leads to the next article', '<link rel="next" href="/2031/05/07/ferry">', PAGE_URL, undefined],
		['a teaser', jsonLd({ '@type': 'NewsArticle', headline: 'Swing', isAccessibleForFree: false }), PAGE_URL, false],
	];
	for (const [name, head, url, complete] of parts) {
		test(`${name}: ${complete === false ? 'is said to be one' : 'is whole'}`, () => {
			for (const document of [parsePage(page({ head }), url), parseLight(page({ head }))]) {
				const found = extract(document, url)?.article;
				expect(found?.complete).toBe(complete);
				expect(found?.text).toBe(TEXT);
			}
		});
	}

	test('has an address of its own, whatever the page says', () => {
		const head = `<link rel="canonical" href="${PAGE_URL}">`;
		expect(extract(parsePage(page({ head }), `${PAGE_URL}?page=2`))?.article.id).toBe(`${PAGE_URL}?page=2`);
		expect(extract(parsePage(page({ head }), PAGE_URL))?.article.id).toBe(PAGE_URL);
	});

	const addresses: readonly (readonly [a: string, b: string, same: boolean])[] = [
		['https://a.example/story', 'https://a.example/story/page/3', true],
		['https://a.example/story.html', 'https://a.example/story-2.html', true],
		['https://a.example/story', 'https://a.example/story?page=2', true],
		['https://a.example/story', 'https://a.example/story?utm_source=x', false],
		['https://a.example/story', 'https://a.example/other', false],
		['https://a.example/story-2031', 'https://a.example/story-2032', false],
		['https://a.example/story', 'https://b.example/story/2', false],
	];
	for (const [a, b, same] of addresses)
		test(`${b} ${same ? 'is' : 'is not'} another page of ${a}`, () => expect(isPageOfSame(a, b)).toBe(same));
});

test('an AMP page is the article that it is a copy of', () => {
	const html = page({ head: `<link rel="canonical" href="${PAGE_URL}">` }).replace('<html ', '<html amp ');
	const found = extract(parsePage(html, 'https://amp.gazette.example/2031/05/07/bridge?amp=1'))?.article;
	expect({ id: found?.id, text: found?.text }).toEqual({ id: PAGE_URL, text: TEXT });
});

test('all entries of a live blog are read, each once', () => {
	const entry = (time: string, text: string) =>
		`<section class="live-entry"><h2><time datetime="2031-05-07T${time}">${time}</time> Bridge</h2><p>${text}</p></section>`;
	const body = `<div class="live-feed">${entry('12:00', third)}${entry('11:30', second)}${entry('11:00', first)}</div>`;
	const head = jsonLd({
		'@type': 'LiveBlogPosting',
		headline: 'Swing bridge closed',
		datePublished: '2031-05-07T11:00:00Z',
	});
	const text = extract(parsePage(page({ head, body })))?.article.text ?? '';
	for (const paragraph of PARAGRAPHS) expect(text.split(paragraph).length).toBe(2);
});
