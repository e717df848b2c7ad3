import { expect, test } from 'vitest';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { bearerOf, isNamedNear } from '../../../src/engine/statement/states/bearer.ts';
import { LADDERS } from '../../../src/engine/statement/states/ladders.ts';
import { loadStories } from '../../support/story.ts';

const ARTICLES = loadStories().flatMap(({ articles }) => [...articles.values()].slice(0, 1));

test('a bearer is found only where one is named near', () => {
	let found = 0;
	for (const document of ARTICLES.map((article) => documentOf(readArticle(article))))
		for (const sentence of document.sentences)
			for (const { bearers } of LADDERS)
				for (const [at] of sentence.tokens.entries())
					if (bearerOf(document, sentence, bearers, at, at) !== undefined) {
						found += 1;
						if (!isNamedNear(document, sentence, bearers))
							expect.fail(document.text.slice(sentence.start, sentence.end));
					}
	expect(found).toBeGreaterThan(100);
});
