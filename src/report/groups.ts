import type { Discrepancy, Evidence, Report } from '../engine/types.ts';
import { byOrigin } from './sources.ts';

/** What one origin says: a sentence of each of its wordings, and everybody who carries it. */
export type EvidenceGroup = readonly Wording[];
export type Wording = { readonly evidence: Evidence; readonly alsoIn: readonly string[] };

/** The evidence of a finding by origin, in the order it came; pages that carry the same sentence are named together. */
export function evidenceGroups(report: Report, { evidence }: Pick<Discrepancy, 'evidence'>): readonly EvidenceGroup[] {
	const origins = byOrigin(report);
	const originOf = (id: string) => origins.findIndex((group) => group.some((source) => source.id === id));
	const groups = new Map<number, Evidence[]>();
	for (const one of evidence) {
		const origin = originOf(one.source);
		groups.set(origin, [...(groups.get(origin) ?? []), one]);
	}
	return [...groups.values()].map(wordings);
}

function wordings(group: readonly Evidence[]): EvidenceGroup {
	const found = new Map<string, { evidence: Evidence; alsoIn: string[] }>();
	for (const evidence of group) {
		const key = `${bare(evidence.exact)}|${bare(evidence.sentence.exact)}`;
		const known = found.get(key);
		if (known) known.alsoIn.push(evidence.source);
		else found.set(key, { evidence, alsoIn: [] });
	}
	return [...found.values()];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
