import type { NameFact, NameType, Sentence } from '../types.ts';
import { contextWeights, formWeights, type Weights } from './evidence.ts';
import { placesNamed } from './gazetteer.ts';
import { isFamilyFirst, isGivenName, isSurname } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { plainName } from './plain.ts';
import { roleAfterName, roleBeforeName } from './roles.ts';
import { NAME_SUFFIXES } from './titles.ts';
import type { Word } from './words.ts';

/** A mention with the sentence it stands in, before the document has been heard on what it names. */
export type Candidate = {
	readonly mention: Mention;
	readonly words: readonly Word[];
	readonly sentence: Sentence;
	readonly text: string;
	readonly key: string;
	/** Where capitals say nothing, a title-case line or a common word that opens a sentence; or little, an unknown word that opens one. */
	readonly doubt: 'none' | 'opening' | 'capitals';
};

/** All mentions of one name. */
type Name = {
	readonly key: string;
	readonly mentions: Candidate[];
	text: string;
	type: NameType | undefined;
	canonical: string;
	readonly roles: Set<string>;
};

/** Decides over the whole document what each name is, and which names are one. */
export const resolveNames = (candidates: readonly Candidate[]): NameFact[] => {
	const names = gather(candidates);
	for (const name of names.values()) name.type = typeOf(name);
	linkPeople(names);
	linkOrganizations(names);
	const facts: NameFact[] = [];
	for (const name of names.values()) {
		if (name.type === undefined) continue;
		for (const { mention, words } of name.mentions) {
			const first = words[mention.from];
			const last = words[mention.to - 1];
			if (!first || !last) continue;
			const head = names.get(plainName(name.canonical));
			const roles = name.type === 'person' ? [...(head ?? name).roles] : [];
			facts.push({
				kind: 'name',
				start: first.start,
				end: last.end,
				type: name.type,
				canonical: name.canonical,
				roles,
			});
		}
	}
	return facts.sort((a, b) => a.start - b.start || b.end - a.end);
};

function gather(candidates: readonly Candidate[]): Map<string, Name> {
	const names = new Map<string, Name>();
	for (const candidate of candidates) {
		const { key, text } = candidate;
		let name = names.get(key);
		if (!name) {
			name = { key, mentions: [], text, type: undefined, canonical: text, roles: new Set() };
			names.set(key, name);
		}
		name.mentions.push(candidate);
		// "NAIROBI" in a dateline is written "Nairobi" elsewhere.
		if (name.text === name.text.toUpperCase() && text !== text.toUpperCase()) name.text = name.canonical = text;
		addRoles(name, candidate);
	}
	return names;
}

function addRoles(name: Name, { mention, words }: Candidate): void {
	const said = [mention.role, roleBeforeName(words, mention.from), roleAfterName(words, mention.to)];
	for (const role of said) {
		if (role === '' || [...name.roles].some((known) => known === role || known.endsWith(` ${role}`))) continue;
		// "foreign minister" takes the place of "minister".
		for (const known of name.roles) if (role.endsWith(` ${known}`)) name.roles.delete(known);
		name.roles.add(role);
	}
}

/** Below this the name is left out: a guess costs more than a gap. */
const ENOUGH = 2;
const ENOUGH_FOR_OPENING = 3;

function typeOf(name: Name): NameType | undefined {
	const [example] = name.mentions;
	if (!example) return undefined;
	if (name.mentions.every(({ doubt }) => doubt === 'capitals')) return undefined;
	const opens = name.mentions.every(({ doubt }) => doubt !== 'none');
	if (name.mentions.some(({ mention }) => mention.hint === 'event')) return undefined;
	if (name.mentions.every(({ mention }) => mention.hint === 'surname-word')) return undefined;
	let { person, organization, place } = formWeights(example.words, example.mention);
	if (name.mentions.some(({ mention }) => mention.known !== undefined)) organization += 6;
	let around: Weights = { person: 0, organization: 0, place: 0 };
	let counted = 0;
	for (const candidate of name.mentions) {
		const { mention } = candidate;
		if (mention.hint === 'person' && example.mention.hint !== 'person') person += 6;
		const weights = contextWeights(candidate.words, mention);
		around = {
			person: around.person + weights.person,
			organization: around.organization + weights.organization,
			place: around.place + weights.place,
		};
		counted++;
		if (counted >= 8) break;
	}
	// Ten times "in" is hardly more than three times.
	const damp = (weight: number): number => Math.sign(weight) * Math.min(Math.abs(weight), 3 + Math.abs(weight) / 4);
	person += damp(around.person);
	organization += damp(around.organization);
	place += damp(around.place);
	const best = Math.max(person, organization, place);
	if (best < (opens ? ENOUGH_FOR_OPENING : ENOUGH)) return undefined;
	if (best === place) return 'place';
	if (best === person) return 'person';
	return 'organization';
}

/** "Brandt" and "Ada" are Ada Brandt where the document knows one such person, whatever else they might be. */
function linkPeople(names: Map<string, Name>): void {
	const families = new Map<string, Name>();
	const givens = new Map<string, Name | null>();
	for (const name of names.values()) {
		if (name.type !== 'person') continue;
		const parts = name.text.split(' ').filter((part) => !NAME_SUFFIXES.has(part.toLowerCase().replaceAll('.', '')));
		if (parts.length < 2) continue;
		const familyFirst =
			parts.length <= 3 &&
			isFamilyFirst(parts[0] ?? '') &&
			!isGivenName(parts[0] ?? '') &&
			!isSurname(parts.at(-1) ?? '');
		const family = plainName((familyFirst ? parts[0] : parts.at(-1)) ?? '');
		const rival = families.get(family);
		// The fuller form stands for both: "Ada M. Brandt" for "Ada Brandt".
		if (!rival || (samePerson(rival.text, name.text) && name.text.length > rival.text.length))
			families.set(family, name);
		const given = plainName((familyFirst ? parts.slice(1).join(' ') : parts[0]) ?? '');
		givens.set(given, givens.has(given) && givens.get(given)?.key !== name.key ? null : name);
		if (parts.length > 2)
			families.set(plainName(parts.slice(1).join(' ')), families.get(plainName(parts.slice(1).join(' '))) ?? name);
	}
	for (const name of names.values()) {
		const single = !name.text.includes(' ');
		const byFamily = families.get(single ? name.key : plainName(name.text.split(' ').at(-1) ?? ''));
		const full = single
			? (byFamily ?? (isGivenName(name.text) ? givens.get(name.key) : undefined))
			: (families.get(name.key) ?? byFamily);
		if (!full || full === name) continue;
		if (!single && !(name.type === 'person' && samePerson(full.text, name.text)) && families.get(name.key) !== full)
			continue;
		if (single && name.type !== 'person' && isPlaceHere(name)) continue;
		name.type = 'person';
		name.canonical = full.canonical;
		for (const role of name.roles) full.roles.add(role);
	}
}

/** "Lincoln" in "in Lincoln, Nebraska" stays a town though a Mr Lincoln is known. */
const isPlaceHere = (name: Name): boolean => {
	if (name.type !== 'place') return false;
	const weights = name.mentions.slice(0, 8).map(({ words, mention }) => contextWeights(words, mention));
	const place = weights.reduce((sum, weight) => sum + weight.place, 0);
	const person = weights.reduce((sum, weight) => sum + weight.person, 0);
	return placesNamed(name.text).length > 0 ? place >= 2 : place >= 4 && place > 2 * person;
};

/** Same given name or initial, same family name; middle names may come and go. */
function samePerson(left: string, right: string): boolean {
	const [a, b] = [left.split(' '), right.split(' ')];
	if (plainName(a.at(-1) ?? '') !== plainName(b.at(-1) ?? '')) return false;
	const [x, y] = [plainName(a[0] ?? ''), plainName(b[0] ?? '')];
	return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]);
}

/** "WTO" is the World Trade Organization once the document has said so, or when the letters fit; "Orsa" is Orsa Steel. */
function linkOrganizations(names: Map<string, Name>): void {
	const ends = lastWordsOf(names);
	const { initials, starts } = shortFormsOf(names);
	for (const name of names.values()) {
		const letters = name.text === name.text.toUpperCase() ? initials.get(name.text.replaceAll('.', '')) : undefined;
		const full = introducedBy(name, ends) ?? letters;
		if (full && full !== name) {
			name.type = full.type;
			name.canonical = full.canonical;
			continue;
		}
		const longer = starts.get(name.key);
		if (longer && longer !== name && mayBeBody(name) && companyLike(longer.text)) {
			name.type = 'organization';
			name.canonical = longer.canonical;
		}
	}
}

/** Which name of several words ends with a word. */
function lastWordsOf(names: ReadonlyMap<string, Name>): ReadonlyMap<Word, Name> {
	const ends = new Map<Word, Name>();
	for (const name of names.values())
		for (const { words, mention } of name.mentions) {
			const last = words[mention.to - 1];
			if (last && mention.to - mention.from > 1) ends.set(last, name);
		}
	return ends;
}

/** The organizations of several words, by their initials and by each beginning of their names. */
function shortFormsOf(names: ReadonlyMap<string, Name>): Record<'initials' | 'starts', ReadonlyMap<string, Name>> {
	const initials = new Map<string, Name>();
	const starts = new Map<string, Name>();
	for (const name of names.values()) {
		if (name.type !== 'organization') continue;
		const whole = name.text.split(' ');
		const capitals = whole.filter((part) => /^\p{Lu}/u.test(part));
		if (capitals.length > 2) initials.set(capitals.map((part) => part[0]).join(''), name);
		for (let length = 1; length < whole.length; length++) {
			const start = plainName(whole.slice(0, length).join(' '));
			if (!starts.has(start)) starts.set(start, name);
		}
	}
	return { initials, starts };
}

const mayBeBody = ({ type, mentions }: Name): boolean =>
	type === 'organization' || (type === undefined && mentions.some(({ doubt }) => doubt !== 'capitals'));

/** "Orsa" for "Orsa Steel Inc.", but not "National" for "National Bank". */
const companyLike = (text: string): boolean =>
	/\b(?:Inc|Corp|Ltd|Co|PLC|plc|LLC|AG|SA|Group|Holdings|Airlines|Motors)\b/.test(text);

/** The name written just before "(WTO)". */
function introducedBy(name: Name, ends: ReadonlyMap<Word, Name>): Name | undefined {
	for (const { words, mention } of name.mentions) {
		const first = words[mention.from];
		const before = words[mention.from - 1];
		if (first?.before !== '(' || !first.upper || before === undefined) continue;
		if (!words[mention.to]?.before.startsWith(')')) continue;
		const other = ends.get(before);
		if (other && other !== name && other.type !== undefined) return other;
	}
	return undefined;
}
