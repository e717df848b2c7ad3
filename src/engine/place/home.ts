import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, lastWord } from '../document.ts';
import { isTownAtMost, stateAbbreviated } from '../names/gazetteer.ts';
import { compareNames } from '../names/match.ts';
import { plainName } from '../names/plain.ts';
import { argumentsOf } from '../statement/argument.ts';
import { frames } from '../syntax/frames.ts';
import type { NameFact, Sentence, Span } from '../types.ts';

/** Where someone was born or lives, or where a house of a name of its own stands: one place, whoever tells of it. */
export type Home = Claim & {
	readonly relation: 'birth' | 'home' | 'address' | 'seat';
	/** A person's fullest name, or that of the house. */
	readonly of: string;
	/** The place's name as in the article, lower-cased. */
	readonly place: string;
};

export const homes = derived('homes', (document): Home[] =>
	document.sentences.flatMap((sentence) => {
		const names = factsIn(document, sentence, 'name');
		const told = [
			...byVerb(document, sentence, names),
			...seats(document, sentence, names),
			...besideNames(document, names),
		];
		return told.flatMap(({ relation, of, place, start, end }): Home[] => {
			const street = STREET.test(place);
			if (!isSettlement(place) && !(street && relation === 'home')) return [];
			const span = { start, end };
			return [{ document, sentence, span, relation: street ? 'address' : relation, of, place: plainName(place) }];
		});
	}),
);

/** A home whose place may be no town. */
type Told = Span & Pick<Home, 'relation' | 'of' | 'place'>;
type Names = readonly NameFact[];

/** "Ada Brandt was born in Torrin", "Torrin, where Ada Brandt lives". */
function byVerb(document: Document, sentence: Sentence, names: Names): Told[] {
	if (names.length === 0) return [];
	const places = names.filter(isNoPerson);
	return frames(sentence.tokens).flatMap(({ lemma, verb, subject, negated, modality }): Told[] => {
		const relation = RELATIONS[lemma];
		if (relation === undefined || negated || modality.length > 0 || subject === undefined) return [];
		if (relation === 'home' && BEFORE.test(document.text.slice(sentence.start, sentence.end))) return [];
		const place = placeOf(document, sentence, verb, places);
		if (place === undefined) return [];
		const of = argumentsOf(document)(sentence, subject)?.full;
		return of === undefined ? [] : [{ ...place, relation, of, place: place.canonical }];
	});
}
const isNoPerson = ({ type }: NameFact): boolean => type !== 'person';

/** "The Orsa Treatment Center in Torrin". */
const seats = ({ text }: Document, sentence: Sentence, names: Names): Told[] =>
	names.filter(isNoPerson).flatMap((place): Told[] => {
		const before = text.slice(Math.max(sentence.start, place.start - REACH), place.start);
		const seat = before.endsWith('in ') ? SEAT.exec(before)?.[1] : undefined;
		if (seat === undefined) return [];
		const of = plainName(seat).replace(/\bcentre\b/g, 'center');
		return [{ ...place, relation: 'seat', of, place: place.canonical }];
	});

/** "Ada Brandt, 36, of Torrin". */
const besideNames = ({ text }: Document, names: Names): Told[] =>
	names.flatMap((person): Told[] => {
		const found = person.type === 'person' ? AGED.exec(text.slice(person.end, person.end + REACH)) : null;
		const place = found?.[1];
		if (found === null || place === undefined) return [];
		const end = person.end + found[0].length;
		const start = end - place.length;
		if (names.some((name) => name.type === 'organization' && name.start <= start && name.end > start)) return [];
		const isPlace = STREET.test(place) || names.some((name) => name.type === 'place' && name.start === start);
		return isPlace || /\d/.test(found[0]) ? [{ start, end, relation: 'home', of: person.canonical, place }] : [];
	});

const RELATIONS: Readonly<Record<string, 'birth' | 'home'>> = { bear: 'birth', live: 'home', reside: 'home' };
const REACH = 80;
/** Where someone lived once says nothing of where they live. */
const BEFORE =
	/\b(?:(?:in|since|from|by|between) (?:[A-Za-zÀ-ỿ]+ )?(?:1[89]|20)\d\d|once|previously|formerly|originally|used to|until|moved|grew up|child(?:hood)?)\b/u;
const STREET = /(?:street|road|avenue|boulevard|drive|lane|close|crescent|terrace)$/i;
/** "Ada Brandt, 36, of Torrin", "Jon Brandt, of Mill Lane": papers tell where those whom readers have not heard of are from. */
const AGED =
	/^(?:,? ?(?:\(\d{1,3}\)|\d{1,3}),? (?:of|from)|, of) (?:the )?(?:[a-zß-ž]+ ){0,2}([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'’-]+(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'’-]+){0,2})/u;
/** "the Orsa Treatment Center in Torrin": chains of shops, hotels and banks stand in many towns. */
const SEAT =
	/((?:[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.'’-]+ )+(?:of [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'’-]+ )?(?:Center|Centre|Hospital|Clinic|University|College|Academy|Institute|Prison|Jail|Penitentiary|Museum|Cathedral|Stadium|Arena|Theater|Theatre|Airport|Cemetery|Casino|Laboratory|Observatory|Zoo))(?:,? (?:located |based )?in |, (?:an?|the) (?:[a-zß-ž][a-zß-ž-]* ){1,5}in )$/u;

/** "Born on May 2 in Torrin", "Torrin, where he was born". */
function placeOf(
	{ text }: Document,
	{ tokens }: Sentence,
	verb: number,
	places: readonly NameFact[],
): NameFact | undefined {
	const at = tokens[verb];
	if (at === undefined) return undefined;
	return (
		places.find(({ start }) => start > at.end && start - at.end < REACH && IN.test(text.slice(at.end, start))) ??
		places.find(({ end }) => end < at.start && at.start - end < REACH && WHERE.test(text.slice(end, at.start)))
	);
}
/** A day may stand between, no other place. */
const IN = /^[^.;()]{0,50}\b(?:in|at|near) (?:the )?(?:[a-zß-ž]+ ){0,3}(?:of )?$/u;
const WHERE = /^,? where (?:[A-Za-zÀ-ỿ]+ ){1,4}$/u;

/** A town, a district: no country or state that may hold the other's town, and no street. */
const isSettlement = (name: string): boolean =>
	[name, name.replace(SIDE, '')].every(isTownAtMost) &&
	stateAbbreviated(name) === undefined &&
	!/(?:street|road|avenue|boulevard|drive|lane|county|province|coast|island|region|district)$/i.test(name);

/** "South Florida" is a part of a state. */
const SIDE = /^(?:north|south|east|west|central|upper|lower)\w* /i;

const ownWords = (name: string): string[] =>
	name
		.split(' ')
		.slice(0, -1)
		.filter((word) => !USUAL.test(word));
/** What a house is called besides its name, told or left out. */
const USUAL =
	/^(?:the|of|medical|treatment|rehab|rehabilitation|general|memorial|regional|university|national|state|county|city|central|community|international|convention|cultural|correctional|federal|children's|health|research|art)$/;

/** One person; or one house, called by no other name. */
export function isSameOwner(a: Home, b: Home): boolean {
	if (a.relation !== 'seat') return compareNames(a.of, b.of) !== 'different';
	if (lastWord(a.of) !== lastWord(b.of)) return false;
	const [ours, theirs] = [ownWords(a.of), ownWords(b.of)];
	return (
		ours.length > 0 &&
		theirs.length > 0 &&
		(ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word)))
	);
}
