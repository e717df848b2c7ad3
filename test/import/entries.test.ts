import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/engine/types.ts';
import { LONGEST_TEXT, parseArticle } from '../../src/formats/article.ts';
import type { Cause } from '../../src/formats/cause.ts';
import { keptFrom, toJsonLines } from '../../src/formats/kept.ts';
import { newsArticle } from '../../src/formats/news-article.ts';
import { parsed } from '../support/parsed.ts';

const URL = 'https://gazette.example/bridge';
const BODY = 'The old bridge at Vessel Point closed on Monday.\nNobody was hurt.';

describe('a .json file holds articles as schema.org writes them', () => {
	const cases: readonly { readonly name: string; readonly json: unknown; readonly expected: readonly Article[] }[] = [
		{
			name: 'one NewsArticle with everything',
			json: {
				'@context': 'https://schema.org',
				'@type': 'NewsArticle',
				headline: 'Bridge closed',
				url: URL,
				publisher: { '@type': 'Organization', name: 'Vessel Gazette' },
				author: { '@type': 'Person', name: 'Ida Morrow' },
				datePublished: '2031-04-07T09:00:00+02:00',
				dateModified: '2031-04-08',
				inLanguage: 'en-GB',
				articleBody: BODY,
			},
			expected: [
				{
					id: URL,
					url: URL,
					title: 'Bridge closed',
					publisher: 'Vessel Gazette',
					author: 'Ida Morrow',
					published: '2031-04-07T09:00:00+02:00',
					modified: '2031-04-08',
					language: 'en-GB',
					text: BODY,
				},
			],
		},
		{ name: 'a body alone', json: { articleBody: BODY }, expected: [{ id: 'file.json', text: BODY }] },
		{
			name: 'a publisher that is a string, authors that are many',
			json: { publisher: 'Gazette', author: ['Ida Morrow', { name: 'Rolf Teeg' }], articleBody: BODY },
			expected: [{ id: 'file.json', publisher: 'Gazette', author: 'Ida Morrow, Rolf Teeg', text: BODY }],
		},
		{
			name: 'an array',
			json: [
				{ url: `${URL}-1`, articleBody: 'One.' },
				{ name: 'Two', articleBody: 'Two.' },
			],
			expected: [
				{ id: `${URL}-1`, url: `${URL}-1`, text: 'One.' },
				{ id: 'file.json#2', title: 'Two', text: 'Two.' },
			],
		},
		{
			name: 'a graph, in which a publisher is described elsewhere and other things are no articles',
			json: {
				'@graph': [
					{ '@type': 'WebSite', '@id': '#site', name: 'Gazette online' },
					{ '@type': 'Organization', '@id': '#org', name: 'Vessel Gazette' },
					{
						'@type': ['ReportageNewsArticle'],
						publisher: { '@id': '#org' },
						author: { '@id': '#nobody' },
						articleBody: BODY,
					},
				],
			},
			expected: [{ id: 'file.json', publisher: 'Vessel Gazette', text: BODY }],
		},
		{
			name: 'the page of the article as its address',
			json: { mainEntityOfPage: { '@type': 'WebPage', '@id': URL }, articleBody: BODY },
			expected: [{ id: URL, url: URL, text: BODY }],
		},
		{
			name: 'spaces and line ends of the body as they are',
			json: { articleBody: '  \r\nTwo  spaces.\t\n' },
			expected: [{ id: 'file.json', text: '  \r\nTwo  spaces.\t\n' }],
		},
		{
			name: 'fields of the wrong kind, which are left out',
			json: {
				headline: 7,
				url: 'javascript:alert(1)',
				datePublished: 'last week',
				inLanguage: '?',
				author: [null, 3],
				articleBody: BODY,
			},
			expected: [{ id: 'file.json', text: BODY }],
		},
	];
	for (const { name, json, expected } of cases) {
		test(name, async () => {
			expect(await parsed('file.json', JSON.stringify(json))).toEqual({ articles: expected, problems: [] });
		});
	}
});

describe('what is no article is named by line and cause, and costs nothing else', () => {
	const good = JSON.stringify({ articleBody: 'Good.' });
	type Expected = readonly (readonly [line: number | undefined, cause: Cause])[];
	const cases: readonly (readonly [file: string, content: string, problems: Expected, kept: number])[] = [
		['a.json', '\n{"articleBody":\n\n oops}', [[2, 'not JSON']], 0],
		['a.json', '{"articleBody":\n"cut', [[1, 'cut off']], 0],
		['a.json', '', [[undefined, 'not JSON']], 0],
		['a.json', 'null', [[1, 'not an article']], 0],
		[
			'a.json',
			'[1,\n{"articleBody": "Good, [still] \\" so."}\n,{}\n,\n{"articleBody": " "}]',
			[
				[1, 'not an article'],
				[3, 'not an article'],
				[5, 'no text'],
			],
			1,
		],
		['a.json', '{"@graph": [{"@type": "Person"}]}', [[1, 'not an article']], 0],
		['a.json', '{"@type": "NewsArticle", "headline": "No body"}', [[1, 'no text']], 0],
		[
			'a.jsonl',
			`${good}\n{"articleBody": \n\n${good}\n"text"\n`,
			[
				[2, 'not JSON'],
				[5, 'not an article'],
			],
			2,
		],
		['a.jsonl', `\uFEFF${good}\r\n${good}`, [], 2],
		['a.txt', ' \n', [[undefined, 'no text']], 0],
		['a.txt', 'a'.repeat(LONGEST_TEXT + 1), [[undefined, 'text too long']], 0],
		['a.txt', 'a'.repeat(LONGEST_TEXT), [], 1],
		['a.md', '---\ntitle: Empty\n---\n', [[undefined, 'no text']], 0],
		['a.pdf', 'x', [[undefined, 'unknown kind of file']], 0],
		['noextension', 'x', [[undefined, 'unknown kind of file']], 0],
	];
	for (const [file, content, problems, kept] of cases) {
		test(`${file} ${JSON.stringify(content.slice(0, 60))}`, async () => {
			const found = await parsed(file, content);
			expect(found.problems).toEqual(
				problems.map(([line, cause]) => (line === undefined ? { cause } : { line, cause })),
			);
			expect(found.articles).toHaveLength(kept);
		});
	}
});

test('a .txt file is its text, to the character', async () => {
	const content = 'Title\r\n\r\n  The bridge closed.  \n\n';
	expect((await parsed('bridge.TXT', content)).articles).toEqual([{ id: 'bridge.TXT', text: content }]);
});

describe('keys that mean something to JavaScript mean nothing here', () => {
	for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
		test(key, async () => {
			const entry = `{"${key}": {"articleBody": "Sneaked in.", "url": "https://evil.example/"}`;
			expect((await parsed('a.json', `${entry}}`)).articles).toEqual([]);
			expect((await parsed('a.json', `${entry}, "articleBody": "Honest."}`)).articles).toEqual([
				{ id: 'a.json', text: 'Honest.' },
			]);
			expect((await parsed('a.md', `---\n${key}: x\n---\nHonest.`)).articles).toEqual([
				{ id: 'a.md', text: 'Honest.' },
			]);
			expect({}).not.toHaveProperty('articleBody');
		});
	}
});

describe('laws', () => {
	const word = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
	const day = fc
		.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString());
	const article = fc
		.record(
			{
				id: fc.oneof(word, fc.webUrl()),
				url: fc.webUrl(),
				title: word,
				publisher: word,
				author: word,
				published: day,
				modified: day.map((date) => date.slice(0, 10)),
				language: fc.constantFrom('en', 'en-US', 'de', 'zh-CN'),
				complete: fc.constant(false),
				text: fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
			},
			{ requiredKeys: ['id', 'text'] },
		)
		.map(parseArticle)
		.filter((parsed): parsed is Article => !('cause' in parsed));

	test('what is exported is imported again as it was', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(article, fc.array(article, { maxLength: 2 })), { maxLength: 5 }),
				async (all) => {
					const kept = all.map(([article, earlier], keptAt) => ({
						article,
						keptAt,
						revisions: earlier.map((one, at) => ({ article: { ...one, id: article.id }, keptAt: at })),
					}));
					const lines = toJsonLines(kept);
					const articles = kept.map(({ article }) => article);
					expect(await parsed('export.jsonl', lines)).toEqual({ articles, problems: [] });
					const values = lines
						.split('\n')
						.slice(0, -1)
						.map((line) => JSON.parse(line));
					expect(values.map((value, index) => keptFrom(value, articles[index] ?? { id: '', text: '' }))).toEqual(kept);
				},
			),
		);
	});

	test('every string, under every name, gives articles and problems and never throws', async () => {
		const name = fc.constantFrom('a.json', 'a.jsonl', 'a.txt', 'a.md', 'a.html', 'a');
		const fragment = fc.constantFrom(
			...[
				'---\n',
				'[',
				']',
				'{',
				'}',
				'"',
				'\\',
				',',
				':',
				'@graph',
				'@type',
				'NewsArticle',
				'articleBody',
				'# ',
				'](',
				'**',
			],
		);
		const content = fc.oneof(
			fc.string(),
			fc.json(),
			fc.array(fc.oneof(fragment, fc.string({ maxLength: 5 }))).map((parts) => parts.join('')),
		);
		await fc.assert(
			fc.asyncProperty(name, content, async (file, text) => {
				const { articles, problems } = await parsed(file, text);
				for (const one of articles) expect(parseArticle(one)).toEqual(one);
				const lines = text.split('\n').length;
				for (const { line = 1 } of problems) expect(line).toSatisfy((given: number) => given >= 1 && given <= lines);
			}),
		);
	});

	test('a hostile file takes no longer than its length allows', async () => {
		const start = performance.now();
		for (const unit of [
			'[',
			'![',
			'[](',
			'**',
			'<https:',
			'> ',
			'# ',
			'\\',
			'[a](b "',
			'- ',
			'_a',
			'---\n',
			'{"a":',
			'[[',
		]) {
			for (const name of ['a.md', 'a.json', 'a.jsonl']) await parsed(name, unit.repeat(20_000));
		}
		// Quadratic reading would take minutes.
		expect(performance.now() - start).toBeLessThan(20_000);
	}, 30_000);
});

test('an article is exported with its own name beside its address', async () => {
	expect(newsArticle({ id: 'x', url: URL, text: 'T.' })).toMatchObject({ url: URL, identifier: { value: 'x' } });
	expect(newsArticle({ id: URL, url: URL, text: 'T.' })).not.toHaveProperty('identifier');
	// An outlet's own number is not our id: two outlets may use the same.
	expect((await parsed('a.json', '{"identifier": "12", "articleBody": "T."}')).articles).toEqual([
		{ id: 'a.json', text: 'T.' },
	]);
});
