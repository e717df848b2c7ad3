import type { Succession } from '../detector.ts';
import type { Later } from '../types.ts';

/** One contradicting source: which side may be the newer state of one thing by its wording, and which one is newer by its time. */
export type Dispute = {
	readonly succession: Succession | undefined;
	readonly age: 'newer' | 'older' | undefined;
};

/**
 * A later report and no conflict: only where wording and time say so of every source that contradicts. The surest comes first.
 * What is to come in one and done in the other tells which is the later one by itself, unless their times say otherwise.
 */
export function laterOf(disputes: readonly Dispute[]): Later | undefined {
	const [first] = disputes;
	if (first?.succession === undefined) return undefined;
	const ages = new Set<'newer' | 'older'>();
	for (const { succession, age } of disputes) {
		const told = succession?.newer === 'theirs' ? 'newer' : 'older';
		if (succession === undefined || (age ?? (succession.development === 'done' ? told : undefined)) !== told)
			return undefined;
		ages.add(told);
	}
	return {
		newer: ages.size > 1 ? 'between' : ages.has('newer') ? 'there' : 'here',
		development: first.succession.development,
	};
}
