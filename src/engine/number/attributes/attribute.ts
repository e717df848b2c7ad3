/**
 * What a figure is the figure of, for the closed shapes of news: an age, a toll, a magnitude, a population. Two figures of
 * one attribute of one bearer are about the same thing however the sentences around them are built.
 */
export type Attribute = {
	readonly name: AttributeName;
	/** Whose: names as "@surname", or concepts where nobody is named; empty where the story itself is the bearer. */
	readonly of: ReadonlySet<string>;
	/** The full name, where it is a person's. */
	readonly whose?: string;
	/** Of an age without a name, the word of its sentence that stands for the person. */
	readonly at?: number;
	/** "Danish" of "a 28-year-old Danish sailor", where nobody is named. */
	readonly origin?: string;
	/** Of a prison term how far it has got, and of what lasts whether it lies ahead; see spans/stage.ts. */
	readonly stage?: string;
	/** Of a distance the places of which one lies so far away. */
	readonly lies?: ReadonlySet<string>;
};
export type AttributeName =
	| 'age'
	| 'ages'
	| 'killed'
	| 'injured'
	| 'missing'
	| 'arrested'
	| 'evacuated'
	| 'rescued'
	| 'aboard'
	| 'attendance'
	| 'participants'
	| 'attackers'
	| 'damage'
	| 'loot'
	| 'fine'
	| 'bail'
	| 'guidance'
	| 'magnitude'
	| 'population'
	| 'turnout'
	| 'record'
	| 'score'
	| 'vote'
	| 'running'
	| 'distance'
	| 'depth'
	| 'fallen'
	| 'weight'
	| 'term'
	| 'rank'
	| 'stay'
	| 'lasted'
	| 'ruined'
	| 'sent'
	| 'away';
