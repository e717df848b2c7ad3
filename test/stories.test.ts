import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/engine/check.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import type { Report } from '../src/engine/types.ts';
import { judge, mustOf, textOf, type Verdict } from './support/judge.ts';
import { loadStories } from './support/story.ts';

const stories = loadStories();
const corpus = new MemoryCorpus(stories.flatMap((story) => [...story.articles.values()]));

describe.each(stories.map((story) => [story.name, story] as const))('the engine on %s', (_, story) => {
	const docs = story.gold.documents;
	const reports = new Map<string, Report>();
	const verdicts = new Map<string, Verdict>();

	beforeAll(async () => {
		for (const doc of docs) {
			const article = story.articles.get(doc);
			if (!article) throw new Error(`${story.name} has no article ${doc}`);
			const report = await check(article, corpus);
			reports.set(doc, report);
			verdicts.set(doc, judge(story, doc, report.discrepancies));
		}
	}, 120_000);

	test.each(docs)('%s is compared with its own story and no other', (doc) => {
		const compared = reports.get(doc)?.story.map(({ id }) => id);
		expect(compared?.toSorted()).toEqual(others(doc));
	});

	test.each(docs)('%s: every span holds the words it claims', (doc) => {
		for (const { start, end, exact, evidence } of reports.get(doc)?.discrepancies ?? []) {
			expect(textOf(story, doc).slice(start, end)).toBe(exact);
			for (const e of evidence) expect(textOf(story, e.source.split('/')[1] ?? '').slice(e.start, e.end)).toBe(e.exact);
		}
	});

	test.each(docs)('%s: finds the differences it is known to find', (doc) => {
		const known = mustOf(story.gold, doc)
			.map(({ id }) => id)
			.filter((id) => story.expected.found[id]?.includes(doc));
		const found = verdicts.get(doc)?.found.map(({ id }) => id) ?? [];
		expect(known.filter((id) => !found.includes(id))).toEqual([]);
	});

	test.each(docs)('%s: falls into no trap', (doc) => {
		expect(verdicts.get(doc)?.trapped).toEqual([]);
	});

	test.each(docs)('%s: reports nothing that no reader has labelled', (doc) => {
		expect(verdicts.get(doc)?.unlabelled.filter((line) => !story.expected.unlabelled.includes(line))).toEqual([]);
	});

	test.each(docs)('%s: copies and rewrites of one text count as one source', (doc) => {
		const rest = (origins: readonly (readonly string[])[]) =>
			origins
				.map((group) => group.filter((id) => id !== doc).toSorted())
				.filter((group) => group.length > 0)
				.toSorted();
		const reported = reports.get(doc)?.origins.map((group) => group.map((id) => id.slice(story.name.length + 1))) ?? [];
		expect(rest(reported)).toEqual(rest(story.gold.origins));
	});

	function others(doc: string): string[] {
		return docs
			.filter((other) => other !== doc)
			.map((other) => `${story.name}/${other}`)
			.toSorted();
	}
});
