// Added to the background of the copy of the extension that is measured: keeps a story, and times the parts of a check.
import { loadEngine } from '../../src/background/engine-loader.ts';
import type { Article } from '../../src/engine/types.ts';
import { openCorpus } from '../../src/platform/corpus-db.ts';
import { databaseOpener } from '../../src/platform/database.ts';
import { readingStore } from '../../src/platform/reading-store.ts';

export type StagesMessage = { readonly keepAndRead: readonly Article[] } | { readonly timeCheck: Article };
/** Milliseconds. */
export type BackgroundStages = {
	readonly lookUp: number;
	/** Reading the facts of the article; those of the others were read before. */
	readonly read: number;
	readonly compare: number;
	readonly sources: number;
	readonly findings: number;
};

const database = databaseOpener();
const corpus = openCorpus(database);
const records = readingStore('bench', database);

async function keepAndRead(articles: readonly Article[]): Promise<number> {
	await corpus.add(articles);
	const { readAll } = await loadEngine();
	return (await readAll(articles, records)).length;
}

async function timeCheck(article: Article): Promise<BackgroundStages> {
	const { check } = await loadEngine();
	let [begun, compared] = [0, 0];
	const start = performance.now();
	const report = await check(article, corpus, {
		readings: {
			get: records.get,
			// All is read, and comparing begins.
			put: async () => {
				compared = performance.now();
			},
		},
		step: async (done) => {
			if (done === 0) begun = performance.now();
		},
	});
	const end = performance.now();
	return {
		lookUp: begun - start,
		read: compared - begun,
		compare: end - compared,
		sources: report.story.length,
		findings: report.discrepancies.length,
	};
}

chrome.runtime.onMessage.addListener((message: StagesMessage, _sender, reply) => {
	const work =
		'timeCheck' in message
			? timeCheck(message.timeCheck)
			: 'keepAndRead' in message
				? keepAndRead(message.keepAndRead)
				: undefined;
	work?.then(
		(answer) => reply({ answer }),
		(error: unknown) => reply({ failure: String(error) }),
	);
	return work !== undefined;
});
