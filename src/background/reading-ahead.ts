import type { ReadingRecords } from '../engine/readings.ts';
import type { Article } from '../engine/types.ts';
import type { CorpusDb } from '../platform/corpus-db.ts';
import { COMPARED_LANGUAGE } from './checking.ts';
import type { Engine } from './engine-entry.ts';

type Tools = {
	readonly corpus: CorpusDb;
	readonly loadEngine: () => Promise<Pick<Engine, 'languageOf' | 'readAll'>>;
	readonly readings: ReadingRecords;
};

/** The facts of an article are read when it is kept, after the reader has been answered, and kept with it. */
export function readingAhead({ corpus, loadEngine, readings }: Tools) {
	const waiting: Article[] = [];
	return {
		/** Remembers what it has kept. */
		corpus: {
			...corpus,
			async add(articles: readonly Article[]) {
				const outcomes = await corpus.add(articles);
				const isNew = (index: number) => ['added', 'updated'].includes(outcomes[index]?.kept ?? '');
				waiting.push(...articles.filter((_, index) => isNew(index)));
				return outcomes;
			},
		},

		/** For when nobody waits. A background that is ended before has lost nothing: the first comparison reads what is not read. */
		async readWaiting(): Promise<void> {
			if (waiting.length === 0) return;
			const { languageOf, readAll } = await loadEngine();
			for (let article = waiting.shift(); article; article = waiting.shift())
				if (languageOf(article.text, article.language) === COMPARED_LANGUAGE) await readAll([article], readings);
		},
	};
}
