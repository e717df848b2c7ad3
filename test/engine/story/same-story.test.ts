import { describe, expect, test } from 'vitest';
import { OTHER_WEEK } from '../../../src/engine/story/other-weeks.ts';
import { SAME_STORY, shareOfOneStory, storyLikeness } from '../../../src/engine/story/same-story.ts';
import { storyVector } from '../../../src/engine/story/similarity.ts';

/** Another week's poll on one race: the same people, places and terms of art, other figures. */
const poll = (week: number, figures: readonly [string, string, string], outlet = 0) =>
	storyVector({
		id: `${week}-${outlet}`,
		published: new Date(Date.UTC(2031, 0, 6 + 7 * week)).toISOString().slice(0, 10),
		title: outlet === 0 ? 'Orrin Vale leads Tessa Marlowe in new poll' : 'Poll puts Vale ahead of Marlowe',
		text:
			outlet === 0
				? `Orrin Vale leads Tessa Marlowe by ${figures[0]} points in the race for governor of Ardmore, a poll by Lindqvist
College found. Vale of the Harbour Party has the support of ${figures[1]} percent of likely voters, the pollster said. Marlowe
of the Orchard Party rallied supporters in Penrith. ${figures[2]}`
				: `A Lindqvist College poll of likely voters in Ardmore has Orrin Vale of the Harbour Party at ${figures[1]} percent,
${figures[0]} points ahead of Tessa Marlowe of the Orchard Party, in the race for governor. ${figures[2]}`,
	});
const WEEKS: readonly (readonly [string, string, string])[] = [
	['four', '46.2', 'Farmers around Quillan moved to Vale after he promised to repair the canal locks.'],
	['six', '47.9', 'Nurses on strike in Dunmore told the interviewers that hospitals decide their vote.'],
	['two', '44.1', 'The tax on fishing boats, which Vale voted for, cost him the islands.'],
	['five', '45.5', 'Students queued at the stadium to hear a singer, Ilse Brandt, endorse him.'],
	['seven', '48.3', 'A broadcast quarrel about the prison at Coldwater moved few voters.'],
	['three', '43.8', 'Miners doubted that either would reopen the tin pits of Halvard.'],
	['eight', '49.6', 'Storm relief that was paid out late in Tolland weighed on Marlowe.'],
	['nine', '50.7', 'The ferry fares, frozen since autumn, were what pensioners named first.'],
	['one', '42.4', 'Teachers left Vale over the plan to merge village schools.'],
	['ten', '51.2', 'A court ruling on grazing rights pleased the shepherds of Upper Strand.'],
];
const figuresOf = (week: number) => WEEKS[week] ?? ['no', '40', ''];

describe('in a corpus of one beat', () => {
	const others = WEEKS.flatMap((figures, week) => [poll(week, figures, 1), poll(week, figures, 2)]);

	test('the same poll is found, and not those of other weeks', () => {
		for (const week of [0, 4, 9]) {
			const article = poll(week, figuresOf(week));
			const found = storyLikeness(article, others).map((alike) => alike >= SAME_STORY);
			expect(found).toEqual(others.map((other) => other.day === article.day));
		}
	});

	test('however near two weeks are', () => {
		const article = poll(4, figuresOf(4));
		const near = { ...poll(5, figuresOf(5), 1), day: (article.day ?? 0) + 2 };
		expect(storyLikeness(article, [near])[0]).toBeGreaterThan(SAME_STORY);
		expect(storyLikeness(article, [near, ...others])[0]).toBeLessThan(SAME_STORY);
	});
});

describe('a story of many outlets', () => {
	const SENTENCES = [
		'The ferry Solveig ran aground off the island of Tarn with 212 passengers aboard.',
		'The coast guard of Velland said the steering had failed.',
		'Captain Mette Aasen called for help at dawn.',
		'Lifeboats from Quillan and Dunmore took the passengers off.',
		'Nobody was badly hurt, the hospital of Tarn said.',
		'Oil from a torn tank reached the beach at Low Cove.',
		'Divers found a gash of nine metres in the hull.',
		'The company, Nordlys Lines, apologised to the passengers.',
		'Tugs will try to pull the Solveig free at high water.',
		'The ferry was repaired at Holm in spring, its owner said.',
	];
	/** Each tells six of ten sentences, in an order of its own. */
	const report = (outlet: number) => ({
		id: `${outlet}`,
		published: '2031-04-07',
		text: SENTENCES.map((sentence, index) => ({
			sentence,
			order: (index * 7 + outlet * 3 + ((index * outlet) % 5)) % 10,
		}))
			.sort((a, b) => a.order - b.order)
			.slice(0, 6)
			.map(({ sentence }) => sentence)
			.join(' '),
	});

	test('is one story, dated or not', () => {
		const dated = Array.from({ length: 55 }, (_, outlet) => storyVector(report(outlet)));
		const undated = dated.map((vector) => ({ ...vector, day: undefined }));
		for (const outlets of [dated, undated]) {
			const [first, ...others] = outlets;
			const found = storyLikeness(first ?? storyVector(report(0)), others).filter((alike) => alike >= SAME_STORY);
			expect(found.length / others.length).toBeGreaterThan(0.9);
		}
	});
});

test('a poll is still told a few days later, and hardly two weeks later', () => {
	const [article, later] = [poll(0, figuresOf(0)), poll(0, figuresOf(0), 1)];
	const after = (days: number) => storyLikeness(article, [{ ...later, day: (article.day ?? 0) + days }])[0] ?? 0;
	expect(after(0)).toBe(after(1));
	expect(after(3)).toBeGreaterThan(SAME_STORY);
	expect(after(2 * OTHER_WEEK)).toBeLessThan(SAME_STORY);
});

test('between articles that just tell one story a finding is less sure, unless they are of one day', () => {
	expect(shareOfOneStory(SAME_STORY, undefined)).toBeLessThan(0.7);
	expect(shareOfOneStory(SAME_STORY, 3)).toBe(shareOfOneStory(SAME_STORY, undefined));
	expect(shareOfOneStory(SAME_STORY, 1)).toBe(1);
	expect(shareOfOneStory(0.4, undefined)).toBe(1);
});
