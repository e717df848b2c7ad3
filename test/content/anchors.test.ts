import { describe, expect, test } from 'vitest';
import { anchors } from '../../src/content/anchors.ts';
import { extract } from '../../src/page/extract.ts';
import { PARAGRAPHS, page, paragraphs, parsePage } from '../support/documents.ts';

function open(body = paragraphs(PARAGRAPHS)) {
	const document = parsePage(page({ body }));
	const extraction = extract(document);
	if (!extraction) throw new Error('no article');
	const { text } = extraction.article;
	const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
	return { document, anchored: anchors(document, extraction), spanOf };
}

const shown = (ranges: readonly Range[] | undefined) => ranges?.map(String).join('|');

describe('anchors', () => {
	test('lead to the words on the page, and hold', () => {
		const { anchored, spanOf } = open(paragraphs(PARAGRAPHS).replace('eleven weeks', '<a href="/w">eleven</a> weeks'));
		const span = spanOf('at least eleven weeks');
		const ranges = anchored.ranges(span) ?? [];
		expect(shown(ranges)).toBe('at least eleven weeks');
		expect(anchored.hold(span, ranges)).toBe(true);
	});

	test('find the words again after the page has drawn its text anew', () => {
		const { document, anchored, spanOf } = open();
		const span = spanOf('2.4 million crowns');
		const before = anchored.ranges(span) ?? [];
		const article = document.querySelector('article');
		if (!article) throw new Error('no article');
		article.innerHTML = `<section><p>Updated.</p>${paragraphs(PARAGRAPHS).replace('2.4', '<b>2.4</b>')}</section>`;
		expect(anchored.hold(span, before)).toBe(false);
		anchored.refresh();
		const after = anchored.ranges(span) ?? [];
		expect(shown(after)).toBe('2.4 million crowns');
		expect(after[0]?.startContainer.isConnected).toBe(true);
		expect(anchored.hold(span, after)).toBe(true);
	});

	test.each([
		['the words have changed', (html: string) => html.replace('2.4 million', '2.9 million')],
		['the paragraph is gone', (html: string) => html.replace(/<p>Engineer.*?<\/p>/s, '')],
		['the paragraph is hidden', (html: string) => html.replace('<p>Engineer', '<p hidden>Engineer')],
	])('lead nowhere when %s', (_, change) => {
		const { document, anchored, spanOf } = open();
		const span = spanOf('2.4 million crowns');
		document.body.innerHTML = change(document.body.innerHTML);
		anchored.refresh();
		expect(anchored.ranges(span)).toBeUndefined();
	});

	test('do not hold once a word in the middle was changed in place', () => {
		const { document, anchored, spanOf } = open();
		const span = spanOf('2.4 million crowns');
		const ranges = anchored.ranges(span) ?? [];
		const text = document.querySelectorAll('article p')[1]?.firstChild as Text;
		text.replaceData(text.data.indexOf('2.4'), 3, '3.1');
		expect(anchored.hold(span, ranges)).toBe(false);
		anchored.refresh();
		expect(anchored.ranges(span)).toBeUndefined();
	});
});
