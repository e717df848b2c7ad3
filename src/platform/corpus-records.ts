import { textPrint } from '../engine/text/print.ts';
import type { Article, SourceInfo } from '../engine/types.ts';

/** An article of the corpus as a list shows it. */
export type Entry = SourceInfo & {
	readonly keptAt: number;
	readonly characters: number;
	/** How many earlier versions of it are kept. */
	readonly revisions: number;
};

/** In the store `articles`. A number is never given twice: a changed article is another document. */
export type Stored = { readonly doc: number; readonly article: Article; readonly keptAt: number };

/** What was read from the store `articles`; undefined for what a damaged disk has left of one. */
export function storedFrom(value: unknown): Stored | undefined {
	// Written by ourselves: what holds an id and a text is as it was written.
	const { doc, article, keptAt } = (value ?? {}) as Partial<Stored>;
	const isWhole = typeof article?.id === 'string' && typeof article.text === 'string' && typeof keptAt === 'number';
	return isWhole && typeof doc === 'number' ? { doc, article, keptAt } : undefined;
}

/** In the store `entries`, made from an Stored and, but for `revisions`, from it alone. */
export type EntryRecord = Entry & { readonly doc: number; readonly print: number };

/** Older ones are forgotten: a live page that is kept every hour must not fill the disk. */
export const MOST_REVISIONS = 10;

export function entryRecord({ doc, article, keptAt }: Stored, revisions: number): EntryRecord {
	const { text, ...info } = article;
	return { ...info, doc, keptAt, characters: text.length, revisions, print: textPrint(text) };
}

export function entryFrom({ doc: _, print: __, ...entry }: EntryRecord): Entry {
	return entry;
}

export function infoFrom(entry: EntryRecord): SourceInfo {
	const { keptAt: _, characters: __, revisions: ___, ...info } = entryFrom(entry);
	return info;
}

export function sameInfo(a: SourceInfo, b: SourceInfo): boolean {
	return fields(a) === fields(b);
}

const fields = (info: SourceInfo): string =>
	JSON.stringify(Object.entries(info).sort(([first], [second]) => (first < second ? -1 : 1)));

/** All revisions of an article: their keys are its id and a number that grows. */
export function revisionRange(id: string): IDBKeyRange {
	return IDBKeyRange.bound([id], [id, []]);
}
