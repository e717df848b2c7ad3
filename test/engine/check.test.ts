import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, checkAgainst } from '../../src/engine/check.ts';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import { readArticle } from '../../src/engine/read.ts';
import type { Article, Reading } from '../../src/engine/types.ts';
import { storyArticles } from '../support/stories.ts';

/** One article of each story: every beat, and quick enough. */
const ARTICLES = [...new Map(storyArticles().map((article) => [storyOf(article), article])).values()];
const anyArticle = fc.constantFrom(...ARTICLES);
const readings = new Map<string, Reading>(ARTICLES.map((article) => [article.id, readArticle(article)]));
const SLOW = 60_000;

/** Differences inside the article itself are findings as well; these tests are about the other article. */
function differences(article: Article, other: Article) {
	const reading = readings.get(article.id) ?? readArticle(article);
	const there = readArticle({ ...other, id: 'the other' });
	return checkAgainst(reading, [{ reading: there, similarity: 1 }]).discrepancies.filter(({ evidence }) =>
		evidence.some(({ source }) => source === 'the other'),
	);
}

test('what was found so far is what those read until then say', async () => {
	const [article, ...others] = storyArticles().filter(({ text }) => text.includes('Lady Rowena'));
	if (article === undefined) throw new Error('The story is not there');
	const seen: (readonly string[])[] = [];
	const report = await check(article, new MemoryCorpus(others), {
		sameStory: true,
		step: async (done, _, soFar) => {
			const found = soFar();
			expect(found?.story.length).toBe(done === 0 ? undefined : done - 1);
			if (found) seen.push(found.discrepancies.map(({ exact }) => exact));
		},
	});
	expect(seen.length).toBe(others.length);
	expect(seen[0]).toEqual([]);
	expect(seen.at(-1)?.length).toBeGreaterThan(0);
	const found = report.discrepancies.map(({ exact }) => exact);
	expect(seen.at(-1)?.filter((exact) => !found.includes(exact))).toEqual([]);
});

test('words are shown in the sentence they stand in, where a quotation began in an earlier one', () => {
	const one = readArticle({
		id: 'one',
		text: 'The mayor was angry on Tuesday. “Nobody warned us. The pumps failed and they drowned the whole lower town,” she said.',
	});
	const two = readArticle({
		id: 'two',
		text: 'The mayor was angry on Tuesday. “Nobody warned us. The pumps failed and it drowned the whole lower town,” she said.',
	});
	const [found] = checkAgainst(one, [{ reading: two, similarity: 1 }]).discrepancies;
	expect(found?.sentence.exact).toContain('they drowned');
	expect(found?.evidence[0]?.sentence.exact).toContain('it drowned');
});

test('beside a source that contradicts for sure, one that may contradict is heard if it says the same', () => {
	const told = (id: string, dead: number) =>
		readArticle({ id, text: `The storm killed ${dead} people in Ossel on Friday, the mayor said.` });
	const found = (...others: readonly (readonly [string, number, number])[]) =>
		checkAgainst(
			told('here', 43),
			others.map(([id, dead, similarity]) => ({ reading: told(id, dead), similarity })),
		).discrepancies.map(({ evidence }) => evidence.map(({ source }) => source));
	expect(found(['unlike', 51, UNLIKE])).toEqual([['unlike']]);
	expect(found(['like', 47, 1], ['unlike', 51, UNLIKE])).toEqual([['like']]);
	expect(found(['like', 47, 1], ['unlike', 47, UNLIKE])).toEqual([['like', 'unlike']]);
});
/** So little alike that nobody is sure whether they tell of one storm. */
const UNLIKE = 0.19;

test('one word for two years is told of two events', () => {
	const told = (id: string, year: string, published: string) =>
		readArticle({ id, text: `${year} a dam near Torrin burst and flooded the town of Orsa.`, published });
	const kinds = (here: string, there: string) =>
		checkAgainst(told('one', here, '2026-05-20'), [
			{ reading: told('two', there, '2024-05-13'), similarity: 1 },
		]).discrepancies.map(({ kind }) => kind);
	expect(kinds('In 2025', 'In 2023')).toEqual(['date']);
	expect(kinds('Last year', 'Last year')).toEqual([]);
});

describe('an article differs in nothing', () => {
	test(
		'from itself',
		() => {
			for (const article of ARTICLES) expect(differences(article, article)).toEqual([]);
		},
		SLOW,
	);

	test(
		'from a copy with other quotation marks, hyphens and spaces',
		() => {
			fc.assert(
				fc.property(anyArticle, fc.constantFrom(curly, thin, wide), (article, restyle) => {
					expect(differences(article, { ...article, text: restyle(article.text) })).toEqual([]);
				}),
				{ numRuns: 15 },
			);
		},
		SLOW,
	);

	test(
		'from a copy with its paragraphs in another order',
		() => {
			fc.assert(
				fc.property(anyArticle, fc.infiniteStream(fc.nat()), (article, order) => {
					const paragraphs = article.text.split('\n').map((text) => ({ text, rank: order.next().value ?? 0 }));
					const shuffled = paragraphs.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
					expect(differences(article, { ...article, text: shuffled.join('\n') })).toEqual([]);
				}),
				{ numRuns: 15 },
			);
		},
		SLOW,
	);
});

test(
	'no text throws, and the same text gives the same report',
	() => {
		const [sample] = ARTICLES;
		if (sample === undefined) throw new Error('There are no stories');
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				expect(differences(sample, { id: 'a', text })).toEqual(differences(sample, { id: 'a', text }));
			}),
			{ numRuns: 40 },
		);
	},
	SLOW,
);

function storyOf({ id }: Article): string {
	return id.slice(0, id.indexOf('/'));
}
const curly = (text: string): string => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/(\w)'(\w)/g, '$1’$2');
const thin = (text: string): string => text.replace(/ - /g, ' – ').replace(/(\w)-(\w)/g, '$1‑$2');
const wide = (text: string): string => text.replace(/ /g, ' \u00a0').replace(/\n/g, '\n\n');
