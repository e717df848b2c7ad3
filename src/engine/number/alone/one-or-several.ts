import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, type Detector, defineDetector, incomparable } from '../../detector.ts';
import type { Document } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { onceFor } from '../../once-for.ts';
import { apart, differ, meets, otherTime } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { claimsOf } from '../claims.ts';
import { ANYBODY, concepts, PERSONS } from '../persons.ts';
import { type ToldCount, toldCountsIn } from './told-count.ts';

/** One and several of a sort, which do or undergo the same: "a gunman", "two gunmen". */
export const oneOrSeveral: Detector = defineDetector<ToldCount>({
	kind: 'number',
	claims: toldCountsIn,
	topics: topicsOf,
	compare,
});

/** What befalls a man befalls a person. */
function topicsOf({ noun, deed, role }: ToldCount): string[] {
	const own = `${noun} ${role} ${deed}`;
	return PERSONS.has(noun) && BEFALLS.has(`${role} ${deed}`) ? [own, `${ANY_PERSON} ${role} ${deed}`] : [own];
}
const ANY_PERSON = 'a person';
const BEFALLS: ReadonlySet<string> = new Set([
	...[...concepts('kill injure hurt wound arrest detain shoot stab rescue hospitalize')].map(
		(deed) => `undergoes ${deed}`,
	),
	`does ${concept('die')}`,
]);

function compare(ours: ToldCount, theirs: ToldCount, story: Story): Comparison {
	if (!topicsOf(ours).some((topic) => topicsOf(theirs).includes(topic))) return incomparable('another thing counted');
	if (ours.noun !== theirs.noun && !areOneAndAll(ours, theirs)) return incomparable('another thing counted');
	if (ours.count === theirs.count) return AGREES;
	// Two numerals are figures, and compared as such.
	if (ours.numeral && theirs.numeral) return incomparable('another thing counted');
	if (apart(ours.of, theirs.of) || !areOfOneSort(ours, theirs)) return incomparable('another thing counted');
	if (differ(ours.doer, theirs.doer)) return incomparable('another bearer');
	if (otherTime(ours.times, theirs.times)) return incomparable('another time');
	if (knowsOf(ours, theirs) || knowsOf(theirs, ours)) return incomparable('part of a count');
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	if (alike < (isTelling(ours, theirs) ? LIKE : ALIKE)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonNumber', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: Math.min(MOST, LEAST + alike / 3),
	};
}
/** "A man was shot", "two people were shot", where the first article knows of nobody else who was. */
function areOneAndAll(ours: ToldCount, theirs: ToldCount): boolean {
	const [one, all] = ours.count < theirs.count ? [ours, theirs] : [theirs, ours];
	return one.count === 1 && ANYBODY.has(all.noun) && !isOneVictim(one);
}

/** Whether its article tells the same of others, or of several. */
function isOneVictim({ document, noun, deed, role }: ToldCount): boolean {
	if (toldCountsIn(document).some((told) => told.deed === deed && told.role === role && told.noun !== noun))
		return true;
	if (VICTIMS.some((word) => severalIn(document).has(word))) return true;
	return claimsOf(document).some(
		({ quantity: { value }, predicates, governors }) => value > 1 && (predicates.has(deed) || governors.has(deed)),
	);
}
const VICTIMS = [...concepts('victim people other')];

/** Of "life sentences" there are fewer than of sentences. */
const isTelling = ({ sorts: a }: ToldCount, { sorts: b }: ToldCount): boolean => meets(a, b);
const [LIKE, ALIKE] = [0.1, 0.15];
const [LEAST, MOST] = [0.5, 0.8];

/** "A sentence" may be a life sentence; a prison sentence is none. */
const areOfOneSort = ({ sorts: a }: ToldCount, { sorts: b }: ToldCount): boolean =>
	[...a].every((sort) => b.has(sort)) || [...b].every((sort) => a.has(sort));

/** Whether the article of a claim has more of them, or as many as the other one. */
function knowsOf({ document, count, noun, sorts }: ToldCount, other: ToldCount): boolean {
	if (
		toldCountsIn(document).some((told) => told.noun === noun && told.count === other.count && areOfOneSort(told, other))
	)
		return true;
	if (count > 1) return false;
	const several = severalIn(document);
	return sorts.size === 0 ? several.has(noun) : [...sorts].some((sort) => several.has(`${sort} ${noun}`));
}

/** Nouns in the plural, or with "another" before them, and the same with the word before. */
const severalIn = onceFor(({ reading: { sentences } }: Document): ReadonlySet<string> => {
	const found = sentences.flatMap(({ tokens }) =>
		tokens.flatMap(({ tag, lemma }, at) => {
			if (tag !== 'NNS' && !tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => MORE.test(lower))) return [];
			const noun = concept(lemma);
			return [noun, `${concept(tokens[at - 1]?.lemma ?? '')} ${noun}`];
		}),
	);
	return new Set(found);
});
const MORE = /^(?:another|other|second|third|two|three|four|five|six|several|both|each|every)$/;
const REACH = 3;
