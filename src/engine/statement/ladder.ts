const OPEN = ['possible', 'believed'] as const;
const TO_COME = ['intended', 'expected', 'scheduled', 'would', 'will'] as const;
const SURE = ['is', 'done'] as const;

/** Levels that a word has to say; a plain clause is sure. */
export const UNSURE = [...OPEN, ...TO_COME] as const;
/** How far a clause commits itself: a ladder. What stands off it (asked for, refused, conditional) is no statement. */
const LADDER = [...UNSURE, ...SURE] as const;
export type Level = (typeof LADDER)[number];

/** Whether a careful reader would notice: open against sure, to come against done. One rung is style, "is scheduled to" is as firm as "will", and a bill that bans is one that would ban. */
export function levelsDiffer(a: Level, b: Level): boolean {
	const between = (left: readonly Level[], right: readonly Level[]): boolean =>
		(left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));
	return (
		between(OPEN, SURE) ||
		between(TO_COME, ['done']) ||
		between(['intended', 'expected', 'scheduled', 'will'], ['is']) ||
		between(['possible'], ['intended', 'scheduled', 'will']) ||
		between(['expected'], ['will'])
	);
}

/** Which of two commits itself less. */
export const isBelow = (a: Level, b: Level): boolean => LADDER.indexOf(a) < LADDER.indexOf(b);

export const isSure = (level: Level): boolean => isOf(SURE, level);
export const isOpen = (level: Level): boolean => isOf(OPEN, level);
export const isToCome = (level: Level): boolean => isOf(TO_COME, level);
const isOf = (levels: readonly Level[], level: Level): boolean => levels.includes(level);
