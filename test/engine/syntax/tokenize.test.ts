import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/syntax/tokenize.ts';

const cut = (text: string): string =>
	tokenize(text, { start: 0, end: text.length })
		.map((token) => token.text)
		.join(' ');

const table: readonly (readonly [string, string])[] = [
	["The mayor didn't say.", "The mayor did n't say ."],
	["Okafor's plan won't pass, and she'd've known.", "Okafor 's plan wo n't pass , and she 'd 've known ."],
	['He cannot, gonna or otherwise.', 'He can not , gon na or otherwise .'],
	["The ministers' cars left at ten o'clock.", "The ministers ' cars left at ten o'clock ."],
	["O'Rourke's boat", "O'Rourke 's boat"],
	['The port’s “old” pier', `The port 's " old " pier`],
	['It cost $1.5bn (19.5%).', 'It cost $ 1.5 bn ( 19.5 % ) .'],
	['US$1,200.50 or £3m or $7B', 'US$ 1,200.50 or £ 3 m or $ 7 B'],
	['about 19per cent of it', 'about 19 per cent of it'],
	['430km away at 6:00am', '430 km away at 6:00 am'],
	['the 3rd of 12, in the 1990s, on 4A and 5G', 'the 3rd of 12 , in the 1990s , on 4A and 5G'],
	['a 14-year-old co-founder', 'a 14 - year - old co-founder'],
	['non-Lorvian troops, mid-June, pre-war', 'non-Lorvian troops , mid-June , pre-war'],
	['won 52-3 and 5–4', 'won 52 - 3 and 5 - 4'],
	['Lorvia–Tessen talks — or not -- ended', 'Lorvia - Tessen talks — or not — ended'],
	['U.S. and U.N. envoys met at 9 a.m. on Jan. 5.', 'U.S. and U.N. envoys met at 9 a.m. on Jan. 5 .'],
	['Dr. Vane and Lt. Col. J. P. Marsh', 'Dr. Vane and Lt. Col. J. P. Marsh'],
	['He said no. No. 10 was silent.', 'He said no . No. 10 was silent .'],
	['They moved to the U.S.', 'They moved to the U.S.'],
	[
		'Write to a.vane@tessen.example or see https://tessen.example/a?b=c.',
		'Write to a.vane@tessen.example or see https://tessen.example/a?b=c .',
	],
	['@harbourwatch wrote #flood on tessen.com.', '@harbourwatch wrote #flood on tessen.com .'],
	['Wait… what... now', 'Wait ... what ... now'],
	["it ' s over", "it 's over"],
	['they hadn ’ t met and wouldn’ t', "they had n't met and would n't"],
	['a 14 - year - old co - founder - or not', 'a 14 - year - old co - founder — or not'],
	['he said.The crowd left', 'he said . The crowd left'],
	["rock 'n' roll in the '90s", "rock 'n' roll in the '90s"],
	['AT&T and/or R&D', 'AT&T and / or R&D'],
	['2024-05-03', '2024-05-03'],
	['soft\u00adened efﬁcient', 'softened efficient'],
];

describe('tokenize', () => {
	for (const [text, expected] of table) it(`cuts ${text}`, () => expect(cut(text)).toBe(expected));

	it('puts every character that is not a space into exactly one token, in order', () => {
		const pieces = fc.constantFrom(
			...Array.from('aZé9.,’"“-–—$% @#/:\u00ad…()\n\ud83d 漢'),
			"n't",
			"'s",
			'U.S.',
			'http://',
			'1,2',
			'👩\u200d🚀',
		);
		const hostile = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(hostile, fc.nat(10), (text, start) => {
				const tokens = tokenize(text, { start, end: text.length });
				let covered = '';
				let last = start;
				for (const token of tokens) {
					const { start: from, end, text: word, lower } = token;
					expect(from >= last && end > from && word !== '' && lower === word.toLowerCase(), JSON.stringify(token)).toBe(
						true,
					);
					covered += text.slice(token.start, token.end);
					last = token.end;
				}
				expect(last).toBeLessThanOrEqual(Math.max(start, text.length));
				const ink = (s: string): string => s.replace(/[\s\u200b\u2060\ufeff\u00ad\u200c\u200d]/g, '');
				expect(ink(covered)).toBe(ink(text.slice(start)));
			}),
			{ numRuns: 200 },
		);
	}, 30_000);

	it('reads a span inside a longer text with offsets into the whole', () => {
		const text = 'Skip this. Rain fell.';
		const tokens = tokenize(text, { start: 11, end: 21 });
		expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Rain', 'fell', '.']);
		expect(tokenize(text, { start: 30, end: 40 })).toEqual([]);
	});

	const floods = [
		'9',
		'a',
		'a.',
		"a'",
		"n't",
		'-',
		'a-',
		'1,',
		'.',
		"'",
		'http://)',
		'www.',
		'a@',
		'@a',
		'A&',
		'(',
		'☃️',
		'1a',
		'ﬁ',
		' ',
	];
	for (const unit of floods) {
		it(`takes time in proportion to a flood of ${JSON.stringify(unit)}`, () => {
			const time = (length: number): number => {
				const text = unit.repeat(length / unit.length);
				const before = process.cpuUsage();
				tokenize(text, { start: 0, end: text.length });
				return process.cpuUsage(before).user / 1000;
			};
			time(1000);
			// 40,000 characters in a square-time reader take seconds. Time of the processor, so that a busy machine does not count.
			expect(time(40_000)).toBeLessThan(1000);
		}, 30_000);
	}
});
