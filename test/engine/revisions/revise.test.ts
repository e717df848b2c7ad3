import { describe, expect, test } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { MemoryCorpus } from '../../../src/engine/memory-corpus.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { revise } from '../../../src/engine/revisions/index.ts';
import type { Article, Change } from '../../../src/engine/types.ts';

const FIRST = `A gas leak forced 240 people from their homes in Tarrow on Monday evening, the fire service said.
Two people were taken to hospital with headaches.
"We could smell it from the tram stop," said Runa Velt, who lives on Kiln Street.
The utility Norgas said that a digger had probably struck a pipe.
Schools in the district will stay closed on Tuesday.`;

const version = (text: string, modified = '2031-03-03T20:10:00Z'): Article => ({
	id: 'https://tarrow-post.example/gas',
	published: '2031-03-03T19:00:00Z',
	modified,
	text,
});

const changes = (before: string, after: string): readonly Change[] =>
	revise(readArticle(version(before)), readArticle(version(after, '2031-03-03T22:40:00Z')))?.changes ?? [];

const inShort = (change: Change): string => {
	if (change.change === 'removed') return `removed: ${change.before.exact}`;
	if (change.change === 'added') return `added: ${change.after.exact}`;
	const what = change.change === 'changed' ? change.kind : change.change;
	return `${what}: ${change.before.exact} -> ${change.after.exact}`;
};

describe('what an outlet changed', () => {
	const cases: readonly (readonly [what: string, from: string, to: string, expected: string])[] = [
		['a number', '240 people', '310 people', 'number: 240 people -> 310 people'],
		['a number that no detector can place', 'Two people were', 'Four people were', 'number: Two people -> Four people'],
		['a quoted word', 'from the tram stop', 'from the tram depot', 'quote: the tram stop -> the tram depot'],
		['a name', 'Runa Velt', 'Runa Veldt', 'name: Velt -> Veldt'],
		['a day', 'closed on Tuesday', 'closed on Thursday', 'date: Tuesday -> Thursday'],
		['the wording alone', 'headaches', 'nausea', 'reworded: headaches -> nausea'],
		[
			'how sure it is',
			'had probably struck',
			'had struck',
			'modality: had probably struck a pipe -> had struck a pipe',
		],
		['words taken out', ' with headaches', '', 'reworded: hospital with headaches -> hospital'],
	];
	for (const [what, from, to, expected] of cases)
		test(what, () => {
			expect(changes(FIRST, FIRST.replace(from, to)).map(inShort)).toEqual([expected]);
		});

	test('two things in one sentence', () => {
		const after = FIRST.replace('240 people', '310 people').replace('on Monday evening', 'late on Monday');
		expect(changes(FIRST, after).map(inShort)).toEqual([
			'number: 240 people -> 310 people',
			'reworded: on Monday evening -> late on Monday',
		]);
	});

	test('a sentence taken out, and one put in, in the order of the newer text', () => {
		const [first, second, third, fourth, fifth] = FIRST.split('\n');
		const after = [first, 'The leak was sealed shortly after ten.', second, third, fifth].join('\n');
		expect(changes(FIRST, after).map(inShort)).toEqual([
			'added: The leak was sealed shortly after ten.',
			`removed: ${fourth}`,
		]);
	});

	test('spans hold the words they claim, in the text of their own version', () => {
		const after = FIRST.replace('240 people', '310 people').replace('tram stop', 'tram depot');
		const found = changes(FIRST, after);
		expect(found).toHaveLength(2);
		for (const change of found) {
			if (!('before' in change && 'after' in change)) throw new Error('A changed sentence is on both sides');
			expect(FIRST.slice(change.before.start, change.before.end)).toBe(change.before.exact);
			expect(after.slice(change.after.start, change.after.end)).toBe(change.after.exact);
		}
	});

	const nothing: readonly (readonly [what: string, after: string])[] = [
		['the same text', FIRST],
		['other quotation marks and spaces', FIRST.replace(/"([^"]*)"/g, '“$1”').replace(/\n/g, '\n\n')],
		['paragraphs in another order', FIRST.split('\n').toReversed().join('\n')],
	];
	for (const [what, after] of nothing)
		test(`nothing: ${what}`, () => {
			expect(revise(readArticle(version(FIRST)), readArticle(version(after)))).toBeUndefined();
		});
});

test('another headline is a change, other marks and capitals are none', () => {
	const titled = (title?: string) => readArticle({ ...version(FIRST), ...(title !== undefined && { title }) });
	const before = 'Gas leak in Tarrow: 240 leave homes';
	const after = 'Digger blamed for gas leak in Tarrow';
	expect(revise(titled(before), titled(after))).toMatchObject({ headline: { before, after }, changes: [] });
	for (const same of ['Gas Leak in Tarrow – 240 leave homes', undefined])
		expect(revise(titled(before), titled(same))).toBeUndefined();
});

test('a report has one revision for each older version, newest first, with its times', async () => {
	const second = version(FIRST.replace('240', '310'), '2031-03-03T21:00:00Z');
	const third = version(FIRST.replace('240', '420'), '2031-03-03T23:00:00Z');
	const report = await check(third, new MemoryCorpus([]), { earlier: [second, version(FIRST)] });
	expect(report.revisions.map(({ from, to, changes: found }) => [from, to, found.map(inShort)])).toEqual([
		['2031-03-03T21:00:00Z', '2031-03-03T23:00:00Z', ['number: 310 people -> 420 people']],
		['2031-03-03T20:10:00Z', '2031-03-03T21:00:00Z', ['number: 240 people -> 310 people']],
	]);
});

test('a text with a thousand changed sentences is compared in reasonable time', () => {
	const long = (word: string): string =>
		Array.from({ length: 1000 }, (_, at) => `The ${word} of house ${at} was found by its owner on the hill.`).join(
			'\n',
		);
	expect(changes(long('roof'), long('gate')).length).toBeGreaterThan(900);
}, 20_000);
