// npm run draw -- FILE.jsonl [--found] [--list difference]... [--seed 1] [--count 60] [--without FOLDER]... [--judged FILE]... [--only-count]
// What is shown from the start, to be judged by reading: differences, what is left out, what is only here (all three without
// --list). Of each story of FILE (see story-rows.ts) the articles are cut into sets of six at random, and every article in turn
// is held against the others of its set; with --found, all of FILE is the corpus and every article is held against what is
// found there as its story, as for a reader. Of what is shown COUNT are drawn, at most four a story, and each once. They are
// printed with all evidence, what is left out below the article read, each with a mark: [left-out …]. Articles that stand in a
// FOLDER of labelled stories are not read, and what stands in a FILE of an earlier draw is not drawn again.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, checkAgainst } from '../src/engine/check.ts';
import { onlySure } from '../src/engine/confidence.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import { readArticle } from '../src/engine/read.ts';
import type { ReadingRecord } from '../src/engine/reading-record.ts';
import type { ReadingRecords } from '../src/engine/readings.ts';
import type { Article, Report } from '../src/engine/types.ts';
import { type StoryRow, storyRows } from './story-rows.ts';
import { seeded, shuffle } from './train/random.ts';

const SET = 6;
const MOST_OF_STORY = 4;
const LISTS = ['difference', 'left-out', 'only-here'] as const;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: '1' },
		count: { type: 'string', default: '60' },
		without: { type: 'string', multiple: true, default: [] },
		judged: { type: 'string', multiple: true, default: [] },
		list: { type: 'string', multiple: true, default: [...LISTS] },
		'only-count': { type: 'boolean', default: false },
		found: { type: 'boolean', default: false },
	},
});
const [file] = positionals;
if (file === undefined) throw new Error('Usage: npm run draw -- FILE.jsonl [--seed 1] [--count 60]');

type Row = {
	readonly list: (typeof LISTS)[number];
	readonly story: string;
	readonly article: Article;
	/** By which it is known in other draws. */
	readonly fact: string;
	readonly lines: readonly string[];
};

const random = seeded(Number(values.seed));
const labelled = new Set(values.without.flatMap(articlesUnder).map(beginning));
const judged = new Set(values.judged.flatMap((path) => marksIn(readFileSync(path, 'utf8'))));

const rows = values.found ? await shownOfFound(storyRows(file)) : shownOfStories(storyRows(file));
for (const list of LISTS.filter((list) => values.list.includes(list))) {
	const shown = rows.filter((row) => row.list === list && !judged.has(markOf(row)));
	shuffle(shown, random);
	const facts = new Set<string>();
	const ofStory = new Map<string, number>();
	const drawn = shown
		.filter(({ story, fact }) => {
			const count = ofStory.get(story) ?? 0;
			if (count === MOST_OF_STORY || facts.has(fact)) return false;
			facts.add(fact);
			ofStory.set(story, count + 1);
			return true;
		})
		.slice(0, Number(values.count));
	console.log(
		`##### ${list}: ${drawn.length} of ${shown.length}, ${new Set(drawn.map(({ story }) => story)).size} stories`,
	);
	if (!values['only-count']) print(drawn);
}

function shownOfStories(all: readonly StoryRow[]): Row[] {
	const stories = new Map<string, Article[]>();
	for (const { story, article } of all) stories.set(story, [...(stories.get(story) ?? []), article]);
	return [...stories].flatMap(([story, articles]) => {
		const order = [...articles];
		shuffle(order, random);
		return Array.from({ length: Math.ceil(order.length / SET) }, (_, set) =>
			shownIn(story, order.slice(set * SET, (set + 1) * SET)),
		).flat();
	});
}

function shownIn(story: string, articles: readonly Article[]): Row[] {
	const readings = articles.map(readArticle);
	return readings
		.filter(({ article }) => !labelled.has(beginning(article.text)))
		.flatMap((reading) => {
			const others = readings.filter((other) => other !== reading);
			const report = checkAgainst(
				reading,
				others.map((other) => ({ reading: other, similarity: 1 })),
			);
			return rowsOf(
				story,
				report,
				reading.article,
				others.map(({ article }) => article),
			);
		});
}

async function shownOfFound(all: readonly StoryRow[]): Promise<Row[]> {
	const articles = new Map(all.map(({ article }) => [article.id, article]));
	const corpus = new MemoryCorpus(articles.values());
	const read = new Map<string, ReadingRecord>();
	const readings: ReadingRecords = {
		get: async (ids) => ids.map((id) => read.get(id)),
		put: async (records) => records.forEach((record, id) => void read.set(id, record)),
	};
	const rows: Row[] = [];
	for (const { story, article } of all) {
		if (labelled.has(beginning(article.text))) continue;
		const report = await check(article, corpus, { readings });
		rows.push(
			...rowsOf(
				story,
				report,
				article,
				report.story.flatMap(({ id }) => articles.get(id) ?? []),
			),
		);
	}
	return rows;
}

function rowsOf(story: string, whole: Report, article: Article, others: readonly Article[]): Row[] {
	const report = onlySure(whole);
	const base = { story, article };
	return [
		...report.discrepancies.map(
			({ kind, exact, sentence, confidence, evidence }): Row => ({
				...base,
				list: 'difference',
				// The same two sentences are one, whichever of them is read.
				fact: [sentence, ...evidence.map(({ sentence }) => sentence)].map((one) => inLine(one.exact)).sort()[0] ?? '',
				lines: [
					`${confidence.toFixed(2)} ${kind} ${within(sentence.exact, exact)}`,
					...evidence.map(({ source, exact, sentence }) => `  ${source}: ${within(sentence.exact, exact)}`),
				],
			}),
		),
		...report.omitted.map(
			({ what, confidence, evidence, witnesses }): Row => ({
				...base,
				list: 'left-out',
				fact: evidence[0]?.sentence.exact ?? what,
				lines: [
					`${confidence.toFixed(2)} "${inLine(what)}"  witnesses ${witnesses.map(({ sources }) => sources.join('+')).join(' | ')}`,
					...evidence.map(({ source, exact, sentence }) => `  ${source}: ${within(sentence.exact, exact)}`),
				],
			}),
		),
		...report.onlyHere.map(
			({ exact, sentence, confidence }): Row => ({
				...base,
				list: 'only-here',
				fact: sentence.exact,
				lines: [
					`${confidence.toFixed(2)} ${within(sentence.exact, exact)}`,
					...others.map((other) => `  ${nearest(exact, other)}`),
				],
			}),
		),
	];
}

function print(drawn: readonly Row[]): void {
	const inOrder = drawn.toSorted((a, b) => a.story.localeCompare(b.story) || a.article.id.localeCompare(b.article.id));
	inOrder.forEach((row, at) => {
		const { article } = row;
		if (row.list === 'left-out' && inOrder[at - 1]?.article !== article)
			console.log(
				`--- ${article.id} (${article.published ?? 'no date'}) ${article.title ?? ''}\n${inLine(article.text)}`,
			);
		console.log(`@${at + 1} ${markOf(row)} ${row.lines.join('\n')}`);
	});
}

function markOf({ list, article, fact }: Row): string {
	return `[${list} ${article.id} ${inLine(fact).slice(0, 60)}]`;
}
function marksIn(text: string): string[] {
	return [...text.matchAll(/^@\d+ (\[(?:difference|left-out|only-here) .*?\]) \d/gm)].flatMap(([, mark]) => mark ?? []);
}

function inLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
function within(sentence: string, exact: string): string {
	return inLine(sentence.replace(exact, `«${exact}»`));
}

/** The three sentences of an article that have most of a passage's rarer words, with its title. */
function nearest(passage: string, { id, title, text }: Article): string {
	const words = new Set(wordsOf(passage));
	const sentences = [title ?? '', ...text.split(/\n+|(?<=[.!?]["”’]?)\s+/)].map(inLine);
	const count = new Map<string, number>();
	for (const sentence of sentences)
		for (const word of new Set(wordsOf(sentence))) count.set(word, (count.get(word) ?? 0) + 1);
	const found = sentences
		.map((sentence) => {
			const shared = new Set(wordsOf(sentence).filter((word) => words.has(word)));
			return { sentence, score: [...shared].reduce((sum, word) => sum + 1 / Math.sqrt(count.get(word) ?? 1), 0) };
		})
		.filter(({ score }) => score > 0)
		.toSorted((a, b) => b.score - a.score);
	return `${id}: ${found
		.slice(0, 3)
		.map(({ sentence }) => sentence.slice(0, 300))
		.join(' | ')}`;
}
function wordsOf(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 6));
}

function articlesUnder(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry): string[] => {
		const path = join(folder, entry.name);
		// A story's folder may be a link to one.
		if (existsSync(join(path, 'gold.json'))) return articlesUnder(path);
		if (entry.name === 'gold.json' || !entry.isFile()) return [];
		const raw = readFileSync(path, 'utf8');
		return [entry.name.endsWith('.json') ? (JSON.parse(raw).articleBody ?? '') : raw];
	});
}
function beginning(text: string): string {
	return text.replace(/\P{L}/gu, '').slice(0, 100);
}
