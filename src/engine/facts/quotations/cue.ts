import type { Range } from '../noun-phrase.ts';

/** Somebody reports something: where the verb, the speaker and the reported words stand in the outline. */
export type Cue = {
	readonly verb: Range;
	readonly speaker?: Range;
	readonly content: readonly Range[];
	/** Without a subject of its own, "adding that …": whoever spoke last in the sentence, or its subject. */
	readonly shared?: true;
	/** '"We go on." Ada Brandt said.': the content is the quotation before this sentence. */
	readonly behind?: true;
	/** "he asked", "critics accuse": stands within what somebody else is reported as saying. */
	readonly nested?: true;
};
