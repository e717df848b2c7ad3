import { readWith } from './read.ts';
import { type ReadingRecord, readingFrom, recordOf } from './reading-record.ts';
import { analyser } from './syntax/index.ts';
import type { Article, Reading } from './types.ts';

/** Where readings are kept, by the id of the article; what comes back is not trusted. */
export type ReadingRecords = {
	get(ids: readonly string[]): Promise<readonly unknown[]>;
	put(records: ReadonlyMap<string, ReadingRecord>): Promise<void>;
};

/**
 * Called before each article is read, with what was read before it, and waited for: it may tell of progress, let others
 * work, or throw to end it all.
 */
export type ReadingStep = (done: number, total: number, readings: readonly Reading[]) => Promise<void>;

/** Reads each article once: what was read before is taken from `records`, what was not is kept there. */
export async function readAll(
	articles: readonly Article[],
	records?: ReadingRecords,
	step?: ReadingStep,
): Promise<readonly Reading[]> {
	const kept = (await records?.get(articles.map(({ id }) => id))) ?? [];
	const words = analyser();
	const fresh = new Map<string, ReadingRecord>();
	const readings: Reading[] = [];
	for (const [index, article] of articles.entries()) {
		await step?.(index, articles.length, readings);
		const known = readingFrom(kept[index], article);
		const reading = known ?? readWith(words, article);
		const record = known ? undefined : records && recordOf(reading);
		if (record) fresh.set(article.id, record);
		readings.push(reading);
	}
	if (fresh.size > 0) await records?.put(fresh);
	return readings;
}
