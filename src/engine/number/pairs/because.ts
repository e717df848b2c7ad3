/** Why two figures are not held against each other; `_locales` has a sentence for each. */
export type Because =
	| 'another unit'
	| 'another thing counted'
	| 'another bearer'
	| 'another event'
	| 'another time'
	| 'another place'
	| 'another whole'
	| 'part of a count'
	| 'not a count';
