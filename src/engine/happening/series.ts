import { type Document, nameTerm, termsAt } from '../document.ts';
import { meets } from '../scope.ts';
import { type Argument, agreement, argumentsOf } from '../statement/argument.ts';
import { isPersonNoun } from '../statement/person-nouns.ts';
import { daysApart } from '../story/day.ts';
import type { Token } from '../types.ts';
import { detailsOf, type Happening } from './happening.ts';
import { eventLemma, happening, isAwaited } from './words.ts';

/** What comes in series: another debate, match, poll, visit or statement follows within days, mostly of the same people. */
const IN_SERIES: ReadonlySet<string> = new Set(
	`debate rally protest speech conference hearing interview forum session briefing poll survey vote election caucus primary
	campaign game beat lose score draw tie final race round visit meet attack raid file publish announce declare criticize criticise
	praise urge warn condemn defend hail vow promise pledge agree offer conduct injure apply`
		.split(/\s+/)
		.map(happening),
);

/**
 * Whether all that two happenings have in common is of a kind that comes in series, and too little tells that one of them is
 * meant: who does it, to whom, and whatever else both clauses speak of but people, of whom all of a series is told.
 */
export function mayBeTwoOfSeries(ours: Happening, theirs: Happening): boolean {
	const kinds = new Set([...ours.anchors].filter((anchor) => theirs.anchors.has(anchor)));
	if (kinds.size === 0 || ![...kinds].every((kind) => IN_SERIES.has(kind))) return false;
	const doers = agreement(doerOf(ours, kinds), doerOf(theirs, kinds));
	if (kinds.has(VISIT) && doers > 0 && (isWaitedFor(ours) || isWaitedFor(theirs))) return areApart(ours, theirs);
	if (doers < 0 || areDaysApart(ours.document, theirs.document)) return true;
	if (doers === 0 && [...kinds].some((kind) => SPOKEN.has(kind))) return true;
	const [a, b] = [detailsOf(ours), detailsOf(theirs)];
	if (isOfPoll(ours) && isOfPoll(theirs) && !meets(a.proper, b.proper)) return true;
	if (kinds.has(VISIT) && areApart(ours, theirs)) return true;
	const [about, there] = kinds.has(RELEASED) ? [toldWith(ours), toldWith(theirs)] : [a.about, b.about];
	const [word, other] = [wordsFor(ours), wordsFor(theirs)];
	const shared = [...about].filter(
		(term) => there.has(term) && !(word.has(term) && other.has(term)) && !a.people.has(term) && !b.people.has(term),
	);
	const interviews = kinds.has(RELEASED) && isInterview(ours) && isInterview(theirs);
	if (interviews && !shared.some((term) => isName(term) && !isPerson(ours, term))) return true;
	const told = interviews ? 1 : 0;
	return doers + told + Math.max(0, agreement(a.undergoer, b.undergoer)) + shared.length < TOLD_FOR_ONE;
}
/** So much must tell that one of a series is meant. */
const TOLD_FOR_ONE = 2;

/** One person's: whose it is says which. */
const SPOKEN: ReadonlySet<string> = new Set(['speak', 'interview', 'conference'].map(happening));

const VISIT = happening('visit');

/** Each names a place, or somebody, that the other does not. */
function areApart(ours: Happening, theirs: Happening): boolean {
	const [a, b] = [detailsOf(ours).proper, detailsOf(theirs).proper];
	return [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word));
}

/** Who is due somewhere comes once. */
const isWaitedFor = ({ sentence: { tokens }, words }: Happening): boolean =>
	words.some((at) => isAwaited(tokens[at]?.lemma ?? ''));

/** Of what is released the sentence tells around the word. */
const RELEASED = happening('publish');
const toldWith = ({ document, sentence }: Happening): ReadonlySet<string> =>
	document.terms[sentence.index] ?? new Set();

/** "Told the Ledger in an article published on Sunday", "his comments to the Ledger, published on Saturday": one outlet's interview. */
export const isInterview = ({ sentence: { tokens } }: Happening): boolean =>
	tokens.some(({ lemma }) => /^(?:tell|interview|comment|remark)$/.test(lemma));
const isPerson = ({ document, sentence }: Happening, term: string): boolean =>
	[...(document.names[sentence.index]?.values() ?? [])].some(
		({ type, canonical }) => type === 'person' && nameTerm(canonical) === term,
	);
const isName = (term: string): boolean => term.startsWith('@');

/** The words that say what happens, as terms. */
const wordsFor = ({ document, sentence, words }: Happening): ReadonlySet<string> =>
	new Set(words.flatMap((at) => termsAt(document, sentence, at)));

const isOfPoll = ({ sentence: { tokens } }: Happening): boolean =>
	tokens.some(({ lower }) => /^(?:polls?|surveys?)$/.test(lower));

/** The same people are at the like again. */
export const areDaysApart = (ours: Document, theirs: Document): boolean =>
	(daysApart(ours.reading.article.published, theirs.reading.article.published) ?? 0) > MOST_DAYS;
const MOST_DAYS = 3;

/** Who does it: of "Brandt's speech" Brandt, of "said in a speech" whoever said so. */
function doerOf(one: Happening, kinds: ReadonlySet<string>): Argument | undefined {
	const { document, sentence, words } = one;
	const { tokens } = sentence;
	const word = words.find((at) => kinds.has(happening(eventLemma(tokens, at)))) ?? -1;
	const read = argumentsOf(document);
	// "Is due in Ardmore", "is expected there": who is waited for comes.
	if (isAwaited(tokens[word]?.lemma ?? ''))
		return read(
			sentence,
			tokens.findIndex(({ head, rel }) => head === word && /^nsubj/.test(rel)),
		);
	if (tokens[word]?.pos !== 'NOUN') {
		const { actor } = detailsOf(one);
		// "The resolution passed": somebody's vote.
		return VOTED_ON.test(actor?.lemma ?? '') ? undefined : actor;
	}
	const owner = tokens.findIndex(
		({ head, rel, pos }, at) =>
			head === word && (rel === 'nmod:poss' || (rel === 'nmod' && pos === 'PROPN' && isAfterOf(tokens, at))),
	);
	if (owner >= 0) return read(sentence, owner);
	let at = tokens[word]?.head ?? -1;
	for (let steps = 0; steps < DEEP && at >= 0; steps += 1) {
		const subject = tokens.findIndex(({ head, rel }) => head === at && rel === 'nsubj');
		// "The debate is on Monday": nobody's; "voters approved": theirs.
		if (subject === word && !isPersonNoun(tokens[word]?.lemma ?? '')) return undefined;
		if (subject >= 0) return read(sentence, subject);
		at = tokens[at]?.head ?? -1;
	}
	return undefined;
}
const VOTED_ON = /^(?:bill|resolution|measure|law|motion|amendment|budget|plan|legislation|treaty|proposal)$/;
const DEEP = 4;
const isAfterOf = (tokens: readonly Token[], at: number): boolean =>
	tokens.some(({ head, lower }) => head === at && lower === 'of');
