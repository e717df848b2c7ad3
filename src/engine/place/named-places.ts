import { derived } from '../derived.ts';
import { countriesOfPeople, placesNamed } from '../names/gazetteer.ts';

/** Words of all names in an article, lower-cased: whatever it names, it knows. */
export const placeWordsIn = derived('words in capitals', ({ reading }): ReadonlySet<string> => {
	const words = new Set<string>();
	for (const { tokens } of reading.sentences)
		for (const { text, lower } of tokens) if (/^\p{Lu}/u.test(text)) words.add(lower);
	return words;
});

/** ISO codes of the countries that an article speaks of: by name, by a place in them, or by their people. */
export const countriesIn = derived('countries', (document): ReadonlySet<string> => {
	const names = document.reading.facts.flatMap((fact) => (fact.kind === 'name' ? [fact.canonical] : []));
	return new Set(
		[...names, ...placeWordsIn(document)].flatMap((name) => [
			...placesNamed(name).flatMap(({ country }) => country ?? []),
			...countriesOfPeople(name),
		]),
	);
});

/** Whether an article names the place too, by any word of its name that is not used of many. */
export const isNamed = (place: string, words: ReadonlySet<string>): boolean =>
	place.split(/[\s,-]+/).some((word) => word.length > 3 && !SHARED.test(word) && words.has(word));

const SHARED =
	/^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|port|mount|lake|city|county|province|island|islands|street|road|avenue|river|state|district|beach|park|saint|fort|hill|hills|town|village|region|bridge|airport|square|valley|point|center|centre|drive|lane|boulevard|highway|place|court|hospital|clinic|medical|general|memorial|prison|jail|school|high|elementary|academy|university|college|church|cathedral|temple|mosque|hotel|motel|national|international|regional|stadium|arena|hall|casino|recovery|rehab|treatment|unit|facility|museum|gallery|theater|theatre|cemetery|restaurant|cafe|diner|grill|tavern|plaza|correctional|detention)$/;
