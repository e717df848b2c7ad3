import type { Span } from '../../types.ts';
import type { Range } from '../noun-phrase.ts';
import type { Outline } from '../outline.ts';

/** Who speaks, in which words of the text, and the reporting verb. */
export type Voice = { readonly speaker?: Span; readonly by?: string; readonly cue?: Span };

/** A sentence of the writer's with what it reports. */
export type Told = {
	readonly outline: Outline;
	readonly reports: readonly { readonly content: Range; readonly voice: Voice; readonly nested: boolean }[];
};
