import { expect, test } from 'vitest';
import { extract, extractInSteps } from '../../src/page/extract.ts';
import { rangesOf } from '../../src/page/text-map.ts';
import { page, parsePage } from '../support/documents.ts';

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
