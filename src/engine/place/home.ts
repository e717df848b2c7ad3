import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, lastWord } from '../document.ts';
import { placesNamed, stateAbbreviated } from '../names/gazetteer.ts';
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

export const homes = derived('homes', (document): Home[] => {
	const { text } = document;
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const names = factsIn(document, sentence, 'name');
		if (names.length === 0) return [];
		const claim = (relation: Home['relation'], of: string, place: string, { start, end }: Span): Home[] =>
			isSettlement(place) || (relation === 'home' && STREET.test(place))
				? [
						{
							document,
							sentence,
							span: { start, end },
							relation: STREET.test(place) ? 'address' : relation,
							of,
							place: plainName(place),
						},
					]
				: [];
		const places = names.filter(({ type }) => type !== 'person');
		return [
			...frames(sentence.tokens).flatMap((frame) => {
				const relation = RELATIONS[frame.lemma];
				if (relation === undefined || frame.negated || frame.modality.length > 0 || frame.subject === undefined)
					return [];
				if (relation === 'home' && BEFORE.test(text.slice(sentence.start, sentence.end))) return [];
				const place = placeOf(document, sentence, frame.verb, places);
				const who = place === undefined ? undefined : read(sentence, frame.subject)?.full;
				return place === undefined || who === undefined ? [] : claim(relation, who, place.canonical, place);
			}),
			...places.flatMap((place) => {
				const before = text.slice(Math.max(sentence.start, place.start - REACH), place.start);
				const seat = before.endsWith('in ') ? SEAT.exec(before)?.[1] : undefined;
				return seat === undefined
					? []
					: claim('seat', plainName(seat).replace(/\bcentre\b/g, 'center'), place.canonical, place);
			}),
			...names.flatMap((person) => {
				const found = person.type === 'person' ? AGED.exec(text.slice(person.end, person.end + REACH)) : null;
				const place = found?.[1];
				if (found === null || place === undefined) return [];
				const start = person.end + found[0].length - place.length;
				const isBody = names.some((name) => name.type === 'organization' && name.start <= start && name.end > start);
				const isPlace = STREET.test(place) || places.some((name) => name.type === 'place' && name.start === start);
				return isBody || !(isPlace || /\d/.test(found[0]))
					? []
					: claim('home', person.canonical, place, { start, end: start + place.length });
			}),
		];
	});
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
	[name, name.replace(SIDE, '')].every((one) =>
		placesNamed(one).every(({ kind }) => kind === 'town' || kind === 'capital'),
	) &&
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
