import { concept } from '../lexicon/concepts.ts';
import { isStopWord } from '../story/stop-words.ts';
import type { Reading, Sentence, Span } from '../types.ts';

/** The words an article has of its own, quoted speech left out: two reporters who quote one speaker are two witnesses. */
export type OwnWords = {
	/** Every three words in a row. */
	readonly trigrams: ReadonlySet<number>;
	/** Content words as concepts, in the order of the text. */
	readonly matter: readonly number[];
	/** The same by sentence; sentences without any are left out. */
	readonly sentences: readonly ReadonlySet<number>[];
	/** Of each of `sentences` the sentence itself. */
	readonly places: readonly Sentence[];
	/** Of each of `sentences` its part of `matter`. */
	readonly rows: readonly (readonly number[])[];
	/** By sentence: every three words in a row. */
	readonly trigramsIn: ReadonlyMap<Sentence, ReadonlySet<number>>;
};

/** Numbers stand for words, the same for all articles that are read with one reader. */
export function ownWordsReader(): (reading: Reading) => OwnWords {
	const [word, gram] = [numbering(), numbering()];
	return (reading) => {
		const quotations = reading.facts.filter(({ kind }) => kind === 'quotation');
		const trigrams = new Set<number>();
		const trigramsIn = new Map<Sentence, ReadonlySet<number>>();
		const places: Sentence[] = [];
		const sentences: number[][] = [];
		for (const sentence of reading.sentences) {
			if (reading.blocks[sentence.block]?.role !== 'body') continue;
			const matter: number[] = [];
			const own = new Set<number>();
			let row: number[] = [];
			for (const { lower, lemma, quoted } of wordsOf(reading, quotations, sentence)) {
				row = quoted ? [] : [...row.slice(-2), word(lower)];
				if (row.length === 3) own.add(gram(row.join(' ')));
				if (!quoted && !isStopWord(lower) && !isStopWord(lemma)) matter.push(word(`=${concept(lemma)}`));
			}
			for (const trigram of own) trigrams.add(trigram);
			trigramsIn.set(sentence, own);
			if (matter.length === 0) continue;
			sentences.push(matter);
			places.push(sentence);
		}
		return { trigrams, trigramsIn, ...inOrder(sentences), places };
	};
}

/** The same without some sentences; of trigrams only those of all sentences are known. */
export function without(words: OwnWords, sentences: ReadonlySet<Sentence>): OwnWords {
	if (sentences.size === 0) return words;
	const kept = words.places.flatMap((place, at) => (sentences.has(place) ? [] : [at]));
	return {
		...words,
		...inOrder(kept.map((at) => words.rows[at] ?? [])),
		places: kept.flatMap((at) => words.places[at] ?? []),
	};
}

const inOrder = (rows: readonly (readonly number[])[]) => ({
	rows,
	matter: rows.flat(),
	sentences: rows.map((row) => new Set(row)),
});

type OwnWord = { readonly lower: string; readonly lemma: string; readonly quoted: boolean };

function wordsOf({ article: { text } }: Reading, quotations: readonly Span[], sentence: Sentence): OwnWord[] {
	const near = quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
	const isQuoted = (start: number): boolean => near.some((fact) => fact.start <= start && start < fact.end);
	if (sentence.tokens.length > 0)
		return sentence.tokens
			.filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower))
			.map(({ lower, lemma, start }) => ({ lower, lemma: lemma || lower, quoted: isQuoted(start) }));
	// Other languages are cut into sentences only.
	return [
		...text
			.slice(sentence.start, sentence.end)
			.toLowerCase()
			.matchAll(/[\p{L}\p{N}]+/gu),
	].map(({ 0: lower, index }) => ({ lower, lemma: lower, quoted: isQuoted(sentence.start + index) }));
}

function numbering(): (key: string) => number {
	const numbers = new Map<string, number>();
	return (key) => {
		const known = numbers.get(key) ?? numbers.size;
		numbers.set(key, known);
		return known;
	};
}
