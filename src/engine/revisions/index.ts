import { DETECTORS } from '../detectors/index.ts';
import { type Document, documentOf } from '../document.ts';
import { excerptOf, passageOf } from '../passage.ts';
import { storyOf } from '../story-context.ts';
import { toldAt } from '../time/age.ts';
import type { Article, Passage, Reading, Revision, Sentence } from '../types.ts';
import { type Edited, editsOf } from './edits.ts';
import { type Pair, pairSentences } from './pair-sentences.ts';

/** What an outlet changed between two versions of one article; undefined where text and headline are the same. */
export function revise(older: Reading, newer: Reading): Revision | undefined {
	const [before, after] = [documentOf(older), documentOf(newer)];
	const { same, reworded, removed, added } = pairSentences(before, after);
	const stated = reworded.length > MOST_REWORDED ? undefined : statedOtherwise(before, after);
	const place = placeIn(before, [...same, ...reworded]);
	const changes = [
		...reworded.flatMap(([a, b]) => {
			const found = stated?.get(a)?.get(b) ?? [];
			return [...found, ...editsOf(before, a, after, b, found)].map((change) => ({ at: change.after.start, change }));
		}),
		...added.map((sentence) => ({
			at: sentence.start,
			change: { change: 'added', after: whole(after, sentence) } as const,
		})),
		...removed.map((sentence) => ({
			at: place(sentence),
			change: { change: 'removed', before: whole(before, sentence) } as const,
		})),
	];
	const headline = headlineChange(older.article, newer.article);
	if (changes.length === 0 && headline === undefined) return undefined;
	const [from, to] = [toldAt(older.article), toldAt(newer.article)];
	return {
		...(from !== undefined && { from }),
		...(to !== undefined && { to }),
		...(headline && { headline }),
		changes: changes.toSorted((a, b) => a.at - b.at).map(({ change }) => change),
	};
}

/** Marks, spaces and capitals are typography; a version without a headline says nothing of it. */
function headlineChange({ title: before = '' }: Article, { title: after = '' }: Article): Revision['headline'] {
	const words = (title: string): string =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const [was, is] = [words(before), words(after)];
	return was === '' || is === '' || was === is ? undefined : { before, after };
}

/** Detectors hold every claim against every other; in a text that was written anew there is nothing to gain. */
const MOST_REWORDED = 100;
/** The pairing says that the sentence is the same: no detector need be sure of it. */
const UNSURE = 0;

/** By sentence of the older and of the newer text: what the detectors hold against it. */
function statedOtherwise(before: Document, after: Document): ReadonlyMap<Sentence, ReadonlyMap<Sentence, Edited[]>> {
	const story = storyOf([before, after]);
	const found = new Map<Sentence, Map<Sentence, Edited[]>>();
	for (const { kind, examine } of DETECTORS)
		for (const { ours, theirs, comparison } of examine(before, after, story, undefined, UNSURE).conflicts) {
			const row = found.get(ours.sentence) ?? new Map<Sentence, Edited[]>();
			found.set(ours.sentence, row);
			const change: Edited = {
				change: 'changed',
				kind,
				before: passageOf(before, ours.sentence, comparison.ours ?? ours.span),
				after: passageOf(after, theirs.sentence, comparison.theirs ?? theirs.span),
			};
			row.set(theirs.sentence, [...(row.get(theirs.sentence) ?? []), change]);
		}
	return found;
}

/** Where a sentence that is gone stood: after the last one before it that is still there. */
function placeIn({ reading }: Document, kept: readonly Pair[]): (sentence: Sentence) => number {
	const now = new Map(kept);
	let last = -1;
	const places = reading.sentences.map((sentence) => {
		last = now.get(sentence)?.end ?? last;
		return last;
	});
	return ({ index }) => places[index] ?? -1;
}

const whole = ({ text }: Document, sentence: Sentence): Passage => ({
	...excerptOf(text, sentence),
	sentence: excerptOf(text, sentence),
});
