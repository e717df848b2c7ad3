import { textPrint } from '../engine/text/print.ts';
import type { Article, SourceInfo } from '../engine/types.ts';
import type { Revision } from '../formats/kept.ts';
import { areAll } from './damaged.ts';
import { answerOf } from './idb.ts';

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
	const version = versionFrom(value);
	const { doc } = (value ?? {}) as Partial<Stored>;
	return version && typeof doc === 'number' ? { doc, ...version } : undefined;
}

function versionFrom(value: unknown): Revision | undefined {
	// Written by ourselves: what holds an id and a text is as it was written.
	const { article, keptAt } = (value ?? {}) as Partial<Revision>;
	return article && areAll('string', article.id, article.text) && typeof keptAt === 'number'
		? { article, keptAt }
		: undefined;
}

/** In the store `entries`, made from an Stored and, but for `revisions`, from it alone. */
export type EntryRecord = Entry & { readonly doc: number; readonly print: number };

/** Older ones are forgotten: a live page that is kept every hour must not fill the disk. */
export const MOST_REVISIONS = 10;

export function entryRecord({ doc, article, keptAt }: Stored, revisions: number): EntryRecord {
	const { text, ...info } = article;
	return { ...info, doc, keptAt, characters: text.length, revisions, print: textPrint(text) };
}

/** What was read from the store `entries`; undefined for what a damaged disk has left of one. */
export function entryRecordFrom(value: unknown): EntryRecord | undefined {
	// As above.
	const entry = (value ?? {}) as EntryRecord;
	const { id, doc, keptAt, characters, revisions, print } = entry;
	return areAll('string', id) && areAll('number', doc, keptAt, characters, revisions, print) ? entry : undefined;
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

/** Earlier versions of an article, oldest first, as far as they are whole. */
export async function revisionsOf(transaction: IDBTransaction, id: string): Promise<readonly Revision[]> {
	const kept = await answerOf<unknown[]>(transaction.objectStore('revisions').getAll(revisionRange(id)));
	return kept.flatMap((one) => versionFrom(one) ?? []);
}

/** All revisions of an article: their keys are its id and a number that grows. */
export function revisionRange(id: string): IDBKeyRange {
	return IDBKeyRange.bound([id], [id, []]);
}
