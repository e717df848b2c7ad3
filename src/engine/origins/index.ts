import type { CopiedSentence, Origin, Reading, Reuse, Sentence, Witness } from '../types.ts';
import { copiedSentences, copies } from './copied.ts';
import { agencyOf } from './credit.ts';
import { sentencesAmong } from './like-sentences.ts';
import { linkArticles } from './linking.ts';
import { ownWordsReader } from './own-words.ts';
import { sideBySide } from './side-by-side.ts';
import { type Said, witnessesOf } from './witness.ts';

export type Origins = {
	/** The story's sources by origin. The article that is read is named in none, only that it is `here`. */
	readonly all: readonly Origin[];
	/** Its sentences that articles of other origins have as well. */
	readonly copied: readonly CopiedSentence[];
	/** Who says something, one entry an independent origin; `here` is the sentence of the article that is read. */
	witnesses(said: readonly Said[], here?: Sentence): Witness[];
};

/** Groups articles that are copies or rewrites of one text. Two are linked through a third as well, and through `read`. */
export function findOrigins(readings: readonly Reading[], read?: Reading): Origins {
	const all = read === undefined ? readings : [...readings, read];
	const ownWords = all.map(ownWordsReader());
	const credits = all.map(agencyOf);
	const sentencesOf = sentencesAmong(ownWords);
	const { links, groups } = linkArticles(ownWords, sentencesOf, credits);
	const voices = all.flatMap((reading, index) => {
		const words = ownWords[index];
		return words === undefined ? [] : [{ reading, words, group: groups[index] }];
	});
	const sources = voices.slice(0, readings.length);
	const [ours] = voices.slice(readings.length);
	const origins = [...new Set(sources.map(({ group }) => group))].map((group): Origin => {
		const members = sources.filter((source) => source.group === group);
		const credit = commonest(credits.filter((_, index) => groups[index] === group));
		const own = links.filter(({ a }) => groups[a] === group);
		return {
			sources: members.map(({ reading }) => reading.article.id),
			...(credit !== undefined && { credit }),
			here: ours?.group === group,
			reuse: own.flatMap(({ a, b }): Reuse[] => {
				const [left, right] = [voices[a], voices[b]];
				return left === undefined || right === undefined ? [] : [sideBySide(left, right, sentencesOf)];
			}),
		};
	});
	const isCopy = copies(ownWords);
	return {
		all: origins,
		copied: ours === undefined ? [] : copiedSentences(ours, sources, origins, isCopy),
		witnesses: (said, here) => witnessesOf(said, origins, isCopy, here),
	};
}

/** Of equals the first. */
function commonest(names: readonly (string | undefined)[]): string | undefined {
	const count = new Map<string, number>();
	for (const name of names) if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1);
	const [first] = [...count].toSorted(([, a], [, b]) => b - a);
	return first?.[0];
}
