import { wordSet } from '../text/word-set.ts';
import type { Argument } from './argument.ts';
import type { Statement } from './statement.ts';

/** What becomes of someone or something, told with or without whoever does it: "survived", "was killed"; "escaped", "was caught". */
export const areFates = (a: Statement, b: Statement): boolean => isDoneTo(a) !== isDoneTo(b) && isFate(a) && isFate(b);

const isFate = (one: Statement): boolean => (isDoneTo(one) ? DONE : UNDERGONE).has(one.verb);

/** What it is done to is the subject: "was fired", "lost his job". */
const isDoneTo = ({ frame: { passive, lemma }, verb }: Statement): boolean =>
	passive || (lemma === 'lose' && verb === 'dismiss');
const UNDERGONE = wordSet('survive live recover withstand die perish collapse escape resign quit leave');
const DONE = wordSet('kill destroy capture arrest catch fire dismiss sack');

export const subjectOf = (one: Statement): Argument | undefined => (isDoneTo(one) ? one.undergoer : one.actor);
