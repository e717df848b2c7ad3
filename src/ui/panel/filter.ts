import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../engine/types.ts';
import type { Listed } from '../../report/shown.ts';

/** How much a finding says: a conflict, something that time explains, or something that may be a misunderstanding. */
export type Strength = (typeof STRENGTHS)[number];
export const STRENGTHS = ['conflict', 'later', 'lessCertain'] as const;

/** What the reader wants to look at for now; nothing chosen is everything. */
export type Filter = { readonly kinds: readonly DiscrepancyKind[]; readonly strengths: readonly Strength[] };
export const EVERYTHING: Filter = { kinds: [], strengths: [] };

function strengthOf({ lessCertain, discrepancy }: Listed): Strength {
	if (lessCertain) return 'lessCertain';
	return discrepancy.later ? 'later' : 'conflict';
}

/** A choice holds as long as there is a button to take it back: findings may be gone that it was made among. */
export function filtered(listed: readonly Listed[], filter: Filter): readonly Listed[] {
	const offered = choices(listed);
	const kinds = filter.kinds.filter((kind) => offered.kinds.some(([one]) => one === kind));
	const strengths = filter.strengths.filter((strength) => offered.strengths.some(([one]) => one === strength));
	return listed.filter(
		(one) =>
			(kinds.length === 0 || kinds.includes(one.discrepancy.kind)) &&
			(strengths.length === 0 || strengths.includes(strengthOf(one))),
	);
}

type Choices = {
	readonly kinds: readonly (readonly [DiscrepancyKind, number])[];
	readonly strengths: readonly (readonly [Strength, number])[];
};

/** What there is to choose among, with how many; one choice alone is none, and few findings are seen at a glance. */
export function choices(listed: readonly Listed[]): Choices {
	if (listed.length < WORTH_FILTERING) return { kinds: [], strengths: [] };
	const count = <T>(all: readonly T[], of: (one: Listed) => T): readonly (readonly [T, number])[] => {
		const present = all.map((one) => [one, listed.filter((entry) => of(entry) === one).length] as const);
		const found = present.filter(([, number]) => number > 0);
		return found.length > 1 ? found : [];
	};
	return { kinds: count(DISCREPANCY_KINDS, (one) => one.discrepancy.kind), strengths: count(STRENGTHS, strengthOf) };
}

const WORTH_FILTERING = 5;

export const toggled = <T>(chosen: readonly T[], one: T): readonly T[] =>
	chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
