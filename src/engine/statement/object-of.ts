import { termsAt } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { apart, meets } from '../scope.ts';
import { dependentsOf } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import { isMost } from './argument.ts';
import { complement } from './meet.ts';
import { isSameOne } from './occasion.ts';
import type { Statement } from './statement.ts';

/** What is done is done to another thing: "a ban on beef", "a ban on pork"; "bail for Brandt", "bail for Moll"; "part of it". */
export function areOfOtherThings(ours: Statement, theirs: Statement): boolean {
	const [here, there] = [linked(ours), linked(theirs)];
	for (const [link, terms] of here) if (apart(terms, there.get(link) ?? NONE)) return true;
	return (
		isOfPart(ours) !== isOfPart(theirs) ||
		(isAnyOne(ours) && isAnyOne(theirs) && !isToldFromOthers(ours, theirs)) ||
		eachHasMore(complement(ours), complement(theirs)) ||
		forbidsLess(ours, theirs) ||
		forbidsLess(theirs, ours)
	);
}

/** "Accepted an invitation from Brandt", "turned down an invitation to speak": one of many. */
const isAnyOne = ({ sentence: { tokens }, frame: { object = -1 } }: Statement): boolean =>
	dependentsOf(tokens, object).some((at) => /^an?$/.test(tokens[at]?.lower ?? ''));
const isToldFromOthers = (ours: Statement, theirs: Statement): boolean =>
	isSameOne(ours.undergoer, theirs.undergoer) || meets(complement(ours), complement(theirs));

/** "Allows hunting", "forbids hunting at night". */
const forbidsLess = ({ verb, frame, sentence: { tokens } }: Statement, other: Statement): boolean =>
	FORBIDDING.has(verb) &&
	tokens.some(
		({ rel, pos, lemma }, at) =>
			at > frame.verb &&
			pos === 'NOUN' &&
			/^(?:nmod|obl)$/.test(rel) &&
			!other.sentence.tokens.some((token) => token.lemma === lemma),
	);
const FORBIDDING = wordSet('ban forbid prohibit outlaw bar');
const NONE: ReadonlySet<string> = new Set();

/** "Agreed to sell its mine", "refused to sell its ferries". */
const eachHasMore = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => hasMore(a, b) && hasMore(b, a);
const hasMore = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((term) => !b.has(term));

/** What is behind each preposition of the verb and of what it is done to. */
const linked = onceFor(({ document, sentence, frame }: Statement): ReadonlyMap<string, ReadonlySet<string>> => {
	const { tokens } = sentence;
	const found = new Map<string, Set<string>>();
	const open = [frame.verb, ...grammatical(frame)];
	// "Brandt was denied bail": to Brandt.
	if (frame.passive && frame.object !== undefined && frame.subject !== undefined)
		found.set('to', new Set(termsAt(document, sentence, frame.subject)));
	for (let next = 0; next < open.length; next += 1)
		for (const at of dependentsOf(tokens, open[next] ?? -1)) {
			if (!/^(?:nmod|obl)$/.test(tokens[at]?.rel ?? '')) continue;
			const link = dependentsOf(tokens, at).find((below) => tokens[below]?.rel === 'case');
			const word = tokens[link ?? -1]?.lower ?? '';
			if (!LINKS.test(word)) continue;
			open.push(at);
			const terms = found.get(word) ?? new Set();
			for (const term of termsAt(document, sentence, at)) terms.add(term);
			found.set(word, terms);
		}
	return found;
});
const LINKS = /^(?:of|on|for|to|from|with|against|over|between)$/;

const grammatical = ({ passive, subject, object }: Statement['frame']): number[] =>
	[object, passive ? subject : undefined].filter((at) => at !== undefined);

/** "Blocked part of the takeover", "some of them voted", "38 percent of them". */
const isOfPart = ({ sentence: { tokens }, frame: { subject, object } }: Statement): boolean =>
	[subject, object].some(
		(at = -1) =>
			!isMost(tokens, at) && [at, ...dependentsOf(tokens, at)].some((word) => PART.test(tokens[word]?.lower ?? '')),
	);
const PART =
	/^(?:part|parts|some|several|most|many|half|few|other|others|another|two|three|four|five|third|thirds|quarter|quarters|minority|%|percent|cent)$/;
