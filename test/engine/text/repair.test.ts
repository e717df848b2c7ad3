import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repair } from '../../../src/engine/text/repair.ts';

describe('repair', () => {
	const cases: readonly (readonly [what: string, from: string, to: string])[] = [
		[
			'plain text stays',
			'Ferry sinks: "all safe", says crew - 12 hurt',
			'Ferry sinks: "all safe", says crew - 12 hurt',
		],
		['curly quotes become straight', '“It’s over,” she said', '"It\'s over," she said'],
		['guillemets and low quotes too', '„ja“ «oui»', '"ja" "oui"'],
		['a minus or odd hyphen is "-"', '−5 and co‑op', '-5 and co-op'],
		['long dashes are "–"', 'the mayor — a lawyer ― left', 'the mayor – a lawyer – left'],
		['odd spaces are plain', 'a\u00a0b\u2009c\u200bd\te', 'a b c d e'],
		['carriage returns are spaces', 'one\r\ntwo', 'one \ntwo'],
		['full-width forms are plain', '４２％，', '42%,'],
		['a stray ideograph is a space', 'RELATED:泭Harbour wall fails', 'RELATED: Harbour wall fails'],
		['a name in ideographs stays', 'Lin Mei (林美) won', 'Lin Mei (林美) won'],
		['doubled single quotes are one', "''We go,'' he said", ' "We go,"  he said'],
		['spaced doubled quotes too', "He said: ' 'We go,' ' and went", 'He said:   "We go,"   and went'],
		['nested ends of quotes stay', "the pupils' 'best' day", "the pupils' 'best' day"],
	];
	test.each(cases)('%s', (_, from, to) => {
		expect(repair(from)).toBe(to);
	});

	test('keeps every offset', () => {
		const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
		fc.assert(fc.property(anyText, (text) => repair(text).length === text.length));
	});

	test('changes a repaired text no more', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', ' ', '’', "'", '“', '—', '\u00a0', '泭', '\n', '.') }),
				(text) => {
					expect(repair(repair(text))).toBe(repair(text));
				},
			),
		);
	});
});
