import { areAntonyms } from '../lexicon/antonyms.ts';
import { exclusion } from '../lexicon/exclusive.ts';
import { areOpposite } from '../lexicon/opposites.ts';
import type { DiscrepancyKind, Token } from '../types.ts';
import type { Exclusion } from './exclusion.ts';
import { figuresExclude } from './figures.ts';
import { type Gap, type Side, spanOf, telling } from './gaps.ts';
import { namesExclude } from './names.ts';
import { deniedOnOneSide } from './negation.ts';

/** Only positive evidence counts: two words that are not known to exclude one another are two words for one thing. */
export const judge = (gap: Gap): Exclusion | undefined =>
	deniedOnOneSide(gap) ??
	(isEmpty(gap.ours) || isEmpty(gap.theirs)
		? undefined
		: (figuresExclude(gap) ?? namesExclude(gap) ?? wordsExclude(gap)));

const isEmpty = ({ from, to }: Side): boolean => from === to;

/** One word on either side, or two, of classes of which one word at most is true. */
function wordsExclude({ ours, theirs }: Gap): Exclusion | undefined {
	const [a, b] = [telling(ours), telling(theirs)];
	if (a.length !== b.length || a.length > MOST) return undefined;
	const kinds = a.map((word, at) => exclusionOf(word, b[at]));
	const [kind] = kinds;
	if (kind === undefined || kinds.includes(undefined)) return undefined;
	return { kind, ours: spanOf(ours), theirs: spanOf(theirs) };
}
const MOST = 2;

function exclusionOf(ours: Token, theirs: Token | undefined): DiscrepancyKind | undefined {
	for (const a of formsOf(ours))
		for (const b of theirs === undefined ? [] : formsOf(theirs)) {
			const kind = exclusion(a, b) ?? (areOpposite(a, b) || areAntonyms(a, b) ? 'polarity' : undefined);
			if (kind !== undefined) return kind;
		}
	return undefined;
}

const formsOf = ({ lower, lemma }: Token): readonly string[] => [lower, lemma];
