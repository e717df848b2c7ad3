import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/engine/claim.ts';
import { LEAST_SURE } from '../../src/engine/confidence.ts';
import type { Agreement, Examination } from '../../src/engine/detector.ts';
import { DETECTORS } from '../../src/engine/detectors/index.ts';
import { documentOf } from '../../src/engine/document.ts';
import { readArticle } from '../../src/engine/read.ts';
import { storyOf } from '../../src/engine/story-context.ts';
import { loadStories } from '../support/story.ts';

const stories = loadStories().map(({ name, articles }) => {
	const documents = [...articles.values()].slice(0, 4).map((article) => documentOf(readArticle(article)));
	return { name, documents, story: storyOf(documents) };
});

describe('what is passed over without being compared is no difference, and no agreement', () => {
	for (const detector of DETECTORS)
		test(detector.kind, () => {
			for (const { name, documents, story } of stories)
				for (const ours of documents)
					for (const theirs of documents) {
						// Whoever watches is told of every pair.
						const all = detector.examine(ours, theirs, story, () => {});
						const found = detector.examine(ours, theirs, story);
						expect(reported(found), name).toEqual(reported(all));
						expect(found.agreements.map(pair), name).toEqual(all.agreements.map(pair));
					}
		});
});

/** Those that a report may hold. */
const reported = ({ conflicts }: Examination): string[] =>
	conflicts
		.filter(({ comparison }) => comparison.confidence >= LEAST_SURE)
		.map(({ comparison, ...claims }) => `${pair(claims)} ${comparison.confidence}`);
const pair = ({ ours, theirs }: Agreement): string => `${place(ours)} ~ ${place(theirs)}`;
const place = ({ sentence, span }: Claim): string => `${sentence.index}:${span.start}-${span.end}`;
