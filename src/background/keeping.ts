import type { Article } from '../engine/types.ts';
import type { CorpusDb } from '../platform/corpus-db.ts';
import { problemFrom } from '../platform/problems.ts';
import type { Kept } from '../platform/protocol.ts';

/** Keeps one article; a disk without room for it is an answer, since reading can go on. */
export async function keep(article: Article, corpus: Pick<CorpusDb, 'add'>): Promise<Kept> {
	try {
		const [outcome] = await corpus.add([article]);
		return outcome?.kept ?? 'unchanged';
	} catch (error) {
		if (problemFrom(error).kind === 'storageFull') return 'full';
		throw error;
	}
}
