import { describe, expect, test, vi } from 'vitest';
import { checkArticle, getReady } from '../../src/background/checking.ts';
import type { Engine } from '../../src/background/engine-entry.ts';
import { check as engineCheck } from '../../src/engine/check.ts';
import { languageOf } from '../../src/engine/language.ts';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import type { Article, Report } from '../../src/engine/types.ts';
import type { Outcome } from '../../src/platform/corpus-add.ts';

const ours: Article = { id: 'ours', text: 'The ferry Elba ran aground off Norrholm on Monday with 212 people aboard.' };
const theirs: Article = {
	id: 'theirs',
	text: 'The ferry Elba ran aground off Norrholm on Monday; 221 people were aboard.',
};

/** A corpus as the browser's is, in memory. */
function corpusOf(...articles: Article[]) {
	const kept = new Map(articles.map((article) => [article.id, article]));
	return {
		kept,
		add: async (added: readonly Article[]): Promise<readonly Outcome[]> =>
			added.map((article) => {
				kept.set(article.id, article);
				return { kept: 'added' };
			}),
		get: async (id: string) => kept.get(id),
		count: async () => kept.size,
		revisions: async () => [],
		search: (query: Parameters<MemoryCorpus['search']>[0]) => new MemoryCorpus(kept.values()).search(query),
	};
}

/** Finds every other article to be of the story: what the engine does is tested with the engine. */
const check: Engine['check'] = async (article, corpus): Promise<Report> => {
	const found = await corpus.search({ terms: [{ term: 'ferry', weight: 1 }], limit: 9 });
	return {
		article,
		story: found.filter(({ id }) => id !== article.id).map(({ id }) => ({ id, similarity: 1 })),
		origins: [],
		discrepancies: [],
		onlyHere: [],
		omitted: [],
		coverage: { omissions: 'claimed', origins: 0, tooNew: 0 },
		copied: [],
		revisions: [],
		checked: { sentences: 1, claims: 1, compared: 1, incomparable: {} },
	};
};
const tools = (corpus: ReturnType<typeof corpusOf>, keepOnCheck = true) => ({
	corpus,
	loadEngine: vi.fn(async () => ({ check, languageOf })),
	readings: { get: async () => [], put: async () => {} },
	keepOnCheck: async () => keepOnCheck,
});

test('an article is kept and compared with the others of its story', async () => {
	const corpus = corpusOf(theirs);
	const { report, kept } = await checkArticle(ours, tools(corpus));
	expect(kept).toBe('added');
	expect(report.story).toEqual([{ id: 'theirs', similarity: 1 }]);
	expect(corpus.kept.has('ours')).toBe(true);
});

test('the language data is decoded ahead of a check where there is something to compare with', async () => {
	for (const [kept, times] of [[[theirs], 1] as const, [[], 0] as const]) {
		const prepare = vi.fn();
		const loadEngine = vi.fn(async () => ({ prepare }));
		await getReady({ corpus: corpusOf(...kept), loadEngine });
		expect([loadEngine, prepare].map(({ mock }) => mock.calls.length)).toEqual([times, times]);
	}
});

test('earlier texts of the article that were kept are held against it by the engine', async () => {
	const earlier: Article = { ...ours, text: ours.text.replace('212', '180') };
	const corpus = { ...corpusOf(theirs), revisions: async () => [{ article: earlier, keptAt: 1 }] };
	const loadEngine = async () => ({ check: engineCheck, languageOf });
	const { report } = await checkArticle(ours, { ...tools(corpusOf(theirs)), corpus, loadEngine });
	const changes = report.revisions.flatMap((revision) => revision.changes);
	expect(changes).toMatchObject([{ change: 'changed', kind: 'number', before: { exact: '180 people' } }]);
});

test('where keeping is off, it is compared and not kept', async () => {
	const corpus = corpusOf(theirs);
	expect((await checkArticle(ours, tools(corpus, false))).kept).toBe('off');
	expect(corpus.kept.has('ours')).toBe(false);
});

test('a full disk prevents keeping alone', async () => {
	const corpus = { ...corpusOf(theirs), add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
	expect((await checkArticle(ours, tools(corpus))).kept).toBe('full');
});

describe('what prevents a comparison is named', () => {
	const german: Article = {
		id: 'german',
		text: 'Die Fähre ist am Montag vor der Insel auf Grund gelaufen, und die Behörden haben mit der Bergung der Passagiere begonnen, wie der Sprecher von der Küstenwache mitteilte.',
	};
	const bakery: Article = { id: 'bakery', text: 'The bakery in Quillhaven reopens.' };
	const cases: readonly (readonly [what: string, article: Article, corpus: Article[], problem: object])[] = [
		['nothing else is kept', ours, [], { kind: 'emptyCorpus' }],
		['nothing but an older form of it is kept', ours, [{ ...ours, text: 'Old.' }], { kind: 'emptyCorpus' }],
		['no other article of the story is kept', ours, [bakery, ours], { kind: 'noOtherSource', kept: 1 }],
		['it is in another language', german, [theirs], { kind: 'languageNotSupported', language: 'de' }],
	];
	for (const [what, article, others, problem] of cases) {
		test(what, async () => {
			await expect(checkArticle(article, tools(corpusOf(...others)))).rejects.toMatchObject({ problem, kept: 'added' });
		});
	}

	test('and the engine is not loaded for an empty corpus', async () => {
		const own = tools(corpusOf());
		await expect(checkArticle(ours, own)).rejects.toThrow();
		expect(own.loadEngine).not.toHaveBeenCalled();
	});

	test('storage that does not work at all is no reason to go on', async () => {
		const corpus = { ...corpusOf(theirs), add: () => Promise.reject(new DOMException('x', 'SecurityError')) };
		await expect(checkArticle(ours, tools(corpus))).rejects.toThrow('x');
	});
});
