import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/engine/claim.ts';
import { DETECTORS } from '../../src/engine/detectors/index.ts';
import { type Document, documentOf } from '../../src/engine/document.ts';
import { readArticle } from '../../src/engine/read.ts';
import { type Story, storyOf } from '../../src/engine/story-context.ts';
import { loadStories } from '../support/story.ts';

const stories = loadStories().map(({ name, articles }) => {
	const documents = [...articles.values()].slice(0, 3).map((article) => documentOf(readArticle(article)));
	return { name, documents, story: storyOf(documents) };
});

describe('a pair of claims gets one verdict, whichever article is the one being read', () => {
	for (const detector of DETECTORS)
		test(detector.kind, () => {
			for (const { name, documents, story } of stories)
				for (const [at, ours] of documents.entries())
					for (const theirs of documents.slice(at + 1)) {
						const here = verdicts(detector, ours, theirs, story);
						const there = verdicts(detector, theirs, ours, story);
						const turned = new Map(
							[...there].map(([pair, verdict]) => [pair.split(' ~ ').reverse().join(' ~ '), verdict]),
						);
						expect(turned, name).toEqual(here);
					}
		});
});

type Examine = Pick<(typeof DETECTORS)[number], 'examine'>;

/** By the places of both claims: the verdict and how sure it is. Claims at one place are told apart by their order. */
function verdicts(detector: Examine, ours: Document, theirs: Document, story: Story): Map<string, string> {
	const found = new Map<string, string[]>();
	detector.examine(ours, theirs, story, (a, b, comparison) => {
		const pair = `${place(a)} ~ ${place(b)}`;
		const sure = comparison.verdict === 'conflicts' ? ` ${comparison.confidence.toFixed(6)}` : '';
		const because = comparison.verdict === 'incomparable' ? ` ${comparison.because}` : '';
		found.set(pair, [...(found.get(pair) ?? []), `${comparison.verdict}${sure}${because}`]);
	});
	return new Map([...found].map(([pair, list]) => [pair, list.sort().join('; ')]));
}

const place = ({ sentence, span }: Claim): string => `${sentence.index}:${span.start}-${span.end}`;
