import type { Succession } from '../detector.ts';
import type { Later } from '../types.ts';

/** One contradicting source: which side may be the newer state of one thing by its wording, and which one is newer by its time. */
export type Dispute = {
	readonly succession: Succession | undefined;
	readonly age: 'newer' | 'older' | undefined;
};

/** A later report and no conflict: only where wording and time say so of every source that contradicts. The surest comes first. */
export function laterOf(disputes: readonly Dispute[]): Later | undefined {
	const [first] = disputes;
	if (first?.succession === undefined) return undefined;
	for (const { succession, age } of disputes)
		if (age === undefined || succession?.newer !== (age === 'newer' ? 'theirs' : 'ours')) return undefined;
	const ages = new Set(disputes.map(({ age }) => age));
	return {
		newer: ages.size > 1 ? 'between' : ages.has('newer') ? 'there' : 'here',
		development: first.succession.development,
	};
}
