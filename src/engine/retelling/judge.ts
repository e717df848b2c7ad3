import { factsIn } from '../document.ts';
import { areAntonyms } from '../lexicon/antonyms.ts';
import { exclusion } from '../lexicon/exclusive.ts';
import { areOpposite } from '../lexicon/opposites.ts';
import type { DiscrepancyKind, Span, Token } from '../types.ts';
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
	const kind = wordsApart(formsIn(ours, theirs), formsIn(theirs, ours)) ?? nounsApart(ours, theirs);
	return kind && { kind, ours: spanOf(ours), theirs: spanOf(theirs) };
}

/** "A passing motorist", "a night guard": what they are, whatever else is said of them. */
function nounsApart(ours: Side, theirs: Side): DiscrepancyKind | undefined {
	const [a, b] = [nounOf(ours), nounOf(theirs)];
	return a && b && exclusionOf([a.lower, a.lemma], [b.lower, b.lemma]);
}
function nounOf(side: Side): Token | undefined {
	const words = telling(side);
	const noun = words.at(-1);
	return noun?.pos === 'NOUN' && words.every(({ pos, tag }) => /^(?:ADJ|NOUN)$/.test(pos) || tag === 'VBG')
		? noun
		: undefined;
}

function wordsApart(a: readonly Forms[], b: readonly Forms[]): DiscrepancyKind | undefined {
	if (a.length !== b.length || a.length > MOST) return undefined;
	const kinds = a.map((forms, at) => exclusionOf(forms, b[at] ?? []));
	const [kind] = kinds;
	return kinds.includes(undefined) ? undefined : kind;
}
type Forms = readonly string[];
const MOST = 2;

/** The forms of the words that tell, without a day that the other side leaves out: "was arrested on Tuesday for", "was acquitted of". */
function formsIn(side: Side, other: Side): (readonly string[])[] {
	const { tokens } = side.sentence;
	const days = datesIn(other).length > 0 ? [] : datesIn(side);
	return telling(side).flatMap((word) => {
		const before = tokens[tokens.indexOf(word) - 1];
		if (isParticle(word) && before?.pos === 'VERB') return [];
		return days.some(({ start, end }) => start <= word.start && end >= word.end) ? [] : [formsOf(tokens, word)];
	});
}

function datesIn(side: Side): readonly Span[] {
	const span = spanOf(side);
	return factsIn(side.document, side.sentence, 'date').filter(({ start, end }) => start < span.end && end > span.start);
}

/** With "off" behind it "laid" is another word; "peacefully" is "peaceful". */
function formsOf(tokens: readonly Token[], word: Token): readonly string[] {
	const { lower, lemma, pos } = word;
	const next = tokens[tokens.indexOf(word) + 1];
	if (pos === 'VERB' && next !== undefined && isParticle(next))
		return [`${lemma}-${next.lower}`, `${lower}-${next.lower}`];
	return lower.endsWith('ly') ? [lower, lemma, lower.slice(0, -2)] : [lower, lemma];
}
const isParticle = ({ rel }: Token): boolean => rel === 'compound:prt';

function exclusionOf(ours: readonly string[], theirs: readonly string[]): DiscrepancyKind | undefined {
	for (const a of ours)
		for (const b of theirs) {
			const kind = exclusion(a, b) ?? (areContrary(a, b) ? 'polarity' : undefined);
			if (kind !== undefined) return kind;
		}
	return undefined;
}

const areContrary = (a: string, b: string): boolean => areOpposite(a, b) || areAntonyms(a, b) || areForAndAgainst(a, b);

/** "Pro-government", "anti-government". */
const areForAndAgainst = (a: string, b: string): boolean =>
	/^(?:pro-.+anti|anti-.+pro)-/.test(`${a} ${b}`) && a.replace(SIDE, '') === b.replace(SIDE, '');
const SIDE = /^(?:pro|anti)-/;
