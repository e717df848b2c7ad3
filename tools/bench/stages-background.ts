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
	/** Taking what was read in the others out of the database; and, as a part of that, making objects of its bytes. */
	readonly get: number;
	readonly clone: number;
	/** Reading the facts of the article; those of the others were read before. */
	readonly read: number;
	/** Making readings of the others' records. */
	readonly decode: number;
	readonly compare: number;
	readonly sources: number;
	readonly findings: number;
};

/** See build.mjs: with another engine's name the check in the page would put its own readings in the place of these. */
declare const __ENGINE_PRINT__: string;

const database = databaseOpener();
const corpus = openCorpus(database);
const records = readingStore(__ENGINE_PRINT__, database);

async function keepAndRead(articles: readonly Article[]): Promise<number> {
	await corpus.add(articles);
	const { readAll } = await loadEngine();
	return (await readAll(articles, records)).length;
}

async function timeCheck(article: Article): Promise<BackgroundStages> {
	const { check } = await loadEngine();
	let [got, begun, read, decoded] = [0, 0, 0, 0];
	let kept: readonly unknown[] = [];
	const start = performance.now();
	const report = await check(article, corpus, {
		readings: {
			async get(ids) {
				const asked = performance.now();
				kept = await records.get(ids);
				got = performance.now() - asked;
				return kept;
			},
			// All is read, and comparing begins.
			put: async () => {
				decoded = performance.now();
			},
		},
		step: async (done) => {
			if (done === 0) begun = performance.now();
			if (done === 1) read = performance.now();
		},
	});
	const end = performance.now();
	structuredClone(kept);
	return {
		lookUp: begun - start - got,
		get: got,
		clone: performance.now() - end,
		read: read - begun,
		decode: decoded - read,
		compare: end - decoded,
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
