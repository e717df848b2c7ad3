import type { Token } from '../types.ts';

/** Whether "the deputy mayor" may be whom an article calls by one of these roles. The mayor is no deputy mayor. */
export function describes(
	tokens: readonly Token[],
	head: number,
	own: readonly number[],
	roles: ReadonlySet<string>,
): boolean {
	const before = own.filter((at) => at < head && /^(?:compound|amod)$/.test(tokens[at]?.rel ?? ''));
	const words = [...before.map((at) => tokens[at]?.lower ?? ''), tokens[head]?.lemma ?? ''].join(' ');
	const endsWith = (longer: string, shorter: string): boolean => longer.endsWith(` ${shorter}`) && !LESSER.test(longer);
	return [...roles].some((role) => role === words || endsWith(role, words) || endsWith(words, role));
}
const LESSER = /^(?:deputy|vice|assistant|associate|former|acting|ex|co)\b/;
