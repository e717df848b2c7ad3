import { describe, expect, test } from 'vitest';
import { type Matrix, type MatrixRow, matrixOf } from '../../src/engine/matrix/index.ts';
import { readArticle } from '../../src/engine/read.ts';
import { storyArticles } from '../support/stories.ts';

const articlesOf = (story: string) => storyArticles().filter(({ id }) => id.startsWith(`${story}/`));
const ferry = articlesOf('harbour-ferry');
const matrix = matrixOf(ferry.map(readArticle));
const row = ({ rows }: Matrix, words: string): MatrixRow => {
	const found = rows.find(({ cells }) => cells.some(({ says }) => says.some(({ exact }) => exact === words)));
	if (!found) throw new Error(`No row has ${words}`);
	return found;
};
const said = ({ cells }: MatrixRow, outlet: string) =>
	cells.find(({ source }) => source.endsWith(`/${outlet}`))?.says.map(({ exact, version }) => ({ exact, version }));

describe('matrixOf', () => {
	test('what several sources say alike is one version, what differs another', () => {
		const aboard = row(matrix, '126 people');
		expect(aboard.kind).toBe('number');
		const versions = ['meridian', 'courier', 'flare'].map((outlet) => said(aboard, outlet)?.[0]?.version);
		expect(versions[0]).toBe(versions[1]);
		expect(versions[2]).not.toBe(versions[0]);
	});

	test('words that are given to two people stand with whoever is said to have said them', () => {
		const fog = matrix.rows.find(({ kind }) => kind === 'attribution');
		const words = fog?.cells.flatMap(({ says }) => says.map(({ exact }) => exact));
		expect(new Set(words).size).toBe(2);
		expect(words?.join()).toContain('Ruben Castell');
	});

	test('a source that says nothing to compare has no cell', () => {
		expect(said(row(matrix, '126 people'), 'channel-north')).toBeUndefined();
	});

	test('a fact that some leave out has an empty cell for each of these, and words of at least two others', () => {
		const facts = matrixOf(articlesOf('breath-trial').map(readArticle)).rows.filter(({ kind }) => kind === 'fact');
		expect(facts.length).toBeGreaterThan(0);
		for (const { cells } of facts) {
			expect(cells.some(({ says }) => says.length === 0)).toBe(true);
			expect(cells.filter(({ says }) => says.length > 0).length).toBeGreaterThan(1);
		}
	});

	test('spans lead to the words they name', () => {
		for (const { cells } of matrix.rows)
			for (const { source, says } of cells)
				for (const { start, end, exact } of says)
					expect(ferry.find(({ id }) => id === source)?.text.slice(start, end)).toBe(exact);
	});

	test('the order of the articles changes that of the rows and nothing else', () => {
		const words = ({ rows }: Matrix) =>
			rows
				.filter(({ kind }) => kind !== 'fact')
				.map(({ kind, cells }) => `${kind} ${cells.flatMap(({ says }) => says.map(({ exact }) => exact)).sort()}`)
				.sort();
		expect(words(matrixOf(ferry.toReversed().map(readArticle)))).toEqual(words(matrix));
	});

	test('one article differs from nothing', () => {
		expect(matrixOf(ferry.slice(0, 1).map(readArticle)).rows).toEqual([]);
		expect(matrixOf([]).rows).toEqual([]);
	});
});
