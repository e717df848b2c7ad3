import { wordSet } from '../text/word-set.ts';
import { isGroupWord, placesNamed, stateAbbreviated } from './gazetteer.ts';
import { isCommonWord, isDictionaryWord, isFamilyFirst, isGivenName, isSurname } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isPlaceNoun } from './place-words.ts';
import { isInitial } from './run-words.ts';
import { isRoleNoun, NAME_PARTICLES } from './titles.ts';
import { isSingular, type Word } from './words.ts';

/** How much speaks for each type, in rough log odds; added up over all mentions of one name. */
export type Weights = { readonly person: number; readonly organization: number; readonly place: number };

/** What the name itself is made of, wherever it stands. */
export const formWeights = (words: readonly Word[], mention: Mention): Weights => {
	const name = words.slice(mention.from, mention.to);
	const text = name.map((word) => word.text).join(' ');
	const [first] = name;
	const last = name.at(-1);
	if (first === undefined || last === undefined) return { person: 0, organization: 0, place: 0 };
	let person = mention.hint === 'person' ? 6 : 0;
	let organization = mention.hint === 'organization' ? 5 : 0;
	let place = mention.hint === 'place' ? 4 : 0;
	const given = isGivenName(first.text);
	const surname = isSurname(last.text);
	const known = placesNamed(text).length > 0;
	if (name.length === 1 && stateAbbreviated(first.text) !== undefined && first.before === ',') place += 4;
	if (known) place += name.length === 1 && (given || surname) ? 2.5 : 4;
	if (name.length === 1) {
		if (given) person += isCommonWord(first.lower) ? 1 : 2;
		if (surname) person += 2;
		if (PERSON_WORD.test(last.text)) person += 1.5;
		if (first.upper && /^[A-ZÀ-ÞĀ-Ž.&]{2,7}$/u.test(first.text) && !known) organization += 2.2;
	} else if (mention.hint === 'unknown' && !known) {
		const common = name.filter((word) => isCommonWord(word.lower)).length;
		if (!given && !surname && common < name.length && name.every((word) => isDictionaryWord(word.lower))) person -= 2;
		if (given && !isCommonWord(first.lower)) person += 4;
		else if (given) person += 2;
		if (isInitial(first)) person += 3;
		if (surname) person += 2;
		if (isFamilyFirst(first.text) && name.length <= 3 && !isCommonWord(name[1]?.lower ?? '')) person += 2.5;
		if (PERSON_WORD.test(last.text)) person += 2;
		if (name.slice(1, -1).some((word) => !word.capital && NAME_PARTICLES.has(word.lower))) person += 1.5;
		if (common === 0 && name.length <= 3) person += 2;
		if (common > 0 && !given) {
			person -= 2 * common;
			organization += 0.4;
		}
		if (name.length > 4) person -= 2;
		if (name.some((word) => word.upper && word.text.length > 1 && !isInitial(word))) organization += 1;
	}
	return { person, organization, place };
};

/** Family names by their build: "McAllister", "O'Dowd", "al-Rashid", "Petrovic". */
const PERSON_WORD =
	/^(?:Mc[A-ZÀ-ÞĀ-Ž]|Mac[A-ZÀ-ÞĀ-Ž]|O['’][A-ZÀ-ÞĀ-Ž]|[AaEe]l-[A-ZÀ-ÞĀ-Ž]|Fitz[A-ZÀ-ÞĀ-Ž]?)|(?:ovic|evic|ović|ević|enko|sky|ski|ska|skaya|ashvili|adze|yan|ian|opoulos|idis|akis|ova|eva|ssen|sson|inho|escu|oğlu|oglu|zadeh|pour|wala)$/u;

/** What stands around one mention. */
export const contextWeights = (words: readonly Word[], { from, to }: Mention): Weights => {
	const sum: Sum = { person: 0, organization: 0, place: 0 };
	const previous = from > 0 ? words[from - 1] : undefined;
	const [first, own, next] = [words[from], words[to - 1], words[to]];
	if (previous && first?.before === ',') addNounBeforeComma(sum, previous, next?.before ?? '');
	if (previous && first?.before === '') addBefore(sum, words, from, previous);
	if (next === undefined || own === undefined) return sum;
	if (own.possessive) {
		if (next.before === '') addOwned(sum, next.lower);
	} else if (next.before === ',') addBehindComma(sum, words, to, next);
	else if (next.before === '(' && AGE.test(next.text)) sum.person += 2;
	else if (next.before === '') addBehind(sum, next.lower, words[to + 1]?.lower);
	return sum;
};
type Sum = { -readonly [Type in keyof Weights]: number };

/** "The capital, Halden.", "their mother, Ada, said". */
function addNounBeforeComma(sum: Sum, noun: Word, closing: string): void {
	if (isPlaceNoun(noun.lower) && /^[,.;)]/.test(closing)) sum.place += 3;
	if (isRoleNoun(noun.lower) && isSingular(noun) && closing !== '') sum.person += 1.5;
}

/** "In Halden", "the outskirts of Halden", "the nurse Ada Brandt", "the brewer Orsa". */
function addBefore(sum: Sum, words: readonly Word[], from: number, previous: Word): void {
	const before = previous.lower;
	if (PLACE_PREPOSITIONS.has(before)) sum.place += 2;
	else if (before === 'at' || before === 'from' || before === 'to') sum.place += before === 'at' ? 0.6 : 0.8;
	else if (before === 'of' && from > 1) {
		const noun = words[from - 2]?.lower ?? '';
		if (isPlaceNoun(noun)) sum.place += 4;
		else if (DIRECTIONS.has(noun)) sum.place += 3;
		else if (ORGANIZED.has(noun)) sum.organization += 2;
		else if (PERSONAL_OF.has(noun)) sum.person += 1.5;
	} else if (before === 'the') {
		sum.person -= 3;
		sum.organization += 1.2;
		sum.place += 0.3;
	} else if (isSingular(previous) && isRoleNoun(before)) sum.person += 4;
	else if (COMPANY_NOUNS.has(before)) sum.organization += 3;
	else if (before === 'named' || before === 'called' || before === 'with') sum.person += 0.6;
	else if (isGroupWord(previous.text) && previous.capital) sum.person += 0.6;
}

/** "Ada Brandt, 44,", "Halden, Velland", "Orsa, the brewer". */
function addBehindComma(sum: Sum, words: readonly Word[], to: number, next: Word): void {
	if (AGE.test(next.text) && /^[,.;)]/.test(words[to + 1]?.before ?? '')) sum.person += 5;
	else if (next.capital && placesNamed(next.text).some(({ kind }) => kind !== 'town')) sum.place += 2;
	else if (next.capital && next.text.endsWith('.') && next.text.length < 7) sum.place += 2;
	if (/^who(?:se|m)?$/.test(next.lower)) sum.person += 2;
	if (next.lower === 'where') sum.place += 2;
	const kind = apposition(words, to);
	if (kind !== undefined) sum[kind] += APPOSED[kind];
}
const APPOSED: Weights = { person: 3.5, organization: 3, place: 3 };

/** "Ada Brandt died", "Orsa employees", "Halden residents". */
function addBehind(sum: Sum, after: string, second: string | undefined): void {
	if (HUMAN_VERBS.has(after)) sum.person += 1.6;
	else if (SPEECH.has(after)) {
		sum.person += 1;
		sum.organization += 0.5;
	} else if (after === 'who') sum.person += 2;
	else if (ORGANIZED.has(after)) sum.organization += 1.5;
	else if (isPlaceNoun(after) || after === 'residents') sum.place += after === 'airport' ? 3 : 1.2;
	else if (after === 'and' && second === 'his') sum.person += 1;
}

/** "Orsa's profits", "Brandt's widow", "Velland's army". */
function addOwned(sum: Sum, noun: string): void {
	if (ORGANIZED.has(noun)) sum.organization += 1.5;
	else if (KIN.has(noun)) sum.person += 3;
	else if (PLACE_OWNED.has(noun)) sum.place += 1.5;
}

/** "X, a retired judge from …": what the head noun of the words after the comma is. */
function apposition(words: readonly Word[], at: number): keyof Weights | undefined {
	const start = words[at]?.lower ?? '';
	const determined = DETERMINERS.has(start);
	// "In Ardmore, Coroner Ada Brandt said": another's title.
	if (words[at]?.capital && words[at + 1]?.capital && words[at + 1]?.before === '') return undefined;
	for (let i = at; i < Math.min(at + 7, words.length); i++) {
		const word = words[i];
		if (word === undefined || (i > at && word.before !== '')) break;
		const ends = words[i + 1];
		const head = ends === undefined || ends.before !== '' || HEAD_ENDS.has(ends.lower) || ends.capital;
		// "In Ardmore, his daughter said": who says it.
		if (isRoleNoun(word.lower) && ends?.before === '' && SPEECH.has(ends.lower)) return undefined;
		if (isRoleNoun(word.lower) && (determined || head)) return 'person';
		if (COMPANY_NOUNS.has(word.lower) && determined && head) return 'organization';
		if (isPlaceNoun(word.lower) && determined && head) return 'place';
		if (HEAD_ENDS.has(word.lower)) break;
	}
	return undefined;
}

const AGE = /^(?:[1-9]\d?|1[01]\d)$/;
const PLACE_PREPOSITIONS = wordSet(
	'in near across throughout around outside inside toward towards via northern southern eastern western central downtown',
);
const DIRECTIONS = wordSet(
	'north south east west northeast northwest southeast southwest outskirts streets mayor residents people suburb suburbs centre center coast bishop archbishop duke capital kilometers miles border',
);
const ORGANIZED = wordSet(
	`officials official spokesman spokeswoman executives executive shares share employees employee workers chairman chairwoman ceo members member fans players player coach manager lawmakers headquarters stock board
	website customers subsidiary researchers scientists staff stores store directors profits revenue earnings management unit division branch chapter supporters supporter party candidate candidates leadership fighters militants militant
	forces troops ballot caucus owner owners offices midfielder striker defender goalkeeper captain quarterback`,
);
const PERSONAL_OF = wordSet(
	'death life arrest trial conviction release murder killing wife husband son daughter mother father brother sister friend friends supporters lawyer lawyers family portrait memory biography assassination',
);
const COMPANY_NOUNS = wordSet(
	`company companies firm group agency newspaper magazine daily weekly broadcaster network station channel retailer maker manufacturer carmaker automaker airline bank lender insurer brewer giant startup start-up chain
	brand journal organization organisation charity nonprofit association union party club team side university college school hospital website site publisher operator developer producer supplier watchdog regulator think-tank band
	conglomerate contractor carrier utility subsidiary unit faction militia ministry department committee institute foundation`,
);
const HUMAN_VERBS = wordSet(
	'died married testified resigned retired wept cried smiled laughed grew thinks thought believes recalled joked feels felt knew wore pleaded tweeted shrugged grinned confessed studied graduated vowed insisted slept sang wrote nodded hugged walked ran sat stood drove',
);
const SPEECH = wordSet(
	'said says told added asked explained noted replied argued warned announced declined denied claimed acknowledged suggested stated wants wanted hopes hoped called calls met won lost beat defeated',
);
const KIN = wordSet(
	'wife husband son daughter mother father brother sister parents children family lawyer lawyers attorney attorneys widow girlfriend boyfriend death career life friend friends brother-in-law partner face hands voice body',
);
const PLACE_OWNED = wordSet(
	'capital parliament president prime government foreign army economy mayor police people population central largest second-largest biggest main first most northern southern eastern western ruling military constitution border streets airport downtown',
);
const DETERMINERS = wordSet('a an the his her their its one another former then');
const HEAD_ENDS = wordSet('of for in at from who which that with and to on by whose based');
