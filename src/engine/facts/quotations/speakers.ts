import { genderOf } from '../../names/lexicon.ts';
import type { NameFact, Span } from '../../types.ts';

/** Who "he", "she" and "the minister" are, as the document goes on. Told of every name and speaker in reading order. */
export type Speakers = {
	/** The canonical name of the speaker written at `span`, if it is or refers to a known one. */
	who(span: Span): string | undefined;
};

export const speakersOf = (text: string, names: readonly NameFact[]): Speakers => {
	/** Last said or named, nearest last. */
	const recent: Remembered[] = [];
	let next = 0;
	const note = (name: NameFact): void => {
		const known = recent.findIndex((other) => other.canonical === name.canonical);
		const [old] = known < 0 ? [] : recent.splice(known, 1);
		const gender = old === undefined || old.gender === 'either' ? genderFor(text, name) : old.gender;
		recent.push({ canonical: name.canonical, person: name.type === 'person', gender, roles: name.roles });
		if (recent.length > REMEMBERED) recent.shift();
	};
	const hearUpTo = (start: number): void => {
		for (; (names[next]?.start ?? start) < start; next++) {
			const name = names[next];
			if (name !== undefined && name.type !== 'place') note(name);
		}
	};
	return {
		who(span) {
			hearUpTo(span.start);
			const head = headName(text, span, names, Math.max(0, next - 1));
			if (head) return head.canonical;
			const words = text.slice(span.start, span.end).toLowerCase().trim();
			const pronoun = PRONOUNS.get(words);
			if (pronoun)
				return recent.findLast(({ person, gender }) => person && (gender === pronoun || gender === 'either'))
					?.canonical;
			const role = words.replace(/^(?:the|his|her|their|its|a|an)\s+/, '');
			if (role === words && !/^[a-z]/.test(words)) return undefined;
			return recent.findLast(({ roles }) => roles.some((known) => isRole(known, role)))?.canonical;
		},
	};
};

type Gender = 'he' | 'she' | 'either';
type Remembered = {
	readonly canonical: string;
	readonly person: boolean;
	readonly gender: Gender;
	readonly roles: readonly string[];
};

/** One may be told more fully than the other: "minister", "foreign minister". */
const isRole = (known: string, role: string): boolean =>
	known !== '' && (role === known || role.endsWith(` ${known}`) || known.endsWith(` ${role}`));

const REMEMBERED = 24;
const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
	['he', 'he'],
	['she', 'she'],
	['him', 'he'],
	['his', 'he'],
	['her', 'she'],
]);

/**
 * The name a phrase is headed by: not the owner in "Brandt's lawyer", nor what follows "of" in "supporters of Brandt". An
 * organisation has to be all of the phrase: "the Halden police chief" is nobody's name.
 */
function headName(text: string, span: Span, names: readonly NameFact[], from: number): NameFact | undefined {
	for (let at = from; at < names.length; at++) {
		const name = names[at];
		if (name === undefined || name.start >= span.end) return undefined;
		if (name.start < span.start || name.end > span.end) continue;
		const before = text.slice(span.start, name.start);
		if (/\b(?:of|for|from|at|by|with|to|in|on|against|about|who|which|that)\s/i.test(before)) return undefined;
		if (/^['’]s?\b/.test(text.slice(name.end, name.end + 2)) || text[name.end] === '-') continue;
		// "the Brandt campaign" is not Brandt.
		if (name.type === 'person' && isHead(text.slice(name.end, span.end))) return name;
		// "the state news agency Xinhua" is Xinhua.
		if (name.type === 'organization' && name.end >= span.end) return name;
		if (
			/^(?:the\s+)?$/i.test(before) &&
			/^\s*(?:$|\(|,|of |for |in |at |which |who )/.test(text.slice(name.end, span.end))
		)
			return name;
	}
	return undefined;
}

/** Whether a person named before these words of a phrase is whom the phrase means: no other noun follows. */
export const isHead = (behind: string): boolean =>
	!/^\s+(?!(?:who|whose|of|from|in|on|at|for|with|and|himself|herself|jr|sr|i{2,3})\b)[A-Za-zÀ-ỿ]/iu.test(behind);

/** By given name, or by the title before it. */
function genderFor(text: string, name: NameFact): Gender {
	const before = text.slice(Math.max(0, name.start - 12), name.start);
	if (/\b(?:Mrs|Ms|Miss|Dame|Lady|Madam|Queen|Sister)\.?\s+$/.test(before)) return 'she';
	if (/\b(?:Mr|Sir|Lord|King|Father)\.?\s+$/.test(before)) return 'he';
	return genderOf(name.canonical.split(' ')[0] ?? '') ?? 'either';
}
