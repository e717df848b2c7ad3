import { toJsonLines } from '../../formats/kept.ts';
import type { CorpusDb } from '../../platform/corpus-db.ts';

/** Articles put together before they are handed to the browser: it may keep a large Blob on disk, but not a string. */
const CHUNK = 200;

/** Every article with everything it was kept with, one a line, as the import reads it. */
export async function exportArticles(corpus: Pick<CorpusDb, 'all'>): Promise<Blob> {
	let whole = new Blob([], { type: 'application/x-ndjson' });
	let chunk = [];
	for await (const article of corpus.all()) {
		chunk.push(article);
		if (chunk.length < CHUNK) continue;
		whole = new Blob([whole, toJsonLines(chunk)], { type: whole.type });
		chunk = [];
	}
	return new Blob([whole, toJsonLines(chunk)], { type: whole.type });
}

/** "crosscheck-2026-05-03.jsonl", by the reader's calendar. */
export function exportName(now: Date): string {
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
	return `crosscheck-${day.join('-')}.jsonl`;
}
