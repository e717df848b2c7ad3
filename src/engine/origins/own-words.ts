import { derivedFromReading } from '../derived.ts';
import { concept } from '../lexicon/concepts.ts';
import { numbering } from '../numbering.ts';
import { isStopWord } from '../story/stop-words.ts';
import type { Reading, Sentence, Span } from '../types.ts';

/** The words an article has of its own, quoted speech left out: two reporters who quote one speaker are two witnesses. */
export type OwnWords = {
	/** Every three words in a row: at the number of each 1, and how many they are. */
	readonly trigrams: Uint8Array;
	readonly size: number;
	/** Content words as concepts, in the order of the text. */
	readonly matter: readonly number[];
	/** The same by sentence; sentences without any are left out. */
	readonly sentences: readonly ReadonlySet<number>[];
	/** Of each of `sentences` the sentence itself. */
	readonly places: readonly Sentence[];
	/** Of each of `sentences` its part of `matter`. */
	readonly rows: readonly (readonly number[])[];
	/** By sentence: every three words in a row, each once. */
	readonly trigramsIn: ReadonlyMap<Sentence, readonly number[]>;
};

/** Numbers stand for words, the same for all articles that are read with one reader. */
export function ownWordsReader(): (reading: Reading) => OwnWords {
	const word = numbering<string>((one) => one);
	const matters = numbering<string>((one) => one);
	const trigram = numbering<number>((print) => print);
	/** By trigram, the sentence in which it was met last, of those of all articles in a row. */
	const metIn: number[] = [];
	let met = 0;
	return (reading) => {
		const spoken = wordsBySentence(reading);
		const trigramsIn = new Map<Sentence, readonly number[]>();
		for (const { sentence, runs } of spoken) {
			met += 1;
			const own: number[] = [];
			for (const run of runs)
				for (const print of trigramPrints(run.map(word.of))) {
					const one = trigram.of(print);
					if (metIn[one] !== met) own.push(one);
					metIn[one] = met;
				}
			trigramsIn.set(sentence, own);
		}
		const trigrams = new Uint8Array(trigram.all.length);
		for (const own of trigramsIn.values()) for (const one of own) trigrams[one] = 1;
		const telling = spoken.filter(({ matter }) => matter.length > 0);
		return {
			trigrams,
			size: trigrams.reduce((sum, one) => sum + one, 0),
			trigramsIn,
			...inOrder(telling.map(({ matter }) => matter.map(matters.of))),
			places: telling.map(({ sentence }) => sentence),
		};
	};
}
/** One number for each three words in a row, theirs alone as long as there are not `WORDS` different ones. */
function trigramPrints(run: readonly number[]): number[] {
	const prints: number[] = [];
	for (let at = 2; at < run.length; at++)
		prints.push(((run[at - 2] ?? 0) * WORDS + (run[at - 1] ?? 0)) * WORDS + (run[at] ?? 0));
	return prints;
}
/** Three of them make a number that is exact. */
const WORDS = 200_000;

type WordsOfSentence = {
	readonly sentence: Sentence;
	/** Words in a row, without quoted ones between them. */
	readonly runs: readonly (readonly string[])[];
	readonly matter: readonly string[];
};

const wordsBySentence = derivedFromReading('own words', (reading): readonly WordsOfSentence[] => {
	const quotations = reading.facts.filter(({ kind }) => kind === 'quotation');
	return reading.sentences
		.filter(({ block }) => reading.blocks[block]?.role === 'body')
		.map((sentence) => {
			const runs: string[][] = [[]];
			const matter: string[] = [];
			for (const { lower, lemma, quoted } of wordsOf(reading, quotations, sentence)) {
				if (quoted) {
					if (runs.at(-1)?.length !== 0) runs.push([]);
					continue;
				}
				runs.at(-1)?.push(lower);
				if (!isStopWord(lower) && !isStopWord(lemma)) matter.push(concept(lemma));
			}
			return { sentence, runs, matter };
		});
});

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
