import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../src/page/copy.ts';
import { bare, GAP, mapText, rangesOf, type TextMap } from '../../src/page/text-map.ts';
import { parsePage } from '../support/documents.ts';
import { spanOf } from '../support/span-of.ts';

/** All text of a page, as extraction reads it. */
function readAll(document: Document): TextMap {
	const { pieces, lines } = copyPage(document, { whole: true });
	return mapText(lines.map((_, line) => pieces.filter((piece) => piece.line === line).map(({ node }) => node)));
}

/** A body of text in blocks and inline elements, with white space and invisible marks where a page may have them. */
const body: fc.Arbitrary<string> = fc.letrec<{ block: string; inline: string }>((tie) => {
	const words = fc.stringMatching(/^[a-z0-9 \n\u00a0\u00ad\u200b“é漢.]{0,12}$/);
	const inTag = (tags: readonly string[], inner: fc.Arbitrary<string>) =>
		fc.tuple(fc.constantFrom(...tags), inner).map(([tag, html]) => `<${tag}>${html}</${tag}>`);
	const inlines = fc.array(tie('inline'), { maxLength: 4 }).map((parts) => parts.join(''));
	const blocks = fc.array(tie('block'), { maxLength: 4 }).map((parts) => parts.join(''));
	return {
		inline: fc.oneof(
			{ maxDepth: 4 },
			words,
			words.map((text) => `<!-- ${text.replaceAll('-', '')} -->`),
			inTag(['span', 'b', 'a', 'em', 'script', 'time'], inlines),
			fc.constantFrom('<br>', '<wbr>', '<span hidden>not seen</span>'),
		),
		block: fc.oneof(
			{ maxDepth: 4 },
			inTag(['p', 'h2', 'pre'], inlines),
			inTag(['div', 'section', 'blockquote', 'ul'], fc.oneof(blocks, inlines)),
		),
	};
}).block;

describe('a map of text', () => {
	test('leads every span to the page and back', { timeout: 60_000 }, () => {
		const document = parsePage('<!doctype html>');
		fc.assert(
			fc.property(fc.array(body, { maxLength: 5 }), fc.nat(), fc.nat(), (blocks, a, b) => {
				document.body.innerHTML = blocks.join('');
				const map = readAll(document);
				const { text } = map;
				expect(text).toBe(
					text
						.replace(/[^\S\n]+/g, ' ')
						.replace(/ ?\n+ ?/g, '\n')
						.trim(),
				);
				if (text === '') return;
				const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
				// A line end is nowhere on the page: what it would lead to are its neighbours.
				fc.pre(text[start] !== '\n' && text[end] !== '\n');
				const span = { start, end: end + 1 };
				const ranges = rangesOf(map, span) ?? [];
				expect(bare(ranges.join(''))).toBe(bare(text.slice(start, end + 1)));
				const [first, last] = [ranges[0], ranges.at(-1)];
				if (!first || !last) throw new Error('a span without a range');
				const whole = document.createRange();
				whole.setStart(first.startContainer, first.startOffset);
				whole.setEnd(last.endContainer, last.endOffset);
				expect(spanOf(map, whole)).toEqual(span);
			}),
			{ numRuns: 200 },
		);
	});

	test('has one range where nothing but the text lies between', () => {
		const document = parsePage('<p>The <b>mayor</b> of <i>Low <a href="/">Quay</a></i> resigned.</p>');
		expect(rangesOf(readAll(document), { start: 4, end: 21 })?.map(String)).toEqual(['mayor of Low Quay']);
	});

	test('has several where something else does', () => {
		const document = parsePage('<p>The mayor<script>1</script> of Low <span hidden>old</span>Quay resigned.</p>');
		const map = readAll(document);
		expect(map.text).toBe('The mayor of Low Quay resigned.');
		expect(rangesOf(map, { start: 4, end: 21 })?.map(String)).toEqual(['mayor', ' of Low ', 'Quay']);
	});

	test('has several where a part was left out', () => {
		const document = parsePage('<p>The mayor <b>advertisement</b> resigned.</p>');
		const [before, , after] = [...(document.querySelector('p')?.childNodes ?? [])] as Text[];
		if (!before || !after) throw new Error('no text');
		const map = mapText([[before, GAP, after]]);
		expect(map.text).toBe('The mayor resigned.');
		expect(rangesOf(map, { start: 4, end: 18 })?.map(String)).toEqual(['mayor ', 'resigned']);
	});

	test.each<[string, (text: Text) => void]>([
		['was changed', (text) => text.replaceData(4, 5, 'queen')],
		['was cut short', (text) => text.deleteData(6, 20)],
		['was taken away', (text) => text.remove()],
	])('leads nowhere once the text %s', (_, change) => {
		const document = parsePage('<p>The mayor resigned.</p>');
		const map = readAll(document);
		const [node] = map.nodes;
		if (!node) throw new Error('no text');
		change(node);
		expect(rangesOf(map, { start: 4, end: 9 })).toBeUndefined();
	});

	test.each([
		[5, 5],
		[40, 50],
		[9, 10],
	])('leads nowhere from %i to %i, where there is no text', (start, end) => {
		const document = parsePage('<p>The mayor</p><p>resigned.</p>');
		expect(rangesOf(readAll(document), { start, end })).toBeUndefined();
	});
});
