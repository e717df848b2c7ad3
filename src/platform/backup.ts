import { field } from '../formats/article.ts';
import { toJsonLines } from '../formats/kept.ts';
import type { CorpusDb } from './corpus-db.ts';
import { importDismissals, readDismissals } from './dismissals.ts';
import { readSettings, settings } from './settings.ts';
import { stored } from './stored.ts';

/** Articles put together before they are handed to the browser: it may keep a large Blob on disk, but not a string. */
const CHUNK = 200;

/** When everything was last exported, in milliseconds; 0 for never. */
export const lastBackup = stored('lastBackup', 0, (value) => (typeof value === 'number' ? value : undefined));

/** Everything that is kept, as JSON lines: settings, dismissals, then each article with its earlier versions. */
export async function exportEverything(corpus: Pick<CorpusDb, 'all'>): Promise<Blob> {
	const records = [{ settings: await readSettings() }, { dismissals: await readDismissals() }];
	const lines = records.map((record) => `${JSON.stringify({ crosscheck: record })}\n`);
	let whole = new Blob(lines, { type: 'application/x-ndjson' });
	let chunk = [];
	for await (const article of corpus.all()) {
		chunk.push(article);
		if (chunk.length < CHUNK) continue;
		whole = new Blob([whole, toJsonLines(chunk)], { type: whole.type });
		chunk = [];
	}
	return new Blob([whole, toJsonLines(chunk)], { type: whole.type });
}

/** A line of an export that is no article: settings, dismissals. False for what is neither. */
export async function restoreRecord(value: unknown): Promise<boolean> {
	const record = field(value, 'crosscheck');
	const dismissals = field(record, 'dismissals');
	if (Array.isArray(dismissals)) {
		await importDismissals(dismissals);
		return true;
	}
	const kept = field(record, 'settings');
	if (typeof kept !== 'object' || kept === null) return false;
	await Promise.all(Object.entries(settings).map(([name, setting]) => setting.restore(field(kept, name))));
	return true;
}

/** "crosscheck-2026-05-03.jsonl", by the reader's calendar. */
export function exportName(now: Date): string {
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
	return `crosscheck-${day.join('-')}.jsonl`;
}
