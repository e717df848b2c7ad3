import { expect, test } from 'vitest';
import { oneFullStop } from '../../src/report/full-stop.ts';

test.each([
	['The Courier says 7:40 p.m..', 'The Courier says 7:40 p.m.'],
	['The Courier says 7:40.', 'The Courier says 7:40.'],
	['The Courier has “we waited...”.', 'The Courier has “we waited...”.'],
	['The Courier has we waited...', 'The Courier has we waited...'],
])('a sentence ends once: %s', (sentence, ended) => {
	expect(oneFullStop(sentence)).toBe(ended);
});
