import { beforeAll, describe, expect, test } from 'vitest';
import { installBrowser } from '../ui/support.ts';

let locale: typeof import('../../src/platform/locale.ts');
let dates: typeof import('../../src/platform/dates.ts');
beforeAll(async () => {
	installBrowser({ state: { kind: 'idle' } });
	locale = await import('../../src/platform/locale.ts');
	dates = await import('../../src/platform/dates.ts');
});

describe('counted', () => {
	test.each([
		[0, '0 differences'],
		[1, '1 difference'],
		[7, '7 differences'],
		[1284, '1,284 differences'],
	])('%i makes "%s"', (count, text) => {
		expect(locale.counted('differences', count)).toBe(text);
	});
});

test.each([
	[['Northwire'], 'Northwire'],
	[['Northwire', 'Evening Post'], 'Northwire and Evening Post'],
	[['Northwire', 'Evening Post', 'Northwire'], 'Northwire and Evening Post'],
	[['Northwire', 'Evening Post', 'Radio Coast'], 'Northwire, Evening Post, and Radio Coast'],
	[['Northwire', 'Evening Post', 'Radio Coast', 'Harbour Daily'], 'Northwire, Evening Post, and 2 others'],
])('%j are named as "%s"', (names, text) => {
	expect(locale.namesText(names)).toBe(text);
});

test.each([
	[0, '0 bytes'],
	[999, '999 bytes'],
	[1000, '1 kB'],
	[48_250_000, '48.3 MB'],
	[7_000_000_000_000, '7,000 GB'],
])('%i bytes are written as %s', (bytes, text) => {
	expect(locale.fileSize(bytes)).toBe(text);
});

test.each([
	['pt', 'Portuguese'],
	['pt-BR', 'Brazilian Portuguese'],
	['no such thing', 'no such thing'],
	['', 'not stated'],
])('the language %j is called "%s"', (tag, name) => {
	expect(locale.languageName(tag)).toBe(name);
});

test('a day stays that day, a damaged date stays as it was written', () => {
	expect(dates.dateText('2026-05-03')).toBe('May 3, 2026');
	expect(dates.dateText('early May')).toBe('early May');
});
