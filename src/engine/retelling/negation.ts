import { wordSet } from '../text/word-set.ts';
import type { Span } from '../types.ts';
import type { Exclusion } from './exclusion.ts';
import { type Gap, type Side, spanOf } from './gaps.ts';
import type { Word } from './words.ts';

/** "Has been arrested", "was not arrested"; "will", "may"; "tents and blankets", "tents but not blankets". */
export function deniedOnOneSide({ ours, theirs }: Gap): Exclusion | undefined {
	const [a, b] = [wordsIn(ours), wordsIn(theirs)];
	const [here, there] = [a.filter(({ key }) => NEGATIONS.has(key)), b.filter(({ key }) => NEGATIONS.has(key))];
	if (here.length + there.length !== 1) return undefined;
	if (![...a, ...b].every(({ key }) => NEGATIONS.has(key) || HELPING.has(key))) return undefined;
	const denied = here.length > 0 ? ours : theirs;
	const next = denied.words[denied.to]?.key ?? '';
	if (SOFTENS.has(next)) return undefined;
	return { kind: 'polarity', ours: around(ours), theirs: around(theirs) };
}

const wordsIn = ({ words, from, to }: Side): readonly Word[] => words.slice(from, to);
const NEGATIONS = wordSet('not never');
/** What goes with a verb, whether it is denied or not. */
const HELPING = wordSet('do have be will would can could should also ever and but');
/** "Not only", "not yet", "not immediately". */
const SOFTENS = wordSet(
	'only just merely simply yet immediately necessarily all even until surprising unlike unusual uncommon',
);

/** The negation with what it denies. */
const around = (side: Side): Span =>
	spanOf({
		...side,
		from: Math.max(0, side.from - (side.to > side.from ? 0 : 1)),
		to: Math.min(side.words.length, side.to + 1),
	});
