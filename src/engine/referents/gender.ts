import { genderOf } from '../names/lexicon.ts';
import { wordSet } from '../text/word-set.ts';
import type { NameFact, Token } from '../types.ts';

export type Sex = 'he' | 'she';

const HE = wordSet(
	'boy man son grandson nephew brother father husband grandfather schoolboy boyfriend uncle widower stepfather stepson dad king prince ' +
		'actor businessman chairman spokesman congressman councilman assemblyman policeman fireman salesman statesman gunman cameraman frontman waiter',
);
const SHE = wordSet(
	'girl woman daughter granddaughter niece sister mother wife grandmother schoolgirl girlfriend aunt widow stepmother stepdaughter mom mum queen ' +
		'princess actress businesswoman chairwoman spokeswoman congresswoman councilwoman assemblywoman policewoman saleswoman waitress heiress',
);

/** Of a noun that tells it. */
export const sexOfNoun = (lemma: string): Sex | undefined =>
	HE.has(lemma) ? 'he' : SHE.has(lemma) ? 'she' : undefined;

/** Of a name, by the title before it or the given name. */
export function sexOfName({ canonical }: NameFact, before: Token | undefined): Sex | undefined {
	const title = before?.lower.replace('.', '') ?? '';
	if (/^(?:mrs|ms|miss|dame|lady|madam|queen)$/.test(title)) return 'she';
	if (/^(?:mr|sir|lord|king)$/.test(title)) return 'he';
	// "J. Oskar Brandt".
	const given = canonical.split(' ').find((word) => word.replace('.', '').length > 1) ?? '';
	const known = genderOf(given);
	return known === 'either' ? undefined : known;
}

/** Of a pronoun that stands for one person. */
export const sexOfPronoun = (lower: string): Sex | undefined => PRONOUNS.get(lower);
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
	...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
	...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
]);
