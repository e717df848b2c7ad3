import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const EXTENSION = new URL('../../extension/', import.meta.url);
const SOURCES = new URL('../../src/ui/', import.meta.url);

/** Sides of the paper, where a page that may run from right to left speaks of the start and the end of a line. */
const SIDES = [
	/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/,
	/^(left|right|top|bottom|width|height|(min|max)-(width|height))$/,
	/^border-(top|bottom)-(left|right)-radius$/,
];
const PAGES = readdirSync(EXTENSION).filter((file) => file.endsWith('.html'));
const STYLES = ['extension/', 'src/content/'].flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.css'))
		.map((file) => folder + file),
);

describe.each(STYLES)('%s', (file) => {
	const declarations = [...readFileSync(file, 'utf8').matchAll(/^\s*([\w-]+):\s*([^;{}]+);$/gm)].map(
		([, name = '', value = '']) => ({
			name,
			value: value.trim(),
		}),
	);

	test('speaks of start and end, not of left and right', () => {
		expect(declarations.length).toBeGreaterThan(10);
		expect(declarations.filter(({ name }) => SIDES.some((side) => side.test(name)))).toEqual([]);
		expect(
			declarations.filter(({ name, value }) => /^(text-align|float|clear)$/.test(name) && /left|right/.test(value)),
		).toEqual([]);
	});

	test('gives left and right the same room where it gives all four at once', () => {
		const uneven = declarations.filter(({ name, value }) => {
			const [, right, , left] = value.split(/\s+(?![^(]*\))/);
			// A corner of the window, from which scripts count pixels.
			const isCorner = file.startsWith('src/content/') && value.includes('auto');
			return /^(margin|padding|inset)$/.test(name) && !isCorner && left !== undefined && left !== right;
		});
		expect(uneven).toEqual([]);
	});
});

test.each(PAGES)('%s is labelled with its language and direction before anything is shown', (file) => {
	const code = readFileSync(new URL(`${file.replace('.html', '')}.tsx`, SOURCES), 'utf8');
	expect(code.indexOf('labelDocument(document')).toBeGreaterThan(0);
	expect(code.indexOf('labelDocument(document')).toBeLessThan(code.indexOf('render('));
});
