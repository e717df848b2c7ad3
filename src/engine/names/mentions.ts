import type { NameType } from '../types.ts';
import { placesNamed } from './gazetteer.ts';
import { isCommonWord, isGivenName, knownOrganization, LONGEST_KNOWN } from './lexicon.ts';
import {
	EVENT_BEGINNINGS,
	EVENT_ENDINGS,
	ORGANIZATION_ENDINGS,
	ORGANIZATION_HEADS,
	POLICY_WORDS,
} from './organizations.ts';
import { beginsPlace, endsPlace } from './place-words.ts';
import { isBreaker, isInitial, mayBeSurname, stripsAtStart } from './run-words.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, ROLE_MODIFIERS, ROLE_NOUNS } from './titles.ts';
import type { Word } from './words.ts';

/** What the form alone says: sure types are not weighed again. */
export type Hint = NameType | 'event' | 'surname-word' | 'unknown';

/** A run of capitals that may be a name: `words[from..to)` of its sentence. */
export type Mention = {
	readonly from: number;
	readonly to: number;
	readonly hint: Hint;
	/** Titles written before it, in lower case: "treasury secretary". */
	readonly role: string;
	/** The full name, when the tables know it. */
	readonly known?: string;
};

/** Cuts one sentence's capitals into names, left to right. Each word is looked at a bounded number of times. */
export const mentionsIn = (words: readonly Word[]): Mention[] => {
	const found: Mention[] = [];
	const last = words.length - 1;
	let at = 0;
	while (at < last) {
		if (!startsRun(words, at)) {
			lone(words, at, at + 1, found);
			at++;
			continue;
		}
		const end = runEnd(words, at);
		const before = found.length;
		split(words, at, end, '', found);
		if (found.length === before) lone(words, at, end, found);
		at = Math.max(end, found.at(-1)?.to ?? 0, at + 1);
	}
	return found;
};

/** "King" or "May" by itself: a name only if the document has a person of that name. */
function lone(words: readonly Word[], from: number, to: number, found: Mention[]): void {
	const word = words[to - 1];
	if (word === undefined || !mayBeSurname(word) || word.tag === 'MD') return;
	const next = words[to];
	if (next && next.before === '' && /^\d/.test(next.text)) return;
	if (MONTHS.has(word.key) && CALENDAR_BEFORE.has(words[from - 1]?.lower ?? '')) return;
	if (to - from > 1 && !COURTESY.has(words[to - 2]?.key ?? '')) return;
	const certain = to - from > 1 || (word.key === 'he' && !word.opens);
	found.push({ from: to - 1, to, hint: certain && to - from > 1 ? 'person' : 'surname-word', role: '' });
}

const MONTHS = new Set(['may', 'april', 'june', 'august']);
const CALENDAR_BEFORE = new Set(
	'in of since until till by early late mid last next this each every from to between during after before through and or'.split(
		' ',
	),
);

const startsRun = (words: readonly Word[], at: number): boolean => {
	const word = words[at];
	return word?.capital === true && (!isBreaker(word) || organizationFollows(words, at));
};

/** "British Airways", "Monday Club": an adjective or day may begin an organisation's name. */
const organizationFollows = (words: readonly Word[], at: number): boolean => {
	const next = words[at + 1];
	const word = words[at];
	if (word === undefined || next === undefined || word.possessive || word.tag === 'PRP') return false;
	if (!next.capital || next.before !== '') return false;
	const last = words[runEnd(words, at + 1) - 1];
	return (
		last !== undefined && ORGANIZATION_ENDINGS.has(last.key) && !HONORIFICS.has(next.key) && !ROLE_NOUNS.has(next.key)
	);
};
const joins = (words: readonly Word[], at: number): boolean => words[at]?.capital === true && words[at]?.before === '';

/** The longest stretch of capitals from `at` that no mark, possessive or breaker cuts, with small words between. */
function runEnd(words: readonly Word[], at: number): number {
	let end = at + 1;
	while (end < words.length - 1) {
		const previous = words[end - 1];
		const word = words[end];
		if (previous === undefined || word === undefined || previous.compound) return end;
		if (previous.possessive) return ownedOffice(words, at, end) ? end + 1 : end;
		if (nicknameAt(words, end)) {
			end += 2;
			continue;
		}
		const initialed = word.before === '.' && previous.text.length <= 4;
		if (word.before !== '' && !initialed) {
			// "Halden, Jr." and "Orsa Steel, Inc."
			if (word.before === ',' && (NAME_SUFFIXES.has(word.key) || COMPANY_TAILS.has(word.key))) {
				end++;
				continue;
			}
			return end;
		}
		if (word.capital && (!isBreaker(word) || (SURNAME_MONTHS.has(word.key) && isGivenName(previous.text)))) end++;
		else if (NAME_PARTICLES.has(word.lower) && particleJoins(words, end)) end += particleJoins(words, end);
		else if ((word.text === '&' || word.text === '+') && joins(words, end + 1)) end += 2;
		else if (word.capital && ORGANIZATION_ENDINGS.has(words[end + 1]?.key ?? '') && joins(words, end + 1)) end++;
		else return end;
	}
	return end;
}
/** "Theresa May" and "Augusto June" are people. */
const SURNAME_MONTHS = new Set([
	'may',
	'june',
	'april',
	'august',
	'christmas',
	'easter',
	'lent',
	'german',
	'french',
	'english',
	'welsh',
	'irish',
	'scott',
	'roman',
	'dane',
	'pole',
	'holland',
	'israel',
	'jordan',
]);
/** "Sheriff's Office", "St. Brannoc's Hospital", but "Kenya's Parliament" is two names. */
function ownedOffice(words: readonly Word[], from: number, at: number): boolean {
	const word = words[at];
	const owner = words
		.slice(from, at)
		.map((part) => part.text)
		.join(' ');
	if (word === undefined || !word.capital || word.before !== '') return false;
	if (!ORGANIZATION_ENDINGS.has(word.key) && !endsPlace(word.key)) return false;
	return placesNamed(owner).length === 0 && knownOrganization(owner) === undefined;
}

/** 'Ada "Duchess" Brandt', "Ada (Duchess) Brandt". */
const nicknameAt = (words: readonly Word[], at: number): boolean => {
	const [nickname, after] = [words[at], words[at + 1]];
	if (nickname === undefined || after === undefined || !nickname.capital || !after.capital) return false;
	return (nickname.before === '"' && after.before === '"') || (nickname.before === '(' && after.before === ')');
};
const COMPANY_TAILS = new Set(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'co', 'sa', 'ag', 'nv', 'lp', 'pc']);

/** How many words a particle and what it leads to take: "von der Leyen" 3 from "von"; 0 where it leads to no capital. */
function particleJoins(words: readonly Word[], at: number): number {
	for (let length = 1; length <= 2; length++) {
		if (joins(words, at + length)) return length + 1;
		const next = words[at + length];
		if (next === undefined || next.before !== '' || !NAME_PARTICLES.has(next.lower)) return 0;
	}
	return 0;
}

/** Divides the run `[from, to)` into titles and names, and extends what goes on with "of". */
function split(words: readonly Word[], from: number, to: number, role: string, found: Mention[]): void {
	let start = from;
	while (start < to && stripsAtStart(words, start, to)) start++;
	if (start >= to) return;

	const whole = knownAt(words, start);
	if (whole && (whole.to >= to || !absorbs(words, start, to))) {
		found.push({ from: start, to: whole.to, hint: whole.hint, role, ...(whole.known && { known: whole.known }) });
		if (whole.to < to) split(words, whole.to, to, '', found);
		return;
	}
	const last = words[to - 1];
	const first = words[start];
	if (first === undefined || last === undefined) return;

	const named = givenThenTitle(words, start, to);
	const titled = named ? start : titleEnd(words, start, to);
	// "Rival Brandt Corp."
	if (
		titled === start + 1 &&
		first.opens &&
		!HONORIFICS.has(first.key) &&
		to - titled > 1 &&
		endsOrganization(words, start, titled, to)
	) {
		split(words, titled, to, role, found);
		return;
	}
	if (
		titled > start &&
		titled < to &&
		words[start - 1]?.lower === 'the' &&
		first.before === '' &&
		SHIPS.has(first.key)
	) {
		found.push({ from: start, to, hint: 'event', role });
		return;
	}
	if (titled > start && titled < to && !endsOrganization(words, start, titled, to)) {
		const { roleFrom, text } = roleBefore(words, start, titled);
		if (roleFrom > start) split(words, start, roleFrom, '', found);
		const known = knownAt(words, titled);
		if (known && known.hint !== 'person' && known.to >= to && known.to - titled > 1)
			split(words, titled, to, '', found);
		else found.push({ from: titled, to, hint: 'person', role: joinRoles(role, text) });
		return;
	}
	// "Secretary of State Orla Brandt", "Mayor of Halden": a title that goes on.
	if (titled === to && titled > start) {
		const onward = titleOf(words, to);
		const { roleFrom } = roleBefore(words, start, to);
		if (roleFrom > start) split(words, start, roleFrom, '', found);
		if (onward) {
			found.push({ from: onward.from, to: onward.to, hint: 'person', role: onward.role });
			return;
		}
		return;
	}
	if (EVENT_BEGINNINGS.has(first.key) && to - start > 1) {
		found.push({ from: start, to, hint: 'event', role });
		return;
	}
	const onward = continuation(words, start, to);
	if (onward > to) {
		const event =
			EVENT_ENDINGS.has(last.key) && !ORGANIZATION_ENDINGS.has(last.key) && !ORGANIZATION_HEADS.has(last.key);
		found.push({ from: start, to: onward, hint: event ? 'event' : 'organization', role });
		return;
	}
	found.push({ from: start, to, hint: hintOf(words, start, to), role });
}

/** "the Lady Brandt", "the Queen Ada": ships and inns. */
const SHIPS = new Set(['lady', 'queen', 'king', 'princess', 'prince', 'spirit', 'sir', 'miss', 'captain', 'admiral']);

/** "Rodney King", "Larry Speaker": a family name that is a title as well. */
const givenThenTitle = (words: readonly Word[], from: number, to: number): boolean => {
	const [first, second] = [words[from], words[from + 1]];
	if (first === undefined || second === undefined || to - from !== 2) return false;
	return isGivenName(first.text) && !HONORIFICS.has(first.key) && !isCommonWord(first.lower) && mayBeSurname(second);
};

/** "Justice Party" and "Chief Executives Club" are no people called Party and Club, but "Mr. Banks" is. */
const endsOrganization = (words: readonly Word[], from: number, titled: number, to: number): boolean => {
	const last = words[to - 1];
	if (last === undefined || !(ORGANIZATION_ENDINGS.has(last.key) || EVENT_ENDINGS.has(last.key))) return false;
	return to - titled > 1 || !(titled === from + 1 && HONORIFICS.has(words[from]?.key ?? ''));
};

/** What the last and first words say. */
function hintOf(words: readonly Word[], from: number, to: number): Hint {
	const first = words[from];
	const last = words[to - 1];
	if (first === undefined || last === undefined) return 'unknown';
	if (to - from > 1) {
		if (words.slice(from, to).some((word) => STRONG_EVENTS.has(word.key))) return 'event';
		if (NAME_SUFFIXES.has(last.key) && to - from > 2) return 'person';
		if (BEGINS_CLUB.has(first.text)) return 'organization';
		// "Ernie Banks", "Charlotte Forest": given names are rare in front of things that are not people.
		const called =
			to - from === 2 && isGivenName(first.text) && !isCommonWord(first.lower) && placesNamed(first.text).length === 0;
		if (called && !CERTAIN_ENDINGS.has(last.key) && !last.upper) return 'unknown';
		if (endsPlace(last.key)) return 'place';
		if (ORGANIZATION_ENDINGS.has(last.key)) return 'organization';
		if (EVENT_ENDINGS.has(last.key)) return 'event';
		if (beginsPlace(first.key)) return 'place';
		if (words.slice(from + 1, to).some((word) => word.text === '&')) return 'organization';
		if (to - from > 2 && words.slice(from + 1, to - 1).some(isInitial)) return 'person';
	} else if (EVENT_ENDINGS.has(last.key)) return 'event';
	return 'unknown';
}

const BEGINS_CLUB = new Set([
	'FC',
	'AC',
	'AS',
	'AFC',
	'SC',
	'CD',
	'CF',
	'RC',
	'VfB',
	'VfL',
	'SV',
	'FK',
	'SK',
	'BK',
	'IF',
	'IFK',
	'SSC',
	'UD',
	'KV',
	'RB',
	'TSG',
	'Inter',
	'Dynamo',
	'Dinamo',
	'Spartak',
	'Lokomotiv',
	'Real',
	'Sporting',
	'Atletico',
	'Team',
	'Bank',
	'Banco',
	'Credit',
	'Radio',
	'Grupo',
	'Groupe',
	'Universidad',
	'Universite',
	'Partido',
]);
const STRONG_EVENTS = new Set([
	'war',
	'cup',
	'olympics',
	'championship',
	'championships',
	'festival',
	'award',
	'awards',
	'prize',
	'hurricane',
]);
/** Nobody's family name. */
const CERTAIN_ENDINGS = new Set(
	`inc incorporated corp corporation ltd limited llc llp plc gmbh university college school schools institute institution academy foundation association federation union council committee commission agency authority bureau department
	ministry office police party congress parliament hospital clinic orchestra airlines airways studios pictures records entertainment newspaper times tribune gazette magazine university center centre society trust club team
	street avenue road boulevard drive river county island islands airport stadium station bridge theatre theater museum library`.split(
		/\s+/,
	),
);

/** Does the run end as an organisation or place, so that the known name at its start is only a part of it? */
function absorbs(words: readonly Word[], from: number, to: number): boolean {
	const last = words[to - 1];
	if (last === undefined) return false;
	if (to - from < 2) return false;
	const head = words.slice(from, to);
	if (head.some((word) => HONORIFICS.has(word.key) || word.key === 'spokesman' || word.key === 'spokeswoman'))
		return false;
	return ORGANIZATION_ENDINGS.has(last.key) || endsPlace(last.key) || EVENT_ENDINGS.has(last.key);
}

/** The longest name of the tables that begins at `from`. */
function knownAt(words: readonly Word[], from: number): { to: number; hint: Hint; known?: string } | undefined {
	let text = '';
	let best: { to: number; hint: Hint; known?: string } | undefined;
	for (let to = from; to < Math.min(from + LONGEST_KNOWN, words.length - 1); to++) {
		const word = words[to];
		if (word === undefined || (to > from && word.before !== '')) break;
		text = to > from ? `${text} ${word.text}` : word.text;
		if (word.capital) {
			const organization = knownOrganization(text) ?? (word.possessive ? knownOrganization(`${text}'s`) : undefined);
			if (organization !== undefined) best = { to: to + 1, hint: 'organization', known: organization };
			else if (to > from && placesNamed(text).length > 0) best = { to: to + 1, hint: 'place' };
		}
		if (word.possessive) break;
	}
	return best;
}

/** Just after the last title word that has a name behind it, or `to` when the run is nothing but titles. */
function titleEnd(words: readonly Word[], from: number, to: number): number {
	let end = from;
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (word === undefined) break;
		const title = HONORIFICS.has(word.key) || ROLE_NOUNS.has(word.key) || ROLE_NOUNS.has(word.key.split('-')[0] ?? '');
		if (title) end = at + 1;
	}
	return end;
}

/** The title before `end` with its modifiers; what stands before those is a name of its own. */
function roleBefore(words: readonly Word[], from: number, end: number): { roleFrom: number; text: string } {
	let roleFrom = end - 1;
	while (roleFrom > from) {
		const word = words[roleFrom - 1];
		if (word === undefined || word.possessive) break;
		const part =
			ROLE_MODIFIERS.has(word.key) ||
			HONORIFICS.has(word.key) ||
			ROLE_NOUNS.has(word.key) ||
			POLICY_WORDS.has(word.key);
		const and = word.text === '&';
		if (!part && !and) break;
		roleFrom--;
	}
	return { roleFrom, text: rolePhrase(words.slice(roleFrom, end)) };
}

/** Courtesy alone is no role. */
const COURTESY = new Set([
	'mr',
	'mrs',
	'ms',
	'mx',
	'miss',
	'madam',
	'madame',
	'mme',
	'mlle',
	'herr',
	'frau',
	'monsieur',
	'signor',
	'signora',
	'senor',
	'senora',
	'sir',
	'dame',
	'former',
]);
const LONG_FORMS: Readonly<Record<string, string>> = {
	sen: 'senator',
	rep: 'representative',
	gov: 'governor',
	gen: 'general',
	lt: 'lieutenant',
	col: 'colonel',
	maj: 'major',
	capt: 'captain',
	sgt: 'sergeant',
	cpl: 'corporal',
	pvt: 'private',
	adm: 'admiral',
	cmdr: 'commander',
	brig: 'brigadier',
	det: 'detective',
	insp: 'inspector',
	supt: 'superintendent',
	rev: 'reverend',
	prof: 'professor',
	dr: 'doctor',
	pres: 'president',
	amb: 'ambassador',
	atty: 'attorney',
};
const rolePhrase = (words: readonly Word[]): string =>
	words
		.filter((word) => !COURTESY.has(word.key))
		.map((word) => LONG_FORMS[word.key] ?? word.key)
		.join(' ');
const joinRoles = (left: string, right: string): string => (left && right ? `${left} ${right}` : left || right);

/** "… of State Orla Brandt" after a title that ends at `at`. */
function titleOf(words: readonly Word[], at: number): { from: number; to: number; role: string } | undefined {
	const title = words[at - 1];
	if (words[at]?.lower !== 'of' || words[at]?.before !== '' || title === undefined || title.possessive)
		return undefined;
	const office = words[at + 1];
	if (office === undefined || office.before !== '' || !OFFICES.has(office.lower)) return undefined;
	const from = at + 2;
	if (!joins(words, from) || office.possessive) return undefined;
	return { from, to: runEnd(words, from), role: `${title.key} of ${office.lower}` };
}
const OFFICES = new Set(['state', 'staff', 'defense', 'defence', 'justice', 'police', 'education', 'labor', 'health']);

/** Where a name that ends at `to` really ends, when it goes on with "of", "for", "on", "in" or "and". */
function continuation(words: readonly Word[], from: number, to: number): number {
	let end = to;
	for (let round = 0; round < 3; round++) {
		const next = extend(words, from, end);
		if (next === end) break;
		end = next;
	}
	return end;
}

function extend(words: readonly Word[], from: number, to: number): number {
	const link = words[to];
	const last = words[to - 1];
	const first = words[from];
	if (link === undefined || last === undefined || first === undefined || link.before !== '' || last.possessive)
		return to;
	const headed =
		ORGANIZATION_HEADS.has(last.key) ||
		(ORGANIZATION_HEADS.has(first.key) && to - from <= 2) ||
		EVENT_ENDINGS.has(last.key);
	if (LINKS.has(link.lower) && headed) {
		let at = to + 1;
		if (words[at]?.lower === 'the' && words[at]?.before === '') at++;
		if (joins(words, at) && !isBreakerBut(words, at)) return runEnd(words, at);
	}
	if (link.lower === 'and' && joins(words, to + 1)) {
		const after = runEnd(words, to + 1);
		const end = words[after - 1];
		const plain = POLICY_WORDS.has(last.key) && POLICY_WORDS.has(words[to + 1]?.key ?? '');
		const inName = words.slice(from, to).some((word) => LINKS.has(word.lower) || ORGANIZATION_ENDINGS.has(word.key));
		if (plain && (inName || ORGANIZATION_ENDINGS.has(end?.key ?? ''))) return after;
	}
	return to;
}
const LINKS = new Set(['of', 'for', 'on', 'against']);
/** "University of British Columbia": group words are welcome inside, days and months are not. */
const isBreakerBut = (words: readonly Word[], at: number): boolean => {
	const word = words[at];
	return word !== undefined && isBreaker(word) && /^(?:NNPS?|JJ|)$/.test(word.tag) === false;
};
