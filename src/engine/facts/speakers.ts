import { genderOf } from '../names/lexicon.ts';
import type { NameFact, Span } from '../types.ts';

/** Who "he", "she" and "the minister" are, as the document goes on. Told of every name and speaker in reading order. */
export type Speakers = {
	/** The canonical name of the speaker written at `span`, if it is or refers to a known one. */
	who(span: Span): string | undefined;
};

export const speakersOf = (text: string, names: readonly NameFact[]): Speakers => {
	/** Last said or named, nearest last. */
	const recent: { canonical: string; person: boolean; gender: 'he' | 'she' | 'either'; roles: readonly string[] }[] =
		[];
	let next = 0;
	const note = (name: NameFact): void => {
		const person = name.type === 'person';
		const entry = { canonical: name.canonical, person, gender: genderFor(text, name), roles: name.roles };
		const known = recent.findIndex((other) => other.canonical === name.canonical);
		if (known >= 0) {
			const [old] = recent.splice(known, 1);
			if (old && old.gender !== 'either') entry.gender = old.gender;
		}
		recent.push(entry);
		if (recent.length > REMEMBERED) recent.shift();
	};
	return {
		who(span) {
			while (next < names.length) {
				const name = names[next];
				if (name === undefined || name.start >= span.start) break;
				if (name.type !== 'place') note(name);
				next++;
			}
			const inside: NameFact[] = [];
			for (let at = Math.max(0, next - 1); at < names.length; at++) {
				const name = names[at];
				if (name === undefined || name.start >= span.end) break;
				if (name.start >= span.start && name.end <= span.end) inside.push(name);
			}
			const words = text.slice(span.start, span.end).toLowerCase().trim();
			const pronoun = PRONOUNS[words];
			if (pronoun)
				return recent.findLast((entry) => entry.person && (entry.gender === pronoun || entry.gender === 'either'))
					?.canonical;
			const person = inside.find((name) => name.type === 'person');
			if (person) return person.canonical;
			// "the Halden police chief" is nobody's name, "Orsa Steel" is one.
			const [first] = inside;
			if (first && first.type !== 'place' && first.end >= span.end - 2) return first.canonical;
			const role = words.replace(/^(?:the|his|her|their|its|a|an)\s+/, '');
			if (role === words && !/^[a-z]/.test(words)) return undefined;
			return recent.findLast((entry) =>
				entry.roles.some(
					(known) => known !== '' && (role === known || role.endsWith(` ${known}`) || known.endsWith(` ${role}`)),
				),
			)?.canonical;
		},
	};
};
const REMEMBERED = 24;
const PRONOUNS: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', she: 'she', him: 'he', his: 'he', her: 'she' };

/** By given name, or by the title before it. */
function genderFor(text: string, name: NameFact): 'he' | 'she' | 'either' {
	const before = text.slice(Math.max(0, name.start - 12), name.start);
	if (/\b(?:Mrs|Ms|Miss|Dame|Lady|Madam|Queen|Sister)\.?\s+$/.test(before)) return 'she';
	if (/\b(?:Mr|Sir|Lord|King|Father)\.?\s+$/.test(before)) return 'he';
	return genderOf(name.canonical.split(' ')[0] ?? '') ?? 'either';
}
