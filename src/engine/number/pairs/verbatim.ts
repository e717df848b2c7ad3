import type { NumberClaim } from '../number-claim.ts';
import { BESIDE } from '../read-claim.ts';

/** 0..1: how far the words beside both figures run alike. */
export function verbatim({ beside: ours }: NumberClaim, { beside: theirs }: NumberClaim): number {
	return (alikeFromStart(ours[0], theirs[0]) + alikeFromStart(ours[1], theirs[1])) / (2 * BESIDE);
}

function alikeFromStart(a: readonly string[], b: readonly string[]): number {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
	return at;
}
