import { wordSet } from '../text/word-set.ts';
import type { NameType } from '../types.ts';
import { placesNamed } from './gazetteer.ts';
import { isCommonWord, isGivenName, knownOrganization, LONGEST_KNOWN } from './lexicon.ts';
import { EVENT_ENDINGS, ORGANIZATION_ENDINGS, ORGANIZATION_HEADS, POLICY_WORDS } from './organizations.ts';
import { beginsPlace, endsPlace } from './place-words.ts';
import { joins, runEnd } from './run.ts';
import { isCalendar, isInitial } from './run-words.ts';
import { HONORIFICS, NAME_SUFFIXES } from './titles.ts';
import type { Word } from './words.ts';

/** What the form of a name says by itself; "surname-word" is a word that some people are called. */
export type Hint = NameType | 'event' | 'surname-word' | 'unknown';

type Words = readonly Word[];

/** What the last and first words of `[from, to)` say. */
export const hintOf = (words: Words, from: number, to: number): Hint => {
	const [first, last] = [words[from], words[to - 1]];
	if (first === undefined || last === undefined) return 'unknown';
	if (to - from === 1) return EVENT_ENDINGS.has(last.key) || isPair(last.text) ? 'event' : 'unknown';
	const inside = words.slice(from, to);
	if (inside.some((word) => STRONG_EVENTS.has(word.key))) return 'event';
	if (NAME_SUFFIXES.has(last.key) && to - from > 2) return 'person';
	if (BEGINS_CLUB.has(first.text)) return 'organization';
	// "Ernie Banks", "Charlotte Forest": given names are rare in front of things that are not people.
	const given = isGivenName(first.text) && !isCommonWord(first.lower) && placesNamed(first.text).length === 0;
	if (given && to - from === 2 && !CERTAIN_ENDINGS.has(last.key) && !last.upper) return 'unknown';
	if (endsPlace(last.key)) return 'place';
	if (ORGANIZATION_ENDINGS.has(last.key)) return 'organization';
	if (EVENT_ENDINGS.has(last.key)) return 'event';
	if (beginsPlace(first.key)) return 'place';
	if (inside.some((word) => word.text === '&')) return 'organization';
	return inside.slice(1, -1).some(isInitial) ? 'person' : 'unknown';
};

/** "US-China": two places side by side are none. */
const isPair = (text: string): boolean => {
	const halves = text.split('-');
	return halves.length === 2 && placesNamed(text).length === 0 && halves.every((half) => placesNamed(half).length > 0);
};

const BEGINS_CLUB = wordSet(
	`FC AC AS AFC SC CD CF RC VfB VfL SV FK SK BK IF IFK SSC UD KV RB TSG Inter Dynamo Dinamo Spartak Lokomotiv Real Sporting Atletico Team
	Bank Banco Credit Radio Grupo Groupe Universidad Universite Partido`,
);
const STRONG_EVENTS = wordSet('war cup olympics championship championships festival award awards prize hurricane');
/** Nobody's family name. */
const CERTAIN_ENDINGS = wordSet(
	`inc incorporated corp corporation ltd limited llc llp plc gmbh university college school schools institute institution academy foundation
	association federation union council committee commission agency authority bureau department ministry office police party congress
	parliament hospital clinic orchestra airlines airways studios pictures records entertainment newspaper times tribune gazette magazine
	center centre society trust club team street avenue road boulevard drive river county island islands airport stadium station bridge
	theatre theater museum library`,
);

/** The longest name of the tables that begins at `from`. */
type KnownName = { readonly to: number; readonly hint: Hint; readonly known?: string };
export const knownAt = (words: Words, from: number): KnownName | undefined => {
	let text = '';
	let best: KnownName | undefined;
	for (let to = from; to < Math.min(from + LONGEST_KNOWN, words.length - 1); to++) {
		const word = words[to];
		if (word === undefined || (to > from && word.before !== '')) break;
		text = to > from ? `${text} ${word.text}` : word.text;
		if (word.capital) {
			const known = knownOrganization(text) ?? (word.possessive ? knownOrganization(`${text}'s`) : undefined);
			if (known !== undefined) best = { to: to + 1, hint: 'organization', known };
			else if (to > from && placesNamed(text).length > 0) best = { to: to + 1, hint: 'place' };
		}
		if (word.possessive) break;
	}
	return best;
};

/** Does the run end as an organisation, place or event, so that a known name at its start is only a part of it? */
export const isLonger = (words: Words, from: number, to: number): boolean => {
	const last = words[to - 1];
	if (last === undefined || to - from < 2) return false;
	if (words.slice(from, to).some(({ key }) => HONORIFICS.has(key))) return false;
	return ORGANIZATION_ENDINGS.has(last.key) || endsPlace(last.key) || EVENT_ENDINGS.has(last.key);
};

/** "Justice Party" and "Chief Executives Club" are no people called Party and Club, but "Mr. Banks" is one. */
export const isTitledOrganization = (words: Words, from: number, titled: number, to: number): boolean => {
	const last = words[to - 1];
	if (last === undefined || !(ORGANIZATION_ENDINGS.has(last.key) || EVENT_ENDINGS.has(last.key))) return false;
	return to - titled > 1 || titled !== from + 1 || !HONORIFICS.has(words[from]?.key ?? '');
};

/** Where a name that ends at `to` really ends, when it goes on with "of", "for", "on" or "and". */
export const continuation = (words: Words, from: number, to: number): number => {
	let end = to;
	for (let round = 0; round < 3; round++) {
		const next = extend(words, from, end);
		if (next === end) break;
		end = next;
	}
	return end;
};

function extend(words: Words, from: number, to: number): number {
	const [first, last, link] = [words[from], words[to - 1], words[to]];
	if (first === undefined || last === undefined || link === undefined || link.before !== '' || last.possessive)
		return to;
	const headed =
		ORGANIZATION_HEADS.has(last.key) ||
		(ORGANIZATION_HEADS.has(first.key) && to - from <= 2) ||
		EVENT_ENDINGS.has(last.key);
	if (LINKS.has(link.lower) && headed) {
		const at = words[to + 1]?.lower === 'the' && words[to + 1]?.before === '' ? to + 2 : to + 1;
		if (joins(words, at) && !isCalendar(words[at]?.key ?? '')) return runEnd(words, at);
	}
	if (link.lower !== 'and' || !joins(words, to + 1)) return to;
	// "Department of Health and Human Services", "Food and Drug Administration".
	if (!POLICY_WORDS.has(last.key) || !POLICY_WORDS.has(words[to + 1]?.key ?? '')) return to;
	const after = runEnd(words, to + 1);
	const inName = words.slice(from, to).some(({ lower, key }) => LINKS.has(lower) || ORGANIZATION_ENDINGS.has(key));
	return inName || ORGANIZATION_ENDINGS.has(words[after - 1]?.key ?? '') ? after : to;
}
const LINKS = wordSet('of for on against');
