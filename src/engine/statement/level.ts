import type { Frame } from '../syntax/frames.ts';

/** How far a clause commits itself: a ladder, and what stands off it (asked for, refused, conditional) is no statement. */
export type Level = 'possible' | 'believed' | 'intended' | 'ahead' | 'is' | 'done';

const POSSIBLE = new Set([
	'may',
	'might',
	'could',
	'can',
	'possibly',
	'perhaps',
	'maybe',
	'potentially',
	'possible',
	'likely',
	'probably',
	'unlikely',
]);
const BELIEVED = new Set([
	'suspect',
	'believe',
	'think',
	'allege',
	'accuse',
	'allegedly',
	'reportedly',
	'supposedly',
	'apparently',
	'seem',
	'appear',
	'suppose',
	'supposed',
	'report',
]);
const INTENDED = new Set([
	'plan',
	'intend',
	'aim',
	'want',
	'hope',
	'propose',
	'consider',
	'threaten',
	'promise',
	'pledge',
	'vow',
	'seek',
	'wish',
	'offer',
]);
const AHEAD = new Set([
	'will',
	'would',
	'shall',
	'expect',
	'schedule',
	'due',
	'set',
	'poise',
	'project',
	'forecast',
	'bind',
	'certain',
	'sure',
	'go',
	'should',
]);

/** Undefined for a clause that states nothing: conditions, orders, refusals, attempts. */
export function levelOf({ modality, tense }: Frame): Level | undefined {
	if (modality.some((word) => ![POSSIBLE, BELIEVED, INTENDED, AHEAD].some((set) => set.has(word)))) return undefined;
	if (modality.some((word) => POSSIBLE.has(word))) return 'possible';
	if (modality.some((word) => BELIEVED.has(word))) return 'believed';
	if (modality.some((word) => INTENDED.has(word))) return 'intended';
	if (modality.some((word) => AHEAD.has(word)) || tense === 'future') return 'ahead';
	if (tense === 'past') return 'done';
	return tense === 'present' ? 'is' : undefined;
}

const SURE: readonly Level[] = ['is', 'done'];
const OPEN: readonly Level[] = ['possible', 'believed'];
const TO_COME: readonly Level[] = ['intended', 'ahead'];

/** Whether a careful reader would notice: open against sure, to come against done. One rung is style. */
export function levelsDiffer(a: Level, b: Level): boolean {
	const between = (left: readonly Level[], right: readonly Level[]): boolean =>
		(left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));
	return between(OPEN, SURE) || between(TO_COME, ['done']);
}
