import { type Document, factsIn } from '../document.ts';
import { isGroupWord, stateAbbreviated } from '../names/gazetteer.ts';
import { isCommonWord, isGivenName, isSurname, knownOrganization } from '../names/lexicon.ts';
import { isCalendar } from '../names/run-words.ts';
import type { NameFact, Sentence, Span, Token } from '../types.ts';
import { houseOf } from './sort.ts';

/** A place as a sentence names it. */
export type PlaceName = Span & {
	/** Its fullest name in the article. */
	readonly canonical: string;
};

/** The places that a sentence names, in their order: what is known or was told as one, and what no more is known of than that something is "at" it. */
export function placesIn(document: Document, sentence: Sentence): PlaceName[] {
	const names = factsIn(document, sentence, 'name');
	const known = names.filter(isPlace).map(({ start, end, canonical }) => ({
		start,
		end,
		canonical: stateAbbreviated(canonical) ?? canonical,
	}));
	return [...known, ...unknownIn(document, sentence, names)].sort((a, b) => a.start - b.start);
}

const isPlace = ({ type, canonical }: NameFact): boolean =>
	type === 'place' || (houseOf(canonical) !== undefined && (type === 'organization' || !isSurname(lastOf(canonical))));
const lastOf = (name: string): string => name.split(' ').at(-1) ?? '';

/** "The creamery at Pelwick": a capital behind such a word, and no name of anybody. */
function unknownIn({ text }: Document, { tokens }: Sentence, names: readonly NameFact[]): PlaceName[] {
	const inName = ({ start }: Token): boolean => names.some((name) => name.start <= start && name.end > start);
	return tokens.flatMap((token, at): PlaceName[] => {
		const article = tokens[at - 1]?.lower === 'the';
		if (!LEADS.test(tokens[at - (article ? 2 : 1)]?.lower ?? '') || !CAPITAL.test(token.text) || inName(token))
			return [];
		let to = at + 1;
		for (let next = tokens[to]; next !== undefined && CAPITAL.test(next.text) && !inName(next); next = tokens[to])
			to += 1;
		const last = tokens[to - 1] ?? token;
		const next = tokens[to];
		if (next !== undefined && (inName(next) || /^(?:'s?|-|&)$/.test(next.text) || /^\d/.test(next.text))) return [];
		if (to - at > LONGEST || tokens.slice(at, to).some((one) => isCalendar(one.lower))) return [];
		const canonical = text.slice(token.start, last.end);
		// "At the Silverhorn Casino"; else a word that says nothing of itself.
		if (houseOf(canonical) === undefined && (article || !mayName(token))) return [];
		return knownOrganization(canonical) === undefined ? [{ start: token.start, end: last.end, canonical }] : [];
	});
}

const LEADS = /^(?:in|at|near|outside|inside|to|into|from)$/;
const CAPITAL = /^\p{Lu}[\p{Ll}’']+(?:-\p{Lu}?\p{Ll}+)*$/u;
const LONGEST = 3;

const mayName = ({ text, lower }: Token): boolean =>
	!isCommonWord(lower) && !isGroupWord(text) && !isGivenName(text) && !isSurname(text);
