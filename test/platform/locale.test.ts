import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { english, installBrowser, messagesOf } from '../ui/support.ts';

let locale: typeof import('../../src/platform/locale.ts');
let dates: typeof import('../../src/platform/dates.ts');
beforeAll(async () => {
	installBrowser();
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
])('the language %j is called "%s"', (tag, name) => {
	expect(locale.languageName(tag)).toBe(name);
});

test('a day stays that day, a damaged date stays as it was written', () => {
	expect(dates.dateText('2026-05-03')).toBe('May 3, 2026');
	expect(dates.dateText('early May')).toBe('early May');
});

describe.each([
	['de', '7 Unterschiede', 'Northwire, Evening Post und 2 weitere', '03.05.2026', '48,3 MB'],
	['fr', '7 différences', 'Northwire, Evening Post et 2 autres', '3 mai 2026', '48,3 Mo'],
	['es', '7 diferencias', 'Northwire, Evening Post y 2 más', '3 may 2026', '48,3 MB'],
	['zh_CN', '7 处差异', 'Northwire、Evening Post和另外 2 家', '2026年5月3日', '48.3 MB'],
])('in the %s sentences', (folder, differences, names, day, size) => {
	test('counts, lists, days and sizes are written as the language writes them', async () => {
		installBrowser({ messages: messagesOf(folder) });
		const theirs = await import('../../src/platform/locale.ts');
		const { dateText } = await import('../../src/platform/dates.ts');
		expect(theirs.counted('differences', 7)).toBe(differences);
		expect(theirs.namesText(['Northwire', 'Evening Post', 'Radio Coast', 'Harbour Daily'])).toBe(names);
		expect(dateText('2026-05-03')).toBe(day);
		expect(theirs.fileSize(48_250_000).replace(/\s/g, ' ')).toBe(size);
	});
});

test.each([
	['de', 'Kopiert. Kein Ort.'],
	['zh_CN', '已复制。没有地点。'],
])(
	'%s sentences follow one another as the language sets them, and none that is not there',
	async (folder, expected) => {
		installBrowser({ messages: messagesOf(folder) });
		const { sentences } = await import('../../src/platform/locale.ts');
		const [first = '', second = ''] = expected.split(/(?<=[.。])\s?/);
		expect(sentences(first, second, false)).toBe(expected);
	},
);

test.each([
	['en_GB', 'en', '3 May 2026', '2,400', 'Northwire, Evening Post and Radio Coast'],
	['en_US', 'en', 'May 3, 2026', '2,400', 'Northwire, Evening Post, and Radio Coast'],
	['es_MX', 'es', '3 may 2026', '2,400', 'Northwire, Evening Post y Radio Coast'],
	// No translation is there: what stands in English sentences is written as English has it.
	['it', 'en', 'May 3, 2026', '2,400', 'Northwire, Evening Post, and Radio Coast'],
])(
	'in a browser in %s, %s sentences have days and numbers as the reader writes them',
	async (ui, folder, ...written) => {
		installBrowser({ messages: { ...messagesOf(folder), '@@ui_locale': { message: ui } } });
		const { namesText, number } = await import('../../src/platform/locale.ts');
		const { dateText } = await import('../../src/platform/dates.ts');
		const names = namesText(['Northwire', 'Evening Post', 'Radio Coast']);
		expect([dateText('2026-05-03'), number(2400), names]).toEqual(written);
	},
);

test.each([
	['ar_EG', 'rtl', 'ar', 'rtl'],
	['he', 'rtl', 'en', 'ltr'],
	['en_GB', 'ltr', 'en', 'ltr'],
	['zh_TW', 'ltr', 'en', 'ltr'],
])('in a browser in %s, which runs %s, sentences in %s run %s', async (browserLocale, browserRuns, tag, runs) => {
	const said = { '@@ui_locale': browserLocale, '@@bidi_dir': browserRuns, localeTag: tag };
	const messages = Object.fromEntries(Object.entries(said).map(([key, message]) => [key, { message }]));
	installBrowser({ messages: { ...english, ...messages } });
	const { labelDocument } = await import('../../src/platform/locale.ts');
	const documentElement = { lang: '', dir: '' };
	const page = { documentElement, title: '' };
	// As much of a document as is labelled.
	labelDocument(page as unknown as Document, 'Crosscheck');
	expect(page).toEqual({ documentElement: { lang: tag, dir: runs }, title: 'Crosscheck' });
});

describe('timeShown', () => {
	afterEach(() => vi.unstubAllEnvs());

	test.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])('a day begins when it does in %s', (zone) => {
		vi.stubEnv('TZ', zone);
		expect(dates.timeShown('2031-04-07')).toBe(new Date(2031, 3, 7).getTime());
		expect(dates.timeShown('2031-04-07T08:15:00+02:00')).toBe(Date.UTC(2031, 3, 7, 6, 15));
		expect(dates.timeShown('last week')).toBeNaN();
	});
});
