import { wordSet } from '../text/word-set.ts';
import type { Argument } from './argument.ts';
import type { Statement } from './statement.ts';

/** What becomes of someone or something, told with or without whoever does it: "survived", "was killed"; "escaped", "was caught". */
export const areFates = (a: Statement, b: Statement): boolean =>
	a.frame.passive !== b.frame.passive && isFate(a) && isFate(b);

const isFate = ({ verb, frame: { passive } }: Statement): boolean => (passive ? DONE : UNDERGONE).has(verb);
const UNDERGONE = wordSet('survive live recover withstand die perish collapse escape resign quit leave');
const DONE = wordSet('kill destroy capture arrest catch fire dismiss sack');

export const subjectOf = ({ frame, actor, undergoer }: Statement): Argument | undefined =>
	frame.passive ? undergoer : actor;
