/** What a thing of the news goes through: states of which the article that knows the later one no longer tells the earlier as holding. */
export type Ladder = {
	readonly name: string;
	/** Words for what is in these states; those of one row are one sort of thing. */
	readonly bearers: ReadonlyMap<string, string>;
	readonly sayings: readonly StateSaying[];
	/** A thing in the first of two states is not yet in the second. */
	readonly steps: readonly (readonly [earlier: string, later: string])[];
};

/** One way to say a state, in the words of a sentence joined by single spaces, lower case. */
export type StateSaying = {
	readonly value: string;
	/** No sentence has the words without one of these. */
	readonly telltales: readonly string[];
	readonly words: RegExp;
};

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
