import { expect, test } from 'vitest';
import { ageBeside } from '../../../src/engine/time/age.ts';

const cases: readonly (readonly [what: string, ours: string, theirs: string, age: 'newer' | 'older' | undefined])[] = [
	['an hour later in another zone', '2031-05-04T10:00:00Z', '2031-05-04T13:00:00+02:00', 'newer'],
	['an hour earlier in another zone', '2031-05-04T12:00:00Z', '2031-05-04T06:00:00-0500', 'older'],
	['the same moment in two zones', '2031-05-04T10:00:00Z', '2031-05-04T12:00:00+02:00', undefined],
	['the next day, hours unknown', '2031-05-04', '2031-05-05', 'newer'],
	['the same day, one hour unknown', '2031-05-04', '2031-05-04T23:00:00Z', undefined],
	['the same day, a zone unknown', '2031-05-04T01:00:00', '2031-05-04T23:00:00Z', undefined],
	['the day before, a zone unknown', '2031-05-04T01:00:00', '2031-05-03T23:00:00Z', 'older'],
];
for (const [what, ours, theirs, age] of cases)
	test(what, () => {
		expect(ageBeside({ published: ours }, { published: theirs })).toBe(age);
		const other = { newer: 'older', older: 'newer' } as const;
		expect(ageBeside({ published: theirs }, { published: ours })).toBe(age && other[age]);
	});

test('an article is as new as its last change', () => {
	const changed = { published: '2031-05-04T08:00:00Z', modified: '2031-05-04T18:00:00Z' };
	expect(ageBeside({ published: '2031-05-04T12:00:00Z' }, changed)).toBe('newer');
});

test('without a time there is no telling', () => {
	expect(ageBeside({}, { published: '2031-05-04' })).toBeUndefined();
	expect(ageBeside({ published: '2031-05-04' }, {})).toBeUndefined();
});
