import { check } from '../engine/check.ts';
import { onlySure } from '../engine/confidence.ts';
import { MemoryCorpus } from '../engine/memory-corpus.ts';
import { readArticle } from '../engine/read.ts';
import { clusterStories } from '../engine/story/cluster.ts';
import type { Article, Report } from '../engine/types.ts';
import { newsArticle } from '../formats/news-article.ts';
import { oneLine } from '../report/export/text.ts';
import { type Format, type Request, Unusable } from './arguments.ts';
import { explain } from './explain.ts';
import { inspection } from './inspection.ts';
import { loadArticle, loadFolder, loadOnly } from './load.ts';
import { print, warn } from './output.ts';
import { render } from './render.ts';

type FileRequest = Exclude<Request, { command: 'help' }>;

export async function compareFile({ path, corpus: folder, format, sameStory, verbose }: FileRequest): Promise<void> {
	const article = await loadArticle(path);
	const corpus = (await loadFolder(folder)).filter((other) => !isTheSame(article, other));
	const report = await check(article, new MemoryCorpus(corpus), { sameStory });
	await print(render(format, verbose ? report : shownAs(format, report), article));
	if (corpus.length === 0) warn(`${folder}: no article to compare with`);
	else if (report.story.length === 0) warn(`none of the ${corpus.length} articles in ${folder} tells this story`);
}

/** Other programs are given all that is left out or stands here alone, with how sure it is. */
function shownAs(format: Format, report: Report): Report {
	const { omitted, onlyHere } = report;
	return format === 'json' ? { ...onlySure(report), omitted, onlyHere } : onlySure(report);
}

/** The article itself is left out of its corpus: its own file, and itself in a list. */
const isTheSame = (article: Article, other: Article): boolean =>
	other.text === article.text && (other.id === article.id || (other.url !== undefined && other.url === article.url));

export async function inspectFile({ path, against, kind }: FileRequest): Promise<void> {
	if (against !== '') {
		await print(explain(await loadArticle(path), await loadArticle(against), kind));
		return;
	}
	const reading = readArticle(await loadArticle(path));
	const { facts } = inspection(reading);
	const { text } = reading.article;
	const lines = reading.sentences.flatMap(({ start, end, block }) => [
		`${reading.blocks[block]?.role === 'body' ? '' : `(${reading.blocks[block]?.role}) `}${text.slice(start, end)}`,
		...facts
			.filter((fact) => Number(fact['start']) >= start && Number(fact['start']) < end)
			.map(
				({ kind, exact, start: _, end: __, ...detail }) =>
					`    ${kind}: "${oneLine(String(exact))}" ${JSON.stringify(detail)}`,
			),
	]);
	await print(lines.join('\n'));
}

export async function storiesOfFolder({ path }: FileRequest): Promise<void> {
	const articles = await loadFolder(path);
	if (articles.length === 0) throw new Unusable(`${path}: no articles in it`);
	const stories = new Map<string, string[]>();
	clusterStories(articles).forEach((story, index) => {
		const { id, title } = articles[index] ?? { id: '', title: '' };
		stories.set(story, [...(stories.get(story) ?? []), `  ${oneLine(id)}  ${oneLine(title ?? '')}`.trimEnd()]);
	});
	await print([...stories].map(([story, lines]) => `${story}\n${lines.join('\n')}`).join('\n'));
}

/** As the corpus holds articles, so that one can be put there. */
export async function extractFile({ path }: FileRequest): Promise<void> {
	await print(JSON.stringify(newsArticle(await loadOnly(path)), null, '\t'));
}
