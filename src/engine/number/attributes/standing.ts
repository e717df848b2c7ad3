import { lastWord, nameAt } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { NameFact } from '../../types.ts';
import type { Attribute } from './attribute.ts';
import { isInName, isNamed, nearText, type Surroundings, tagged } from './surroundings.ts';

/** "Are 14th in the second division", "finished third", "the fourth seed": where somebody stands among others. */
export function rankOf(around: Surroundings): Attribute | undefined {
	const [before, after] = [nearText(around, 3, -1), around.sentence.tokens[around.last + 1]?.lower ?? ''];
	const stands =
		/\b(lie|lies|lay|lying|sit|sits|sitting|stand|stands|finish|finished|finishing|came|placed|ranked|ranks|seeded|are|is|was|were)\b/;
	// "Stopped him in the sixth with a left hook": the round; "is a fourth-year student".
	if (IN_THE.test(before) || after === '-') return undefined;
	if (
		!(stands.test(before) && !/^[\p{L}]/u.test(after)) &&
		!/^(in|place|seed|among|on|overall|behind|with|out)$/.test(after)
	)
		return undefined;
	return { name: 'rank', of: new Set(isNamed(around.subject) ? [around.subject] : []) };
}

const IN_THE = /\b(?:in|of|during|after|until|before|from|through|into|by) the$/;

/** A tally is a record, a vote or a result by the words beside it; any other is the state of play at some moment. */
export function tallyOf(around: Surroundings): Attribute {
	const { sentence, first, last } = around;
	const text = (from: number, to: number): string => lowerText(sentence.tokens, from, to);
	// "Ardmore 71, Fenwick 64".
	if (sentence.tokens.slice(first, last).some(({ text }) => text === ',')) return { name: 'score', of: new Set() };
	const [before, after] = [text(first - 8, first), text(last + 1, last + 6)];
	const of = new Set([...nearestName(around, isBearer), ...(isNamed(around.subject) ? [around.subject] : [])]);
	if (/\b(vot(e|es|ed|ing)|ruled|ruling|approved|passed|rejected|committee|senate|council|judges)\b/.test(before))
		return { name: 'vote', of };
	if (/^(vote|ruling|decision|majority)\b/.test(after) || /\bvotes?\b/.test(text(first, last + 1)))
		return { name: 'vote', of };
	if (/\brecord\b/.test(`${before} ${after}`)) return { name: 'record', of };
	// "Marand, floored by Brandt's left hook, fell to 31-4-1": the subject's.
	if (/\b(?:improved?|fell|dropped)\b[^.]*\bto\b/.test(before))
		return { name: 'record', of: isNamed(around.subject) ? new Set([around.subject]) : of };
	// "Won with a 15-2 run".
	if (/^(?:run|spurt|surge|lead|half-?time)\b/.test(after)) return { name: 'running', of };
	const named = isInName(around, first - 2) || isInName(around, first - 1);
	if (named && /^(,|\()$/.test(sentence.tokens[first - 1]?.text ?? '') && /^([,)(]|$)/.test(after))
		return { name: 'record', of };
	if (
		/\b(w[io]ns?|winning|beat(ing|en)?|defeat(ed|ing|s)?|victory|lost|loss|edged|thrashed|final score)\b/.test(
			`${before} ${after}`,
		)
	)
		return { name: 'score', of };
	return { name: 'running', of };
}

/** A name, and no word of the game in capitals: "KOs", "Knockouts". */
const isBearer = ({ canonical }: NameFact): boolean => isName(lastWord(canonical));
const isName = (word: string): boolean =>
	concept(word) === word && concept(word.replace(/s$/, '')) === word.replace(/s$/, '') && !/\d/.test(word);

/** The name closest to the number, by tokens; the one before it when two are as close. */
function nearestName({ document, sentence, first, last }: Surroundings, fits: (name: NameFact) => boolean): string[] {
	for (let distance = 1; distance <= REACH; distance += 1)
		for (const at of [first - distance, last + distance]) {
			const name = nameAt(document, sentence, at);
			if (name !== undefined && fits(name)) return [tagged(name)];
		}
	return [];
}
const REACH = 12;
