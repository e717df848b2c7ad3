import { exportEverything, exportName, lastBackup } from '../platform/backup.ts';
import type { CorpusDb } from '../platform/corpus-db.ts';
import { saveFile } from './save-file.ts';

/** The backup: one file with everything, in the reader's own downloads. */
export async function saveEverything(corpus: Pick<CorpusDb, 'all'>): Promise<void> {
	const now = Date.now();
	saveFile(await exportEverything(corpus), exportName(new Date(now)), document);
	await lastBackup.set(now);
}
