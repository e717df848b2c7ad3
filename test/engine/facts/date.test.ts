import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/engine/facts/date.ts';
import type { DateFact } from '../../../src/engine/types.ts';
import { draftOf, untaggedDraftOf } from './draft-of.ts';

/** Thursday, 9 January 2020. */
const PUBLISHED = '2020-01-09T23:40:00+01:00';

function datesOf(text: string, published?: string): DateFact[] {
	return readDates(draftOf(text, published));
}

/** "Tuesday = 2020-01-07" for each date of the text. */
function written(text: string, published?: string): string {
	return datesOf(text, published)
		.map(({ start, end, from, to, time }) => {
			const days = from === undefined ? '?' : from === to ? from : `${from}..${to}`;
			const clock = time
				? ` ${Math.floor(time.minutes / 60)}:${String(time.minutes % 60).padStart(2, '0')}${time.zone ? ` ${time.zone}` : ''}`
				: '';
			return `${text.slice(start, end)} = ${days}${clock}`;
		})
		.join('; ');
}

/** A sentence, and the dates read in it when published on a Thursday. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, dates: string])[]>> = {
	'dates that name their month': [
		['The pier burned on Oct. 17, 2019.', 'Oct. 17, 2019 = 2019-10-17'],
		['The pier burned on 17 October 2019.', '17 October 2019 = 2019-10-17'],
		['The pier burned on the 17th of October.', '17th of October = 2019-10-17'],
		['The pier burned on October 17th.', 'October 17th = 2019-10-17'],
		['It opens on Saturday, May 10, 2025.', 'Saturday, May 10, 2025 = 2025-05-10'],
		['It opens on Sunday, January 12.', 'Sunday, January 12 = 2020-01-12'],
		['The fair ran from Oct. 4-5.', 'Oct. 4-5 = 2019-10-04..2019-10-05'],
		['On Dec. 30 the pier burned.', 'Dec. 30 = 2019-12-30'],
		['The hearing was set for Feb. 20.', 'Feb. 20 = 2020-02-20'],
		['The sentencing is June 28.', 'June 28 = 2020-06-28'],
		['Jan . 3 , 2009 was wet .', 'Jan . 3 , 2009 = 2009-01-03'],
		['She came in March 2002.', 'March 2002 = 2002-03-01..2002-03-31'],
		['She came in June of 2002.', 'June of 2002 = 2002-06-01..2002-06-30'],
		['She came in November.', 'November = 2019-11-01..2019-11-30'],
		['She will leave in November.', 'November = 2020-11-01..2020-11-30'],
		['She has lived there since January.', 'January = 2020-01-01..2020-01-31'],
		['They wed on June third.', 'June third = 2019-06-03'],
		['It was closed on 30 February 2019.', 'February 2019 = 2019-02-01..2019-02-28'],
	],
	'dates in figures': [
		['Updated 2019-12-31 by us.', '2019-12-31 = 2019-12-31'],
		['It burned on 12/31/2019.', '12/31/2019 = 2019-12-31'],
		['It burned on 31/12/2019.', '31/12/2019 = 2019-12-31'],
		['It burned on 31.12.2019.', '31.12.2019 = 2019-12-31'],
		['It burned on 12 / 31 / 19 .', '12 / 31 / 19 = 2019-12-31'],
		['It burned on 01/12/2020.', '01/12/2020 = 2020-01-12'],
		['Since 9/11 they are open 24/7 and 3/4 full.', ''],
		['Version 10.0.2 of 192.168.10.12 came.', ''],
	],
	'hours in words': [
		['It sank at half past two in the morning.', 'half past two = ? 2:30'],
		['It sank at a quarter to ten on Tuesday night.', 'a quarter to ten on Tuesday night = 2020-01-07 21:45'],
		['It sank 14 minutes past nine on Tuesday evening.', '14 minutes past nine on Tuesday evening = 2020-01-07 21:14'],
		['It sank at 22.41 last night.', '22.41 last night = 2020-01-08 22:41'],
		['It won by ten past the half, two to four.', ''],
		['Shares closed at 22.41 on Tuesday.', 'Tuesday = 2020-01-07'],
		['Half past trading was in the red, a quarter to a half of it.', ''],
	],
	weekdays: [
		// The day of publication is a Thursday.
		['The schools stay closed until Monday.', 'Monday = 2020-01-13'],
		['All crossings are suspended until Monday, the line said.', 'Monday = 2020-01-13'],
		['They have cancelled every crossing until Monday.', 'Monday = 2020-01-13'],
		['The pier was closed until Monday.', 'Monday = 2020-01-06'],
		['On Monday, the mayor said the ferry sank on Sunday.', 'Monday = 2020-01-06; Sunday = 2020-01-05'],
		['The mayor said Thursday that it sank.', 'Thursday = 2020-01-09'],
		['The council will vote on Friday.', 'Friday = 2020-01-10'],
		['The council is expected to vote on Thursday.', 'Thursday = 2020-01-09'],
		['She is due in court on Tuesday.', 'Tuesday = 2020-01-14'],
		['The trial opens Monday.', 'Monday = 2020-01-13'],
		['A vigil is planned for Sunday evening.', 'Sunday evening = 2020-01-12'],
		['They met to discuss the pier on Wednesday.', 'Wednesday = 2020-01-08'],
		["Tuesday's storm sank the ferry.", "Tuesday's = 2020-01-07"],
		['It sank last Friday.', 'last Friday = 2020-01-03'],
		['It sails next Tuesday.', 'next Tuesday = 2020-01-14'],
		['It sank on Thursday last week.', 'Thursday last week = 2020-01-02'],
		['It sails on Monday of next week.', 'Monday of next week = 2020-01-13'],
		['It sank late Saturday night.', 'late Saturday night = 2020-01-04'],
		['The market fell on Black Friday.', ''],
		['They sailed on a Sunday.', 'Sunday = ?'],
	],
	'days counted from publication': [
		['It sank today.', 'today = 2020-01-09'],
		['It sank yesterday morning, and sails tomorrow.', 'yesterday morning = 2020-01-08; tomorrow = 2020-01-10'],
		['It sank last night.', 'last night = 2020-01-08'],
		['It sank this morning.', 'this morning = 2020-01-09'],
		['It sank the day before yesterday.', 'the day before yesterday = 2020-01-07'],
		['It sank three days ago.', 'three days ago = 2020-01-06'],
		['It sank two weeks ago.', 'two weeks ago = 2019-12-23..2019-12-29'],
		['It sank four months ago.', 'four months ago = 2019-09-01..2019-09-30'],
		['It sank a year ago.', 'a year ago = 2019-01-01..2019-12-31'],
		['It sank several years ago.', 'several years ago = ?'],
		['It sank 20 minutes ago.', '20 minutes ago = ?'],
		['They sail a week from tomorrow.', 'a week from tomorrow = 2020-01-17'],
		['They sail a week from [Jan. 18], she said.', 'a week from [Jan. 18] = 2020-01-25'],
		['They will sail in two weeks.', 'two weeks = 2020-01-20..2020-01-26'],
		['It was the first death in two weeks.', ''],
		['It lasted three years and two days.', ''],
		['She died nine days earlier.', 'nine days earlier = ?'],
	],
	'weeks, months, seasons and years': [
		['It sank last week.', 'last week = 2019-12-30..2020-01-05'],
		['It sails next week.', 'next week = 2020-01-13..2020-01-19'],
		['It sank over the last week.', ''],
		['It sank earlier this month.', 'earlier this month = 2020-01-01..2020-01-31'],
		['It sank late last month.', 'late last month = 2019-12-01..2019-12-31'],
		['It sank earlier this year.', 'earlier this year = 2020-01-01..2020-12-31'],
		['It sank last November.', 'last November = 2019-11-01..2019-11-30'],
		['It sank last December.', 'last December = 2019-12-01..2019-12-31'],
		['It sank last summer.', 'last summer = 2019-06-01..2019-08-31'],
		['It sank in the summer of 1969.', 'summer of 1969 = 1969-06-01..1969-08-31'],
		['It sank over the weekend.', 'the weekend = 2020-01-04..2020-01-05'],
		['It sank in 1998.', '1998 = 1998-01-01..1998-12-31'],
		['The 2012-13 season was wet.', '2012-13 = 2012-01-01..2013-12-31'],
		['It sank in the 1990s.', '1990s = 1990-01-01..1999-12-31'],
		["It sank in the mid-'80s.", "mid-'80s = 1980-01-01..1989-12-31"],
		['It sank in the nineteen sixties.', 'nineteen sixties = 1960-01-01..1969-12-31'],
		['It sank in nineteen ninety-one.', 'nineteen ninety-one = 1991-01-01..1991-12-31'],
		['It sank in the 19th century.', '19th century = 1801-01-01..1900-12-31'],
		['Sales fell in the third quarter of 2018.', 'third quarter of 2018 = 2018-07-01..2018-09-30'],
		["Sales will fall in this year's second quarter.", "this year's second quarter = 2020-04-01..2020-06-30"],
		['Sales fell in the fourth quarter.', 'fourth quarter = 2019-10-01..2019-12-31'],
		['His touchdown in the third quarter followed a field goal.', ''],
		['In fiscal 2009 sales fell.', 'fiscal 2009 = 2009-01-01..2009-12-31'],
	],
	'times of day': [
		['It sank at 8:30 p.m. EDT.', '8:30 p.m. EDT = ? 20:30 EDT'],
		['It sank at 4.30am on Sunday.', '4.30am on Sunday = 2020-01-05 4:30'],
		['It sank Wednesday at 7:48 a.m. local time.', 'Wednesday at 7:48 a.m. local time = 2020-01-08 7:48 local'],
		['It sank at noon and at midnight.', 'noon = ? 12:00; midnight = ? 0:00'],
		['It sank at 1353 (1023 GMT).', '1353 = ? 13:53; 1023 GMT = ? 10:23 GMT'],
		['It sank at 12:05 a.m. on Jan. 2.', '12:05 a.m. on Jan. 2 = 2020-01-02 0:05'],
	],
	'times that name none': [
		['She now lives there and was recently ill.', 'now = ?; recently = ?'],
		['In recent days it rained.', 'recent days = ?'],
	],
	'words and numbers that are no dates': [
		['He may march, the sun sat, and Will Mar said so.', ''],
		['May said so, and April agreed.', ''],
		['Some 2000 people and 1990 votes for $1999.', ''],
		['He is in his 40s and lives at 1950 Quay Road.', ''],
		['They won 19-98 with 2,010 points.', ''],
	],
};

describe('published on a Thursday', () => {
	for (const [what, cases] of Object.entries(CASES)) {
		describe(what, () => {
			test.each(cases)('%s', (sentence, dates) => {
				expect(written(sentence, PUBLISHED)).toBe(dates);
			});
		});
	}
});

describe('the day of publication', () => {
	test('is the one written, whatever the zone', () => {
		expect(written('It sank yesterday.', '2020-01-09T00:10:00+13:00')).toBe('yesterday = 2020-01-08');
	});

	test('may be told by the byline', () => {
		expect(written('Ferry sinks\nPublished: November 28, 2005\nIt sank yesterday.')).toContain(
			'yesterday = 2005-11-27',
		);
	});

	test('may be told by a dateline that names the year', () => {
		expect(written('PORT ALMA, Jan 9, 2020 (Coastwire) - The ferry sank on Tuesday.')).toContain(
			'Tuesday = 2020-01-07',
		);
	});

	test('unknown, explicit dates are still resolved and others are not', () => {
		expect(written('It sank on Tuesday, 5 March 2019, and last week in May.')).toBe(
			'Tuesday, 5 March 2019 = 2019-03-05; last week = ?; May = ?',
		);
	});
});

test.each([
	['It sank on 5 March 2019.', true, 'day'],
	['It sank in 2019.', true, 'year'],
	['It sank on Tuesday.', false, 'day'],
	['It sank last month.', false, 'month'],
	['It sank at 8:30 p.m. on 5 March 2019.', true, 'time'],
] as const)('%s is sure: %s, to the %s', (text, sure, precision) => {
	expect(datesOf(text, PUBLISHED)).toMatchObject([{ sure, precision }]);
});

test('a headline in the present tells what happened', () => {
	expect(written('Ferry sinks off Port Alma Tuesday\nThe ferry sank at dawn.', PUBLISHED)).toBe('Tuesday = 2020-01-07');
});

/** Any UTF-16, halves of surrogate pairs and all. */
const ANY_TEXT = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

const PARTS = fc.constantFrom(
	...[
		'Monday',
		'on',
		'Oct',
		'.',
		'17',
		',',
		'2019',
		'last',
		'week',
		'ago',
		'two',
		'the',
		'1990',
		's',
		"'",
		'8',
		':',
		'30',
		'p.m.',
		'/',
		'-',
		' ',
		' ',
		'quarter',
		'third',
		'of',
		'said',
		'will',
		'year',
		'\n',
		'May',
		'99999999',
	],
);

test('dates stand in order, apart, on their own words', () => {
	fc.assert(
		fc.property(fc.array(PARTS, { maxLength: 40 }), fc.constantFrom(undefined, PUBLISHED), (parts, published) => {
			const text = parts.join(' ');
			let end = 0;
			for (const date of readDates(untaggedDraftOf(text, published))) {
				expect(date.start).toBeGreaterThanOrEqual(end);
				expect(text.slice(date.start, date.end).trim()).toHaveLength(date.end - date.start);
				if (date.from !== undefined) expect(date.from <= (date.to ?? '')).toBe(true);
				end = date.end;
			}
		}),
	);
});

test('no text makes it throw', () => {
	fc.assert(fc.property(ANY_TEXT, fc.string(), (text, published) => void datesOf(text, published)));
});

test.each(['1', '1 ', 'Monday ', '1/', 'Oct. 17, ', 'a year ', 'the third quarter of ', 'two hundred and ', '8:30 '])(
	'takes linear time on %j',
	(unit) => {
		const draft = untaggedDraftOf(unit.repeat(60_000 / unit.length), PUBLISHED);
		const started = performance.now();
		readDates(draft);
		expect(performance.now() - started).toBeLessThan(5000);
	},
);
