/** More days apart than this, articles seldom tell one event: what they share is the beat, see same-story.ts. */
export const OTHER_WEEK = 7;
/** So many articles of other weeks are looked at. */
export const LOOKED_AT = 8;
