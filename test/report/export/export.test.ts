import { beforeAll, describe, expect, test } from 'vitest';
import { english } from '../../../src/cli/english.ts';
import { check } from '../../../src/engine/check.ts';
import { MemoryCorpus } from '../../../src/engine/memory-corpus.ts';
import type { Article, Report } from '../../../src/engine/types.ts';
import { EXPORT_FORMATS, type ExportFormat, exportReport } from '../../../src/report/export/index.ts';
import { storyArticles } from '../../support/stories.ts';
import { report as sampleReport } from '../../ui/preview/samples.ts';
import { objections } from './web-annotation.ts';

const reason = { key: 'reasonNumber', substitutions: ['41', '14', 'The Alder Courier'] };
const sample: Report = {
	...sampleReport,
	discrepancies: sampleReport.discrepancies.map((found) => ({ ...found, reason })),
};

let article: Article;
let others: readonly Article[];
let report: Report;
beforeAll(async () => {
	const all = storyArticles().filter(({ id }) => id.startsWith('harbour-ferry/'));
	const read = all.find(({ id }) => id.endsWith('/flare'));
	if (!read) throw new Error('The story has no flare');
	article = read;
	others = all.filter((one) => one !== read);
	report = await check(article, new MemoryCorpus(others));
});

const exported = (format: ExportFormat, of: Report = report) => exportReport(format, of, english);

describe.each(EXPORT_FORMATS)('%s', (format) => {
	test('holds every sentence of the report, and says the same of the same', () => {
		const text = exported(format).replaceAll('\\', '').replace(/""/g, '"');
		for (const { exact, evidence } of report.discrepancies) {
			for (const words of [exact, ...evidence.map((one) => one.exact)]) expect(text).toContain(words);
		}
		expect(exported(format)).toBe(exported(format));
	});

	test('can be made of a report without anything in it', () => {
		const empty = { ...report, discrepancies: [], omitted: [], onlyHere: [] };
		expect(exported(format, empty).length).toBeGreaterThan(0);
	});
});

describe.each(['text', 'markdown'] as const)('%s', (format) => {
	test('counts independent texts beside pages, names the agency and says why they are one', () => {
		const [a, b, c] = report.story.map(({ id }) => id);
		const [found] = report.discrepancies;
		if (!(a && b && c && found)) throw new Error('The story has three sources and a finding');
		const reuse = [{ a, b, shareOfA: 0.834, shareOfB: 0.9, passages: [] }];
		const text = exported(format, {
			...report,
			discrepancies: [
				{
					...found,
					against: [
						{ sources: [a, b], credit: 'AP', here: false },
						{ sources: [c], here: false },
					],
					later: { newer: 'there', development: 'grew' },
				},
			],
			origins: [
				{ sources: [a, b], credit: 'AP', here: false, reuse },
				{ sources: [c], here: false, reuse: [] },
			],
		});
		expect(text).toContain('with 3 sources, 2 of them independent (');
		expect(text).toContain(': A text by AP)');
		expect(text).toContain('Later report: ');
		expect(text).toContain('2 articles with largely the same text, counted as one origin: ');
		expect(text).toMatch(/ shares 83% of its words with .*, which shares 90%\./);
	});

	test('says nothing of copies where there are none', () => {
		const alone = report.discrepancies.map((found) => ({ ...found, against: found.against.slice(0, 1) }));
		const origins = report.story.map(({ id }) => ({ sources: [id], here: false, reuse: [] }));
		const discrepancies = alone.map((found) => ({
			...found,
			against: found.against.map(({ sources }) => ({ sources: sources.slice(0, 1), here: false })),
		}));
		const text = exported(format, { ...report, discrepancies, origins });
		expect(text).not.toContain('counted as one origin');
	});
});

describe('web annotations', () => {
	test('are valid against the model', () => {
		expect(report.discrepancies.length).toBeGreaterThan(0);
		const careless = { ...sample, article: { id: 'a', url: 'https://daily.example/a|b "c" <d>\\e' } };
		for (const of of [report, sample, careless, { ...sample, article: { id: 'my notes/a b.txt' } }])
			expect(objections(JSON.parse(exported('annotations', of)))).toEqual([]);
	});

	test('would not be, were anything amiss', () => {
		const broken: readonly (readonly [string, (text: string) => string])[] = [
			['3.3.5', (text) => text.replace('"commenting"', '"accusing"')],
			['4.2.4', (text) => text.replace('"exact"', '"words"')],
			['4.2.5', (text) => text.replace(/"start": \d+/, '"start": -1')],
			['source', (text) => text.replace(/"source": "/, '"source": "not an address ')],
			['5.1', (text) => text.replace(/"total": \d+/, '"total": 999')],
			['context', (text) => text.replace('"purpose"', '"porpoise"')],
		];
		for (const [rule, breaking] of broken) {
			const found = objections(JSON.parse(breaking(exported('annotations'))));
			expect(found.join(), rule).toContain(rule);
		}
	});

	test('select the words that they are about, by quotation and by position', () => {
		const { first } = JSON.parse(exported('annotations'));
		let selected = 0;
		for (const { target } of first.items) {
			if (typeof target === 'string') continue;
			const [quote, position] = target.selector;
			expect(article.text.slice(position.start, position.end)).toBe(quote.exact);
			expect(article.text).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
			selected += 1;
		}
		expect(selected).toBe(report.discrepancies.length + report.onlyHere.length);
	});
});

describe('a table', () => {
	const rows = (text: string) => parseCsv(text.replace(/^\ufeff/, ''));

	test('has as many cells in each row, whatever stands in them', () => {
		const table = rows(exported('csv'));
		expect(new Set(table.map((row) => row.length))).toEqual(new Set([12]));
		const evidence = [...report.discrepancies, ...report.omitted].flatMap((one) => one.evidence);
		expect(table.length).toBe(1 + evidence.length + report.onlyHere.length);
	});

	test('runs nothing in a spreadsheet', () => {
		const [found] = sample.discrepancies;
		if (!found) throw new Error('The sample has no findings');
		for (const exact of ['=HYPERLINK("http://x")', '+1+cmd', '@SUM(A1)', '-2+3', '"quoted", and\na line']) {
			const cells = rows(exported('csv', { ...sample, discrepancies: [{ ...found, exact }] })).flat();
			expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
			expect(cells.join()).toContain(exact.replace(/\s+/g, ' '));
		}
	});
});

test('Markdown of other people stays text', () => {
	const [found] = sample.discrepancies;
	if (!found) throw new Error('The sample has no findings');
	const exact = '[click](javascript:alert(1)) <img src=x> # *now*\n\n> so';
	const sentence = { start: 0, end: exact.length, exact };
	const hostile = { ...sample, discrepancies: [{ ...found, exact, start: 0, end: exact.length, sentence }] };
	const line = exported('markdown', hostile)
		.split('\n')
		.find((one) => one.includes('click'));
	expect(line).toBe('> \\[click\\](javascript:alert(1)) \\<img src=x\\> \\# \\*now\\* \\> so');
});

test('Markdown has each sign of a text, whatever tool shows it', () => {
	const [found] = sample.discrepancies;
	if (!found) throw new Error('The sample has no findings');
	const cases: readonly (readonly [string, string])[] = [
		['It cost $5-$10 million', 'It cost \\$5-\\$10 million'],
		[
			'a ~~struck~~ and ==marked== and %%hidden%% word',
			'a \\~\\~struck\\~\\~ and \\==marked\\== and \\%%hidden\\%% word',
		],
		['Smith &lt; Sons & Co', 'Smith \\&lt; Sons & Co'],
		['- said the mayor', '\\- said the mayor'],
		['1. Nobody else was there', '1\\. Nobody else was there'],
		['2025 was dry', '2025 was dry'],
	];
	for (const [exact, written] of cases) {
		const sentence = { start: 0, end: exact.length, exact };
		const hostile = { ...sample, discrepancies: [{ ...found, exact, start: 0, end: exact.length, sentence }] };
		expect(exported('markdown', hostile).split('\n')).toContain(`> ${written}`);
	}
});

test.each(['text', 'markdown', 'csv'] as const)('%s lets no text break its lines or command a terminal', (format) => {
	const hostile = '\u001b[31mThe\nPost\u009b2J\u0000';
	const text = exported(format, {
		...sample,
		article: { ...sample.article, title: hostile },
		story: sample.story.map((source) => ({ ...source, publisher: hostile })),
		discrepancies: sample.discrepancies.map((found) => ({
			...found,
			reason: { ...reason, substitutions: ['41', '14', hostile] },
			sentence: { ...found.sentence, exact: hostile },
		})),
	});
	expect(text.split(/\r?\n/).join('')).not.toMatch(/\p{Cc}/u);
	expect(text.split(/\r?\n/).filter((line) => line.startsWith('Post'))).toEqual([]);
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
		if (end === '' && quoted === undefined && plain === '') break;
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}
