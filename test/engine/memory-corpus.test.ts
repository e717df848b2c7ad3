import { expect, test } from 'vitest';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import { storyQuery } from '../../src/engine/story/find.ts';
import type { Article } from '../../src/engine/types.ts';

const ferry: Article = {
	id: 'ferry',
	title: 'Ferry Elba runs aground off Norrholm',
	published: '2031-04-07',
	text: 'The ferry Elba ran aground off Norrholm on Monday with 212 people aboard.',
};
const sequel: Article = { ...ferry, id: 'sequel', published: '2031-04-09' };
const lastYear: Article = { ...ferry, id: 'last year', published: '2030-04-07' };
const bakery: Article = { id: 'bakery', title: 'Bakery reopens', text: 'The bakery in Quillhaven reopens.' };

const ids = async (corpus: MemoryCorpus, article: Article) =>
	(await corpus.search(storyQuery(article))).map(({ id }) => id);

test('the articles of a story are found, the nearest in time first, others not at all', async () => {
	expect(await ids(new MemoryCorpus([lastYear, bakery, sequel]), ferry)).toEqual(['sequel', 'last year']);
});

test('of two articles with one id the later stands', async () => {
	const corpus = new MemoryCorpus([ferry, bakery, { ...bakery, id: 'ferry' }]);
	expect(await ids(corpus, ferry)).toEqual([]);
	expect(await ids(corpus, bakery)).toEqual(['ferry', 'bakery']);
});

test('an empty corpus finds nothing', async () => {
	expect(await ids(new MemoryCorpus([]), ferry)).toEqual([]);
});
