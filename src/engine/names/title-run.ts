import { wordSet } from '../text/word-set.ts';
import { POLICY_WORDS } from './organizations.ts';
import { joins, runEnd } from './run.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from './titles.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** Just after the last title word of the run `[from, to)`: `to` when it is nothing but titles, `from` when it has none. */
export const titleEnd = (words: Words, from: number, to: number): number => {
	for (let at = to - 1; at >= from; at--) {
		const key = words[at]?.key ?? '';
		if (HONORIFICS.has(key) || ROLE_NOUNS.has(key) || ROLE_NOUNS.has(key.split('-')[0] ?? '')) return at + 1;
	}
	return from;
};

/** The title that ends at `end`, with its modifiers; what stands before those is a name of its own. */
export const titleBefore = (words: Words, from: number, end: number): { start: number; role: string } => {
	let start = end - 1;
	while (start > from) {
		const word = words[start - 1];
		if (word === undefined || word.possessive) break;
		const { key } = word;
		const part = ROLE_MODIFIERS.has(key) || HONORIFICS.has(key) || ROLE_NOUNS.has(key) || POLICY_WORDS.has(key);
		if (!part && word.text !== '&') break;
		start--;
	}
	const role = words
		.slice(start, end)
		.filter((word) => !isCourtesy(word))
		.map((word) => LONG_FORMS.get(word.key) ?? word.key);
	return { start, role: role.join(' ') };
};

/** "Mr." and the like are no role. */
export const isCourtesy = (word: Word | undefined): boolean => word !== undefined && COURTESY.has(word.key);
const COURTESY = wordSet(
	'mr mrs ms mx miss madam madame mme mlle herr frau monsieur signor signora senor senora sir dame former',
);

/** Titles as papers shorten them, with the word in full. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map(
	(
		'sen senator rep representative gov governor gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal ' +
		'pvt private adm admiral cmdr commander brig brigadier det detective insp inspector supt superintendent rev reverend prof professor ' +
		'dr doctor pres president amb ambassador atty attorney'
	)
		.match(/\S+ \S+/g)
		?.map((pair): [string, string] => {
			const [short = '', long = ''] = pair.split(' ');
			return [short, long];
		}) ?? [],
);

/** "… of State Orla Brandt" after a title that ends at `at`. */
export const officeAfter = (words: Words, at: number): { from: number; to: number; role: string } | undefined => {
	const [title, link, office] = [words[at - 1], words[at], words[at + 1]];
	if (title === undefined || title.possessive || link?.lower !== 'of' || link.before !== '') return undefined;
	if (office === undefined || office.before !== '' || office.possessive || !OFFICES.has(office.lower)) return undefined;
	const from = at + 2;
	return joins(words, from) ? { from, to: runEnd(words, from), role: `${title.key} of ${office.lower}` } : undefined;
};
const OFFICES = wordSet('state staff defense defence justice police education labor health');
