import { describe, expect, test } from 'vitest';
import { checkAgainst } from '../../../src/engine/check.ts';
import { readArticle } from '../../../src/engine/read.ts';
import type { Discrepancy, DiscrepancyKind } from '../../../src/engine/types.ts';

const MORNING = '2031-06-10T08:00:00Z';
const NOON = '2031-06-10T12:00:00Z';
const EVENING = '2031-06-10T19:30:00Z';

type Telling = { readonly text: string; readonly published?: string };

/** What the first telling differs in from the others, of one kind. */
function findings(kind: DiscrepancyKind, ours: Telling, ...others: readonly Telling[]): readonly Discrepancy[] {
	const read = (telling: Telling, at: number) => readArticle({ id: `${at}`, ...telling });
	const story = others.map((other, at) => ({ reading: read(other, at + 1), similarity: 1 }));
	return checkAgainst(read(ours, 0), story).discrepancies.filter((found) => found.kind === kind);
}

const toll = (count: string) =>
	`The earthquake in the Lorvan valley killed ${count} people, the governor said. Roads to the valley are blocked.`;
const toll2 = (count: string) =>
	`Rescuers in Lorvan dug through rubble by hand. The earthquake killed ${count} people in the valley, according to the governor.`;
const magnitude = (value: string) =>
	`The earthquake in the Lorvan valley had a magnitude of ${value}, the seismological institute said.`;
const verdict = (verb: string) =>
	`The council of Lorvan ${verb} the mayor, Edda Quist, on Tuesday after a long debate about the quake fund.`;

describe('a later report, and no conflict', () => {
	test.each([
		['a toll that grew since', '14', MORNING, '41', EVENING, { newer: 'there', development: 'grew' }],
		['an older toll elsewhere', '41', EVENING, '14', MORNING, { newer: 'here', development: 'grew' }],
		['"at least" firmed up', 'at least 14', MORNING, '41', EVENING, { newer: 'there', development: 'firmer' }],
		['"at least" that grew', 'at least 14', MORNING, 'at least 41', EVENING, { newer: 'there', development: 'grew' }],
	])('%s', (_, here, at, there, then, later) => {
		const [found] = findings('number', { text: toll(here), published: at }, { text: toll2(there), published: then });
		expect(found?.later).toEqual(later);
		expect(found?.evidence[0]?.age).toBe(later.newer === 'there' ? 'newer' : 'older');
	});

	test('a figure between an older and a newer one', () => {
		const [found] = findings(
			'number',
			{ text: toll('27'), published: NOON },
			{ text: toll2('14'), published: MORNING },
			{ text: `By evening the picture was worse. ${toll('41')}`, published: EVENING },
		);
		expect(found?.later).toEqual({ newer: 'between', development: 'grew' });
		expect(found?.timeline.map(({ exact, at }) => [exact, at])).toEqual([
			['14 people', MORNING],
			['27 people', NOON],
			['41 people', EVENING],
		]);
	});

	test('what was to come and was done', () => {
		const will = { text: verdict('will dismiss'), published: MORNING };
		const did = { text: verdict('dismissed'), published: EVENING };
		const [here] = findings('modality', will, did);
		expect(here?.later).toEqual({ newer: 'there', development: 'done' });
		const [there] = findings('modality', did, will);
		expect(there?.later).toEqual({ newer: 'here', development: 'done' });
	});

	test('what the newer article has still to come is no later report', () => {
		const did = { text: verdict('dismissed'), published: MORNING };
		const will = { text: verdict('will dismiss'), published: EVENING };
		const [found] = findings('modality', will, did);
		expect(found).toBeDefined();
		expect(found?.later).toBeUndefined();
	});
});

describe('a plain difference', () => {
	test.each([
		['a toll that fell since', toll('41'), MORNING, toll2('14'), EVENING],
		['tolls of the same hour', toll('14'), NOON, toll2('41'), NOON],
		['tolls of the same day, hours unknown', toll('14'), '2031-06-10', toll2('41'), '2031-06-10'],
		['a toll without a time', toll('14'), undefined, toll2('41'), EVENING],
		['a measure, which does not grow', magnitude('6.1'), MORNING, magnitude('6.5'), EVENING],
		['what was guarded later', toll('41'), MORNING, toll2('at least 14'), EVENING],
	])('%s', (_, here, at, there, then) => {
		const [found] = findings(
			'number',
			{ text: here, ...(at !== undefined && { published: at }) },
			{ text: there, published: then },
		);
		expect(found).toBeDefined();
		expect(found?.later).toBeUndefined();
	});

	test('where one of two sources is newer and the other tells something else at the same hour', () => {
		const [found] = findings(
			'number',
			{ text: toll('14'), published: NOON },
			{ text: toll2('41'), published: EVENING },
			{ text: `Helicopters came at noon. ${toll2('22')}`, published: NOON },
		);
		expect(found?.evidence).toHaveLength(2);
		expect(found?.later).toBeUndefined();
	});
});
