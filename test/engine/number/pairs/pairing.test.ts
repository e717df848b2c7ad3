import { expect, test } from 'vitest';
import { LEAST_SURE, SURE } from '../../../../src/engine/confidence.ts';
import { documentOf } from '../../../../src/engine/document.ts';
import { type NumberConflict, pairNumbers } from '../../../../src/engine/number/pairs/pairing.ts';
import { readArticle } from '../../../../src/engine/read.ts';
import { storyOf } from '../../../../src/engine/story-context.ts';
import { loadStories } from '../../../support/story.ts';

const stories = loadStories().map(({ name, articles }) => {
	const documents = [...articles.values()].map((article) => documentOf(readArticle(article)));
	return { name, documents, story: storyOf(documents) };
});

// Most pairs are passed over because they cannot be as sure as that: none of them would have been.
test.each([0.1, LEAST_SURE, SURE])('what is at least %d sure is found whether the rest is judged or not', (least) => {
	let found = 0;
	for (const { name, documents, story } of stories)
		for (const ours of documents)
			for (const theirs of documents) {
				if (ours === theirs) continue;
				const all = pairNumbers(ours, theirs, story, 0).conflicts.filter(({ confidence }) => confidence >= least);
				expect(pairNumbers(ours, theirs, story, least).conflicts.map(print), name).toEqual(all.map(print));
				found += all.length;
			}
	expect(found).toBeGreaterThan(0);
});

const print = ({ ours, theirs, confidence }: NumberConflict): string =>
	`${ours.span.start} ~ ${theirs.span.start}: ${confidence}`;

test('what stands in the same words in both articles is no counterpart of another figure', () => {
	const text = (...lines: string[]) => lines.join('\n');
	const [flood, later] = [
		text('The flood in Ossel killed 14 people, the mayor said.', 'In Torrin the flood killed 19 people.'),
		text(
			'The flood in Ossel killed 14 people, the mayor said.',
			'The flood in Ossel killed 19 people, the mayor said.',
		),
	].map((text, at) => documentOf(readArticle({ id: String(at), text })));
	if (flood === undefined || later === undefined) throw new Error('Two articles');
	const { conflicts, agreements } = pairNumbers(flood, later, storyOf([flood, later]), 0);
	expect(agreements.map(({ ours, theirs }) => [ours.span.start, theirs.span.start])).toContainEqual([26, 26]);
	expect(conflicts.filter(({ ours, theirs }) => ours.span.start === 26 || theirs.span.start === 26)).toEqual([]);
});
