import { expect, test } from 'vitest';
import { convert, unitFamily } from '../../../src/engine/facts/units.ts';

test.each([
	[1, 'mi', 'km', 1.609344],
	[75, 'km', 'mi', 46.6028],
	[0, '°C', '°F', 32],
	[82, '°F', '°C', 27.7778],
	[50, '%', 'share', 0.5],
	[2, 'week', 'day', 14],
	[80, 'cent', 'USD', 0.8],
	[1, 'GBP', 'penny', 100],
	[6, 'ft', 'm', 1.8288],
	[1, 'acre', 'ha', 0.404686],
	[12, '', '', 12],
	[5, 'widget', 'widget', 5],
])('%d %s is in %s %d', (value, from, to, expected) => {
	expect(convert(value, from, to)).toBeCloseTo(expected, 3);
});

test.each([
	['USD', 'EUR'],
	['km', 'kg'],
	['%', 'percentage-point'],
	['', '%'],
	['year', 'years-old'],
	['cent', 'EUR'],
])('%s cannot be told in %s', (from, to) => {
	expect(convert(1, from, to)).toBeUndefined();
	expect(unitFamily(from)).not.toBe(unitFamily(to));
});
