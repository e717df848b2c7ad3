import { expect, test } from 'vitest';
import { extract, extractInSteps } from '../../src/page/extract.ts';
import { rangesOf } from '../../src/page/text-map.ts';
import { page, paragraphs, parsePage } from '../support/documents.ts';

test('read in steps, an article is the same as read at once, and the page goes on in between', async () => {
	const document = parsePage(page());
	let pauses = 0;
	const inSteps = await extractInSteps(document, async () => void pauses++);
	expect(inSteps?.article).toEqual(extract(document)?.article);
	expect(inSteps?.article.text).toContain('swing bridge');
	expect(pauses).toBeGreaterThanOrEqual(4);
});

test('what the page takes away between two steps leads nowhere, and harms nothing', async () => {
	const document = parsePage(page());
	let pauses = 0;
	const extraction = await extractInSteps(document, async () => {
		if (++pauses === 2) document.querySelector('article')?.replaceChildren();
	});
	expect(extraction?.article.text).toContain('swing bridge');
	expect(extraction && rangesOf(extraction.textMap, { start: 0, end: 20 })).toBeUndefined();
});

const LONG = Array.from(
	{ length: 1_200 },
	(_, i) => `Sentence ${i} of the council's long report on the swing bridge says what it cost.`,
);

test('a long page is copied in slices', async () => {
	const document = parsePage(page({ body: paragraphs(LONG) }));
	let pauses = 0;
	const inSteps = await extractInSteps(document, async () => void pauses++);
	expect(inSteps?.article.text).toContain(LONG.at(-1));
	expect(pauses).toBeGreaterThanOrEqual(6);
});

test.each([1, 2, 3])('a page that moves its parts in pause %i of reading is read from the start', async (when) => {
	const document = parsePage(page({ body: paragraphs(LONG) }));
	let pauses = 0;
	const extraction = await extractInSteps(document, async () => {
		if (++pauses !== when) return;
		const { body } = document;
		const box = document.createElement('main');
		box.append(...body.childNodes);
		body.append(box);
	});
	expect(extraction?.article.text).toContain(LONG[0]);
	expect(extraction?.article.text).toContain(LONG.at(-1));
	expect(extraction && rangesOf(extraction.textMap, { start: 0, end: 20 })).toHaveLength(1);
});
