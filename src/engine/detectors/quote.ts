import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { type Utterance, utterances } from '../quote/utterance.ts';
import { canonicalWord } from '../quote/wording.ts';
import { alignWords, type Stretch } from '../text/align-words.ts';
import type { Span } from '../types.ts';

/** Fewer shared content words in a row of equal ones may be chance, or the same phrase said twice in an interview. */
const SHARED_CONTENT = 3;
/** Of the words between the first and the last shared one, this many must be shared: below, it is another utterance on the same matter. */
const SHARED_WITHIN = 0.6;
/** A function word weighs less than a content word in the alignment. */
const FUNCTION_WEIGHT = 0.5;

/** The same words of the same speaker, worded otherwise inside. Where a quotation begins and ends is the paper's choice and no difference. */
export const quote = defineDetector<Utterance>({ kind: 'quote', claims: utterances, compare });

function compare(ours: Utterance, theirs: Utterance): Comparison {
	if (!mayMeet(ours, theirs)) return incomparable('other words');
	const [a, b] = [ours.words.map(({ form }) => form), theirs.words.map(({ form }) => form)];
	const alignment = alignWords(a, b, (word) => (FUNCTION_WORDS.has(word) ? FUNCTION_WEIGHT : 1));
	const [first, last] = [alignment[0], alignment.at(-1)];
	if (first === undefined || last === undefined) return incomparable('other words');
	const shared = alignment.filter(({ equal }) => equal).flatMap(({ ours: [from, to] }) => a.slice(from, to));
	if (shared.filter((word) => !FUNCTION_WORDS.has(word)).length < SHARED_CONTENT) return incomparable('other words');
	const within = Math.max(last.ours[1] - first.ours[0], last.theirs[1] - first.theirs[0]);
	if (shared.length / within < SHARED_WITHIN) return incomparable('another utterance');
	const inner = alignment.filter((stretch) => !stretch.equal && !isHouseStyle(stretch, ours, theirs));
	if (inner.length === 0) return AGREES;
	if (ours.by !== undefined && theirs.by !== undefined && ours.by !== theirs.by && !sameSurname(ours.by, theirs.by))
		return incomparable('other speaker');
	const [from, to] = [inner[0], inner.at(-1)];
	if (from === undefined || to === undefined) return AGREES;
	const ourSpan = around(ours, from.ours[0], to.ours[1]);
	const theirSpan = around(theirs, from.theirs[0], to.theirs[1]);
	return {
		verdict: 'conflicts',
		reason: {
			key: 'reasonQuote',
			substitutions: [
				ours.document.text.slice(ourSpan.start, ourSpan.end),
				theirs.document.text.slice(theirSpan.start, theirSpan.end),
			],
		},
		confidence: Math.min(0.95, 0.55 + 0.04 * shared.length),
		ours: ourSpan,
		theirs: theirSpan,
	};
}

const sameSurname = (a: string, b: string): boolean =>
	canonicalWord(a.split(' ').at(-1)?.toLowerCase() ?? '') === canonicalWord(b.split(' ').at(-1)?.toLowerCase() ?? '');

/** Cheap: is there any chance of enough shared content words? */
function mayMeet(ours: Utterance, theirs: Utterance): boolean {
	const there = new Set(theirs.words.map(({ form }) => form));
	let shared = 0;
	for (const { form } of ours.words) if (!FUNCTION_WORDS.has(form) && there.has(form)) shared += 1;
	return shared >= SHARED_CONTENT;
}

/** Fillers that reporters drop without a word. */
const FILLERS = new Set(['uh', 'um', 'er', 'well', 'you', 'know', 'and', 'but', 'so', 'that', 'the', 'a', 'an', "'s"]);

/** Left out with a mark, bracketed, or only fillers and articles apart: no other wording. */
function isHouseStyle(stretch: Stretch, ours: Utterance, theirs: Utterance): boolean {
	const seam = (utterance: Utterance, [from, to]: readonly [number, number]): boolean => {
		for (let at = from; at <= to; at += 1) if (utterance.seams.has(at)) return true;
		return false;
	};
	if (seam(ours, stretch.ours) || seam(theirs, stretch.theirs)) return true;
	const words = [...ours.words.slice(...stretch.ours), ...theirs.words.slice(...stretch.theirs)];
	const [left, right] = [ours.words.slice(...stretch.ours), theirs.words.slice(...stretch.theirs)].map((side) =>
		side.map(({ form }) => form).join(''),
	);
	return left === right || words.every(({ form }) => FILLERS.has(form));
}

/** The differing words with one word on either side, so that a word left out can be seen as well. */
function around({ words, span }: Utterance, from: number, to: number): Span {
	const first = words[Math.max(0, from - 1)];
	const last = words[Math.min(words.length - 1, to)];
	return { start: first?.start ?? span.start, end: last?.end ?? span.end };
}
