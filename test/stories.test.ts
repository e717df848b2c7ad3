import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/engine/check.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import type { Report } from '../src/engine/types.ts';
import { fileOf, judge, mustOf, textOf, type Verdict } from './support/judge.ts';
import { loadStories } from './support/story.ts';

const stories = loadStories();
const corpus = new MemoryCorpus(stories.flatMap((story) => [...story.articles.values()]));

describe.each(stories.map((story) => [story.name, story] as const))('the engine on %s', (_, story) => {
	const docs = story.gold.documents;
	const { expected } = story;
	const reports = new Map<string, Report>();
	const verdicts = new Map<string, Verdict>();

	beforeAll(async () => {
		for (const [doc, article] of story.articles) {
			const report = await check(article, corpus);
			reports.set(doc, report);
			verdicts.set(doc, judge(story, doc, report));
		}
	}, 120_000);

	/** What the verdict on `doc` lists that is not known already. */
	const news = (doc: string, list: 'unlabelled' | 'unlinked' | 'misgrouped') =>
		verdicts.get(doc)?.[list].filter((line) => !expected[list].includes(line));

	test.each(docs)('%s is compared with its own story', (doc) => {
		expect(news(doc, 'unlinked')).toEqual([]);
	});

	test.each(docs)('%s is compared with no other story', (doc) => {
		expect(verdicts.get(doc)?.strangers).toEqual([]);
	});

	test.each(docs)('%s: every span holds the words it claims', (doc) => {
		for (const { start, end, exact, evidence } of reports.get(doc)?.discrepancies ?? []) {
			expect(textOf(story, doc).slice(start, end)).toBe(exact);
			for (const e of evidence) expect(textOf(story, fileOf(e.source)).slice(e.start, e.end)).toBe(e.exact);
		}
	});

	test.each(docs)('%s: finds the differences it is known to find', (doc) => {
		const known = mustOf(story.gold, doc)
			.map(({ id }) => id)
			.filter((id) => expected.found[id]?.includes(doc));
		const found = verdicts.get(doc)?.found.map(({ id }) => id) ?? [];
		expect(known.filter((id) => !found.includes(id))).toEqual([]);
	});

	test.each(docs)('%s: falls into no trap', (doc) => {
		expect(verdicts.get(doc)?.trapped).toEqual([]);
	});

	test.each(docs)('%s: reports nothing that no reader has labelled', (doc) => {
		expect(news(doc, 'unlabelled')).toEqual([]);
	});

	test.each(docs)('%s: copies and rewrites of one text count as one source', (doc) => {
		expect(news(doc, 'misgrouped')).toEqual([]);
	});
});
