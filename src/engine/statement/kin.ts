import { type Claim, wordsOf } from '../claim.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { factsIn } from '../document.ts';
import { exclusion } from '../lexicon/exclusive.ts';
import { compareNames } from '../names/match.ts';
import { referents } from '../referents/referents.ts';

/** What somebody with a name is to somebody else: "his girlfriend, Lena Brandt". */
export type Kin = Claim & {
	/** "girlfriend". */
	readonly relation: string;
	/** The fullest name of the one who is it. */
	readonly of: string;
	/** To whom: by the word, and by the fullest name where that is known. */
	readonly pronoun: string;
	readonly whose?: string;
};

export const kins = derived('kins', (document): Kin[] => {
	const { text } = document;
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'name').flatMap((person): Kin[] => {
			if (person.type !== 'person' || !person.canonical.includes(' ')) return [];
			const from = Math.max(sentence.start, person.start - REACH);
			const ahead = BEFORE.exec(text.slice(from, person.start));
			const behind = ahead === null ? BEHIND.exec(text.slice(person.end, person.end + REACH)) : null;
			const found = ahead ?? behind;
			const [, pronoun, relation] = found ?? [];
			if (found === null || pronoun === undefined || relation === undefined) return [];
			const at = (ahead === null ? person.end : from) + found.index + found[0].indexOf(pronoun);
			const start = text.indexOf(relation, at + pronoun.length);
			const token = sentence.tokens.findIndex((one) => one.start === at);
			const whose = referents(document).get(sentence.index)?.get(token)?.name;
			return [
				{
					document,
					sentence,
					span: { start, end: start + relation.length },
					relation: relation.toLowerCase(),
					of: person.canonical,
					pronoun: pronoun.toLowerCase(),
					...(whose === undefined ? {} : { whose }),
				},
			];
		}),
	);
});

const REACH = 48;
/** Of what one was before, or is in part, another word may be as true. */
const KIN =
	'(?:(?:[1-9]\\d?-year-old|younger|older|elder|youngest|oldest|eldest|twin|only) )*((?:ex-)?(?:wife|husband|girlfriend|boyfriend)|fianc[eé]e?|brother|sister|cousin|uncle|aunt|nephew|niece|son|daughter|grandson|granddaughter|grandfather|grandmother|father|mother|stepfather|stepmother|stepson|stepdaughter|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law)';
const BEFORE = new RegExp(`\\b(his|her|their) ${KIN},? $`, 'i');
const BEHIND = new RegExp(`^, (?:[1-9]\\d?, )?(?:who (?:is|was) )?(his|her|their) ${KIN}\\b`, 'u');

/** Of one person to another: wife and girlfriend, brother and cousin. */
export function compareKin(ours: Kin, theirs: Kin): Comparison {
	if (compareNames(ours.of, theirs.of) === 'different') return incomparable('another bearer');
	const known = ours.whose !== undefined && theirs.whose !== undefined;
	const one = known ? compareNames(ours.whose, theirs.whose) !== 'different' : ours.pronoun === theirs.pronoun;
	if (!one) return incomparable('another bearer');
	if (ours.relation === theirs.relation) return AGREES;
	if (exclusion(ours.relation, theirs.relation) === undefined) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: known ? NAMED_BOTH : NAMED_ONE,
	};
}
/** Where a pronoun is all that tells whose, it may be another's. */
const [NAMED_BOTH, NAMED_ONE] = [0.8, 0.6];
