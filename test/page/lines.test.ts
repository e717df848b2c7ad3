import { describe, expect, test } from 'vitest';
import { articleLines, type PageLine } from '../../src/page/lines.ts';

const prose = 'The county closed the bridge on Wednesday, and drivers have to take the viaduct until August.';
const line = (text: string, more: Partial<PageLine> = {}): PageLine => ({
	text,
	linked: 0,
	isHeading: false,
	isEntry: false,
	...more,
});
const keeps = (text: string, more: Partial<PageLine> = {}) => articleLines([line(prose), line(text, more)], {})[1];

describe('left out', () => {
	test.each([
		'Advertisement',
		'Skip to main content',
		'12 comments',
		'Share this article',
		'Read more',
		'7',
		'Image 3 of 12',
		'Published 10:02 AM EST Nov 19, 2031',
		'Posted: Fri 6:45 PM, Feb 16, 2031 |',
		'3 hours ago',
		'© 2031 The Gazette',
		'All rights reserved. This material may not be copied.',
		'(Reporting by Odile Brandt in Tarn Hollow; Editing by Jan Sorel)',
		'Photo: Ivo Lantz',
		'Image copyright Ivo Lantz',
		'The swing bridge in April (Image: GETTY)',
		'Drivers wait at the viaduct. Ivo Lantz / AP file',
		'Related: Ten bridges that we love',
		'READ MORE: Viaduct to be painted green',
		'Sign up for our newsletter and get the best of the day.',
		'Follow us on Twitter and Facebook.',
		'Download the Gazette app to get alerts.',
		'This site uses cookies to count its readers.',
	])('%s', (text) => {
		expect(keeps(text)).toBe(false);
	});

	test('a line of links', () => {
		expect(keeps('Viaduct to be painted green', { linked: 24 })).toBe(false);
		expect(keeps('Viaduct to be painted green (video)', { linked: 24, isEntry: true })).toBe(false);
	});

	test('a heading over links alone', () => {
		const lines = [
			line(prose),
			line('More from Tarn Hollow', { isHeading: true }),
			line('Viaduct painted', { linked: 14, isEntry: true }),
		];
		expect(articleLines(lines, {})).toEqual([true, false, false]);
	});

	test('title, outlet, author and byline above the first paragraph', () => {
		const lines = ['Bridge closed!', 'The Gazette', 'By Odile Brandt', 'Odile Brandt, bridge correspondent', prose].map(
			(text) => line(text),
		);
		const known = { title: 'Bridge closed', publisher: 'The Gazette', author: 'Odile Brandt' };
		expect(articleLines(lines, known)).toEqual([false, false, false, false, true]);
	});

	test('one of two equal lines', () => {
		expect(articleLines([line(prose), line(`“${prose}”`)], {}).filter(Boolean)).toHaveLength(1);
	});
});

describe('kept, although it resembles something that is left out', () => {
	test.each([
		'More than 300 people had signed the petition by noon.',
		'Read the letter that the mayor sent to the county:',
		'Related charges against two engineers were dropped in March.',
		'Photographs of the cracks were shown to the council.',
		'Follow-up inspections will begin on 3 June, the county said.',
		'The firm said it uses cookie cutters of its own design.',
		'Copying of the plans was forbidden, she said.',
		'By Friday, the queue was four kilometres long.',
		'On 7 May 2031 the bridge was closed for good.',
		'Watch the river, she told them, and they did.',
		'“Stop,” he said.',
		'Our ruling',
	])('%s', (text) => {
		expect(keeps(text)).toBe(true);
	});

	test('numbers in a table', () => {
		expect(keeps('7', { isEntry: true })).toBe(true);
		expect(keeps('1911', { isEntry: true })).toBe(true);
	});

	test('a sentence that is one link', () => {
		const text = 'The county had warned of cracks in the bearings as early as 2027.';
		expect(keeps(text, { linked: text.replaceAll(' ', '').length })).toBe(true);
	});
});

test('patterns take no time, whatever they are given', () => {
	const lines = [
		'('.repeat(390),
		'by '.repeat(130),
		'credit: '.repeat(48),
		'/ ap '.repeat(78),
		'sign up '.repeat(48),
		'1:1 '.repeat(97),
		'['.repeat(200) + 'photo'.repeat(30),
	];
	const start = performance.now();
	for (let i = 0; i < 200; i++)
		articleLines(
			lines.map((text) => line(text)),
			{ title: 'x', author: 'y' },
		);
	expect(performance.now() - start).toBeLessThan(3_000);
});
