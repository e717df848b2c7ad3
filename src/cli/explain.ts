import { type Claim, wordsOf } from '../engine/claim.ts';
import type { Comparison } from '../engine/detector.ts';
import { DETECTORS } from '../engine/detectors/index.ts';
import { documentOf } from '../engine/document.ts';
import { readArticle } from '../engine/read.ts';
import { storyOf } from '../engine/story-context.ts';
import type { Article, DiscrepancyKind } from '../engine/types.ts';
import { oneLine } from '../report/export/text.ts';

/** Pairs that nothing came of are told of sentences at least this alike: most sentences have nothing to do with each other. */
const ALIKE = 0.15;

/** And only so many of them for each claim. */
const NEAREST = 3;

type Told = { readonly there: Claim; readonly comparison: Comparison; readonly likeness: number };
const isSetAside = ({ comparison }: Told): boolean => comparison.verdict === 'incomparable';

/** Why claims of two articles were compared, or were not: every pair of claims whose sentences are about the same thing. */
export function explain(article: Article, against: Article, kind?: DiscrepancyKind): string {
	const [ours, theirs] = [article, against].map((one) => documentOf(readArticle(one)));
	if (ours === undefined || theirs === undefined) throw new Error('An explanation needs two articles');
	const story = storyOf([ours, theirs]);
	const lines: string[] = [];
	for (const detector of DETECTORS) {
		if (kind !== undefined && detector.kind !== kind) continue;
		const told = new Map<Claim, Told[]>();
		const examination = detector.examine(ours, theirs, story, (a, b, comparison) => {
			const likeness = story.alignment(ours, a.sentence, theirs, b.sentence);
			if (comparison.verdict === 'incomparable' && likeness < ALIKE) return;
			told.set(a, [...(told.get(a) ?? []), { there: b, comparison, likeness }]);
		});
		const { conflicts, claims, compared } = examination;
		lines.push(`${detector.kind}: ${claims} claims, ${compared} pairs compared, ${conflicts.length} conflicts stand`);
		for (const [here, pairs] of told) {
			lines.push(`  ${words(here)}`);
			const [set, open] = [pairs.filter(isSetAside), pairs.filter((pair) => !isSetAside(pair))];
			const nearest = set.toSorted((a, b) => b.likeness - a.likeness).slice(0, NEAREST);
			for (const { there, comparison, likeness } of [...open, ...nearest])
				lines.push(`    ${verdictOf(comparison)}, sentences ${likeness.toFixed(2)} alike: ${words(there)}`);
		}
	}
	return lines.join('\n');
}

function verdictOf(comparison: Comparison): string {
	if (comparison.verdict === 'agrees') return 'agree';
	if (comparison.verdict === 'incomparable') return `not compared: ${comparison.because}`;
	return `conflict, confidence ${comparison.confidence.toFixed(2)}`;
}

function words(claim: Claim): string {
	const { start, end } = claim.sentence;
	return `"${oneLine(wordsOf(claim))}" in: ${oneLine(claim.document.text.slice(start, end))}`;
}
