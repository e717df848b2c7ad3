import { LOOKED_AT, OTHER_WEEK } from './other-weeks.ts';
import { daysApart, likeness, type StoryVector } from './similarity.ts';

/** Two articles at least this alike tell one story: see docs/figures.md for how often. */
export const SAME_STORY = 0.23;

/**
 * How much of its confidence a finding keeps between two articles as much alike as this: those that only just tell one story
 * may tell two, unless they are known to be of one day or the next.
 */
export function shareOfOneStory(alike: number, daysApart: number | undefined): number {
	if (daysApart !== undefined && daysApart <= 1) return 1;
	return Math.min(1, JUST + ((1 - JUST) * (alike - SAME_STORY)) / (SURELY_ONE_STORY - SAME_STORY));
}
const JUST = 0.6;
/** Of findings between undated articles less alike than this, one in three was between two events; of others one in 25. */
const SURELY_ONE_STORY = 0.35;

/**
 * How alike an article is to each of those nearest to it, beyond how alike it would be to what tells another story. Two
 * reports on one campaign, court or league share its people, places and terms, whichever poll, hearing or match they tell:
 * how much that is, the nearest ones of other weeks show. All kept articles together could show it as well, by how many hold
 * a term; that told stories apart less well, and asks for many more terms than the index is asked for.
 */
export function storyLikeness(article: StoryVector, nearest: readonly StoryVector[]): number[] {
	const alike = nearest.map((other) => likeness(article, other));
	const ofOtherWeeks = alike.filter((_, index) => (daysApart(article, nearest[index] ?? article) ?? 0) > OTHER_WEEK);
	const beat = Math.max(0, Math.max(mean(highestFirst(ofOtherWeeks)), background(highestFirst(alike))) - USUAL);
	return nearest.map((other, index) => {
		const apart = daysApart(article, other) ?? 0;
		return ((alike[index] ?? 0) - beat * (1 + A_DAY * Math.max(0, apart - 1))) * nearness(apart);
	});
}

/** A beat has other news from day to day. */
const A_DAY = 0.4;

/** Where there is no beat, a story goes on for some days, and only what is very much alike for more than a week. */
const nearness = (apart: number): number => Math.exp(-FORGETTING * Math.max(0, apart - STORY_DAYS));
const FORGETTING = 0.15;
const STORY_DAYS = 3;

/** So alike are articles of any kind that have been found by their terms. */
const USUAL = 0.13;

/** Where there are fewer of other weeks, less is known of the beat. */
const mean = (highest: readonly number[]): number =>
	highest.slice(0, LOOKED_AT).reduce((sum, one) => sum + one, 0) / LOOKED_AT;

/** Where days are not known, the nearest but forty shows the beat; but if that is very near, the story is a big one. */
const background = (highest: readonly number[]): number => Math.min(SAME_STORY, highest[BIG_STORY] ?? 0);
const BIG_STORY = 40;

const highestFirst = (alike: readonly number[]): readonly number[] => alike.toSorted((a, b) => b - a);
