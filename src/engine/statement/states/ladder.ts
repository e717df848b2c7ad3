import type { Wording } from '../sayings.ts';

/** What a thing of the news goes through: states of which the article that knows the later one no longer tells the earlier as holding. */
export type Ladder = {
	readonly name: string;
	/** Words for what is in these states; those of one row are one sort of thing. */
	readonly bearers: ReadonlyMap<string, string>;
	readonly sayings: readonly StateSaying[];
	/** A thing in the first of two states is not yet in the second. */
	readonly steps: readonly (readonly [earlier: string, later: string])[];
};

/** One way to say a state. */
export type StateSaying = Wording & { readonly value: string };

/** The words of each state, by their telltales. */
type States = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const ladder = (
	name: string,
	bearers: ReadonlyMap<string, string>,
	states: States,
	steps: Ladder['steps'],
): Ladder => ({
	name,
	bearers,
	sayings: Object.entries(states).flatMap(([value, told]) =>
		Object.entries(told).flatMap(([telltales, all]) =>
			all.map((words) => ({ value, telltales: telltales.split('|'), words: new RegExp(`\\b(?:${words})\\b`, 'g') })),
		),
	),
	steps,
});
