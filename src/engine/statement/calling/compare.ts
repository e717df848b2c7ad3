import { type Claim, wordsOf } from '../../claim.ts';
import { type Conflict, type Detector, incomparable } from '../../detector.ts';
import type { Document } from '../../document.ts';
import { meets, otherTime, timesOf } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { type Argument, agreement } from '../argument.ts';
import { type Calling, callings } from './calling.ts';
import { bearerOf, countOf, isQuality, type Mention, mentionsOf, qualifiersOf, spanOf, tellingOf } from './mention.ts';
import { ADJECTIVES, ADVERBS, CAUSES } from './words.ts';

/** What one article holds somebody or something to be, and the other says it is; neither has it both ways. */
export const called: Detector = {
	kind: 'modality',
	examine(ours, theirs, story, watch) {
		const [mine, others] = [callings(ours), callings(theirs)];
		const conflicts: Conflict[] = [];
		const reasons = new Map<string, number>();
		const examine = (doubt: Calling, other: Document): void => {
			const { flat, because } = flatly(doubt, other, story);
			if (flat === undefined) return;
			const [a, b] = doubt.document === ours ? [doubt, flat] : [flat, doubt];
			const comparison = because === undefined ? difference(a, b, doubt) : incomparable(because);
			watch?.(a, b, comparison);
			if (comparison.verdict === 'conflicts') conflicts.push({ ours: a, theirs: b, comparison });
			if (because !== undefined) reasons.set(because, (reasons.get(because) ?? 0) + 1);
		};
		if (ours !== theirs) {
			for (const doubt of mine) examine(doubt, theirs);
			for (const doubt of others) examine(doubt, ours);
		}
		return { conflicts, agreements: [], claims: mine.length, compared: conflicts.length, incomparable: reasons };
	},
};

const difference = (ours: Claim, theirs: Claim, doubt: Calling): Conflict['comparison'] => ({
	verdict: 'conflicts',
	reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	succession: { newer: ours === doubt ? 'theirs' : 'ours', development: 'firmer' },
	confidence: CONFIDENCE,
});
const CONFIDENCE = 0.7;

/** Where the other article says so as a fact of the same one; or why it does not. */
function flatly(doubt: Calling, other: Document, story: Story): { readonly flat?: Claim; readonly because?: string } {
	const bearer = bearerOf(doubt.document, doubt);
	const mayBe = (document: Document): Mention[] =>
		(mentionsOf(document).get(doubt.sort) ?? []).filter(
			(mention) => isOneSort(mention, doubt) && !isAnother(bearer, bearerOf(document, mention)),
		);
	const there = mayBe(other);
	const inBody = there.filter(({ sentence }) => other.sentences.includes(sentence));
	const [first] = inBody;
	if (first === undefined) return {};
	const claim = (mention: Mention): Claim => ({ document: other, sentence: mention.sentence, span: spanOf(mention) });
	const not = (because: string, mention = first) => ({ flat: claim(mention), because });
	const isFact = (document: Document, mention: Mention): boolean => tellingOf(document, mention) === 'fact';
	if (there.some((mention) => tellingOf(other, mention) === 'doubt') || isDoubtedElsewhere(doubt, other))
		return not('in doubt in both');
	// What comes later rests on how it was told first.
	if (!isFact(other, first)) return not('not told as a fact');
	if (mayBe(doubt.document).some((mention) => isFact(doubt.document, mention))) return not('told as a fact too');
	const times = timesOf(doubt.document, doubt.sentence);
	const flat = inBody.filter(
		(mention) =>
			isFact(other, mention) &&
			countOf(mention) === countOf(doubt) &&
			!otherTime(times, timesOf(other, mention.sentence)),
	);
	const named = flat.find((mention) => isSame(bearer, bearerOf(other, mention)));
	if (named !== undefined) return { flat: claim(named) };
	const like = ({ sentence }: Mention): number => story.alignment(doubt.document, doubt.sentence, other, sentence);
	const [one, ...more] = flat;
	if (one === undefined) return not('another number or time');
	const best = more.reduce((a, b) => (like(b) > like(a) ? b : a), one);
	return CAUSES.has(doubt.sort) && isOfOneStory(doubt, other, best, story)
		? { flat: claim(best) }
		: not(CAUSES.has(doubt.sort) ? 'another event' : 'nobody of one name', best);
}
const ALIKE = 0.15;

/** What brought it about is told in a sentence of its own; both tell of the event somewhere. */
const isOfOneStory = (doubt: Calling, other: Document, flat: Mention, story: Story): boolean =>
	doubt.document.sentences.some((one) => story.alignment(doubt.document, one, other, flat.sentence) >= ALIKE) &&
	story.likest(doubt.document, doubt.sentence, other) >= ALIKE_DOUBT;
const ALIKE_DOUBT = 0.1;

/** "Is suspected of leading the cartel", "one of 90 alleged gang members": what it is of stands in doubt in other words. */
function isDoubtedElsewhere(doubt: Calling, { sentences }: Document): boolean {
	if (isQuality(doubt.sentence.tokens[doubt.at])) return false;
	const qualifiers = qualifiersOf(doubt);
	return sentences.some(
		({ tokens }) =>
			tokens.some(({ lemma }) => qualifiers.has(lemma.toLowerCase())) &&
			tokens.some(({ lower, pos }) => pos !== 'NOUN' && (ADJECTIVES.has(lower) || ADVERBS.has(lower))),
	);
}

/** A member of the gang is no member of the council. */
function isOneSort(a: Mention, b: Mention): boolean {
	const [one, other] = [qualifiersOf(a), qualifiersOf(b)];
	return (one.size === 0 && other.size === 0) || meets(one, other);
}

const namesOf = (one: Argument | undefined): ReadonlySet<string> =>
	new Set([...(one?.head ?? []), ...(one?.aliases ?? [])].filter((term) => term.startsWith('@')));

const isSame = (a: Argument | undefined, b: Argument | undefined): boolean =>
	meets(namesOf(a), namesOf(b)) && agreement(a, b) > 0;

const isAnother = (a: Argument | undefined, b: Argument | undefined): boolean =>
	namesOf(a).size > 0 && namesOf(b).size > 0 && !isSame(a, b);
