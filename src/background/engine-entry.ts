import { check } from '../engine/check.ts';
import { languageOf } from '../engine/language.ts';
import { compareAll } from '../engine/matrix/index.ts';
import { readAll } from '../engine/readings.ts';
import { clusterStories } from '../engine/story/cluster.ts';
import { prepare } from '../engine/syntax/index.ts';

/** The engine's heavy part is a script of its own, loaded when the first comparison starts (see engine-loader.ts). */
export type Engine = {
	readonly check: typeof check;
	readonly languageOf: typeof languageOf;
	readonly compareAll: typeof compareAll;
	readonly clusterStories: typeof clusterStories;
	readonly readAll: typeof readAll;
	readonly prepare: typeof prepare;
};

declare global {
	var crosscheckEngine: Engine | undefined;
}

globalThis.crosscheckEngine = { check, languageOf, compareAll, clusterStories, readAll, prepare };
