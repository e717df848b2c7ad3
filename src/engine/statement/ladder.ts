/** How far a clause commits itself: a ladder. What stands off it (asked for, refused, conditional) is no statement. */
export const LADDER = [
	'possible',
	'believed',
	'intended',
	'expected',
	'scheduled',
	'would',
	'will',
	'is',
	'done',
] as const;
export type Level = (typeof LADDER)[number];

const SURE: readonly Level[] = ['is', 'done'];
const OPEN: readonly Level[] = ['possible', 'believed'];
const TO_COME: readonly Level[] = ['intended', 'expected', 'scheduled', 'would', 'will'];

/** Whether a careful reader would notice: open against sure, to come against done. One rung is style, "is scheduled to" is as firm as "will", and a bill that bans is one that would ban. */
export function levelsDiffer(a: Level, b: Level): boolean {
	const between = (left: readonly Level[], right: readonly Level[]): boolean =>
		(left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));
	return (
		between(OPEN, SURE) ||
		between(TO_COME, ['done']) ||
		between(['intended', 'expected', 'scheduled', 'will'], ['is']) ||
		between(['possible'], ['scheduled', 'will']) ||
		between(['expected'], ['will']) ||
		between(['possible'], ['intended'])
	);
}

/** Which of two commits itself less. */
export const isBelow = (a: Level, b: Level): boolean => LADDER.indexOf(a) < LADDER.indexOf(b);

export const isSure = (level: Level): boolean => SURE.includes(level);
export const isOpen = (level: Level): boolean => OPEN.includes(level);
export const isToCome = (level: Level): boolean => TO_COME.includes(level);
