import { nameAt } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { NameFact } from '../../types.ts';
import { isNamed, type Surroundings, tagged } from './surroundings.ts';

export function isPopulation({ sentence, first, last, counted }: Surroundings): boolean {
	const before = lowerText(sentence.tokens, first - 5, first);
	const after = lowerText(sentence.tokens, last + 1, last + 4);
	if (/\bpopulation( |$)/.test(before) || /^(inhabitants|population)/.test(after)) return true;
	// "In Orsa, home to 340, seven were hurt."
	if (counted === undefined && HOME.test(before) && /^ ?[,.]/.test(after)) return true;
	if (counted !== concept('people') && counted !== concept('inhabitant')) return false;
	return (
		/\bhome (to|by|of)\b/.test(before) ||
		(/\bhas (about|some|around|roughly|nearly|over)?/.test(before) && counted === concept('inhabitant')) ||
		/\b(city|town|village|island|country|nation|province|region|district|state) (of|with|has|about|some)( about| some| nearly| over)?$/.test(
			before,
		)
	);
}

const HOME = /\bhome to(?: about| some| nearly| over| just)?$/;

/** Whose people they are: the nearest place before, by its name or, where it has none beside it, as "island" or "city". */
export function populated({ document, sentence, first, subject }: Surroundings): string[] {
	const placeAt = (at: number): NameFact | undefined => {
		const name = nameAt(document, sentence, at);
		return name?.type === 'place' ? name : undefined;
	};
	// "Ossel is the largest island of the bay, with a population of 9,000."
	const said = lowerText(sentence.tokens, 0, first);
	if (isNamed(subject) && /\b(?:is|was|has|had)\b.*\bpopulation of\b/.test(said)) return [subject];
	if (PLACE.test(subject ?? '') && /\b(?:is|was) home to\b/.test(said)) return [subject ?? ''];
	for (let at = first - 1; at >= Math.max(0, first - 14); at -= 1) {
		const token = sentence.tokens[at];
		const name = placeAt(at);
		if (name !== undefined) return [tagged(name)];
		if (token === undefined || !PLACE.test(token.lower)) continue;
		// "Ossel island, home to", "Ossel, a coastal town of".
		for (let before = at - 1; before >= at - 5; before -= 1) {
			const beside = placeAt(before);
			if (beside !== undefined) return [tagged(beside)];
			if (!/^(,|an?|the)$/.test(sentence.tokens[before]?.lower ?? '') && sentence.tokens[before]?.pos !== 'ADJ') break;
		}
		return [concept(token.lower)];
	}
	return isNamed(subject) || PLACE.test(subject ?? '') ? [subject ?? ''] : [];
}

const PLACE = /^(island|town|village|city|country|area|region|district|state|province|county|nation)$/;
