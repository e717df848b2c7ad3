import { eachWord, termOf } from '../../src/engine/story/terms.ts';

/** 0..1 for two sentences of a story: the cosine of the words that tell them from its other sentences. */
export function likenessIn(sentences: readonly string[]): (a: string, b: string) => number {
	const terms = new Map<string, ReadonlySet<string>>();
	const count = new Map<string, number>();
	for (const sentence of sentences) {
		const own = termsIn(sentence);
		terms.set(sentence, own);
		for (const term of own) count.set(term, (count.get(term) ?? 0) + 1);
	}
	const weight = (term: string) => Math.log(1 + sentences.length / (count.get(term) ?? 1)) ** 2;
	const sum = (all: Iterable<string>) => [...all].reduce((total, term) => total + weight(term), 0);
	const length = new Map([...terms].map(([sentence, own]) => [sentence, Math.sqrt(sum(own))]));
	return (a, b) => {
		const [ours, theirs] = [terms.get(a) ?? NONE, terms.get(b) ?? NONE];
		return sum([...ours].filter((term) => theirs.has(term))) / ((length.get(a) ?? 0) * (length.get(b) ?? 0) || 1);
	};
}
const NONE: ReadonlySet<string> = new Set();

function termsIn(sentence: string): Set<string> {
	const terms = new Set<string>();
	eachWord(sentence, (word) => terms.add(termOf(word) ?? ''));
	terms.delete('');
	return terms;
}
