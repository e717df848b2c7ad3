import type { Document } from '../../document.ts';
import { frames } from '../../syntax/frames.ts';
import { spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import type { Identity } from './identity.ts';
import { hasWord, SUSPECT, VICTIM } from './words.ts';

/** "His name has not been released", "declined to identify the victim", "until next of kin are informed". */
export const namesHeldBack = (document: Document): Identity[] =>
	document.sentences.flatMap((sentence) => {
		const found = heldBack(document, sentence);
		return found.length > 0 ? found : heldBackFar(document, sentence);
	});

const NAMING = /^(?:name|identity|identify|identification)$/;
const GIVING = /^(?:release|disclose|reveal|publish|name|identify|public|provide|give|specify|confirm)$/;
const WITHHOLDING = /^with(?:held|hold|holding)$/;
/** "whose names remain unreleased" */
const UNTOLD = /^(?:unreleased|undisclosed|unknown|withheld)$/;
const KIN = /^(?:family|relative|kin|parent)$/;
const TOLD = /^(?:notify|inform|contact|tell|notification)$/;
/** A spokesman or a source who would not be named is no one the story is about. */
const SOURCE =
	/^(?:source|official|anonymity|condition|spokesman|spokeswoman|juror|whistleblower|minor|juvenile|informant|insider|buyer)$/;

const REACH = 9;
const LONGEST = 28;
const AROUND = 6;

function heldBack(document: Document, sentence: Sentence): Identity[] {
	const { tokens } = sentence;
	const cues = cuesIn(document, sentence);
	if (cues.length === 0) return [];
	const [first, last] = [Math.min(...cues), Math.max(...cues)];
	if (last - first > LONGEST) return [];
	const around = tokens.slice(Math.max(0, first - AROUND), last + AROUND);
	if (hasWord(around, SOURCE)) return [];
	const who = hasWord(around, SUSPECT) && !hasWord(around, VICTIM) ? 'suspect' : 'victim';
	return [{ document, sentence, span: spanAcross(tokens, cues), who }];
}

/** The words that say that a name is not given, or not yet; none where it is nobody's of the story. */
function cuesIn(document: Document, sentence: Sentence): readonly number[] {
	const { tokens } = sentence;
	const name = tokens.findIndex(({ lemma, pos }) => NAMING.test(lemma) && pos !== 'PROPN');
	const informing = informingIn(tokens);
	// Most sentences end here: they speak of no name, and of nobody who is to be told.
	if (name < 0 && informing.length === 0) return [];
	const isNear = (at: number, other: number): boolean => Math.abs(at - other) < REACH;
	const untold = name < 0 ? -1 : tokens.findIndex(({ lower }, at) => UNTOLD.test(lower) && isNear(at, name));
	const no = tokens.findIndex(
		({ lower }, at) =>
			/^(?:not|n't|without|never)$/.test(lower) ||
			(/^(?:decline|declined|refused|withheld|withholding)$/.test(lower) && isNear(at, name)),
	);
	const giving = tokens.findIndex(({ lemma, lower }, at) => WITHHOLDING.test(lower) || (GIVING.test(lemma) && at > no));
	const denied = name >= 0 && no >= 0 && giving >= 0 && isNear(name, no) && isNear(giving, no);
	const delayed = informing.length > 0 && (name >= 0 || giving >= 0);
	if (!delayed && untold < 0 && !(denied && tells(tokens, giving) && isOfCrime(document, sentence))) return [];
	return [name, untold, ...(denied || delayed ? [no, giving] : []), ...(delayed ? informing : [])].filter(
		(at) => at >= 0,
	);
}

/** "Until next of kin are informed". */
function informingIn(tokens: readonly Token[]): readonly number[] {
	const until = tokens.findIndex(({ lower }) => /^(?:until|pending|before|after|once)$/.test(lower));
	if (until < 0) return [];
	const kin = tokens.findIndex(({ lemma }, at) => at >= until && KIN.test(lemma));
	if (kin < 0) return [];
	const told = tokens.findIndex(({ lemma }, at) => at >= until && TOLD.test(lemma) && Math.abs(at - kin) < REACH);
	return told < 0 ? [] : [until, kin, told];
}

/** Not "without naming him", "did not mention her by name", "do not identify with". */
function tells(tokens: readonly Token[], giving: number): boolean {
	const { lemma = '', tag = '', pos = 'X' } = tokens[giving] ?? {};
	if (!NAMING.test(lemma)) return true;
	if (pos !== 'VERB') return false;
	const next = tokens.slice(giving + 1, giving + 5);
	return tag === 'VBN' || hasWord(next, SUSPECT) || hasWord(next, VICTIM);
}

/** Somebody was hurt, killed or caught, here or in what leads up to it. */
const isOfCrime = (document: Document, { index }: Sentence): boolean =>
	document.sentences
		.filter((one) => one.index <= index && one.index >= index - LEADING_UP)
		.some(({ tokens }) => hasWord(tokens, SUSPECT) || hasWord(tokens, VICTIM));
const LEADING_UP = 3;

/** "The names of the two women, neighbours of 70 and 33, have not yet been released": what the sentence begins with, however far. */
function heldBackFar(document: Document, sentence: Sentence): Identity[] {
	const { tokens } = sentence;
	const name = tokens.findIndex(({ lemma, tag }) => NAMING.test(lemma) && /^NNS?$/.test(tag));
	if (name < 0 || name > OPENING) return [];
	const frame = frames(tokens).find(
		({ lemma, passive, negated, subject, verb }) =>
			passive && negated && GIVING.test(lemma) && verb - name <= LONGEST && (subject === undefined || subject === name),
	);
	if (frame === undefined) return [];
	const words = tokens.slice(name, frame.verb);
	if (hasWord(words, SOURCE)) return [];
	const who = hasWord(words, SUSPECT) ? 'suspect' : 'victim';
	return [{ document, sentence, span: spanAcross(tokens, [name, frame.verb]), who }];
}
const OPENING = 2;
