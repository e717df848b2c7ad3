import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/engine/types.ts';

/** Words of one article, letter for letter. */
export type Mention = { readonly doc: string; readonly exact: string };
export type Version = { readonly value: string; readonly mentions: readonly Mention[] };
export type Tier = 'must' | 'may' | 'hard';

/** A fact on which the articles of a story differ. `kind` may hold alternatives: "event|polarity". */
export type Group = {
	readonly id: string;
	readonly kind: string;
	readonly tier: Tier;
	readonly versions: readonly Version[];
	readonly note: string;
};
export type Trap = { readonly kind: string; readonly mentions: readonly Mention[]; readonly note: string };
export type SharedFact = {
	readonly what: string;
	readonly mentions: readonly Mention[];
	readonly missingFrom: readonly string[];
};

/** The answer key of a story; see test/stories/README.md. */
export type Gold = {
	readonly story: string;
	readonly documents: readonly string[];
	readonly origins: readonly (readonly string[])[];
	readonly groups: readonly Group[];
	readonly traps: readonly Trap[];
	readonly facts: readonly SharedFact[];
	readonly onlyHere: readonly Mention[];
};

/** What the engine is known to do on a story. */
export type Expected = {
	/** Group → the articles in which its `must` label is found. */
	readonly found: Readonly<Record<string, readonly string[]>>;
	/** Findings that match no label, as `describe` (judge.ts) writes them: wrong, or not yet labelled by a reader. */
	readonly unlabelled: readonly string[];
	/** "a.json ~ b.json": articles of the story that reading the first does not bring up. */
	readonly unlinked: readonly string[];
	/** "a.json ~ b.json": taken for one origin where there are two, or the reverse. */
	readonly misgrouped: readonly string[];
};

export type Story = {
	readonly name: string;
	readonly directory: string;
	readonly gold: Gold;
	readonly expected: Expected;
	/** By the file's name. An article's id is "story/file": unique over all stories. */
	readonly articles: ReadonlyMap<string, Article>;
};

type NewsArticle = {
	readonly headline: string;
	readonly datePublished?: string;
	readonly publisher?: { readonly name: string };
	readonly author?: readonly { readonly name: string }[];
	readonly url: string;
	readonly articleBody: string;
};

// From the project's root, where vitest and npm scripts run: a bundled tool has no folder of its own.
export const STORIES = path.resolve('test/stories');

export function loadStories(root = STORIES): Story[] {
	return readdirSync(root)
		.filter((name) => existsSync(path.join(root, name, 'gold.json')))
		.sort()
		.map((name) => loadStory(path.join(root, name)));
}

export function expectedFile(directory: string): string {
	return path.join(directory, 'expected.json');
}

function loadStory(directory: string): Story {
	const name = path.basename(directory);
	// Our own files: their shape is a test of its own (stories.test.ts).
	const gold: Gold = readJson(path.join(directory, 'gold.json'));
	const expected: Expected = existsSync(expectedFile(directory))
		? readJson(expectedFile(directory))
		: { found: {}, unlabelled: [], unlinked: [], misgrouped: [] };
	const articles = new Map(
		gold.documents.map((doc) => [doc, articleOf(`${name}/${doc}`, readJson(path.join(directory, doc)))]),
	);
	return { name, directory, gold, expected, articles };
}

function articleOf(id: string, json: NewsArticle): Article {
	return {
		id,
		url: json.url,
		title: json.headline,
		text: json.articleBody,
		...(json.publisher ? { publisher: json.publisher.name } : {}),
		...(json.datePublished ? { published: json.datePublished } : {}),
		...(json.author ? { author: json.author.map(({ name }) => name).join(', ') } : {}),
	};
}

function readJson(file: string) {
	return JSON.parse(readFileSync(file, 'utf8'));
}
