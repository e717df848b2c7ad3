import { Readability } from '@mozilla/readability';
import { checkAgainst } from '../../src/engine/check.ts';
import { findOrigins } from '../../src/engine/origins/index.ts';
import { readArticle } from '../../src/engine/read.ts';
import { readingFrom, recordOf } from '../../src/engine/reading-record.ts';
import type { Article, Reading } from '../../src/engine/types.ts';
import { page, paragraphs, parseLight } from '../../test/support/documents.ts';
import { storyArticles } from '../../test/support/stories.ts';

/** What reading and comparing take in Node, of the processor's time, after warm-up: milliseconds where nothing else is said. */
export type EngineFigures = {
	readonly words: number;
	/** Reading the facts of one article. */
	readonly read: number;
	/** Comparing it with nine others whose facts were read before. */
	readonly compare: number;
	/** Grouping 50 full-length articles of one story by origin, five of them edits of one text. */
	readonly group: number;
	/** Readability's own time on the article's page. */
	readonly extract: number;
	/** How many times faster comparing with nine others is than that. */
	readonly ratioToExtraction: number;
	/** Time for nine others as a multiple of the time for three: three, where it is linear. */
	readonly growth: number;
};

const STORY = 'kolvar-quake';
const OTHERS = 9;
const ROUNDS = 7;

export function measureEngine(articles: readonly Article[] = longArticles()): EngineFigures {
	const [article, ...others] = articles;
	if (!article || others.length < OTHERS) throw new Error(`A story of ${OTHERS + 1} articles is needed`);
	const sources = others.slice(0, OTHERS).map(kept);
	const read = fastest(
		() => ({ ...article }),
		(fresh) => readArticle(fresh),
	);
	const compare = (count: number) =>
		fastest(
			// What a reading is the key of is computed once for each: here it must be computed each time for the article read.
			() => ({ reading: readArticle({ ...article }), story: sources.slice(0, count).map((source) => source()) }),
			({ reading, story }) => checkAgainst(reading, story),
		);
	const readings = storyOfFifty().map(readArticle);
	const html = page({ body: paragraphs(article.text.split('\n')) });
	const extract = fastest(
		() => parseLight(html),
		(document) => new Readability(document).parse(),
	);
	// The first is measured while the code is still being compiled.
	const [, three, nine] = [compare(OTHERS), compare(3), compare(OTHERS)];
	return {
		words: article.text.split(/\s+/).length,
		read,
		compare: nine,
		group: fastest(
			() => readings.map((reading) => ({ ...reading })),
			(story) => findOrigins(story),
		),
		extract,
		ratioToExtraction: extract / nine,
		growth: nine / three,
	};
}

/** 50 articles of 700 to 900 words: sentences of all invented stories, each in an order of its own, and a common lede. */
function storyOfFifty(): Article[] {
	const articles = storyArticles();
	const lede = articles[0]?.text.split('\n').slice(0, 3) ?? [];
	const sentences = articles.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 40);
	return Array.from({ length: 50 }, (_, index): Article => {
		const lines = [...lede];
		let words = 0;
		for (let at = index < 5 ? 0 : index * 17; words < 700 + index * 4; at += 1 + (index % 3)) {
			const line = sentences[at % sentences.length] ?? '';
			words += line.split(' ').length;
			lines.push(line);
		}
		return { id: `fifty-${index}`, text: lines.join('\n') };
	});
}

function fastest<T>(prepare: () => T, run: (given: T) => unknown): number {
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS; round++) {
		const given = prepare();
		const start = process.cpuUsage();
		run(given);
		const { user, system } = process.cpuUsage(start);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

/** An article as it comes out of the store, each time anew: nothing has been looked up in it yet. */
function kept(article: Article): () => { readonly reading: Reading; readonly similarity: number } {
	const record = recordOf(readArticle(article));
	return () => {
		const reading = readingFrom(record, article);
		if (reading === undefined) throw new Error(`${article.id} cannot be kept`);
		return { reading, similarity: 0.5 };
	};
}

/** Ten articles as news is, two of them rewrites of the first: one event, 15 figures in a thousand words, nothing repeated but quotations. */
export const newsArticles = (): Article[] => storyArticles('tools/bench/stories');

/** Four times as many figures. The invented articles are short: three of one story make an article of the usual length, each in another order. */
export function longArticles(): Article[] {
	const story = storyArticles().filter(({ id }) => id.startsWith(`${STORY}/`));
	return Array.from({ length: OTHERS + 1 }, (_, index): Article => {
		const parts = [0, 1, 2].map((part) => story[(index + part * (1 + (index % 2))) % story.length]);
		const lines = parts.flatMap((part) => part?.text.split('\n') ?? []);
		const from = (index * 5) % lines.length;
		const text = [...lines.slice(from), ...lines.slice(0, from)].join('\n');
		return { ...parts[0], id: `${STORY}-${index}`, text };
	});
}
