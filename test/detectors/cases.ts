/** Pairs of plain sentences, judged both ways round: the same as in two articles on one story. */
export type DetectorCases = {
	readonly conflicts: readonly (readonly [string, string])[];
	readonly agrees: readonly (readonly [string, string])[];
	/** Alike, and about different things. */
	readonly incomparable: readonly (readonly [string, string])[];
};
