import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { concept } from '../lexicon/concepts.ts';
import { agreement } from '../statement/argument.ts';
import { type Circumstance, circumstances } from '../statement/circumstance.ts';
import { compareStandings, isEvent } from '../statement/standing/compare.ts';
import { type Standing, standings } from '../statement/standing/standing.ts';
import type { Story } from '../story-context.ts';

/** One event, told in two ways that exclude one another: who found the dead, whether someone was dismissed or stepped down, what is left of a building. */
export const event = together('event', [
	defineDetector<Circumstance>({ kind: 'event', claims: circumstances, compare }),
	defineDetector<Standing>({
		kind: 'event',
		paired: false,
		claims: (document) => standings(document).filter(isEvent),
		compare: compareStandings,
	}),
]);

/** Who found the dead is told once; much else is found by many. */
const BODY = concept('body');

function compare(ours: Circumstance, theirs: Circumstance, story: Story): Comparison {
	if (ours.slot !== theirs.slot) return incomparable('another event');
	const same = agreement(ours.about, theirs.about);
	if (same < 0) return incomparable('another event');
	if (ours.slot === 'finder' && !(ours.about?.head.has(BODY) && theirs.about?.head.has(BODY)))
		return incomparable('another event');
	// People are dismissed and step down in every story: only one who is named, and both of an office.
	if (ours.slot === 'departure' && !(same > 0 && ours.about?.full !== undefined && theirs.about?.full !== undefined))
		return incomparable('another event');
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	const named = same > 0 && (ours.about?.named === true || theirs.about?.named === true);
	if (ours.way === theirs.way) return alike > 0.2 || named ? AGREES : incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: probability(
			-2.6 + (named ? 2.6 : 0) + (same > 0 ? 0.8 : 0) + (ours.slot === 'finder' ? 1.2 : 0) + 4 * alike,
		),
	};
}
