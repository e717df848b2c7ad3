import { compareDocuments } from './compare.ts';
import type { Corpus } from './corpus.ts';
import { coverageOf } from './coverage/index.ts';
import { documentOf } from './document.ts';
import { findOrigins } from './origins/index.ts';
import { type ReadingRecords, readAll } from './readings.ts';
import { revise } from './revisions/index.ts';
import { findStory, storyQuery } from './story/find.ts';
import { storyOf } from './story-context.ts';
import type { Article, Reading, Report, Revision, SourceInfo } from './types.ts';

export type CheckOptions = {
	/** The corpus is known to hold this story alone: every article of it is compared, however short. */
	readonly sameStory?: boolean;
	/** Older texts of the article that were kept, newest first: what its outlet changed since is part of the report. */
	readonly earlier?: readonly Article[];
	/** What was read before, so that it is not read again. */
	readonly readings?: ReadingRecords;
	readonly step?: CheckStep;
};

/** A ReadingStep; `soFar` compares the article with those that have been read until then. */
export type CheckStep = (done: number, total: number, soFar: () => Report | undefined) => Promise<void>;

/** How many articles of a story are compared; the most alike come first. */
const MOST_SOURCES = 50;

/** The pipeline: find the story, read its articles, group copies, compare claims. Deterministic. */
export async function check(article: Article, corpus: Corpus, options: CheckOptions = {}): Promise<Report> {
	const candidates = (await corpus.search(storyQuery(article))).filter((other) => other.id !== article.id);
	const story = options.sameStory
		? candidates.map((source) => ({ source, similarity: 1 }))
		: findStory(article, candidates).slice(0, MOST_SOURCES);
	const reportOf = ([reading, ...others]: readonly Reading[]) =>
		reading &&
		checkAgainst(
			reading,
			others.map((other, index) => ({ reading: other, similarity: story[index]?.similarity ?? 0 })),
		);
	const { readings: records, earlier = [], step } = options;
	const readings = await readAll(
		[article, ...story.map(({ source }) => source)],
		records,
		step && ((done, total, readings) => step(done, total, () => reportOf(readings))),
	);
	const report = reportOf(readings);
	if (report === undefined) throw new Error('The article was not read');
	return { ...report, revisions: revisionsOf([...readings.slice(0, 1), ...(await readAll(earlier))]) };
}

/** The same for articles already read. */
export function checkAgainst(
	reading: Reading,
	story: readonly { readonly reading: Reading; readonly similarity: number }[],
): Report {
	const others = story.map((source) => source.reading);
	const origins = findOrigins(others, reading);
	const [ours, theirs] = [documentOf(reading), others.map(documentOf)];
	const context = storyOf([ours, ...theirs]);
	const similarities = story.map(({ similarity }) => similarity);
	const { discrepancies, checked } = compareDocuments(ours, theirs, context, origins, similarities);
	const { onlyHere, omitted, coverage } = coverageOf(ours, theirs, context, origins);
	return {
		article: infoOf(reading.article),
		story: story.map(({ reading: { article }, similarity }) => ({ ...infoOf(article), similarity })),
		origins: origins.all,
		discrepancies,
		onlyHere,
		omitted,
		coverage,
		copied: origins.copied,
		revisions: [],
		checked,
	};
}

/** `versions`, newest first, each held against the one before it. */
const revisionsOf = (versions: readonly Reading[]): Revision[] =>
	versions.slice(1).flatMap((older, at) => {
		const newer = versions[at];
		return (newer && revise(older, newer)) ?? [];
	});

function infoOf({ text: _, ...info }: Article): SourceInfo {
	return info;
}
