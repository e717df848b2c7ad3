import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/engine/check.ts';
import { memoryCorpus } from '../src/engine/memory-corpus.ts';
import { DISCREPANCY_KINDS, type Report } from '../src/engine/types.ts';
import { judge, mustOf, placesOf, textOf, type Verdict } from './support/judge.ts';
import { loadStories, type Mention, type Story } from './support/story.ts';

const stories = loadStories();
const everything = stories.flatMap((story) => [...story.articles.values()]);

test('there are stories to test with', () => {
	expect(stories.length).toBeGreaterThanOrEqual(8);
});

describe.each(stories.map((story) => [story.name, story] as const))('the answer key of %s', (_, story) => {
	const { gold } = story;

	test('quotes every article letter for letter', () => {
		const wrong = mentionsOf(story).filter(({ doc, exact }) => placesOf(textOf(story, doc), exact).length === 0);
		expect(wrong).toEqual([]);
	});

	test('names known kinds, and every group once', () => {
		expect(new Set(gold.groups.map(({ id }) => id)).size).toBe(gold.groups.length);
		for (const kind of gold.groups.flatMap((group) => group.kind.split('|'))) expect(DISCREPANCY_KINDS).toContain(kind);
	});

	test('sets at least two articles against each other in every group and trap', () => {
		const alone = [
			...gold.groups.map(({ id, versions }) => ({ id, mentions: versions.flatMap((v) => v.mentions) })),
			...gold.traps,
		].filter(({ mentions }) => new Set(mentions.map(({ doc }) => doc)).size < 2);
		expect(alone).toEqual([]);
	});

	test('has no words on both sides of a difference', () => {
		for (const { versions } of gold.groups) {
			const all = versions.flatMap(({ mentions }) => mentions.map(({ doc, exact }) => `${doc}: ${exact}`));
			expect(new Set(all).size).toBe(all.length);
		}
	});

	test('puts every article in one origin', () => {
		expect([...gold.origins.flat()].sort()).toEqual([...gold.documents].sort());
	});
});

describe.each(stories.map((story) => [story.name, story] as const))('the engine on %s', (_, story) => {
	const docs = story.gold.documents;
	const reports = new Map<string, Report>();
	const verdicts = new Map<string, Verdict>();

	beforeAll(async () => {
		for (const doc of docs) {
			const article = story.articles.get(doc);
			if (!article) throw new Error(`${story.name} has no article ${doc}`);
			const report = await check(article, memoryCorpus(everything));
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

function mentionsOf({ gold }: Story): Mention[] {
	return [
		...gold.groups.flatMap(({ versions }) => versions.flatMap(({ mentions }) => mentions)),
		...gold.traps.flatMap(({ mentions }) => mentions),
		...gold.facts.flatMap(({ mentions }) => mentions),
		...gold.onlyHere,
	];
}
