import { expect, test } from 'vitest';
import { documentOf } from '../../../../src/engine/document.ts';
import { claimsOf } from '../../../../src/engine/number/claims.ts';
import { apartBecause } from '../../../../src/engine/number/pairs/gates.ts';
import { readArticle } from '../../../../src/engine/read.ts';

const UNREST = ['Ossel was calm after four days of riots.', 'Ossel was calm after eight days of riots.'] as const;
const ARREST = 'Oskar Brandt, 27, was arrested in Ossel on Monday.';
const VERDICT = 'The jurors had their verdict, and Oskar Brandt, 29, was led away. "Justice," the jury foreman said.';
const MISTAKEN = 'The jurors had their verdict, and Oskar Brandt, 41, was led away. "Justice," the jury foreman said.';

const SEATS = ['Brandt holds 31 seats in the council.', 'Brandt holds 38 seats in the council.'] as const;
const PRICE = ['Ossel crude rose to $61 a barrel.', 'Ossel crude rose to $58 a barrel.'] as const;
const QUARTER = ['Velland reported a profit of $4.2 million.', 'Velland reported a profit of $5.1 million.'] as const;
const SPRING = [
	'Velland earned $4.2 million in the three months to June 2025.',
	'Velland earned $5.1 million in the three months to June 2025.',
] as const;
const RECORD = ['Ines Marand (31-2) won on points.', 'Ines Marand (32-2) won on points.'] as const;
const QUAKE = [
	'A quake of magnitude 5.8 shook Ossel, the institute said.',
	'The institute said a quake of magnitude 5.3 shook Ossel.',
] as const;
const TOLL = ['The storm killed 14 people in Ossel.', 'The storm killed 41 people in Ossel.'] as const;
const POLL = [
	'In a Corran Herald poll 41 percent backed Brandt.',
	'In a Corran Herald poll 46 percent backed Brandt.',
] as const;
const STAFF = [
	'At its peak in 1998 Velland Steel employed 3,100 people.',
	'Velland Steel employs 1,900 people.',
] as const;
const STAFF_NOW = ['Velland Steel employs 3,100 people.', 'Velland Steel employs 1,900 people.'] as const;
const CLOSE = ['Velland Steel shares closed at 61.30 crowns.', 'Velland Steel shares closed at 58.40 crowns.'] as const;
const RAIN = ['Some 25 mm of rain fell on Ossel on Thursday.', 'In Ossel 90 mm of rain fell.'] as const;
const PEOPLED = [
	'The population of Ossel is 61,000.',
	'The population of Ossel will reach 68,000 in 2045, the county says.',
] as const;
const NEW_CASES = ['Ossel reported 14 new cases.', 'Ossel reported 16 new cases.'] as const;
const [DAY, NEXT, WEEK, MONTH] = ['2026-03-04', '2026-03-05', '2026-03-11', '2026-04-06'];

test.each([
	['who has how many seats is told of one day', ...SEATS, [DAY, NEXT], 'another time'],
	['on one day a party has so many seats', ...SEATS, [DAY, DAY], undefined],
	['without dates two counts of seats may be of one day', ...SEATS, [], undefined],
	['a price is that of its day', ...PRICE, [DAY, NEXT], 'another time'],
	['on one day a barrel has one price', ...PRICE, [DAY, DAY], undefined],
	['a profit told a month later is that of another quarter', ...QUARTER, [DAY, MONTH], 'another time'],
	['a profit told the next day is the same', ...QUARTER, [DAY, NEXT], undefined],
	['of a quarter that both name there is one profit', ...SPRING, [DAY, MONTH], undefined],
	['a record is that of the day after the last fight', ...RECORD, [DAY, WEEK], 'another time'],
	['a shock told a week later is another one', ...QUAKE, [DAY, WEEK], 'another time'],
	['a shock told the next day is the same', ...QUAKE, [DAY, NEXT], undefined],
	['how many there were long ago is not how many there are', ...STAFF, [DAY, DAY], 'another time'],
	['how many there are now is one figure', ...STAFF_NOW, [DAY, DAY], undefined],
	['a price in money of no known country is that of its day too', ...CLOSE, [DAY, NEXT], 'another time'],
	['on one day it is one price in any money', ...CLOSE, [DAY, DAY], undefined],
	['rain of a later day is no rain of which the older paper tells', ...RAIN, [NEXT, DAY], 'another time'],
	['rain of the day is in papers of the day', ...RAIN, [NEXT, NEXT], undefined],
	['how many there will be is not how many there are', ...PEOPLED, [DAY, DAY], 'another time'],
	['the dead of a storm grow, which is a later report', ...TOLL, [DAY, WEEK], undefined],
	['the same pollster asks again after a week', ...POLL, [DAY, WEEK], 'another event'],
	['of one day and pollster there is one poll', ...POLL, [DAY, NEXT], undefined],
	[
		'a day by the clock is no day yet before 24 hours are over',
		...SEATS,
		['2026-03-04T22:40:00Z', '2026-03-05T00:20:00+01:00'],
		undefined,
	],
	['how long it has lasted is told anew each day', ...UNREST, ['2026-03-04', '2026-03-08'], 'another time'],
	['on one day there is one answer to how long it has lasted', ...UNREST, ['2026-03-08', '2026-03-08'], undefined],
	['without dates nobody knows how long it had lasted by then', ...UNREST, [], 'another time'],
	[
		'a count of a day is another one the next day',
		...NEW_CASES,
		['2026-03-04T09:00Z', '2026-03-05T09:00Z'],
		'another time',
	],
	['and one in the papers of the next morning', ...NEW_CASES, ['2026-03-04T18:00Z', '2026-03-05T06:00Z'], undefined],
	['nobody stays as old from the arrest to the verdict', ARREST, VERDICT, [], 'another time'],
	['nor do they grow fourteen years older', ARREST, MISTAKEN, [], undefined],
	['on one day a suspect is of one age', ARREST, VERDICT, ['2026-03-08', '2026-03-08'], undefined],
] as const)('%s', (_, ours, theirs, [first, second], because) => {
	const figureOf = (id: string, text: string, published: string | undefined) => {
		const [figure] = claimsOf(documentOf(readArticle({ id, text, ...(published !== undefined && { published }) })));
		if (figure === undefined) throw new Error(`No figure in ${text}`);
		return figure;
	};
	expect(apartBecause(figureOf('1', ours, first), figureOf('2', theirs, second))).toBe(because);
});

const read = (text: string) => documentOf(readArticle({ id: text, text }));

test('of all dead those of one place are not all of another paper', () => {
	const [, part] = claimsOf(read('The flood killed 17 people. In the village of Prast 12 people died.'));
	const [all] = claimsOf(read('The flood killed 11 people in the valley.'));
	const [there] = claimsOf(read('In the village of Prast the flood killed 13 people.'));
	expect(part && all && apartBecause(part, all)).toBe('another place');
	expect(part && there && apartBecause(part, there)).toBeUndefined();
});
