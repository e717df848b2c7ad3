import { type Document, factsIn } from '../document.ts';
import { onceFor } from '../once-for.ts';
import type { Quantity, Sentence, Span, Token } from '../types.ts';
import { concepts, PERSONS } from './persons.ts';

/** One asking of many people: what another one found is another thing. */
export type Poll = {
	/** Words of the names that its sentence has; newspapers and institutes are seldom known names. */
	readonly pollsters: ReadonlySet<string>;
	/** Days on which people were asked, or told of it. */
	readonly days: ReadonlySet<string>;
};

/** The poll that a share, a lead, an error or a sample is of, told of in the figure's sentence or not long before. */
export function pollOf(
	document: Document,
	sentence: Sentence,
	quantity: Quantity,
	counted: string | undefined,
): Poll | undefined {
	if (!isFound(quantity) && !(isPeople(quantity, counted) && areAsked(document, sentence, quantity))) return undefined;
	const { sentences } = document.reading;
	const before = sentences.slice(Math.max(0, sentence.index - REACH), sentence.index + 1).reverse();
	const polls = before.filter(tellsOfPoll);
	if (!before.slice(0, NEAR).some(tellsOfPoll)) return undefined;
	const named = polls.find((poll) => pollstersIn(document, poll).size > 0);
	return {
		pollsters: named === undefined ? new Set() : pollstersIn(document, named),
		days: new Set(polls.flatMap((poll) => daysIn(document, poll))),
	};
}

/** How many sentences before a share its poll may be named, and how many may go on without a word of it. */
const REACH = 8;
const NEAR = 4;

const isFound = ({ unit }: Quantity): boolean => /^(?:%|percentage-point|share)$/.test(unit);
const isPeople = ({ unit, ordinal }: Quantity, counted: string | undefined): boolean =>
	unit === '' && !ordinal && counted !== undefined && (PERSONS.has(counted) || RESPONDENTS.has(counted));
const RESPONDENTS = concepts('household respondent elector');

/** "The survey questioned 900 adults", "a poll of about 900 adults"; who monitors the poll is asked nothing. */
const areAsked = ({ text }: Document, { tokens }: Sentence, { start }: Quantity): boolean =>
	tokens.some(({ lower }) => ASKED.test(lower)) || POLL_OF.test(text.slice(Math.max(0, start - 40), start));
const ASKED = /^(?:polled|surveyed|questioned|respondents?|samples?|sampled)$/;
const POLL_OF = /\b(?:polls?|surveys?) of (?:[a-zß-ž-]+ ){0,2}$/iu;

/** "The Geological Survey" asks nobody. */
const tellsOfPoll = onceFor(({ tokens }: Sentence): boolean =>
	tokens.some(({ lower, text }, at) => POLL.test(lower) && text !== 'Survey' && !isElection(tokens, at)),
);
const POLL = /^(?:polls?|polled|polling|pollsters?|surveys?|surveyed|respondents?)$/;

/** "The polls closed at eight", "went to the polls", "polling stations". */
const isElection = (tokens: readonly Token[], at: number): boolean =>
	/^(?:open|close|station|place|worker|booth|day)$/.test(tokens[at + 1]?.lemma ?? '') ||
	(tokens[at - 1]?.lower === 'the' && /^(?:to|at)$/.test(tokens[at - 2]?.lower ?? ''));

/** Names before its first figure or before the word for it; those of people, places and days apart: whom it asked about, and where. */
const pollstersIn = (document: Document, sentence: Sentence): ReadonlySet<string> => {
	const { tokens } = sentence;
	const dates = factsIn(document, sentence, 'date');
	const names = document.names[sentence.index];
	const figure = tokens.findIndex(
		({ pos, lower, start }) => (pos === 'NUM' || /^\d/.test(lower)) && !isIn(dates, start),
	);
	const found = tokens.filter(
		({ pos, lower, start }, at) =>
			pos === 'PROPN' &&
			!ANY.test(lower) &&
			(figure < 0 || at < figure || tokens.slice(at + 1, at + NAMING).some(({ lower }) => POLL.test(lower))) &&
			!/^(?:person|place)$/.test(names?.get(at)?.type ?? '') &&
			!isIn(dates, start),
	);
	return new Set(found.map(({ lower }) => lower));
};
const NAMING = 6;
const isIn = (dates: readonly Span[], at: number): boolean => dates.some(({ start, end }) => at >= start && at < end);
/** Words that the names of many pollsters have, and of many whom they ask about. */
const ANY =
	/^(?:news|university|college|institute|research|center|centre|national|public|policy|polls?|polling|survey|surveys|party|president|presidential|democrats?|democratic|republicans?|gop|labour|conservatives?|u\.s\.|american|americans|house|senate|primary|caucus|mr\.?|mrs\.?|ms\.?|sen\.?|gov\.?|percent|super)$/;

const daysIn = (document: Document, sentence: Sentence): string[] =>
	factsIn(document, sentence, 'date').flatMap(({ from, precision }) =>
		from !== undefined && /^(?:time|day)$/.test(precision) ? [from.slice(0, 10)] : [],
	);
