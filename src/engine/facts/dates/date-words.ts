import { wordSet } from '../../text/word-set.ts';
import { ORDINALS, SEVERAL, SMALL, TENS, VAGUE } from '../number-words.ts';
import type { Season } from './calendar.ts';

/** Names of months, 1 to 12; the short ones may have a full stop behind. */
export const MONTHS = numbered(
	'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
	1,
);

/** Names of weekdays, 0 (Monday) to 6. */
export const WEEKDAYS = numbered(
	'monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|weds|wednesdays thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays sunday|sun|sundays',
	0,
);

/** Weekdays and months in full: "Jan" and "Sun" are names as well. */
export const CALENDAR = wordSet(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

export const SEASONS = new Map<string, Season>([
	['spring', 'spring'],
	['springtime', 'spring'],
	['summer', 'summer'],
	['summertime', 'summer'],
	['autumn', 'autumn'],
	['fall', 'autumn'],
	['winter', 'winter'],
	['wintertime', 'winter'],
]);

export const UNITS = new Map<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'weekend'>([
	['day', 'day'],
	['days', 'day'],
	['night', 'day'],
	['nights', 'day'],
	['week', 'week'],
	['weeks', 'week'],
	['fortnight', 'week'],
	['month', 'month'],
	['months', 'month'],
	['quarter', 'quarter'],
	['quarters', 'quarter'],
	['year', 'year'],
	['years', 'year'],
	['decade', 'decade'],
	['decades', 'decade'],
	['century', 'century'],
	['centuries', 'century'],
	['weekend', 'weekend'],
]);

/** 20 to 90 as decades or ages. */
export const TENS_PLURAL = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

export const DAY_PARTS =
	/^(?:morning|afternoon|evening|night|midday|lunchtime|midnight|noon|nights|mornings|evenings|afternoons)$/;

function numbered(names: string, first: number): Map<string, number> {
	return new Map(
		names.split(' ').flatMap((group, i) => group.split('|').map((name): [string, number] => [name, i + first])),
	);
}

/** Every word, without its possessive, that a date or a time of day can begin with; numbers in digits can too. */
export const BEGINS_DATE: ReadonlySet<string> = new Set([
	...MONTHS.keys(),
	...WEEKDAYS.keys(),
	...SEASONS.keys(),
	...SMALL.keys(),
	...TENS.keys(),
	...ORDINALS.keys(),
	...SEVERAL.keys(),
	...VAGUE.keys(),
	...TENS_PLURAL,
	..."today tonight yesterday tomorrow last this next coming current the that these a an half quarter q year fiscal recent now nowadays recently currently lately presently noon midday midnight tens '".split(
		' ',
	),
]);
