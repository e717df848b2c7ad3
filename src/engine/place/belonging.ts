import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import { countriesOf, placesNamed, stateAbbreviated } from '../names/gazetteer.ts';
import type { NameFact, Sentence } from '../types.ts';

/** Of which state or country an office holder is, or of which people somebody is. */
export type Belonging = Claim & {
	/** As what: one may be governor of a state, senator for another and born in a third. */
	readonly relation: string;
	/** A person's fullest name. */
	readonly of: string;
	/** Codes of the gazetteer: one where it says "Ohio", several for "Korean". */
	readonly places: ReadonlySet<string>;
};

export const belongings = derived('belongings', (document): Belonging[] =>
	document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'name').flatMap((name) =>
			name.type === 'person' && name.canonical.includes(' ') ? belongingsOf(document, sentence, name) : [],
		),
	),
);

/** As the words before the name have it, and as those behind it have. */
function belongingsOf(document: Document, sentence: Sentence, person: NameFact): Belonging[] {
	const before = document.text.slice(Math.max(sentence.start, person.start - REACH), person.start);
	const after = document.text.slice(person.end, Math.min(sentence.end, person.end + REACH));
	const claim = (told: string, word: string, start: number): Belonging[] => {
		const known = codesOf(word);
		if (known === undefined) return [];
		const { name, kind, places } = known;
		const at = start + word.indexOf(name);
		const relation = `${kind} ${AS_WHAT.find(([, words]) => words.test(told))?.[0] ?? ''}`;
		return [{ document, sentence, span: { start: at, end: at + name.length }, of: person.canonical, relation, places }];
	};
	const ahead = firstFound(PATTERNS_BEFORE, before);
	const titled = TITLED.test(before) ? firstFound([OF_STATE], after) : undefined;
	const behind = titled ?? firstFound(PATTERNS_AFTER, after);
	return [
		...(ahead
			? claim(ahead.told, ahead.word, person.start - before.length + before.indexOf(ahead.word, ahead.at))
			: []),
		...(behind
			? claim(titled ? before : behind.told, behind.word, person.end + behind.told.lastIndexOf(behind.word))
			: []),
	];
}

/** What the first pattern that fits finds, and the place in it. */
function firstFound(patterns: readonly RegExp[], text: string) {
	const found = patterns.map((pattern) => pattern.exec(text)).find((one) => one !== null);
	return found?.[1] === undefined ? undefined : { told: found[0], word: found[1], at: found.index };
}

const REACH = 60;
const CAPITALS = '([A-Z][A-Za-z]+\\.?(?: [A-Z][a-z]+\\.?)?)';
const OFFICE =
	'(?:[Gg]ov(?:ernor|\\.)|[Ss]en(?:ator|\\.)|[Rr]ep(?:resentative|\\.)|[Cc]ongress(?:man|woman)|[Aa]ttorney [Gg]eneral|[Pp]resident|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Cc]hancellor|[Ll]awmaker|[Dd]emocrat|[Rr]epublican|[Ll]ieutenant [Gg]overnor)';
/** Those of whom papers tell where they are from. */
const CALLING =
	'(?:[a-z-]+ )?(?:climber|cyclist|boxer|swimmer|runner|skier|golfer|driver|rider|sprinter|striker|midfielder|defender|goalkeeper|footballer|singer|actor|actress|director|film-?maker|writer|author|novelist|poet|painter|artist|pianist|violinist|composer|conductor|architect|designer|model|scientist|physicist|chemist|biologist|economist|historian|journalist|photographer|billionaire|businessman|businesswoman|tycoon|banker|tourist|student|soldier|pilot|sailor|hostage|citizen|national|champion|heavyweight|player)';
/** "Oklahoma Gov. Frank Osk", "the Danish cyclist Marit Osk". */
const PATTERNS_BEFORE = [
	new RegExp(`${CAPITALS} (?:[A-Z][a-z]+ )?${OFFICE} $`, 'u'),
	new RegExp(`(?:^|[ (“"])([A-Z][a-z]+(?: [A-Z][a-z]+)?) ${CALLING} $`, 'u'),
];
/** "Ada Brandt of Ohio", "(R-Utah)", ", the senator from Iowa", ", a Canadian citizen". */
const PATTERNS_AFTER = [
	/^,? (?:\()?[RD]-([A-Z][A-Za-z]+\.?(?: [A-Z][a-z]+\.?)?)/u,
	new RegExp(`^,? (?:\\()?(?:R|D|Republican|Democrat) of ${CAPITALS}`, 'u'),
	new RegExp(`^, (?:an?|the) (?:former |then |veteran |junior |senior )*${OFFICE} (?:of|from) ${CAPITALS}`, 'u'),
	new RegExp(`^, (?:former |then-)?${OFFICE} (?:of|from) ${CAPITALS}`, 'u'),
	// It looks ahead though each of them begins with a letter: what stands there is compiled once, not for each place it may follow.
	new RegExp(`^, (?:an?|the) (?:former )?${CAPITALS} (?=[A-Za-z])(?:${OFFICE}|${CALLING})\\b`),
	new RegExp(`^,? (?:a |who is a )?native of ${CAPITALS}`, 'u'),
];

/** "Senator Ada Brandt of Ohio". */
const TITLED = new RegExp(`${OFFICE} $`, 'u');
const OF_STATE = new RegExp(`^,? of ${CAPITALS}`, 'u');

const AS_WHAT: readonly (readonly [string, RegExp])[] = [
	['native', /native/],
	['governor', /gov/i],
	['attorney', /attorney/i],
	['member', /sen(?:ator|\.)|rep(?:resentative|\.)|congress|lawmaker|democrat|republican|\b[RD]\b/i],
	['office', /president|minister|chancellor/i],
];

type Known = Pick<Belonging, 'places'> & { readonly kind: 'state' | 'country'; readonly name: string };

/** A state by its name, a country by its people's. */
function codesOf(word: string): Known | undefined {
	const bare = word.replace(/^The /, '');
	for (const one of [bare, bare.split(' ').at(-1) ?? '', bare.split(' ')[0] ?? '']) {
		const name = stateAbbreviated(one) ?? one;
		const states = placesNamed(name).flatMap(({ kind, state }) => (kind === 'state' && state ? [state] : []));
		const countries = countriesOf(name);
		// Georgia is two.
		if (states.length > 0 && countries.length > 0) return undefined;
		if (states.length > 0) return { name: one, kind: 'state', places: new Set(states) };
		if (countries.length > 0) return { name: one, kind: 'country', places: new Set(countries) };
	}
	return undefined;
}
