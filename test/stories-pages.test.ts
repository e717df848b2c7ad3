import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { blocks } from '../src/engine/segment/blocks.ts';
import { extract } from '../src/page/extract.ts';
import { loadStories } from './support/story.ts';

const pages = loadStories().flatMap(({ name, directory, articles }) =>
	[...articles].flatMap(([doc, article]) => {
		const file = path.join(directory, doc.replace('.json', '.html'));
		return existsSync(file) ? [{ name: `${name}/${doc}`, file, article }] : [];
	}),
);

/** What a page may say beside the article: captions, headings and bylines are lines of it too, if not of its body. */
const NEVER = ['cookies', 'partners', 'Most read', 'Most viewed', 'ADVERT', 'Subscribe', 'Sign up', 'Contact us'];

const BESIDE = 'figcaption, .caption, .bijschrift, .signoff, .lineup';

describe.each(pages)('the page of $name', ({ file, article }) => {
	const dom = new JSDOM(readFileSync(file, 'utf8'), { url: article.url ?? '' });
	const extraction = extract(dom.window.document);
	const text = extraction?.article.text ?? '';
	const lines = text.split('\n').map((line) => line.trim());

	test('gives every paragraph of the article, in order', () => {
		const paragraphs = article.text.split('\n');
		expect(lines.filter((line) => paragraphs.includes(line))).toEqual(paragraphs);
	});

	test('gives no furniture', () => {
		expect(NEVER.filter((words) => text.includes(words))).toEqual([]);
	});

	test('gives nothing else as body but what stands under a picture or at the end', () => {
		const paragraphs = article.text.split('\n');
		const beside = [...dom.window.document.querySelectorAll(BESIDE)].map(({ textContent }) => textContent?.trim());
		const body = blocks(text)
			.filter(({ role }) => role === 'body')
			.map(({ start, end }) => text.slice(start, end).trim());
		expect(body.filter((line) => !paragraphs.includes(line) && !beside.includes(line))).toEqual([]);
	});

	test('says who published it, when, and under which title', () => {
		expect(extraction?.article.published?.slice(0, 10)).toBe(article.published?.slice(0, 10));
		expect(extraction?.article.publisher).toBe(article.publisher);
		expect(extraction?.article.title).toBe(article.title);
	});
});
