import { tokenAt } from '../clause.ts';
import { countriesOfPeople } from '../names/gazetteer.ts';
import { spellingDistance } from './distance.ts';
import { isInflection } from './inflection.ts';
import { inDictionary, isKnown } from './known-words.ts';
import { isPlace, type NameWord } from './name-words.ts';
import { vocabulary } from './vocabulary.ts';

/** The Harbour Pilots Guild is not called the Harbour Pilot Guild, if neither article has both. */
export function standBetweenTheSame(ours: NameWord, theirs: NameWord): boolean {
	const [here, there] = [nameWith(ours, ours.word), nameWith(theirs, theirs.word)];
	if (here === undefined || there === undefined || isPlace(ours, theirs)) return false;
	return here === nameWith(theirs, ours.word) && !says(theirs, here) && !says(ours, there);
}

/** The words of its name on either side, with this one between them. */
function nameWith({ sentence, span }: NameWord, word: string): string | undefined {
	const at = tokenAt(sentence, span.start);
	const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
	const named = [before, after].every(
		(token) => token?.pos === 'PROPN' && /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ]{2}/u.test(token.text),
	);
	return named ? `${before?.lower} ${word} ${after?.lower}` : undefined;
}

const says = ({ document }: NameWord, name: string): boolean => document.text.toLowerCase().includes(name);

/** "Kolvian pirates", "Kolvain pirates": a word in no book beside a people's, before its noun. The article that has the slip may have it right elsewhere; the other one has no slip at all. */
export function isMisspeltPeople(slip: NameWord, people: NameWord): boolean {
	// Letters tell most pairs apart, and cost least.
	if (slip.word[0] !== people.word[0] || slip.word.length < SHORTEST_PEOPLE || slip.type === 'person') return false;
	if (spellingDistance(slip.word, people.word, true) !== 1 || isInflection(slip.word, people.word)) return false;
	if (countriesOfPeople(people.word).length === 0 || isKnown(slip.word) || inDictionary(slip.word)) return false;
	if (vocabulary(people.document).has(slip.word)) return false;
	const noun = slip.sentence.tokens[tokenAt(slip.sentence, slip.span.start) + 1];
	return noun?.pos === 'NOUN' && !/^\p{Lu}/u.test(noun.text);
}
const SHORTEST_PEOPLE = 6;
