import { derivedFromReading } from '../derived.ts';
import { concept } from '../lexicon/concepts.ts';
import { isStopWord } from '../story/stop-words.ts';
import type { Reading, Sentence, Span } from '../types.ts';

/** The words an article has of its own, quoted speech left out: two reporters who quote one speaker are two witnesses. */
export type OwnWords = {
	/** Every three words in a row: at the number of each 1, and how many different ones they are. */
	readonly trigrams: Uint8Array;
	readonly size: number;
	/** Content words as concepts, in the order of the text. */
	readonly matter: readonly number[];
	/** The same by sentence; sentences without any are left out. */
	readonly rows: readonly (readonly number[])[];
	/** Of each of `rows` the sentence itself. */
	readonly places: readonly Sentence[];
	/** By sentence: every three words in a row, each once. */
	readonly trigramsIn: ReadonlyMap<Sentence, readonly number[]>;
};

/** Numbers stand for words, the same for all articles that are read with one reader. */
export function ownWordsReader(): (reading: Reading) => OwnWords {
	const [words, matters] = [new Map<string, number>(), new Map<string, number>()];
	const prints = new Map<number, number>();
	return (reading) => {
		const spoken = wordsBySentence(reading);
		const trigramsIn = new Map<Sentence, readonly number[]>();
		const trigrams = new Uint8Array(prints.size + mostTrigrams(spoken));
		/** By trigram, the sentence in which it was met last. */
		const metIn = new Uint32Array(trigrams.length);
		let [size, met] = [0, 0];
		// With nothing in between: an article has a thousand of them.
		for (const { sentence, runs } of spoken) {
			met += 1;
			const own: number[] = [];
			for (const run of runs) {
				let [first, second] = [0, 0];
				for (let at = 0; at < run.length; at += 1) {
					const third = numberOf(run[at] ?? '', words);
					if (at > 1) {
						const one = numberOf((first * WORDS + second) * WORDS + third, prints);
						if (trigrams[one] === 0) size += 1;
						trigrams[one] = 1;
						if (metIn[one] !== met) own.push(one);
						metIn[one] = met;
					}
					first = second;
					second = third;
				}
			}
			trigramsIn.set(sentence, own);
		}
		const telling = spoken.filter(({ matter }) => matter.length > 0);
		return {
			trigrams,
			size,
			trigramsIn,
			...inOrder(telling.map(({ matter }) => matter.map((one) => numberOf(one, matters)))),
			places: telling.map(({ sentence }) => sentence),
		};
	};
}
/** So many different words at most, and three of them make one number that is theirs alone. */
const WORDS = 200_000;

/** In the order in which they are first met. */
function numberOf<T>(one: T, numbers: Map<T, number>): number {
	let number = numbers.get(one);
	if (number === undefined) {
		number = numbers.size;
		numbers.set(one, number);
	}
	return number;
}

function mostTrigrams(spoken: readonly WordsOfSentence[]): number {
	let most = 0;
	for (const { runs } of spoken) for (const run of runs) most += run.length;
	return most;
}

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

const inOrder = (rows: readonly (readonly number[])[]) => ({ rows, matter: rows.flat() });

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
