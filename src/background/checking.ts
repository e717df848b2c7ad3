import type { CheckStep } from '../engine/check.ts';
import type { ReadingRecords } from '../engine/readings.ts';
import type { Article, Report } from '../engine/types.ts';
import type { CorpusDb } from '../platform/corpus-db.ts';
import { ProblemError } from '../platform/problems.ts';
import type { Kept } from '../platform/protocol.ts';
import type { Engine } from './engine-entry.ts';
import { keep } from './keeping.ts';

export type CheckTools = {
	readonly corpus: Pick<CorpusDb, 'add' | 'search' | 'get' | 'count' | 'revisions'>;
	readonly readings: ReadingRecords;
	readonly loadEngine: () => Promise<Pick<Engine, 'check' | 'languageOf'>>;
	readonly keepOnCheck: () => Promise<boolean>;
	readonly step?: CheckStep;
};

/** Keeps the article, unless that is off, and compares it with the others of its story. Throws a ProblemError where that cannot be. */
export async function checkArticle(
	article: Article,
	{ corpus, loadEngine, readings, keepOnCheck, step }: CheckTools,
): Promise<{ readonly report: Report; readonly kept: Kept }> {
	const kept = (await keepOnCheck()) ? await keep(article, corpus) : 'off';
	const others = await countOthers(article, corpus);
	if (others === 0) throw new ProblemError({ kind: 'emptyCorpus' }, { kept });
	const { check, languageOf } = await loadEngine();
	const language = languageOf(article.text, article.language);
	if (language !== COMPARED_LANGUAGE) throw new ProblemError({ kind: 'languageNotSupported', language }, { kept });
	const earlier = (await corpus.revisions(article.id)).map((revision) => revision.article);
	const report = await check(article, corpus, { earlier, readings, ...(step && { step }) });
	if (report.story.length === 0) throw new ProblemError({ kind: 'noOtherSource', kept: others }, { kept });
	return { report, kept };
}

/** Texts in other languages are kept, and wait for the day when they can be read. */
export const COMPARED_LANGUAGE = 'en';

/** What a check will ask for first, for the time in which its page is being read. Where nothing is kept nothing will be compared. */
export async function getReady({
	corpus,
	loadEngine,
}: {
	readonly corpus: Pick<CorpusDb, 'count'>;
	readonly loadEngine: () => Promise<Pick<Engine, 'prepare'>>;
}): Promise<void> {
	if ((await corpus.count()) > 0) (await loadEngine()).prepare();
}

async function countOthers(article: Article, corpus: CheckTools['corpus']): Promise<number> {
	const [all, itself] = await Promise.all([corpus.count(), corpus.get(article.id)]);
	return itself === undefined ? all : all - 1;
}
