import type { Evidence, Witness } from '../engine/types.ts';

/** What one origin says: a sentence of each of its wordings, and everybody who carries it. */
export type EvidenceGroup = {
	/** The agency that the text is credited to. */
	readonly credit?: string;
	/** The article being read carries the text too. */
	readonly here: boolean;
	readonly wordings: readonly Wording[];
};
export type Wording = { readonly evidence: Evidence; readonly alsoIn: readonly string[] };

/** Evidence by origin, in the order it came; pages that carry the same sentence are named together. */
export function evidenceGroups(evidence: readonly Evidence[], witnesses: readonly Witness[]): readonly EvidenceGroup[] {
	const groups = new Map<Witness | string, Evidence[]>();
	for (const one of evidence) {
		const origin = witnesses.find(({ sources }) => sources.includes(one.source)) ?? one.source;
		groups.set(origin, [...(groups.get(origin) ?? []), one]);
	}
	return [...groups].map(([origin, members]) => ({
		...(typeof origin === 'object' && origin.credit !== undefined ? { credit: origin.credit } : {}),
		here: typeof origin === 'object' && origin.here,
		wordings: wordings(members),
	}));
}

function wordings(group: readonly Evidence[]): readonly Wording[] {
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
