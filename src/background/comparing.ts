import type { Matrix } from '../engine/matrix/index.ts';
import { MemoryCorpus } from '../engine/memory-corpus.ts';
import type { ReadingRecords, ReadingStep } from '../engine/readings.ts';
import type { Article, Report } from '../engine/types.ts';
import type { CorpusDb } from '../platform/corpus-db.ts';
import { ProblemError } from '../platform/problems.ts';
import type { Engine } from './engine-entry.ts';

type Tools = {
	readonly loadEngine: () => Promise<Pick<Engine, 'check' | 'compareAll' | 'languageOf'>>;
	readonly corpus: Pick<CorpusDb, 'get'>;
	readonly readings: ReadingRecords;
	readonly step?: ReadingStep;
};

/** A table with more columns nobody reads, and each is compared with every other. */
const MOST_COLUMNS = 12;

/** Who says what in kept articles of one story. What was deleted meanwhile, or is in another language, is left out. */
export async function compareKept(
	ids: readonly string[],
	{ corpus, loadEngine, readings, step }: Tools,
): Promise<Matrix> {
	const found = await Promise.all(ids.slice(0, MOST_COLUMNS).map((id) => corpus.get(id)));
	const articles = found.filter((article) => article !== undefined);
	const { compareAll, languageOf } = await loadEngine();
	const languages = articles.map(({ text, language }) => languageOf(text, language));
	const other = languages.find((language) => language !== 'en');
	const readable = articles.filter((_, index) => languages[index] === 'en');
	if (readable.length < 2 && other !== undefined)
		throw new ProblemError({ kind: 'languageNotSupported', language: other });
	return compareAll(readable, readings, step);
}

export async function compareTexts(
	article: Article,
	others: readonly Article[],
	{ loadEngine }: Pick<Tools, 'loadEngine'>,
): Promise<Report> {
	const { check } = await loadEngine();
	return check(article, new MemoryCorpus(others), { sameStory: true });
}
