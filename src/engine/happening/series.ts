import { type Document, termsAt } from '../document.ts';
import { meets } from '../scope.ts';
import { type Argument, agreement, argumentsOf } from '../statement/argument.ts';
import { isPersonNoun } from '../statement/person-nouns.ts';
import { dayNumber } from '../story/day.ts';
import type { Token } from '../types.ts';
import { detailsOf, type Happening } from './happening.ts';
import { eventLemma, happening } from './words.ts';

/** What comes in series: another debate, match, poll, visit or statement follows within days, mostly of the same people. */
const IN_SERIES: ReadonlySet<string> = new Set(
	`debate rally protest speech conference hearing interview forum session briefing poll survey vote election caucus primary
	campaign game beat lose score draw tie final race round visit meet attack raid file publish announce declare criticize criticise
	praise urge warn condemn defend hail vow promise pledge agree offer conduct`
		.split(/\s+/)
		.map(happening),
);

/** Whether all that two happenings have in common is of a kind that comes in series. */
export const isOfSeries = (ours: Happening, theirs: Happening): boolean => {
	const kinds = [...ours.anchors].filter((anchor) => theirs.anchors.has(anchor));
	return kinds.length > 0 && kinds.every((kind) => IN_SERIES.has(kind));
};

/**
 * How much tells two of a series for one: who does it, to whom, and whatever else both clauses speak of but people, of whom
 * all of a series is told. Undefined where they are two: of two doers, two institutes, two weeks.
 */
export function sameOfSeries(ours: Happening, theirs: Happening): number | undefined {
	const kinds = new Set([...ours.anchors].filter((anchor) => theirs.anchors.has(anchor)));
	const doers = agreement(doerOf(ours, kinds), doerOf(theirs, kinds));
	if (doers < 0 || areOfTwoWeeks(ours.document, theirs.document)) return undefined;
	if (doers === 0 && [...kinds].some((kind) => SPOKEN.has(kind))) return undefined;
	const [a, b] = [detailsOf(ours), detailsOf(theirs)];
	if (isOfPoll(ours) && isOfPoll(theirs) && !meets(a.proper, b.proper)) return undefined;
	const [about, there] = kinds.has(RELEASED) ? [toldWith(ours), toldWith(theirs)] : [a.about, b.about];
	const [word, other] = [wordsFor(ours), wordsFor(theirs)];
	const shared = [...about].filter(
		(term) => there.has(term) && !(word.has(term) && other.has(term)) && !a.people.has(term) && !b.people.has(term),
	);
	return doers + Math.max(0, agreement(a.undergoer, b.undergoer)) + shared.length;
}

/** One person's: whose it is says which. */
const SPOKEN: ReadonlySet<string> = new Set(['speak', 'interview', 'conference'].map(happening));

/** Of what is released the sentence tells around the word. */
const RELEASED = happening('publish');
const toldWith = ({ document, sentence }: Happening): ReadonlySet<string> =>
	document.terms[sentence.index] ?? new Set();

/** The words that say what happens, as terms. */
const wordsFor = ({ document, sentence, words }: Happening): ReadonlySet<string> =>
	new Set(words.flatMap((at) => termsAt(document, sentence, at)));

const isOfPoll = ({ sentence: { tokens } }: Happening): boolean =>
	tokens.some(({ lower }) => /^(?:polls?|surveys?)$/.test(lower));

/** The same people are at the like again. */
export function areOfTwoWeeks(ours: Document, theirs: Document): boolean {
	const [a, b] = [ours, theirs].map(({ reading }) => dayNumber(reading.article.published));
	return a !== undefined && b !== undefined && Math.abs(a - b) > MOST_DAYS;
}
const MOST_DAYS = 3;

/** Who does it: of "Brandt's speech" Brandt, of "said in a speech" whoever said so. */
function doerOf(one: Happening, kinds: ReadonlySet<string>): Argument | undefined {
	const { document, sentence, words } = one;
	const { tokens } = sentence;
	const word = words.find((at) => kinds.has(happening(eventLemma(tokens, at)))) ?? -1;
	if (tokens[word]?.pos !== 'NOUN') return detailsOf(one).actor;
	const read = argumentsOf(document);
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
const DEEP = 4;
const isAfterOf = (tokens: readonly Token[], at: number): boolean =>
	tokens.some(({ head, lower }) => head === at && lower === 'of');
