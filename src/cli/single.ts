import { basename } from 'node:path';
import { check } from '../engine/check.ts';
import { onlySure } from '../engine/confidence.ts';
import { MemoryCorpus } from '../engine/memory-corpus.ts';
import { readArticle } from '../engine/read.ts';
import { clusterStories } from '../engine/story/cluster.ts';
import type { Article, Report } from '../engine/types.ts';
import { decode } from '../import/decode.ts';
import { type Format, type Request, Unusable } from './arguments.ts';
import { explain } from './explain.ts';
import { extractHtml } from './html.ts';
import { inspection } from './inspection.ts';
import { loadArticle, loadFolder, readBytes } from './load.ts';

import { render } from './render.ts';

type FileRequest = Exclude<Request, { command: 'help' }>;

const warn = (line: string): void => {
	process.stderr.write(`crosscheck: ${line}\n`);
};
const print = (text: string): void => {
	process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

export async function compareFile({ path, corpus: folder, format, sameStory, verbose }: FileRequest): Promise<void> {
	const article = await loadArticle(path);
	const corpus = (await loadFolder(folder, warn)).filter((other) => !isTheSame(article, other));
	const report = await check(article, new MemoryCorpus(corpus), { sameStory });
	print(render(format, verbose ? report : shownAs(format, report), article));
	if (corpus.length === 0) warn(`${folder}: no article to compare with`);
	else if (report.story.length === 0) warn(`none of the ${corpus.length} articles in ${folder} tells this story`);
}

/** Other programs are given all that is left out or stands here alone, with how sure it is. */
function shownAs(format: Format, report: Report): Report {
	const { omitted, onlyHere } = report;
	return format === 'json' ? { ...onlySure(report), omitted, onlyHere } : onlySure(report);
}

/** The article's own file is left out of its corpus. */
const isTheSame = (article: Article, other: Article): boolean => other.id === article.id && other.text === article.text;

export async function inspectFile({ path, against, kind }: FileRequest): Promise<void> {
	if (against !== '') {
		print(explain(await loadArticle(path), await loadArticle(against), kind));
		return;
	}
	const reading = readArticle(await loadArticle(path));
	const { facts } = inspection(reading);
	const { text } = reading.article;
	const lines = reading.sentences.flatMap(({ start, end, block }) => [
		`${reading.blocks[block]?.role === 'body' ? '' : `(${reading.blocks[block]?.role}) `}${text.slice(start, end)}`,
		...facts
			.filter((fact) => Number(fact['start']) >= start && Number(fact['start']) < end)
			.map(({ kind, exact, start: _, end: __, ...detail }) => `    ${kind}: "${exact}" ${JSON.stringify(detail)}`),
	]);
	print(lines.join('\n'));
}

export async function storiesOfFolder({ path }: FileRequest): Promise<void> {
	const articles = await loadFolder(path, warn);
	if (articles.length === 0) throw new Unusable(`${path}: no articles in it`);
	const stories = new Map<string, string[]>();
	clusterStories(articles).forEach((story, index) => {
		const { id, title } = articles[index] ?? { id: '', title: '' };
		stories.set(story, [...(stories.get(story) ?? []), `  ${id}  ${title ?? ''}`.trimEnd()]);
	});
	print([...stories].map(([story, lines]) => `${story}\n${lines.join('\n')}`).join('\n'));
}

export function extractFile({ path }: FileRequest): void {
	const article = extractHtml(decode(readBytes(path)));
	if (article === undefined) throw new Unusable(`${basename(path)}: no article found on the page`);
	print(JSON.stringify(article, null, '\t'));
}
