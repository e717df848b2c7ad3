// Fits the weights of the number detector and writes src/engine/number/weights.ts:
//   npm run calibrate -- STORIES... [--judged FILE]
// STORIES are folders of labelled stories or .jsonl files of articles (see calibrate-stories.ts). Deterministic.
//
// 1. Whether two figures are of one thing, values apart. Nobody needs to label that: two articles of one story that give the
//    same telling value (41,872) nearly always mean the same thing by it, and two that give incompatible values nearly
//    always mean two things. Pairs that are labelled as differences are left out.
// 2. How sure a difference is, given those odds and the values. This needs labels: gold.json of the stories, and --judged,
//    a JSON object of pairs ("story|article:offset|article:offset") with 1 where they differ in one thing.
import { readFileSync, writeFileSync } from 'node:fs';
import { conflictFeatures } from '../src/engine/number/confidence.ts';
import { apartBecause } from '../src/engine/number/gates.ts';
import { features, type PairKind, pairKind } from '../src/engine/number/likeness.ts';
import { claimsOf, mutuallyBest, type NumberPair, openPairs } from '../src/engine/number/pairing.ts';
import type { NumberClaim } from '../src/engine/number/slot.ts';
import { compatible } from '../src/engine/number/values.ts';
import { CONFLICT_WEIGHTS, SLOT_WEIGHTS } from '../src/engine/number/weights.ts';
import type { Quantity } from '../src/engine/types.ts';
import { chanceOf, type Example, precisionAt, regress, type Weights } from './calibrate-regression.ts';
import { type Label, type LabelledStory, loadStories } from './calibrate-stories.ts';

const OUTPUT = 'src/engine/number/weights.ts';
/** Fractions of the stories that are held out in turn. */
const FOLDS = 5;
/** A story with very many figures, like a ball game, must not outweigh the others. */
const LEVELLING = 0.6;
const [SLOT_RIDGE, CONFLICT_RIDGE] = [3, 3];

type Case = Example & { readonly story: string };

const args = process.argv.slice(2);
const judgedAt = args.indexOf('--judged');
const judged: Readonly<Record<string, unknown>> =
	judgedAt < 0 ? {} : JSON.parse(readFileSync(args[judgedAt + 1] ?? '', 'utf8'));
const paths = args.filter((_, at) => judgedAt < 0 || (at !== judgedAt && at !== judgedAt + 1));
if (paths.length === 0) throw new Error('usage: npm run calibrate -- STORIES... [--judged FILE]');
const stories = loadStories(paths);

function calibrate(): void {
	const slotFigures: string[] = [];
	const slots: Record<PairKind, Weights> = { attribute: {}, measure: {}, count: {} };
	const slotCases = stories.flatMap(slotCasesOf);
	for (const kind of ['attribute', 'measure', 'count'] as const) {
		const cases = levelled(slotCases.filter((one) => one.kind === kind));
		slots[kind] = regress(cases, SLOT_RIDGE);
		slotFigures.push(`${kind} ${figures(cases, SLOT_RIDGE, [0.3, 0.5, 0.7])}`);
	}
	// What follows uses the new odds.
	for (const kind of ['attribute', 'measure', 'count'] as const) {
		const target: Record<string, number> = SLOT_WEIGHTS[kind];
		for (const name of Object.keys(target)) target[name] = 0;
		Object.assign(target, slots[kind]);
	}
	const conflictCases = levelled(stories.flatMap(conflictCasesOf), 10);
	const conflict = conflictCases.length === 0 ? CONFLICT_WEIGHTS : regress(conflictCases, CONFLICT_RIDGE);
	const conflictFigures = figures(conflictCases, CONFLICT_RIDGE, [0.3, 0.5, 0.7]);
	writeFileSync(OUTPUT, source(slots, slotFigures, conflict, conflictFigures));
	console.log([...slotFigures, `difference ${conflictFigures}`].join('\n'));
}

function slotCasesOf({ name, story, labels }: LabelledStory): (Case & { kind: PairKind })[] {
	return pairsOf(story.documents.map(claimsOf)).flatMap(([a, b]) => {
		if (apartBecause(a, b) !== undefined) return [];
		const right = sameValue(a.quantity, b.quantity);
		if (right ? !isTelling(a.quantity) : compatible(a.quantity, b.quantity)) return [];
		if (!right && labels?.some((label) => differ(label, a, b))) return [];
		return [{ story: name, kind: pairKind(a, b), features: features(a, b, story), right, weight: 1 }];
	});
}

function conflictCasesOf({ name, story, labels }: LabelledStory): Case[] {
	return documentPairs(story.documents).flatMap(([ours, theirs]) => {
		const rank = (pair: NumberPair): number => pair.odds - (conflictFeatures(pair).get('doublings') ?? 0);
		return mutuallyBest(openPairs(ours, theirs, story).open, rank).flatMap((pair) => {
			const { ours: a, theirs: b } = pair;
			const known = labels?.some((label) => differ(label, a, b)) ?? judged[idOf(name, a, b)];
			if (known === undefined) return [];
			return [{ story: name, features: conflictFeatures(pair), right: Boolean(known), weight: 1 }];
		});
	});
}

function idOf(story: string, a: NumberClaim, b: NumberClaim): string {
	const place = ({ document, quantity }: NumberClaim): string => `${document.reading.article.id}:${quantity.start}`;
	return `${story}|${place(a)}|${place(b)}`;
}

function pairsOf(claims: readonly (readonly NumberClaim[])[]): [NumberClaim, NumberClaim][] {
	return documentPairs(claims).flatMap(([ours, theirs]) =>
		ours.flatMap((a) => theirs.map((b): [NumberClaim, NumberClaim] => [a, b])),
	);
}

function documentPairs<T>(documents: readonly T[]): [T, T][] {
	return documents.flatMap((ours, at) => documents.slice(at + 1).map((theirs): [T, T] => [ours, theirs]));
}

const sameValue = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit && a.value === b.value && a.upper === b.upper && String(a.tally) === String(b.tally);

/** Equal by accident less often than not: two digits that differ from zero, or more. */
function isTelling({ value, unit, tally, vague }: Quantity): boolean {
	if (vague) return false;
	const digits = Math.abs(value).toExponential(6).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
	return digits >= 3 || unit === 'magnitude' || ((tally?.[0] ?? value) > 12 && (digits >= 2 || tally !== undefined));
}

/** Both figures stand in a labelled difference, in two versions of it. */
function differ({ number, places }: Label, a: NumberClaim, b: NumberClaim): boolean {
	const within = (claim: NumberClaim, version: Label['places'][number]): boolean =>
		version.some(
			({ doc, span }) =>
				doc === claim.document.reading.article.id &&
				Math.min(span.end, claim.span.end) - Math.max(span.start, claim.span.start) >=
					0.5 * Math.min(span.end - span.start, claim.span.end - claim.span.start),
		);
	return (
		number && places.some((one, at) => within(a, one) && places.some((other, to) => at !== to && within(b, other)))
	);
}

function levelled<C extends Case>(cases: readonly C[], fair = 100): C[] {
	const counts = new Map<string, number>();
	for (const { story } of cases) counts.set(story, (counts.get(story) ?? 0) + 1);
	return cases.map((one) => ({ ...one, weight: Math.min(1, (fair / (counts.get(one.story) ?? 1)) ** LEVELLING) }));
}

/** Precision at some recalls on stories that the weights were not fitted to. */
function figures(cases: readonly Case[], ridge: number, recalls: readonly number[]): string {
	const names = [...new Set(cases.map(({ story }) => story))];
	const fold = new Map(names.map((name, at) => [name, at % FOLDS]));
	const held = Array.from({ length: FOLDS }, (_, at) => at).flatMap((out) => {
		const weights = regress(
			cases.filter(({ story }) => fold.get(story) !== out),
			ridge,
		);
		return cases
			.filter(({ story }) => fold.get(story) === out)
			.map(({ features, right, weight }) => ({ chance: chanceOf(weights, features), right, weight }));
	});
	const rights = cases.filter(({ right }) => right).length;
	const at = recalls.map((recall) => `${precisionAt(held, recall).toFixed(2)} at recall ${recall}`);
	return `(${cases.length} pairs, ${rights} of one thing, ${names.length} stories): precision ${at.join(', ')}`;
}

function source(
	slots: Readonly<Record<PairKind, Weights>>,
	slotFigures: readonly string[],
	conflict: Weights,
	conflictFigures: string,
): string {
	const table = (weights: Weights): string =>
		`{\n${Object.entries(weights)
			.map(([name, weight]) => `\t\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`)
			.join('\n')}\n\t}`;
	const kinds = Object.entries(slots).map(([kind, weights]) => `\t${kind}: ${table(weights)},`);
	return `// Written by \`npm run calibrate\`; the method is told in tools/calibrate.ts. Precision is on stories held out.

/**
 * For two figures being of one thing, whatever their values.
${slotFigures.map((line) => ` * ${line}`).join('\n')}
 */
export const SLOT_WEIGHTS = {
${kinds.join('\n')}
};

/**
 * For a difference between two figures that may be of one thing.
 * ${conflictFigures}
 */
export const CONFLICT_WEIGHTS = ${table(conflict).replaceAll('\n\t', '\n')};
`;
}

calibrate();
