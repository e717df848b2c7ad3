import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, nameTerm } from '../document.ts';
import { happening } from '../happening/words.ts';
import { isTownAtMost } from '../names/gazetteer.ts';
import { endsPlace, isPlaceNoun, placeEnding } from '../names/place-words.ts';
import { plainName } from '../names/plain.ts';
import { isRoleNoun } from '../names/titles.ts';
import type { NameFact, Sentence } from '../types.ts';
import { isMadeUp } from './located-event.ts';
import { placeWordsIn } from './named-places.ts';

/** Something that is at a place, or from there: "a hospital in Ardmore", "an Ardmore hospital", "the loss at Ardmore". */
export type PlacedThing = Claim & {
	/** "hospital", as what happens at it or as its concept. */
	readonly thing: string;
	/** The town's name as in the article, lower-cased. */
	readonly place: string;
	/** What else the sentence speaks of, and which names of it. */
	readonly about: ReadonlySet<string>;
	readonly names: ReadonlySet<string>;
	/** Words of all places that the article names. */
	readonly named: ReadonlySet<string>;
};

/** Of each thing that an article puts in one town alone. */
export const placedThings = derived('placed things', (document): PlacedThing[] => {
	const told = document.sentences.filter((sentence) => !isMadeUp(document, sentence));
	const found = told.flatMap((sentence) =>
		factsIn(document, sentence, 'name').flatMap((name) => (isTown(name) ? placed(document, sentence, name) : [])),
	);
	return found.filter(({ thing, place }) => found.every((one) => one.thing !== thing || one.place === place));
});

/** Countries and states hold the other's town; a street and "Northeast Ardmore" are in it. */
const isTown = ({ type, canonical }: NameFact): boolean =>
	type === 'place' &&
	!canonical.endsWith('.') &&
	!PART_OF_TOWN.test(canonical) &&
	placeEnding(canonical) === undefined &&
	isTownAtMost(canonical);

const PART_OF_TOWN = /^(?:(?:North|South)(?:east|west)?|East|West|Central|Downtown|Old|Inner|Greater|Upper|Lower) /;

function placed(document: Document, sentence: Sentence, name: NameFact): PlacedThing[] {
	const { tokens, index } = sentence;
	const inName = (at: number): boolean => (tokens[at]?.start ?? -1) >= name.start && (tokens[at]?.end ?? 0) <= name.end;
	const top = tokens.findIndex(({ head }, at) => inName(at) && !inName(head));
	const at = tokens[top]?.head ?? -1;
	const head = tokens[at];
	// A house with a name of its own may be one of many: see home.ts.
	if (
		head?.pos !== 'NOUN' ||
		document.names[index]?.has(at) ||
		isRoleNoun(head.lemma) ||
		isPlaceNoun(head.lower) ||
		endsPlace(head.lower)
	)
		return [];
	const place = nameTerm(name.canonical);
	const about = new Set([...(document.terms[index] ?? [])].filter((term) => term !== place));
	return [
		{
			document,
			sentence,
			span: { start: name.start, end: name.end },
			thing: happening(head.lemma),
			place: plainName(name.canonical),
			about,
			names: new Set([...about].filter((term) => term.startsWith('@'))),
			named: placeWordsIn(document),
		},
	];
}
