// Fits the weights of the number detector and writes src/engine/number/pairs/weights.ts:
//   npm run calibrate [-- STORIES...]
// Without STORIES from the pairs kept in calibrate-pairs.json.gz, which hold features and no words. STORIES are folders of
// labelled stories or .jsonl files of articles (see calibrate-stories.ts): then the pairs are collected anew. Deterministic.
//
// 1. Whether two figures are of one thing, values apart. Nobody needs to label that: two articles of one story that give the
//    same telling value (41,872) nearly always mean the same thing by it, and two that give incompatible values nearly
//    always mean two things. Pairs that are labelled as differences are left out.
// 2. How sure a difference is, given those odds, the values and the rest of the story. This needs labels: gold.json of the
//    stories, and what was read since (calibrate-judged.json), of stories without labels and of pairs that labels left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { type PairKind, WEIGHTS, weightsOf } from '../src/engine/number/pairs/likeness.ts';
import { type Case, conflictCasesOf, type Judgements, slotCasesOf } from './calibrate-cases.ts';
import { type Judged, precisionAt, regress, reliability, scoreHeldOut, type Weights } from './calibrate-regression.ts';
import { load, save } from './calibrate-store.ts';
import { loadStories } from './calibrate-stories.ts';

const JUDGED = 'tools/calibrate-judged.json';
const OUTPUT = 'src/engine/number/pairs/weights.ts';
/** A story with very many figures, like a ball game, must not outweigh the others. */
const LEVELLING = 0.6;
const [SLOT_RIDGE, CONFLICT_RIDGE] = [3, 6];
/** Features that fewer pairs of differing values have are not learnt from. */
const RARE = 15;
const KINDS = ['attribute', 'measure', 'count'] as const;

type Fit = { readonly weights: Weights; readonly cases: readonly Case[]; readonly held: readonly Judged[] };

function calibrate(args: readonly string[]): void {
	const judged: Judgements = JSON.parse(readFileSync(JUDGED, 'utf8'));
	const stories = args.length === 0 ? undefined : loadStories(args);
	const slotCases = stories === undefined ? load().slots : stories.flatMap(slotCasesOf);
	const slots = {
		attribute: fitted(
			slotCases.filter(({ kind }) => kind === 'attribute'),
			SLOT_RIDGE,
			100,
		),
		measure: fitted(
			slotCases.filter(({ kind }) => kind === 'measure'),
			SLOT_RIDGE,
			100,
		),
		count: fitted(
			slotCases.filter(({ kind }) => kind === 'count'),
			SLOT_RIDGE,
			100,
		),
	};
	// What follows uses the new odds.
	for (const kind of KINDS) WEIGHTS[kind] = weightsOf(slots[kind].weights);
	const conflictCases =
		stories === undefined
			? load().conflicts
			: stories.flatMap((story, number) => conflictCasesOf(story, number, judged));
	if (stories !== undefined) save({ slots: slotCases, conflicts: conflictCases });
	const conflict = fitted(withoutRare(conflictCases), CONFLICT_RIDGE, 60);
	writeFileSync(OUTPUT, source(slots, conflict));
	console.log(
		[...KINDS.map((kind) => `${kind} ${figures(slots[kind])}`), `difference ${figures(conflict)}`].join('\n'),
	);
	console.log(reliability(conflict.held).join('\n'));
}

function fitted(cases: readonly Case[], ridge: number, fair: number): Fit {
	const counts = new Map<number, number>();
	for (const { story, weight } of cases) counts.set(story, (counts.get(story) ?? 0) + weight);
	const levelled = cases.map((one) => ({
		...one,
		weight: one.weight * Math.min(1, (fair / (counts.get(one.story) ?? 1)) ** LEVELLING),
	}));
	return { weights: regress(levelled, ridge), cases, held: scoreHeldOut(levelled, ridge) };
}

function withoutRare(cases: readonly Case[]): Case[] {
	const counts = new Map<string, number>();
	for (const { features } of cases) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return cases.map((one) => ({
		...one,
		features: new Map([...one.features].filter(([name]) => (counts.get(name) ?? 0) >= RARE)),
	}));
}

function figures({ cases, held }: Fit): string {
	const rights = cases.filter(({ right }) => right).length;
	const stories = new Set(cases.map(({ story }) => story)).size;
	const at = [0.3, 0.5, 0.7].map((recall) => `${precisionAt(held, recall).toFixed(2)} at recall ${recall}`);
	return `(${cases.length} pairs, ${rights} of one thing, ${stories} stories): precision ${at.join(', ')}`;
}

function source(slots: Readonly<Record<PairKind, Fit>>, conflict: Fit): string {
	const table = ({ weights }: Fit): string =>
		`{\n${Object.entries(weights)
			.map(([name, weight]) => `\t\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`)
			.join('\n')}\n\t}`;
	return `// Written by \`npm run calibrate\`; the method is told in tools/calibrate.ts. Precision is on stories held out.

/**
 * For two figures being of one thing, whatever their values.
${KINDS.map((kind) => ` * ${kind} ${figures(slots[kind])}`).join('\n')}
 */
export const SLOT_WEIGHTS = {
${KINDS.map((kind) => `\t${kind}: ${table(slots[kind])},`).join('\n')}
};

/**
 * For a difference between two figures that may be of one thing.
 * ${figures(conflict)}
${reliability(conflict.held)
	.map((line) => ` * ${line}`)
	.join('\n')}
 */
export const CONFLICT_WEIGHTS = ${table(conflict).replaceAll('\n\t', '\n')};
`;
}

calibrate(process.argv.slice(2));
