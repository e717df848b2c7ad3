import { type Values, type Wording, wordingsOf } from '../sayings.ts';

/** What a thing of the news goes through: states of which the article that knows the later one no longer tells the earlier as holding. */
export type Ladder = {
	readonly name: string;
	/** Words for what is in these states; those of one row are one sort of thing. */
	readonly bearers: ReadonlyMap<string, string>;
	readonly sayings: readonly (Wording & { readonly value: string })[];
	/** A thing in the first of two states is not yet in the second. */
	readonly steps: readonly (readonly [earlier: string, later: string])[];
};

export const ladder = (
	name: string,
	bearers: ReadonlyMap<string, string>,
	states: Values,
	steps: Ladder['steps'],
): Ladder => ({ name, bearers, sayings: wordingsOf(states), steps });
