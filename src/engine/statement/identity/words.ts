import type { Token } from '../../types.ts';

/** Of whom it is said, by the words around it. */
export const SUSPECT = /^(?:suspect|custody|surrender|gunman|shooter|attacker|assailant|arrest|charge|driver|robber)$/;
export const VICTIM = /^(?:victim|dead|deceased|die|kill|death|body|family|relative|kin)$/;

export const hasWord = (tokens: readonly Token[], words: RegExp): boolean =>
	tokens.some(({ lemma }) => words.test(lemma));
