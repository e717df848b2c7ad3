import { describe, expect, test } from 'vitest';
import { sentencesGiving } from '../../../src/engine/coverage/figures.ts';
import { coverOf, isCovered, keyWeightIn, mostCover, placesOf } from '../../../src/engine/coverage/places.ts';
import { segmentsOf } from '../../../src/engine/coverage/segment.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { compatible, sameMeasure } from '../../../src/engine/number/values.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { loadStories } from '../../support/story.ts';

describe.each(loadStories().map(({ name, articles }) => ({ name, articles: [...articles.values()].slice(0, 4) })))(
	'$name',
	({ articles }) => {
		const documents = articles.map((article) => documentOf(readArticle(article)));
		const [ours, ...others] = documents.map(placesOf);
		const weigh = keyWeightIn(documents.map(placesOf));
		const segments = ours === undefined ? [] : segmentsOf(ours.document);

		test('no place of an article has more of a segment than the whole article', () => {
			for (const other of others)
				for (const segment of segments) {
					const cover = coverOf(segment, other, weigh);
					expect(mostCover(segment, other, weigh)).toBeGreaterThanOrEqual(cover - 1e-12);
					for (const share of [0.3, 0.58, 0.9]) expect(isCovered(segment, other, weigh, share)).toBe(cover > share);
				}
		});

		test('a figure stands in the sentences that have one like it', () => {
			for (const other of others)
				for (const figure of segments.flatMap(({ figures }) => figures)) {
					const giving = other.document.facts.flatMap((facts, at) =>
						facts.some(
							(fact) =>
								fact.kind === 'quantity' &&
								fact.ordinal !== true &&
								sameMeasure(figure, fact) &&
								compatible(figure, fact),
						)
							? [at]
							: [],
					);
					expect(sentencesGiving(other.figures, figure)).toEqual(giving);
				}
		});
	},
);
