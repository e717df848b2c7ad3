import { readArticle } from './read.ts';
import { type ReadingRecord, readingFrom, recordOf } from './reading-record.ts';
import type { Article, Reading } from './types.ts';

/** Where readings are kept, by the id of the article; what comes back is not trusted. */
export type ReadingRecords = {
	get(ids: readonly string[]): Promise<readonly unknown[]>;
	put(records: ReadonlyMap<string, ReadingRecord>): Promise<void>;
};

/** Reads each article once: what was read before is taken from `records`, what was not is kept there. */
export async function readAll(articles: readonly Article[], records?: ReadingRecords): Promise<readonly Reading[]> {
	const kept = (await records?.get(articles.map(({ id }) => id))) ?? [];
	const fresh = new Map<string, ReadingRecord>();
	const readings = articles.map((article, index) => {
		const known = readingFrom(kept[index], article);
		if (known) return known;
		const reading = readArticle(article);
		const record = records && recordOf(reading);
		if (record) fresh.set(article.id, record);
		return reading;
	});
	if (fresh.size > 0) await records?.put(fresh);
	return readings;
}
