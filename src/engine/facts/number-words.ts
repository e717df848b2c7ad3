/** English number words and what they are worth. */
export const SMALL = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value): [string, number] => [word, value])
		.concat([
			['nought', 0],
			['naught', 0],
		]),
);

export const TENS = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, i): [string, number] => [word, (i + 2) * 10])
		.concat([['fourty', 40]]),
);

export const SCALES = new Map<string, number>([
	['hundred', 100],
	['thousand', 1e3],
	['lakh', 1e5],
	['lakhs', 1e5],
	['million', 1e6],
	['mln', 1e6],
	['crore', 1e7],
	['crores', 1e7],
	['billion', 1e9],
	['bln', 1e9],
	['trillion', 1e12],
	['tln', 1e12],
	['quadrillion', 1e15],
]);

/** Glued to digits: "2.5bn". A bare "m" may be metres; after money it is a million. */
export const SUFFIXES = new Map<string, number>([
	['k', 1e3],
	['K', 1e3],
	['m', 1e6],
	['M', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['mil', 1e6],
	['MM', 1e6],
	['mm', 1e6],
	['b', 1e9],
	['B', 1e9],
	['bn', 1e9],
	['Bn', 1e9],
	['bln', 1e9],
	['t', 1e12],
	['T', 1e12],
	['tn', 1e12],
	['trn', 1e12],
	['tln', 1e12],
]);

const ORDINAL_STEMS: readonly [string, number][] = [
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['eleventh', 11],
	['twelfth', 12],
	['thirteenth', 13],
	['fourteenth', 14],
	['fifteenth', 15],
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
	['thirtieth', 30],
	['fortieth', 40],
	['fiftieth', 50],
	['sixtieth', 60],
	['seventieth', 70],
	['eightieth', 80],
	['ninetieth', 90],
	['hundredth', 100],
	['thousandth', 1000],
	['millionth', 1e6],
	['billionth', 1e9],
	['trillionth', 1e12],
];

export const ORDINALS = new Map(ORDINAL_STEMS);

/** What "a …" or "three …s" divides by. "Second" is left out: that is a time. */
export const DENOMINATORS = new Map<string, number>([
	...ORDINAL_STEMS.filter(([, value]) => value > 2).flatMap(([word, value]): [string, number][] => [
		[word, value],
		[`${word}s`, value],
	]),
	['half', 2],
	['halves', 2],
	['quarter', 4],
	['quarters', 4],
]);

/** Orders of magnitude, and the numbers they admit. */
export const VAGUE = new Map<string, readonly [low: number, high: number]>([
	['dozens', [24, 144]],
	['scores', [40, 200]],
	['hundreds', [200, 1_999]],
	['thousands', [2_000, 19_999]],
	['millions', [2e6, 2e7]],
	['billions', [2e9, 2e10]],
	['trillions', [2e12, 2e13]],
]);

/** "Several", "a few": small counts, alone or of a hundred, a dozen … */
export const SEVERAL = new Map<string, readonly [low: number, high: number]>([
	['several', [3, 12]],
	['few', [2, 12]],
	['couple', [2, 3]],
	['handful', [3, 9]],
]);
