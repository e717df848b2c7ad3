import { wordsOf } from '../claim.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { ORDINALS } from '../facts/number-words.ts';
import { apart } from '../scope.ts';
import { agreement } from '../statement/argument.ts';
import type { Story } from '../story-context.ts';
import { type Harm, harms, type State } from './harm.ts';

/** Somebody was hurt in one article and was not in the other. */
export function compareHarms(ours: Harm, theirs: Harm, story: Story): Comparison {
	if (!isApart(ours.state, theirs.state)) return ours.state === theirs.state ? AGREES : incomparable('another event');
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	if (ours.nobody || theirs.nobody) {
		if (apart(ordinalsIn(ours), ordinalsIn(theirs))) return incomparable('another event');
		if (alike < SAME_EVENT || tellsOfHurt(ours.nobody ? ours : theirs) || tellsOfNobody(ours.nobody ? theirs : ours))
			return incomparable('another event');
		return conflict(ours, theirs, 0.6);
	}
	if (agreement(ours.about, theirs.about) <= 0) return incomparable('another bearer');
	const named = ours.about?.named === true && theirs.about?.named === true;
	if (!named && alike < SAME_ONE) return incomparable('another bearer');
	if (tellsToo(ours, theirs) || tellsToo(theirs, ours)) return incomparable('told as done too');
	return conflict(ours, theirs, named ? 0.75 : 0.6);
}
/** That nobody was hurt is told of many fires; who was hurt is told of as somebody. */
const [SAME_EVENT, SAME_ONE] = [0.22, 0.2];

/** "The second blast". */
const ordinalsIn = ({ sentence: { tokens } }: Harm): ReadonlySet<string> =>
	new Set(tokens.flatMap(({ lower }) => (ORDINALS.has(lower) ? [lower] : [])));

const conflict = (ours: Harm, theirs: Harm, confidence: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence,
});

/** Who was hurt may have been so slightly or badly, and who was hurt badly may have died since. */
const isApart = (a: State, b: State): boolean =>
	(a === 'unharmed') !== (b === 'unharmed') || [a, b].sort().join() === 'badly,slightly';

const tellsOfHurt = ({ document }: Harm): boolean => harms(document).some(({ state }) => state !== 'unharmed');
const tellsOfNobody = ({ document }: Harm): boolean => harms(document).some(({ nobody }) => nobody);

/** The article that `there` stands in has the other state of the same one as well. */
const tellsToo = (here: Harm, there: Harm): boolean =>
	harms(there.document).some((one) => agreement(one.about, here.about) > 0 && !isApart(one.state, here.state));
