import { placesNamed } from '../../src/engine/names/gazetteer.ts';
import { isGivenName } from '../../src/engine/names/lexicon.ts';
import type { Span } from '../../src/engine/types.ts';

/** Something that a sentence states and that may be changed for something else of its unit. */
export type Value = {
	/** By which values are counted: "year", "weekday", "surname". */
	readonly unit: string;
	/** Finds it in any text, as often as it stands there; what is found is what is changed. */
	readonly pattern: RegExp;
	/** Tells a sentence that states the same, where that takes other words. */
	readonly agrees?: RegExp;
	/** The first of them that the story does not have takes its place. */
	readonly to: readonly string[];
};

/** The values of a sentence, kind by kind. */
export const VALUES: Readonly<Record<string, (sentence: string) => Value[]>> = {
	number: numbers,
	date: dates,
	name: surnames,
	place: places,
	polarity: claims,
};

const whole = (words: string): string => `(?<![\\p{L}\\d-])${words}(?![\\p{L}\\d]|-\\p{L})`;
const either = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;
const global = (source: string, flags = ''): RegExp => new RegExp(source, `gu${flags}`);

/** A figure before the noun that it counts; what stands between the two is no part of it. */
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FIGURE = `(?<![\\w.,$£€'’:-])(?:\\d[\\d,.]*\\d|\\d|${NUMBER_WORDS.slice(1).join('|')})`;
const BETWEEN =
	'[- ]+(?:(?:more|other|of|the|young|new|old|local|separate|consecutive|straight|additional|federal|state|million|billion|thousand)[- ]+)?';
const NO_NOUN =
	/^(?:of|the|in|to|and|am|pm|p|a|m|at|on|for|or|with|by|from|as|but|st|nd|rd|th|[a-z]{1,2}t|updated|last|posted)$/;

function numbers(sentence: string): Value[] {
	return [...sentence.matchAll(global(`(${FIGURE})${BETWEEN}([a-z]+)`, 'i'))].flatMap(([, figure = '', noun = '']) => {
		const unit = noun.toLowerCase().replace(/s$/, '');
		if (NO_NOUN.test(unit) || MONTHS.some((month) => month.toLowerCase() === unit) || YEAR.test(figure)) return [];
		const to = otherFigure(figure.toLowerCase());
		const pattern = global(`(?<![\\w.,$£€'’:-])${figure.replaceAll('.', '\\.')}(?=${BETWEEN}${unit}s?(?!\\p{L}))`, 'i');
		return to === undefined ? [] : [{ unit, pattern, to }];
	});
}
const YEAR = /^(?:19|20)\d\d$/;

/** Three more, or two fifths more of what is large, written as it was. */
function otherFigure(figure: string): string[] | undefined {
	const word = NUMBER_WORDS.indexOf(figure);
	if (word >= 0) return [NUMBER_WORDS[(word + 3) % NUMBER_WORDS.length] ?? ''];
	const value = Number(figure.replaceAll(',', ''));
	if (Number.isNaN(value)) return undefined;
	if (figure.includes('.')) return [(value * 1.4).toFixed(1)];
	const other = value < 20 ? value + 3 : value < 1000 ? Math.round(value * 1.4) : Math.round(value * 0.14) * 10;
	return [figure.includes(',') ? other.toLocaleString('en-US') : String(other)];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS =
	'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec'.split(
		' ',
	);

/** Of a date one part at a time is changed: a weekday, the day of a month, its month, a year, the hour of the clock. */
function dates(sentence: string): Value[] {
	const found = (source: string, value: (written: string) => Omit<Value, 'pattern'> & { readonly within?: string }) =>
		[...sentence.matchAll(global(source))].map(([written]): Value => {
			const { within = whole(written), ...rest } = value(written);
			return { pattern: global(within), ...rest };
		});
	const after = <T>(list: readonly T[], one: T, by: number): T[] => [
		list[(list.indexOf(one) + by) % list.length] ?? one,
	];
	const months = MONTHS.slice(0, 12);
	return [
		...found(whole(either(WEEKDAYS)), (day) => ({ unit: 'weekday', to: after(WEEKDAYS, day, 3) })),
		...found(`(?<=${either(MONTHS)}\\.? )\\d\\d?(?!\\d|:)`, (day) => ({
			unit: 'day',
			to: [String(((Number(day) + 8) % 28) + 1)],
			within: `(?<=${either(MONTHS)}\\.? )${day}(?!\\d|:)`,
		})),
		...found(
			`(?<=\\d |[Ii]n |[Ss]ince |[Uu]ntil )${either(months)}(?! \\d\\d?:)\\b|${either(months)}(?= \\d)`,
			(month) => ({
				unit: 'month',
				to: after(months, month, 4),
			}),
		),
		...found('(?<![\\w$£€,.-])(?:19|20)\\d\\d(?![\\w,-]|\\.\\d)', (year) => ({
			unit: 'year',
			to: [String(Number(year) - 3)],
		})),
		...found('(?<![\\d:.])\\d\\d?(?=(?:[:.]\\d\\d)? ?[ap]\\.?m\\b)', (hour) => ({
			unit: 'clock',
			to: [String(((Number(hour) + 2) % 12) + 1)],
			within: `(?<![\\d:.])${hour}(?=(?:[:.]\\d\\d)? ?[ap]\\.?m\\b)`,
		})),
	];
}

/** A surname stands behind a given name or a form of address here, and anywhere else in the article. */
function surnames(sentence: string): Value[] {
	return [...sentence.matchAll(/(?<![\p{L}-])(\p{Lu}\p{L}+)\.? (\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu)].flatMap(
		([, first = '', last = '']): Value[] => {
			if (!ADDRESS.test(first) && !isGivenName(first)) return [];
			const middle = last.length >> 1;
			const letter = last[middle] === 'a' ? 'o' : 'a';
			const pattern = global(whole(last));
			return [
				{ unit: 'letter', pattern, to: [last.slice(0, middle) + letter + last.slice(middle + 1)] },
				{ unit: 'surname', pattern, to: ['Whitcombe', 'Delacroix', 'Harmsworth'] },
			];
		},
	);
}
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Judge|President|Senator|Minister|Officer|Captain)$/;

const TOWNS = ['Rotterdam', 'Cleveland', 'Nairobi'];
const COUNTRIES = ['Portugal', 'Kenya', 'Chile'];
const ROOMS =
	'kitchen bedroom bathroom hallway basement garage lobby office house apartment home church school hospital bank store shop restaurant hotel street park airport station court mosque'.split(
		' ',
	);
const SIDES: readonly (readonly [string, string])[] = [
	['inside', 'outside'],
	['north', 'south'],
	['northern', 'southern'],
	['east', 'west'],
	['eastern', 'western'],
	['upstairs', 'downstairs'],
];

/** A town or country by its name, a place without one ("in the kitchen"), a side of one. */
function places(sentence: string): Value[] {
	const named = [
		...sentence.matchAll(/(?<=\b(?:in|near|outside|to|from|of) )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?\b/gu),
	]
		.map(([name]) => name)
		.filter((name) => !MONTHS.includes(name) && !WEEKDAYS.includes(name) && placesNamed(name).length > 0)
		.map((name): Value => {
			const country = placesNamed(name).some(({ kind }) => kind === 'country');
			return { unit: country ? 'country' : 'town', pattern: global(whole(name)), to: country ? COUNTRIES : TOWNS };
		});
	const room = (word: string) => `(?<=\\b(?:in|at|outside|inside|near|into) (?:the|a|an|his|her|their) )${word}\\b`;
	const rooms = [...sentence.matchAll(global(room(either(ROOMS))))].map(
		([word]): Value => ({ unit: 'room', pattern: global(room(word)), to: ROOMS }),
	);
	return [...named, ...rooms, ...swaps(sentence, SIDES, 'side')];
}

const OPPOSITES: readonly (readonly [string, string])[] = [
	['rose', 'fell'],
	['increased', 'decreased'],
	['accepted', 'rejected'],
	['approved', 'rejected'],
	['won', 'lost'],
	['confirmed', 'denied'],
	['supported', 'opposed'],
	['higher', 'lower'],
	['alive', 'dead'],
	['guilty', 'not guilty'],
	['voted for', 'voted against'],
];
const PREPOSITIONS: readonly (readonly [string, string])[] = [
	['with', 'without'],
	['before', 'after'],
];

/** A claim turned round: by its opposite, by a "not" behind the auxiliary of a verb, by another preposition of the same noun. */
function claims(sentence: string): Value[] {
	const aux = '\\b(?:was|were|is|are|has|had|have|will|would|could|did)';
	const denied = [...sentence.matchAll(global(`${aux} ([a-z]{2,}(?:ed|[^e]en|wn|ent|ilt))\\b`))].map(
		([, verb]): Value => ({
			unit: 'not',
			pattern: global(`${aux}(?= ${verb}\\b)`),
			agrees: global(`(?<!\\b(?:not|never|without) )\\b${verb}\\b`),
			to: ['$& not'],
		}),
	);
	const prepositions = PREPOSITIONS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]).flatMap(
		([one, other]) =>
			[...sentence.matchAll(global(`${whole(one)}(?= (?:(?:the|a|an|his|her|their) )?([a-z]{4,})\\b)`))].map(
				([, noun]): Value => ({
					unit: one,
					pattern: global(`${whole(one)}(?= (?:(?:the|a|an|his|her|their) )?${noun}\\b)`),
					to: [other],
				}),
			),
	);
	return [...swaps(sentence, OPPOSITES, 'opposite'), ...denied, ...prepositions];
}

function swaps(sentence: string, pairs: readonly (readonly [string, string])[], unit: string): Value[] {
	return pairs.flatMap(([one, other]) => {
		// The longer first: "not guilty" is no "guilty".
		const [long, short] = one.length > other.length ? [one, other] : [other, one];
		const bare = long.endsWith(` ${short}`) ? `(?<!${long.slice(0, -short.length)})` : '';
		return [
			{ unit, pattern: global(whole(long)), to: [short] },
			{ unit, pattern: global(bare + whole(short)), to: [long] },
		].filter(({ pattern }) => sentence.search(pattern) >= 0);
	});
}

/** A text with another value wherever it states this one, and where that stands in it now. */
export function changed(
	text: string,
	{ pattern, to }: Value,
	story: string,
): { text: string; places: Span[] } | undefined {
	const other = to.find((one) => one.includes('$') || !global(whole(one)).test(story)) ?? to[0];
	if (other === undefined) return undefined;
	const places: Span[] = [];
	let result = '';
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const [written] = match;
		const word = other.replace('$&', written);
		result += text.slice(from, match.index);
		places.push({ start: result.length, end: result.length + word.length });
		result += /^\p{Lu}\p{Ll}/u.test(written) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
		from = match.index + written.length;
	}
	return places.length === 0 ? undefined : { text: result + text.slice(from), places };
}
