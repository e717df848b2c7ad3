import { excerptOf } from '../passage.ts';
import { put } from '../put.ts';
import type { CopiedSentence, Origin, Reading, Sentence } from '../types.ts';
import type { OwnWords } from './own-words.ts';

/** Sentences shorter than this come out alike by chance, and those of a few words more even when they are the same. */
const [FEWEST_TRIGRAMS, FEWEST_OF_WHOLE] = [7, 4];
/** Of the shorter sentence's words three in a row: an edited wire sentence keeps as many, two reporters' never agree in so many. */
const COPIED = 0.6;

/** Whether two sentences of a story are one, but for an editor's touch. Quoted speech does not count. */
export type IsCopy = (a: Sentence, b: Sentence) => boolean;

export function copies(articles: readonly OwnWords[]): IsCopy {
	const trigrams = new Map(articles.flatMap(({ trigramsIn }) => [...trigramsIn]));
	/** By trigram, the last question it was met in. */
	const metIn = new Uint32Array(Math.max(0, ...articles.map((article) => article.trigrams.length)));
	let met = 0;
	return (a, b) => {
		const [one, other] = [trigrams.get(a), trigrams.get(b)];
		if (one === undefined || other === undefined) return false;
		const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
		if (shorter.length < FEWEST_OF_WHOLE) return false;
		met += 1;
		for (const trigram of longer) metIn[trigram] = met;
		let shared = 0;
		for (const trigram of shorter) if (metIn[trigram] === met) shared += 1;
		if (shorter.length < FEWEST_TRIGRAMS) return shared === longer.length;
		return shared >= COPIED * shorter.length;
	};
}

type Voice = { readonly reading: Reading; readonly words: OwnWords };

/** The sentences of an article that articles of other origins have as well. */
export function copiedSentences(
	read: Voice,
	others: readonly Voice[],
	origins: readonly Origin[],
	isCopy: IsCopy,
): CopiedSentence[] {
	const strangers = others.filter(
		({ reading }) => !origins.some(({ here, sources }) => here && sources.includes(reading.article.id)),
	);
	const holding = new Map<number, Sentence[]>();
	const textOf = new Map<Sentence, Reading>();
	for (const { reading, words } of strangers)
		for (const [sentence, trigrams] of words.trigramsIn) {
			textOf.set(sentence, reading);
			for (const trigram of trigrams) if (read.words.trigrams[trigram] === 1) put(holding, trigram, sentence);
		}
	return [...read.words.trigramsIn].flatMap(([sentence, trigrams]) => {
		const candidates = new Set(trigrams.flatMap((trigram) => holding.get(trigram) ?? []));
		const found = [...candidates].flatMap((other) => {
			const reading = textOf.get(other);
			if (reading === undefined || !isCopy(sentence, other)) return [];
			return [{ source: reading.article.id, ...excerptOf(reading.article.text, other) }];
		});
		return found.length === 0 ? [] : [{ ...excerptOf(read.reading.article.text, sentence), copies: found }];
	});
}
