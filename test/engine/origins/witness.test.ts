import { describe, expect, test } from 'vitest';
import { checkAgainst } from '../../../src/engine/check.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { loadStories } from '../../support/story.ts';

const WIRE_LINE = 'The ferry ran aground on a sandbank off Mell with 212 passengers on board.';
const ARTICLES = [
	{
		id: 'ours',
		text: `Nobody slept on the ferry Ostrava.\nThe ferry ran aground off Mell with 121 passengers on board.`,
	},
	{
		id: 'market',
		text: `Fishmongers in Mell had an odd morning, with cold travellers asking for tea.\n${WIRE_LINE}\nSome bought herring for breakfast, others only wanted to stand near the smoke ovens until buses arrived.
Ilka Brenn, who keeps a stall by the quay, gave away her last loaf and put the kettle on three times before noon.
Her husband drove two elderly sisters home to the hills, and came back with a basket of plums as thanks.
A fiddler from the third carriage deck played for whoever would listen, until the harbour master asked him to stop.
By the afternoon the market looked as it always does, except that every blanket in the chapel was wet.`,
	},
	{
		id: 'school',
		text: `Pupils of the island school missed their exam because their boat did not come.\n${WIRE_LINE}\nPer Lodd, who leads the school, asked the ministry in a letter to let forty teenagers sit mathematics again in June.
Some parents would rather see teachers sent over by helicopter whenever storms are forecast, as happened in the winter of 2019.
Officials answered that rules allow a second sitting only for illness, but promised to look for an exception.
A petition that two mothers began over lunch had nine hundred names before dusk, more than the village has voters.
On the football pitch, the oldest class spent the free morning painting the goalposts.`,
	},
];

function report() {
	const [ours, ...others] = ARTICLES.map((article) => readArticle(article));
	if (ours === undefined) throw new Error('There is no article');
	return checkAgainst(
		ours,
		others.map((reading) => ({ reading, similarity: 1 })),
	);
}

test('a wire sentence in two reports of their own is one witness, and the reports stay two origins', () => {
	const { origins, discrepancies } = report();
	expect(origins.map(({ sources }) => sources)).toEqual([['market'], ['school']]);
	const [found] = discrepancies.filter(({ kind }) => kind === 'number');
	expect(found?.against.map(({ sources, here }) => ({ sources: sources.toSorted(), here }))).toEqual([
		{ sources: ['market', 'school'], here: false },
	]);
});

test('the sentence is marked as copied, and nothing else', () => {
	const [, market, school] = ARTICLES.map((article) => readArticle(article));
	if (market === undefined || school === undefined) throw new Error('There is no article');
	const { copied } = checkAgainst(market, [{ reading: school, similarity: 1 }]);
	expect(copied.map(({ exact, copies }) => [exact, copies.map(({ source }) => source)])).toEqual([
		[WIRE_LINE, ['school']],
	]);
});

describe('six outlets, of which three print one agency lightly edited and one rewrites it word by word', () => {
	const story = loadStories().find(({ name }) => name === 'kolvar-quake');
	if (story === undefined) throw new Error('There is no such story');
	const articles = [...story.articles].map(([file, article]) => ({ file, reading: readArticle(article) }));
	const read = articles.find(({ file }) => file === 'meridian.json');
	if (read === undefined) throw new Error('There is no such article');
	const { origins, discrepancies } = checkAgainst(
		read.reading,
		articles.filter((one) => one !== read).map(({ reading }) => ({ reading, similarity: 1 })),
	);
	const file = (id: string): string => id.slice(id.indexOf('/') + 1);

	test('are two origins beside the third report, and the credit is named', () => {
		expect(origins.map(({ sources }) => sources.map(file).toSorted())).toEqual(
			expect.arrayContaining([
				['city-now.json', 'daily-republic.json', 'harbour-times.json', 'metro-brief.json'],
				['kolvar-voice.json'],
			]),
		);
		expect(['Aldine', 'ANA']).toContain(origins.find(({ sources }) => sources.length === 4)?.credit);
	});

	test('show why: sentences side by side, each where it says it stands', () => {
		const text = new Map(articles.map(({ reading: { article } }) => [article.id, article.text]));
		const links = origins.flatMap(({ reuse }) => reuse);
		expect(links).toHaveLength(3);
		for (const { a, b, shareOfA, shareOfB, passages } of links) {
			expect(Math.min(shareOfA, shareOfB)).toBeGreaterThan(0.2);
			expect(passages.length).toBeGreaterThan(0);
			for (const pair of passages) {
				expect(text.get(a)?.slice(pair.a.start, pair.a.end)).toBe(pair.a.exact);
				expect(text.get(b)?.slice(pair.b.start, pair.b.end)).toBe(pair.b.exact);
			}
		}
	});

	test('count once where they contradict', () => {
		const depth = discrepancies.find(({ kind, exact }) => kind === 'number' && exact === '10 miles');
		expect(depth?.against.map(({ sources }) => sources.length)).toEqual([4]);
	});
});
