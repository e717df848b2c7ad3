// Stories to learn from: folders with a gold.json (articles as .json or .txt), or a .jsonl of articles with their story.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, documentOf } from '../src/engine/document.ts';
import { readArticle } from '../src/engine/read.ts';
import { type Story, storyOf } from '../src/engine/story-context.ts';
import type { Article, Span } from '../src/engine/types.ts';
import { field } from '../src/formats/article.ts';

/** A place where two articles are labelled to differ, or not to. */
export type Label = {
	readonly number: boolean;
	readonly places: readonly (readonly { readonly doc: string; readonly span: Span }[])[];
};
export type LabelledStory = {
	readonly name: string;
	readonly story: Story;
	/** Absent where nobody has read the story. */
	readonly labels?: readonly Label[];
};

const MOST_DOCUMENTS = 8;

export function loadStories(paths: readonly string[]): LabelledStory[] {
	const labelled = paths.filter((source) => !source.endsWith('.jsonl')).flatMap(fromFolder);
	const known = new Set(labelled.flatMap(({ story }) => story.documents.map(opening)));
	const others = paths
		.filter((source) => source.endsWith('.jsonl'))
		.flatMap(fromLines)
		.filter(({ story }) => !story.documents.some((document) => known.has(opening(document))));
	return [...labelled, ...others];
}

/** Tells whether two files hold one article, however they break its lines. */
const opening = ({ text }: Document): string => text.replace(/\W/g, '').slice(60, 160);

function fromLines(file: string): LabelledStory[] {
	const stories = new Map<string, Article[]>();
	for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
		const row: unknown = JSON.parse(line);
		const name = textField(row, 'story');
		const optional = { title: textField(row, 'title'), published: textField(row, 'date') };
		const articles = stories.get(name) ?? [];
		stories.set(name, articles);
		articles.push({
			id: textField(row, 'id'),
			text: textField(row, 'text'),
			...(optional.title !== '' && { title: optional.title }),
			...(optional.published !== '' && { published: optional.published }),
		});
	}
	return [...stories].map(([name, articles]) => ({
		name,
		story: storyOf(articles.slice(0, MOST_DOCUMENTS).map((article) => documentOf(readArticle(article)))),
	}));
}

function fromFolder(root: string): LabelledStory[] {
	return readdirSync(root)
		.sort()
		.filter((name) => existsSync(path.join(root, name, 'gold.json')))
		.map((name) => {
			const folder = path.join(root, name);
			const gold: unknown = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
			const documents = list(gold, 'documents').map((doc) => documentOf(readArticle(articleIn(folder, String(doc)))));
			return { name, story: storyOf(documents), labels: labelsOf(gold, documents) };
		});
}

function articleIn(folder: string, id: string): Article {
	const content = readFileSync(path.join(folder, id), 'utf8');
	if (!id.endsWith('.json')) return { id, text: content };
	const row: unknown = JSON.parse(content);
	const published = textField(row, 'datePublished');
	return {
		id,
		text: textField(row, 'articleBody'),
		title: textField(row, 'headline'),
		...(published !== '' && { published }),
	};
}

function labelsOf(gold: unknown, documents: readonly Document[]): Label[] {
	const texts = new Map(documents.map((document) => [document.reading.article.id, document.text]));
	const place = (doc: string, exact: string) => spans(texts.get(doc) ?? '', exact).map((span) => ({ doc, span }));
	const groups = list(gold, 'groups').map(
		(group): Label => ({
			number: textField(group, 'kind').split('|').includes('number'),
			places: list(group, 'versions').map((version) =>
				list(version, 'mentions').flatMap((mention) => place(textField(mention, 'doc'), textField(mention, 'exact'))),
			),
		}),
	);
	const pairs = list(gold, 'discrepancies').map(
		(one): Label => ({
			number: list(one, 'kinds').includes('number'),
			places: [
				list(one, 'exact').flatMap((exact) => place(textField(one, 'article'), String(exact))),
				Object.entries(field(one, 'evidence') ?? {}).flatMap(([doc, exacts]) =>
					Array.isArray(exacts) ? exacts.flatMap((exact) => place(doc, String(exact))) : [],
				),
			],
		}),
	);
	return [...groups, ...pairs];
}

function spans(text: string, exact: string): Span[] {
	const found: Span[] = [];
	if (exact === '') return found;
	for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
		found.push({ start: at, end: at + exact.length });
	return found;
}

function textField(value: unknown, name: string): string {
	const found = field(value, name);
	return typeof found === 'string' ? found : '';
}

function list(value: unknown, name: string): unknown[] {
	const found = field(value, name);
	return Array.isArray(found) ? found : [];
}
