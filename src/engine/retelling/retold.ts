import type { Claim } from '../claim.ts';
import type { Conflict, Detector } from '../detector.ts';
import { type Document, isPartlyQuoted } from '../document.ts';
import { compareNames } from '../names/match.ts';
import { onceFor } from '../once-for.ts';
import { otherTime, timesOf } from '../scope.ts';
import type { DiscrepancyKind, Reason, Span, Token } from '../types.ts';
import type { Exclusion } from './exclusion.ts';
import { type Frame, type Gap, gapsIn, likePairs, type Side, spanOf, telling } from './gaps.ts';
import { judge } from './judge.ts';
import { turnedIn } from './turned.ts';

type Finding = Exclusion & { readonly gap: Gap };

/** What two articles tell in the same sentence, but for one place in it. */
export const retold = (kind: DiscrepancyKind): Detector => ({
	kind,
	examine(ours, theirs, _story, watch) {
		const conflicts =
			ours === theirs
				? []
				: findingsBetween(ours)(theirs)
						.filter((found) => found.kind === kind)
						.map(conflictOf);
		for (const one of conflicts) watch?.(one.ours, one.theirs, one.comparison);
		return { conflicts, agreements: [], claims: 0, compared: conflicts.length, incomparable: new Map() };
	},
});

const findingsBetween = onceFor((ours: Document) => onceFor((theirs: Document): Finding[] => findings(ours, theirs)));

function findings(ours: Document, theirs: Document): Finding[] {
	const found = likePairs(ours, theirs).flatMap(([a, b]) => {
		const turned = turnedIn(ours, a, theirs, b);
		return turned === undefined ? findingsIn(gapsIn(ours, a, theirs, b)) : [turned].filter(isOfOneTelling);
	});
	return found.filter(({ gap }) => !isListed(gap.ours, found, 'theirs') && !isListed(gap.theirs, found, 'ours'));
}

/** Results, ages and addresses are told in one sentence again and again. */
const isListed = ({ sentence }: Side, found: readonly Finding[], other: 'ours' | 'theirs'): boolean => {
	const one = other === 'ours' ? 'theirs' : 'ours';
	return (
		new Set(found.flatMap(({ gap }) => (gap[one].sentence === sentence ? [gap[other].sentence] : []))).size > AGAIN
	);
};
/** A paper says what matters in its first lines and once more below. */
const AGAIN = 2;

/** What excludes itself in two sentences. */
function findingsIn(gaps: readonly Gap[]): Finding[] {
	const [{ ours, theirs } = {}] = gaps;
	if (ours === undefined || theirs === undefined) return [];
	const placed = gaps.filter((gap) => isShort(gap) && (isFramed(gap.frame) || isSetIn(gap)));
	if (placed.length === 0) return [];
	const other = gaps.some(isOtherSubject);
	const elsewhen = otherTime(timesOf(ours.document, ours.sentence), timesOf(theirs.document, theirs.sentence));
	const found = placed.flatMap((gap) => {
		const exclusion = other && !isSetIn(gap) ? undefined : judge(gap);
		if (exclusion === undefined || (elsewhen && !isDateOfOne(exclusion, gap))) return [];
		return [{ ...exclusion, gap }];
	});
	// Two lines of one table differ in all their figures.
	if (found.length > 1 && found.some(({ gap }) => gap.frame.shared < LONG)) return [];
	return found.filter((one) => !isTurned(one.gap) && isOfOneTelling(one));
}

/** In the reporters' own words, of which neither article has the other's as well. */
const isOfOneTelling = ({ gap }: Finding): boolean => ![gap.ours, gap.theirs].some(holdsQuotation) && !isPrinted(gap);

/** Both sentences must tell the same, nearly word for word; the more they share, the longer either may be. */
const isFramed = ({ density, coverage, shared, before, after }: Frame): boolean =>
	before + after >= 3 && density >= 0.7 && shared >= FEWEST && coverage * shared >= ENOUGH;
const ENOUGH = 3;
const PART = 6;
/** Of two years or months all may differ; these themselves, only where much is told in the same words. */
const isDateOfOne = ({ kind }: Exclusion, { frame }: Gap): boolean => kind === 'date' && frame.shared >= PART;

/** However the sentences go on, in both one row of words with names in it: "whoever comes through the late … between Velland and Kelm". */
function isSetIn({ ours: { sentence, words, from, to }, frame: { before, after, beside } }: Gap): boolean {
	if (before < 2 || after < 2 || before + after < ROW || beside < FEWEST) return false;
	const row = [...words.slice(from - before, from), ...words.slice(to, to + after)];
	return row.filter(({ at }) => sentence.tokens[at]?.pos === 'PROPN').length >= NAMES;
}
const [ROW, NAMES] = [6, 2];

/** In weight of shared words: what fewer have in common may be told of two things, and two differences in fewer are two things. */
const [FEWEST, LONG] = [4.2, 8];

const LONGEST = 4;
const isShort = ({ ours, theirs }: Gap): boolean =>
	ours.to - ours.from <= LONGEST && theirs.to - theirs.from <= LONGEST;

/** "Velland have offered …", "The Corran Rovers have offered …". */
const isOtherSubject = ({ ours, theirs, frame }: Gap): boolean =>
	frame.before === 0 &&
	[ours, theirs].every((side) => telling(side).some(({ pos }) => pos === 'PROPN')) &&
	compareNames(namesIn(ours), namesIn(theirs)) === 'different';
const namesIn = (side: Side): string =>
	telling(side)
		.flatMap(({ pos, text }) => (pos === 'PROPN' ? [text] : []))
		.join(' ');

/** "Aged 6 and 16", "aged 16 and 6". */
const isTurned = ({ ours, theirs }: Gap): boolean => stands(ours, theirs) || stands(theirs, ours);
const stands = (side: Side, other: Side): boolean => {
	const words = telling(side);
	const there = new Set(other.sentence.tokens.map(({ lower }) => lower));
	return words.length > 0 && words.every(({ lower }) => there.has(lower));
};

const holdsQuotation = (side: Side): boolean => isPartlyQuoted(side.document, side.sentence, spanOf(side));

const isPrinted = ({ ours, theirs }: Gap): boolean =>
	printsIn(theirs.document, ours) || printsIn(ours.document, theirs);

/** The other article has these words, too, with the word before or after them. */
function printsIn(document: Document, side: Side): boolean {
	const { tokens } = side.sentence;
	const { start, end } = spanOf(side);
	const first = tokens.findIndex((token) => token.start === start);
	const last = tokens.findIndex((token) => token.end === end);
	const prints = (from: number, to: number): boolean => hasWords(document, tokens.slice(from, to + 1));
	if (side.from === side.to) return prints(first, last);
	return (first > 0 && prints(first - 1, last)) || (last + 1 < tokens.length && prints(first, last + 1));
}

const hasWords = (document: Document, tokens: readonly Token[]): boolean =>
	wordsIn(document).text.includes(printed(tokens));
const wordsIn = onceFor(({ sentences }: Document) => ({
	text: sentences.map(({ tokens }) => printed(tokens)).join(''),
}));
const printed = (tokens: readonly Token[]): string => ` ${tokens.map(({ lower }) => lower).join(' ')} `;

function conflictOf({ gap: { ours, theirs }, kind, ...found }: Finding): Conflict {
	const claim = ({ document, sentence }: Side, span: Span): Claim => ({ document, sentence, span });
	const [a, b] = [claim(ours, found.ours), claim(theirs, found.theirs)];
	return { ours: a, theirs: b, comparison: { verdict: 'conflicts', reason: reasonOf(kind, a, b), confidence: RIGHT } };
}

/** Of those read in a hundred stories nine in ten were right; they are few. */
const RIGHT = 0.75;

const reasonOf = (kind: DiscrepancyKind, ours: Claim, theirs: Claim): Reason => ({
	key: `reason${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`,
	substitutions: [ours, theirs].map(({ document, span }) => document.text.slice(span.start, span.end)),
});
