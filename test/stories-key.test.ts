import { describe, expect, test } from 'vitest';
import { DISCREPANCY_KINDS } from '../src/engine/types.ts';
import { placesOf, textOf } from './support/judge.ts';
import { loadStories, type Mention, type Story } from './support/story.ts';

const stories = loadStories();

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

function mentionsOf({ gold }: Story): Mention[] {
	return [
		...gold.groups.flatMap(({ versions }) => versions.flatMap(({ mentions }) => mentions)),
		...gold.traps.flatMap(({ mentions }) => mentions),
		...gold.facts.flatMap(({ mentions }) => mentions),
		...gold.onlyHere,
	];
}
