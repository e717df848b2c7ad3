import { excerptOf } from '../passage.ts';
import type { Reading, Reuse } from '../types.ts';
import { inCommon, type Sentences, type SentencesOf } from './like-sentences.ts';
import type { OwnWords } from './own-words.ts';
import { sharesInOrder } from './reuse.ts';

/** As many as a reader looks at; the shares tell the rest. */
const MOST_PASSAGES = 6;
/** Sentences less alike are not the same one in other words. */
const ALIKE = 0.45;

type Side = { readonly reading: Reading; readonly words: OwnWords };
type Pair = { readonly a: number; readonly b: number; readonly cosine: number; readonly weight: number };

/** Why two articles count as one text: how much they share, and the sentences that show it. */
export function sideBySide(a: Side, b: Side, sentencesOf: SentencesOf): Reuse {
	const { ofA, ofB } = sharesInOrder(a.words, b.words);
	const taken = { a: new Set<number>(), b: new Set<number>() };
	const pairs = alikePairs(sentencesOf(a.words), sentencesOf(b.words))
		.toSorted((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b)
		.filter((pair) => {
			if (taken.a.has(pair.a) || taken.b.has(pair.b)) return false;
			taken.a.add(pair.a);
			taken.b.add(pair.b);
			return true;
		});
	return {
		a: a.reading.article.id,
		b: b.reading.article.id,
		shareOfA: ofA,
		shareOfB: ofB,
		// Long sentences word by word in both show more than short ones.
		passages: pairs
			.toSorted((x, y) => y.weight - x.weight || x.a - y.a)
			.slice(0, MOST_PASSAGES)
			.toSorted((x, y) => x.a - y.a)
			.flatMap((pair) => {
				const [left, right] = [a.words.places[pair.a], b.words.places[pair.b]];
				if (left === undefined || right === undefined) return [];
				return [{ a: excerptOf(a.reading.article.text, left), b: excerptOf(b.reading.article.text, right) }];
			}),
	};
}

function alikePairs(a: Sentences, b: Sentences): Pair[] {
	const pairs: Pair[] = [];
	a.words.forEach((sentence, at) => {
		const weights = inCommon(sentence, b);
		for (let there = 0; there < weights.length; there += 1) {
			const weight = weights[there] ?? 0;
			const cosine = weight / Math.max(1e-9, (a.lengths[at] ?? 0) * (b.lengths[there] ?? 0));
			if (cosine >= ALIKE) pairs.push({ a: at, b: there, cosine, weight });
		}
	});
	return pairs;
}
