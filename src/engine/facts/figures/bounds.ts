import { lowerText } from '../../text/lower-text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Bound } from '../../types.ts';
import type { Word } from '../words.ts';

/** How exact the words before and behind a figure say it is. */
export function boundOf(words: readonly Word[], from: number, to: number): Bound {
	const [last, next] = [words[from - 1], words[to]];
	const bounded = last !== undefined && LAST_WORDS.has(last.lower);
	if (!bounded && !(next && FIRST_WORDS.has(next.lower))) return 'exact';
	const before = lowerText(words, from - 6, from);
	const after = lowerText(words, to, to + 3);
	for (const [bound, pattern] of BEFORE) if (pattern.test(before)) return bound;
	for (const [bound, pattern] of AFTER) if (pattern.test(after)) return bound;
	return 'exact';
}

/** Few figures are bounded: these words, right before or behind, are the sign of it. */
const LAST_WORDS = new Set(
	'least than as few of most including many much high long exceeding over above beyond exceed exceeds exceeded topped topping surpass surpassed surpasses surpassing under below shy about around approximately approx . roughly some nearly almost virtually nearing approaching near circa perhaps maybe ~ ≈ to less like estimated at be maximum minimum another a an additional further extra record reported combined whopping'.split(
		' ',
	),
);
const FIRST_WORDS = wordSet('or and + - plus at maximum');

/** May stand between "at least" and the figure. */
const FILLERS =
	'(?: (?:another|an?|total of|additional|further|extra|record|average of|reported|combined|whopping|maximum of))*';

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
	before('at-least', 'at (?:the very )?least', '(?:no|not) (?:fewer|less) than', 'as few as', 'minimum(?: of)?'),
	before(
		'at-most',
		'up to(?: and including)?',
		'as (?:many|much|high|long) as',
		'at (?:the )?most',
		'(?:no|not) (?:more|greater|longer|higher) than',
		'maximum(?: of)?',
		'not exceeding',
	),
	before(
		'more-than',
		'(?:more|greater|better|higher|larger|bigger|longer|stronger|older) than',
		'over|above|beyond|exceed(?:s|ed|ing)?|topped|topping|surpass(?:ed|es|ing)',
		'upwards? of|north of|in excess of',
	),
	before('less-than', '(?:fewer|less|lower|smaller|shorter|younger|weaker) than', 'under|below|short of|shy of'),
	before(
		'about',
		'about|around|approximately|approx(?: \\.)?|roughly|some|nearly|almost|virtually|nearing|approaching|near|circa|perhaps|maybe|~|≈',
		'close to|more or less|something like|in the region of|(?:in|on|of) the order of',
		'(?:an |now )?estimated(?: at| to be)?|estimates? of',
	),
];

function before(bound: Bound, ...phrases: readonly string[]): [Bound, RegExp] {
	return [bound, new RegExp(`(?:^| )(?:${phrases.join('|')})${FILLERS}$`)];
}

const AFTER: readonly (readonly [Bound, RegExp])[] = [
	[
		'at-least',
		/^(?:(?:or|and) (?:more|over|above|older|higher|greater|up|better)\b|\+|- ?plus\b|plus\b(?! \d)|at least\b|at minimum\b)/,
	],
	['at-most', /^(?:(?:or|and) (?:fewer|less|under|below|younger|lower)\b|at (?:the )?most\b|maximum\b)/],
	['about', /^(?:or so\b|- ?odd\b|- ?ish\b|or thereabouts\b)/],
];
