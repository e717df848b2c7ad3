import { byKey } from '../by-key.ts';
import { isMoney } from '../facts/units.ts';
import { compatible, measureOf } from '../number/values.ts';
import { onceFor } from '../once-for.ts';
import type { Quantity } from '../types.ts';

/** A figure of an article, with the sentences that give it. */
export type Given = { readonly figure: Quantity; readonly at: readonly number[] };

/** The figures of some sentences, each once: an article has "two" and "one" over and over. */
export function givenIn(sentences: readonly (readonly Quantity[])[]): Given[] {
	const found = new Map<string, { readonly figure: Quantity; readonly at: number[] }>();
	sentences.forEach((figures, at) => {
		for (const figure of figures) {
			const print = printOf(figure);
			const known = found.get(print);
			if (known === undefined) found.set(print, { figure, at: [at] });
			else if (known.at.at(-1) !== at) known.at.push(at);
		}
	});
	return [...found.values()];
}

/** Which sentences of an article give a figure, or one that may be the same. */
export const sentencesGiving = (given: readonly Given[], figure: Quantity): readonly number[] => asked(given)(figure);
/** The articles of a story ask of one figure over and over. */
const asked = onceFor((given: readonly Given[]) => {
	const byMeasure = byKey(given, ({ figure }) => measureOf(figure));
	const known = new Map<string, readonly number[]>();
	return (figure: Quantity): readonly number[] => {
		const print = printOf(figure);
		let found = known.get(print);
		if (found === undefined) {
			const alike = byMeasure.get(measureOf(figure)) ?? [];
			const sentences = alike.flatMap(({ figure: other, at }) => (compatible(figure, other) ? at : []));
			found = [...new Set(sentences)].toSorted((a, b) => a - b);
			known.set(print, found);
		}
		return found;
	};
});

/** All that tells one figure from another. */
const printOf = ({ value, upper, unit, bound, tally, vague }: Quantity): string =>
	`${value} ${upper} ${unit} ${bound} ${tally} ${vague}`;

/** Sums in another currency may be the same sum; "352 net yards" may have been read without its unit. */
export const isGiven = (given: readonly Given[], figure: Quantity): boolean =>
	sentencesGiving(given, figure).length > 0 ||
	(isMoney(figure.unit) && given.some(({ figure: { unit } }) => unit !== figure.unit && isMoney(unit))) ||
	(figure.value >= SELDOM &&
		given.some(
			({ figure: other }) =>
				(figure.unit === '') !== (other.unit === '') && compatible({ ...figure, unit: other.unit }, other),
		));
/** So high a figure is seldom another one. */
const SELDOM = 100;

/** What a figure counts beside the words around it. */
const FIGURE = 2.5;
/** "Two men", "one of them": small counts come about by chance. */
const SMALL_FIGURE = 0.5;
export const figureWeight = (figure: Quantity): number => (isTelling(figure) ? FIGURE : SMALL_FIGURE);

export const isTelling = ({ vague, unit, value }: Quantity): boolean => vague !== true && (unit !== '' || value >= 10);
