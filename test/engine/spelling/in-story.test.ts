import { describe, expect, test } from 'vitest';
import { checkAgainst } from '../../../src/engine/check.ts';
import { SURE } from '../../../src/engine/confidence.ts';
import { readArticle } from '../../../src/engine/read.ts';

/** How sure the first text's finding about a name is, held against the others. */
function surenessOf(...texts: readonly [string, string, ...string[]]): number {
	const [reading, ...others] = texts.map((text, at) => readArticle({ id: `${at}`, text }));
	if (reading === undefined) throw new Error('No text');
	const { discrepancies } = checkAgainst(
		reading,
		others.map((other) => ({ reading: other, similarity: 1 })),
	);
	return Math.max(0, ...discrepancies.filter(({ kind }) => kind === 'name').map(({ confidence }) => confidence));
}

describe('two spellings in a story', () => {
	const [league, offers] = [
		'Fans in three towns wait for the summer. Corran may yet choose the Kestrels, his father said.',
		'The keeper was offered two years by the Velland Harriers and the Kestralls.',
	] as const;

	test('are one name where another article has one of them beside the same words', () => {
		const alone = surenessOf(league, offers);
		const third = 'Two years were offered to the keeper by the Velland Harriers and the Kestrels on Monday.';
		expect(alone).toBeLessThan(SURE);
		expect(surenessOf(league, offers, third)).toBeGreaterThanOrEqual(SURE);
	});

	const [found, named] = [
		'Milo Brandeth was found below the ridge on Friday.',
		'Friends mourned the climber Milo Brandath, who was found below the ridge.',
	] as const;

	test('are less than sure where another article has both', () => {
		expect(surenessOf(found, named)).toBeGreaterThanOrEqual(SURE);
		const both = 'Milo Brandeth fell on Friday. Rescuers said that Brandath had climbed alone.';
		const unsure = surenessOf(found, named, both);
		expect(unsure).toBeGreaterThan(0);
		expect(unsure).toBeLessThan(SURE);
	});

	test('stay what they are where another article has neither', () => {
		expect(surenessOf(found, named, 'A climber was found below the ridge on Friday.')).toBeGreaterThanOrEqual(SURE);
	});
});
