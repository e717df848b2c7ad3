import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/engine/facts/date.ts';
import { readQuantities } from '../../../src/engine/facts/quantity.ts';
import type { Quantity } from '../../../src/engine/types.ts';
import { datedDraftOf, untaggedDraftOf } from './draft-of.ts';

function quantitiesOf(text: string): Quantity[] {
	return readQuantities(datedDraftOf(text, '2020-01-09'));
}

/** "at-least 41; 5..7 %; 52-3; third 3": the figures of a text in short. */
function written(text: string): string {
	return quantitiesOf(text)
		.map(({ value, upper, unit, bound, tally, ordinal, vague }) => {
			const number = tally
				? tally.join('-')
				: upper === undefined
					? `${round(value)}`
					: `${round(value)}..${round(upper)}`;
			return [bound === 'exact' ? '' : bound, ordinal ? 'the' : vague ? 'some' : '', number, unit]
				.filter(Boolean)
				.join(' ');
		})
		.join('; ');
}

function round(value: number): number {
	return Number(value.toPrecision(6));
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, figures: string])[]>> = {
	'counts in digits and words': [
		['41 people died and 1,250 fled.', '41; 1250'],
		['Forty-one people died.', '41'],
		['Two hundred and four people fled.', '204'],
		['Two hundred and two thousand fled.', '202000'],
		['Three hundred and five hundred are two sums.', '300; 500; 2'],
		['A hundred fled, then a thousand.', '100; 1000'],
		['A dozen shops and two dozen homes burned.', '12; 24'],
		['Half a million fled, or 1.2 million.', '500000; 1.2e+6'.replace('1.2e+6', '1200000')],
		['Some 3.2 lakh voters and 6 crore others', 'about 320000; 60000000'],
		['The figure is 12,34,567.', '1.23457e+6'.replace('1.23457e+6', '1234570')],
		['About 1.4m users left.', 'about 1400000'],
		['The population is three million and a half.', '3500000'],
		['It holds 2 1/2 cups, or 2½.', '2.5; 2.5'],
		['He served 41/2 months and ran 123 / 4 miles.', '4.5 month; 12.75 mi'],
		['He served 4\uFFFD months.', ''],
		['He ran 27 yards from the 16-yard line.', '27 yd'],
		['Minus five is the answer, and -3.', '-5; -3'],
		['One man died and one of them fled; no one knew.', '1'],
		['The one who left told another one, one by one.', ''],
	],
	'tokenised text': [
		['The 6. 1 - magnitude quake hit the town , killing 26, 000 people .', '6.1 magnitude; 26000'],
		['It cost $ 5 , he said , or $2. 6 million .', '5 USD; 2600000 USD'],
		['The 36 - year - old fell 2, 000 feet , she said .', '36 years-old; 2000 ft'],
		['A magnitude of 5. 9. It left 31, 000 dead.', '5.9 magnitude; 31000'],
		['Some 32 . 99 % voted , he said .', 'about 32.99 %'],
	],
	money: [
		['It cost $1.5m, £2.5bn, €3 million and ¥400.', '1500000 USD; 2500000000 GBP; 3000000 EUR; 400 JPY'],
		['It cost A$195,900, C$5, HK$10 billion, US$7 and $A3.', '195900 AUD; 5 CAD; 10000000000 HKD; 7 USD; 3 AUD'],
		['It cost Rs 35 lakh, Rs. 500 and EUR 125.', '3500000 INR; 500 INR; 125 EUR'],
		['It cost 20 dollars, two million euros and 470 pence.', '20 USD; 2000000 EUR; 470 penny'],
		['It cost 40 million crowns, or 12.50 marks a share.', '40000000 ¤; 12.5 ¤'],
		['Ada Brandt has won two crowns and lost three marks for spelling.', '2; 3'],
		['It cost 10 Swiss francs, 5 Canadian dollars and 7 U.S. dollars.', '10 CHF; 5 CAD; 7 USD'],
		// The word for the scale is the paper's, behind what it quotes.
		['“We need $4.1” billion, she said.', '4100000000 USD'],
		['"Not 3, not 4.5" million people came.', '3; 4500000'],
		['Asked for 20, he said “no, 30.” Million by million it grew.', '20; 30'],
		['It is a $300-million plan and a two-million-euro heist.', '300000000 USD; 2000000 EUR'],
		['He paid 20 pounds for 20 pounds of cocaine.', '20 lb; 20 lb'],
		['He paid 20 pounds for a coat.', '20 GBP'],
		['It fell to 3 dollars 50 cents from 80 cents.', '3.5 USD; 80 cent'],
		['Between $250,000 and $300,000 is gone, or $5-7 million.', '250000..300000 USD; 5000000..7000000 USD'],
	],
	'shares of a whole': [
		['Turnout was 19 per cent, 19per cent, 19% or 19 percent.', '19 %; 19 %; 19 %; 19 %'],
		[
			'A third of voters, two-thirds of men and more than half of women',
			'0.333333 share; 0.666667 share; more-than 0.5 share',
		],
		['One in five voters, or two out of three', '0.2 share; 0.666667 share'],
		['It has a 1-in-3 chance, or a 2 in 3 chance.', '0.333333 share; 0.666667 share'],
		['In the first half he broke it in half.', 'the 1'],
		['It rose 0.5 percentage points, or 25 basis points.', '0.5 percentage-point; 25 basis-point'],
		['A third man came a quarter late.', 'the 3'],
	],
	ranges: [
		['It takes 10 to 15 minutes, or 5-7 days.', '10..15 minute; 5..7 day'],
		['Between 3 and 5 per cent left.', '3..5 %'],
		['Two or three people left.', '2..3'],
		['It is a 40- to 60-hour course.', '40..60 hour'],
		['It rose from 65 to 125 seats.', '65; 125'],
		['It ranges from 65 to 125 seats.', '65..125'],
		['Sales rose 5 percent to 10 percent.', '5 %; 10 %'],
		['Five to 7 million fled.', '5000000..7000000'],
	],
	'orders of magnitude': [
		['Dozens died and hundreds fled.', 'some 24..144; some 200..1999'],
		['Tens of thousands and hundreds of thousands marched.', 'some 20000..120000; some 200000..1000000'],
		['Several banks and a few hundred youths', 'some 3..12; some 200..1200'],
		['Tariffs are at triple-digit levels, a six-figure sum.', 'some 100..999; some 100000..999999'],
		['Sales doubled, then tripled; it was twice as big, a tenfold rise.', '2 times; 3 times; 2 times; 10 times'],
		['Few came, and the few who did left.', ''],
		['Tens of millions of dollars and hundreds of miles', 'some 20000000..120000000 USD; some 200..1999 mi'],
	],
	'tallies and scores': [
		['He is 52-3 with 46 knockouts.', '52-3; 46'],
		['The vote was 396-9, a 5-4 ruling.', '396-9; 5-4'],
		['They won 27-24 and lost 1–2.', '27-24; 1-2'],
		['The court voted 5 to 4.', '5-4'],
		['Her record is 45-7-2.', '45-7-2'],
		['Some 10-15 people lost 5-7 kilos.', 'about 10..15; 5..7 kg'],
		['Call 555-0123-456 or 2012-13.', ''],
		['<post post-id="718104423957266432"> Some 4123000 left.', 'about 4123000'],
	],
	ages: [
		['Ada Quist, 48, of Alma met the 35-year-old man.', '48 years-old; 35 years-old'],
		['The boy, 12, is aged 12 and 12 years old.', '12 years-old; 12 years-old; 12 years-old'],
		[
			'Two sons, ages 6 and 16; girls aged 6, 8 and 12.',
			'2; 6 years-old; 16 years-old; 6 years-old; 8 years-old; 12 years-old',
		],
		['The boy, age 6, and 12 others left.', '6 years-old; 12'],
		['She died at the age of 85. She was 85.', '85 years-old; 85 years-old'],
		['He is in his 40s and she in her early fifties.', 'some 40..49 years-old; some 50..54 years-old'],
		['People aged 18 to 34 left.', '18..34 years-old'],
		['While 86 percent liked Ada Brandt, 43 said so of him.', '86 %; 43'],
		['The 18-month-old child slept.', '1.5 years-old'],
		['On page 3, 48, and in all, 12, were wrong.', '48; 12'],
	],
	measures: [
		['It is 75 kilometers (50 miles) off, 20 m deep.', '75 km; 50 mi; 20 m'],
		['He is 5 feet 10 inches, or 5-foot-10, or 6ft 2in.', '5.83333 ft; 5.83333 ft; 6.16667 ft'],
		['A 50-mile road, 3 square miles, 2 tonnes and 40°C', '50 mi; 3 mi²; 2 t; 40 °C'],
		['It was 28 degrees Celsius, with winds of 120 km/h or 75 mph.', '28 °C; 120 km/h; 75 mph'],
		['Half an hour, 90 minutes, two-and-a-half years and a 24-hour watch', '0.5 hour; 90 minute; 2.5 year; 24 hour'],
		['The 100m sprint took 12 seconds; a second later he won the second race.', '100 m; 12 second; the 2'],
	],
	earthquakes: [
		['A magnitude 6.1 quake, a 6.1-magnitude quake and a 9.1 temblor', '6.1 magnitude; 6.1 magnitude; 9.1 magnitude'],
		['Two quakes measuring 6.8 and 6.3 hit.', '2; 6.8 magnitude; 6.3 magnitude'],
		['The 6.8 and 6.4 magnitude quakes hit.', '6.8 magnitude; 6.4 magnitude'],
		['It was stronger than four on the Richter scale.', 'more-than 4 magnitude'],
	],
	bounds: [
		[
			'About 5, around 5, roughly 5, some 5, nearly 5, almost 5, close to 5, an estimated 5',
			'about 5; about 5; about 5; about 5; about 5; about 5; about 5; about 5',
		],
		[
			'At least 5, no fewer than 5, a minimum of 5, 5 or more, 5-plus',
			'at-least 5; at-least 5; at-least 5; at-least 5; at-least 5',
		],
		[
			'More than 5, over $5, above 5, in excess of 5, at least another 5',
			'more-than 5; more-than 5 USD; more-than 5; more-than 5; at-least 5',
		],
		['Up to 5, as many as 5, no more than 5, at most 5', 'at-most 5; at-most 5; at-most 5; at-most 5'],
		['Fewer than 5, less than 5, under 5, below 5', 'less-than 5; less-than 5; less-than 5; less-than 5'],
		['Over three years more than a dozen left.', '3 year; more-than 12'],
	],
	ordinals: [
		['The third man, the 21st and the twenty-second', 'the 3; the 21; the 22'],
		['At first she waited. First, she said, look. The first lady and Fifth Avenue.', ''],
		['It is first-degree murder.', 'the 1'],
	],
	'numbers that count nothing': [
		['COVID-19, the F-35, the G20, an A380, MH370, a 4x4 and a 3D film', ''],
		['The Boeing 737, Highway 61, Flight 370, Channel 4, Week 8, Article 50 and page 12', ''],
		['She is the No. 2 official, number three and #1.', ''],
		['On 9/11, at 8:30, 24/7, in the 1990s and in 2008', ''],
		['The Big Four and the Group of Seven met at 10 Downing Street.', ''],
		['She called 911, and the 911 caller hung up.', ''],
		['Net zero and zero tolerance, one-time and one-on-one', ''],
		['It was a .45-caliber gun, and 007 has it.', ''],
	],
};

for (const [what, cases] of Object.entries(CASES)) {
	describe(what, () => {
		test.each(cases)('%s', (text, figures) => {
			expect(written(text)).toBe(figures);
		});
	});
}

test('a figure spans its sign and its unit, not what bounds it', () => {
	const text = 'About 200 people paid more than $1.5 million, or 5 per cent, over 10 to 15 years.';
	expect(quantitiesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'200',
		'$1.5 million',
		'5 per cent',
		'10 to 15 years',
	]);
});

/** Any UTF-16, halves of surrogate pairs and all. */
const ANY_TEXT = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

const PARTS = fc.constantFrom(
	...[
		'2',
		'17',
		'1,000',
		'3.5',
		'000',
		'$',
		'£',
		'%',
		'-',
		'–',
		'/',
		':',
		'.',
		',',
		'(',
		')',
		' ',
		' ',
		'two',
		'hundred',
		'and',
		'a',
		'half',
		'third',
		'million',
		'of',
		'to',
		'or',
		'in',
		'one',
		'Oct.',
		'2019',
		'Monday',
		'year',
		'old',
		'km',
		'feet',
		'm',
		's',
		'Quist',
		'point',
		'½',
		'^',
		'x10',
	],
);

test('figures stand in order, apart, on their own words and on no date', () => {
	fc.assert(
		fc.property(fc.array(PARTS, { maxLength: 40 }), fc.constantFrom('', ' '), (parts, space) => {
			const draft = untaggedDraftOf(parts.join(space), '2020-01-09');
			const dates = readDates(draft);
			let end = 0;
			for (const figure of readQuantities({ ...draft, facts: dates })) {
				expect(figure.start).toBeGreaterThanOrEqual(end);
				expect(draft.text.slice(figure.start, figure.end).trim()).toHaveLength(figure.end - figure.start);
				expect(Number.isFinite(figure.value)).toBe(true);
				if (figure.upper !== undefined) expect(figure.upper).toBeGreaterThan(figure.value);
				for (const date of dates) expect(figure.end <= date.start || date.end <= figure.start).toBe(true);
				end = figure.end;
			}
		}),
	);
});

test('no text makes it throw', () => {
	fc.assert(fc.property(ANY_TEXT, (text) => void readQuantities(untaggedDraftOf(text))));
});

test.each([
	'1',
	'1,',
	'1, 000',
	'1-',
	'1 ',
	'1/',
	'1 in ',
	'a ',
	'two hundred and ',
	'twenty-',
	'million ',
	'$ ',
	'US ',
	'half a ',
	'5 to ',
	'one in ',
	'minus ',
	'1 in minus ',
	'1 over minus ',
	'Two Bob ',
	'First Bob ',
	'Hong Kong ',
	'a quarter of a ',
])('takes linear time on %j', (unit) => {
	const draft = untaggedDraftOf(unit.repeat(60_000 / unit.length));
	const started = performance.now();
	readQuantities(draft);
	expect(performance.now() - started).toBeLessThan(5000);
});
