import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/engine/claim.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { timelineOf } from '../../../src/engine/time/timeline.ts';

type Telling = { readonly count: string; readonly published?: string; readonly modified?: string };

/** What an article says of how many were rescued. */
function claim(id: string, { count, ...times }: Telling): Claim {
	const text = `Rescuers brought ${count} hikers down from Mount Ollen.`;
	const document = documentOf(readArticle({ id, text, ...times }));
	const [sentence] = document.sentences;
	if (sentence === undefined) throw new Error('One sentence was written');
	const start = text.indexOf(count);
	return { document, sentence, span: { start, end: start + count.length } };
}

const history = (...claims: readonly Claim[]): readonly (readonly [string, string, string | undefined])[] =>
	timelineOf(claims).map(({ source, exact, at }) => [source, exact, at]);

describe('a figure as several articles give it', () => {
	const [MONDAY, TUESDAY, WEDNESDAY] = ['2031-06-09', '2031-06-10', '2031-06-11'];

	test('is told oldest first, each value with its source and time', () => {
		const claims = [
			claim('late', { count: '17', published: WEDNESDAY }),
			claim('early', { count: '9', published: MONDAY }),
			claim('between', { count: 'at least 12', published: TUESDAY }),
		];
		expect(history(...claims)).toEqual([
			['early', '9', MONDAY],
			['between', 'at least 12', TUESDAY],
			['late', '17', WEDNESDAY],
		]);
	});

	test('stands at the time at which an article was last changed', () => {
		const claims = [
			claim('changed', { count: '17', published: MONDAY, modified: WEDNESDAY }),
			claim('first', { count: '9', published: MONDAY }),
			claim('second', { count: '12', published: TUESDAY }),
		];
		expect(history(...claims).map(([source]) => source)).toEqual(['first', 'second', 'changed']);
	});

	test('ends with the articles whose time nobody knows, in the order given', () => {
		const claims = [
			claim('undated', { count: '17' }),
			claim('dated', { count: '9', published: MONDAY }),
			claim('undated too', { count: '12' }),
		];
		expect(history(...claims)).toEqual([
			['dated', '9', MONDAY],
			['undated', '17', undefined],
			['undated too', '12', undefined],
		]);
	});

	test('takes of each article the first claim alone', () => {
		const again = claim('one', { count: '30', published: MONDAY });
		const claims = [
			claim('one', { count: '9', published: MONDAY }),
			again,
			claim('two', { count: '12', published: TUESDAY }),
			claim('three', { count: '17', published: WEDNESDAY }),
		];
		expect(history(...claims).map(([, exact]) => exact)).toEqual(['9', '12', '17']);
	});

	test('is no history where two articles give it', () => {
		const claims = [
			claim('one', { count: '9', published: MONDAY }),
			claim('one', { count: '9', published: MONDAY }),
			claim('two', { count: '12', published: TUESDAY }),
		];
		expect(history(...claims)).toEqual([]);
	});
});
