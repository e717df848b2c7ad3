import { check } from '../engine/check.ts';
import { languageOf } from '../engine/language.ts';

/** The engine's heavy part is a script of its own, loaded when the first comparison starts (see engine-loader.ts). */
export type Engine = { readonly check: typeof check; readonly languageOf: typeof languageOf };

declare global {
	var crosscheckEngine: Engine | undefined;
}

globalThis.crosscheckEngine = { check, languageOf };
