// The pairs of figures that the number detector learns from, as features alone: what their articles say stays outside.

import { claimsOf } from '../src/engine/number/claims.ts';
import type { NumberClaim } from '../src/engine/number/number-claim.ts';
import { conflictFeatures } from '../src/engine/number/pairs/confidence.ts';
import { apartBecause } from '../src/engine/number/pairs/gates.ts';
import { features, type PairKind, pairKind } from '../src/engine/number/pairs/likeness.ts';
import { openPairs } from '../src/engine/number/pairs/pairing.ts';
import { compatible } from '../src/engine/number/values.ts';
import type { Quantity } from '../src/engine/types.ts';
import type { Example } from './calibrate-regression.ts';
import type { Label, LabelledStory } from './calibrate-stories.ts';

/** `story` is a number: which pairs come from one story is all that matters. */
export type Case = Example & { readonly story: number };
export type SlotCase = Case & { readonly kind: PairKind };

/** By "story|article:offset|article:offset": 1 where two figures differ in one thing, 0 where not, null where nobody can tell. */
export type Judgements = Readonly<Record<string, 0 | 1 | null>>;

/** Of the very many pairs of two things every so many-th is enough. */
const THINNED = 4;
/** Of a labelled story this many pairs that are no difference, the likeliest to be taken for one. */
const MOST_WRONG = 60;

/** Whether two figures are of one thing, values apart: two equal telling values nearly always are. */
export function slotCasesOf({ story, labels }: LabelledStory, number: number): SlotCase[] {
	let passed = 0;
	return pairsOf(story.documents.map(claimsOf)).flatMap(([a, b]) => {
		if (apartBecause(a, b) !== undefined) return [];
		const right = sameValue(a.quantity, b.quantity);
		if (right ? !isTelling(a.quantity) : compatible(a.quantity, b.quantity)) return [];
		if (!right && labels?.some((label) => differ(label, a, b))) return [];
		const kind = pairKind(a, b);
		const thinned = !right && kind !== 'attribute';
		if (thinned) passed += 1;
		if (thinned && passed % THINNED !== 0) return [];
		return [{ story: number, kind, features: features(a, b, story), right, weight: thinned ? THINNED : 1 }];
	});
}

/** Whether two differing figures are a difference that a reader labelled or judged. */
export function conflictCasesOf({ name, story, labels }: LabelledStory, number: number, judged: Judgements): Case[] {
	const cases = documentPairs(story.documents).flatMap(([ours, theirs]) =>
		openPairs(ours, theirs, story, 0).open.flatMap((pair) => {
			const { ours: a, theirs: b, odds } = pair;
			const read = judged[idOf(name, a, b)];
			const known = read === undefined ? labels?.some((label) => differ(label, a, b)) : read;
			if (known === undefined || known === null) return [];
			return [{ story: number, features: conflictFeatures(pair, story), right: Boolean(known), weight: 1, odds }];
		}),
	);
	const wrong = cases.filter(({ right }) => !right).sort((a, b) => b.odds - a.odds);
	return [...cases.filter(({ right }) => right), ...wrong.slice(0, MOST_WRONG)].map(({ odds: _, ...one }) => one);
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
