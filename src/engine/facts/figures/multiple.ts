import type { Quantity } from '../../types.ts';
import { TENS_PLURAL } from '../dates/date-words.ts';
import { SMALL } from '../number-words.ts';
import type { Word } from '../words.ts';

type Read = { readonly quantity: Omit<Quantity, 'kind' | 'start' | 'end'>; readonly to: number };

/** What a verb or an adjective counts: "doubled", "twofold", "twice", "triple-digit", "six-figure", "in his 40s". */
export function multipleAt(words: readonly Word[], at: number): Read | undefined {
	const word = words[at];
	if (!word) return undefined;
	return digitsLongAt(words, at) ?? inDecadeAt(words, at) ?? timesAt(words, at);
}

const DIGITS_LONG = new Map([...SMALL, ['single', 1], ['double', 2], ['triple', 3]]);

/** "Triple-digit" admits 100 to 999. */
function digitsLongAt(words: readonly Word[], at: number): Read | undefined {
	const length = DIGITS_LONG.get(words[at]?.lower ?? '');
	if (
		!length ||
		length > 12 ||
		words[at + 1]?.text !== '-' ||
		!/^(?:digits?|figures?)$/.test(words[at + 2]?.lower ?? '')
	)
		return undefined;
	return {
		quantity: {
			value: length === 1 ? 1 : 10 ** (length - 1),
			upper: 10 ** length - 1,
			unit: '',
			bound: 'exact',
			vague: true,
		},
		to: at + 3,
	};
}

const DECADES = new Map(TENS_PLURAL.map((word, i) => [word, (i + 2) * 10]));

/** "In his 40s", "in her early fifties": an age. */
function inDecadeAt(words: readonly Word[], at: number): Read | undefined {
	const word = words[at];
	const digits =
		word?.kind === 'number' && /^[2-9]0$/.test(word.text) && words[at + 1]?.lower === 's' && !words[at + 1]?.apart;
	const tens = digits ? word.value : DECADES.get(word?.lower ?? '');
	if (!tens) return undefined;
	const hyphen = words[at - 1]?.text === '-' ? 2 : 1;
	const part = PARTS.get(words[at - hyphen]?.lower ?? '');
	const owner = words[at - (part ? hyphen + 1 : 1)]?.lower ?? '';
	if (!/^(?:his|her|their|my|your|our)$/.test(owner)) return undefined;
	const [low, high] = part ?? [0, 9];
	return {
		quantity: { value: tens + low, upper: tens + high, unit: 'years-old', bound: 'exact', vague: true },
		to: digits ? at + 2 : at + 1,
	};
}

const PARTS = new Map<string, readonly [number, number]>([
	['early', [0, 4]],
	['mid', [3, 7]],
	['late', [6, 9]],
]);

const TIMES: readonly (readonly [RegExp, number])[] = [
	[/^(?:doubl(?:ed|es|ing)|twice|twofold)$/, 2],
	[/^(?:tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|thrice|threefold)$/, 3],
	[/^(?:quadrupl(?:ed|es|ing)|fourfold)$/, 4],
	[/^(?:quintupl(?:ed|es|ing)|fivefold)$/, 5],
	[/^sixfold$/, 6],
	[/^sevenfold$/, 7],
	[/^(?:tenfold)$/, 10],
	[/^halv(?:ed|es|ing)$/, 0.5],
];

/** Whether the word may tell how many times: "doubled", "twice", "treble". */
export function isMultiple(lower: string): boolean {
	return /^(?:dou|tri|tre|qua|qui|twi|two|thr|fou|fiv|six|sev|ten|hal)/.test(lower);
}

function timesAt(words: readonly Word[], at: number): Read | undefined {
	const lower = words[at]?.lower ?? '';
	const value =
		TIMES.find(([pattern]) => pattern.test(lower))?.[1] ??
		(/^(?:double|triple|treble|quadruple)$/.test(lower) &&
		/^(?:the|its|their|his|her|what|that)$/.test(words[at + 1]?.lower ?? '')
			? TIMES_OF.get(lower)
			: undefined);
	return value === undefined
		? undefined
		: { quantity: { value, unit: 'times', bound: boundBefore(words, at) }, to: at + 1 };
}

const TIMES_OF = new Map([
	['double', 2],
	['triple', 3],
	['treble', 3],
	['quadruple', 4],
]);

function boundBefore(words: readonly Word[], at: number): Quantity['bound'] {
	const before = `${words[at - 2]?.lower ?? ''} ${words[at - 1]?.lower ?? ''}`;
	if (/ (?:nearly|almost|about|roughly)$/.test(before)) return 'about';
	return before === 'more than' ? 'more-than' : before === 'at least' ? 'at-least' : 'exact';
}
