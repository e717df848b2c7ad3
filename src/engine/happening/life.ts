import { derived } from '../derived.ts';
import { concept } from '../lexicon/concepts.ts';
import { compareNames } from '../names/match.ts';
import { argumentsOf } from '../statement/argument.ts';
import { frames } from '../syntax/frames.ts';
import type { Token } from '../types.ts';
import type { Happening } from './happening.ts';

/** Whose birth, death or wedding a verb tells of: the fullest name. */
const lives = derived('lives', (document): ReadonlyMap<Token, string> => {
	const read = argumentsOf(document);
	const found = new Map<Token, string>();
	for (const sentence of document.sentences)
		for (const { verb, lemma, subject } of frames(sentence.tokens)) {
			const token = sentence.tokens[verb];
			if (!OF_A_LIFE.has(lemma) || token === undefined || subject === undefined) continue;
			const who = read(sentence, subject)?.full;
			if (who !== undefined) found.set(token, who);
		}
	return found;
});
const OF_A_LIFE: ReadonlySet<string> = new Set(['bear', 'die', 'pass', 'bury', 'marry', 'wed']);

/**
 * One is born, dies and is buried once, and weds seldom more often: whether both tell it of one person; undefined where they
 * tell of no such thing, or where one has no more than a family's name.
 */
export function isOfOneLife(ours: Happening, theirs: Happening): boolean | undefined {
	const [a, b] = [ofALife(ours), ofALife(theirs)];
	if (a === undefined || b === undefined || a.what !== b.what) return undefined;
	if (compareNames(a.who, b.who) === 'different') return false;
	return [a, b].every(({ who }) => who.includes(' ')) ? true : undefined;
}

function ofALife({ document, sentence: { tokens }, words }: Happening): { what: string; who: string } | undefined {
	for (const at of words) {
		const token = tokens[at];
		const who = token && lives(document).get(token);
		if (token !== undefined && who !== undefined) return { what: concept(token.lemma), who };
	}
	return undefined;
}
