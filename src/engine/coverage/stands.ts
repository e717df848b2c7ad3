import { isFiniteTag, isSubject } from '../syntax/tree.ts';
import type { Token } from '../types.ts';
import { SAYING, wordsOf } from './attribution.ts';
import type { Segment } from './segment.ts';

/** Whether a sentence is one: somebody or something does it. Of one that was cut at "a .40 pistol" or "No. 5" the rest is none. */
export function isSentence(segment: Segment): boolean {
	const { tokens } = segment.sentence;
	return (
		!beginsWithFigure(segment) &&
		isClosed(segment) &&
		tokens.some(({ rel, head, tag }) => {
			const verb = tokens[head];
			return isSubject(rel) && !RELATIVE.test(tag) && verb?.rel === 'root' && isTensed(verb, tokens);
		})
	);
}

/** Not "and was taken there", not "who had called": somebody or something does it, and no other clause is needed to say so. */
export function standsAlone(segment: Segment): boolean {
	const { tokens } = segment.sentence;
	const words = wordsOf(segment).filter(({ pos }) => pos !== 'PUNCT');
	const last = words.at(-1);
	if (last === undefined || beginsWithFigure(segment) || !isClosed(segment) || OPENS.test(words[0]?.lower ?? ''))
		return false;
	if (LEADS_ON.test(last.tag) || !endsThere(tokens[tokens.indexOf(last) + 1])) return false;
	const subject = words.findIndex(({ rel }) => isSubject(rel));
	const verb = tokens[words[subject]?.head ?? -1];
	if (verb === undefined || !words.includes(verb) || !MAIN.test(verb.rel)) return false;
	if (words.slice(0, subject).some(({ tag }) => isFiniteTag(tag))) return false;
	// What somebody says is told with who says it.
	if (verb.rel === 'ccomp' && SAYING.has(tokens[verb.head]?.lemma ?? '')) return false;
	const clause = words.filter((word) => word === verb || tokens[word.head] === verb);
	return (
		clause.some(({ tag }) => isFiniteTag(tag)) && !clause.some(({ rel, tag }) => rel === 'mark' || RELATIVE.test(tag))
	);
}

/** However the clause was parsed. */
const OPENS = /^(?:although|as|because|if|that|though|unless|while|wh.*)$/;
/** "In what", "with the": it goes on. */
const LEADS_ON = /^(?:IN|TO|DT|CC|W.*)$/;
const MAIN = /^(?:root|ccomp|conj)$/;
/** "Which", "who", "when". */
const RELATIVE = /^W/;

/** "With four minutes | to play" is cut in two; before a mark or a linking word a clause may end. */
const endsThere = (next: Token | undefined): boolean =>
	next === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(next.pos) || next.tag === 'WRB';

const beginsWithFigure = (segment: Segment): boolean => {
	const [first] = wordsOf(segment);
	return first !== undefined && (/^\d[\d,.]*$/.test(first.text) || /^no\.?$/.test(first.lower));
};

/** "A record of 162 wins (" goes on behind a full stop that was none. */
const isClosed = (segment: Segment): boolean => {
	const count = (mark: string): number => wordsOf(segment).filter(({ text }) => text === mark).length;
	return count('(') === count(')');
};

const isTensed = (verb: Token, tokens: readonly Token[]): boolean =>
	isFiniteTag(verb.tag) || tokens.some(({ head, tag }) => tokens[head] === verb && isFiniteTag(tag));
