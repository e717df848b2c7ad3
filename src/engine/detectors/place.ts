import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { alsoNamed, sameSort, type Whereabouts, whereabouts } from '../place/where.ts';
import { type NameWord, nameWords } from '../spelling/name-words.ts';
import { statementEvidence } from '../statement/meet.ts';
import type { Story } from '../story-context.ts';
import { compareSpelling, isPlace } from './name.ts';

/** One place, spelt in two ways. */
const spelling = defineDetector<NameWord>({
	kind: 'place',
	claims: nameWords,
	compare: (ours, theirs, story) =>
		isPlace(ours, theirs) ? compareSpelling(ours, theirs, story, 'reasonPlace') : incomparable('no place'),
	paired: false,
	within: true,
});

/** One event, told to have happened in two places. */
const elsewhere = defineDetector<Whereabouts>({ kind: 'place', claims: whereabouts, compare: compareWhere });

export const place = together('place', [spelling, elsewhere]);

function compareWhere(ours: Whereabouts, theirs: Whereabouts, story: Story): Comparison {
	if (ours.statement.predicate !== theirs.statement.predicate || ours.preposition !== theirs.preposition)
		return incomparable('another event');
	if (ours.place === theirs.place) return AGREES;
	if (!sameSort(ours, theirs)) return incomparable('places of two sorts');
	if (alsoNamed(ours, theirs) || alsoNamed(theirs, ours)) return incomparable('both names there');
	const evidence = statementEvidence(ours.statement, theirs.statement, story);
	if (typeof evidence === 'string') return incomparable(evidence);
	const z =
		-4.6 +
		0.8 * evidence.actor +
		0.8 * evidence.undergoer +
		3 * evidence.clause +
		3 * evidence.sentence +
		2 * evidence.predicate +
		evidence.parse;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonPlace', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: probability(z),
	};
}
