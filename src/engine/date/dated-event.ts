import type { Claim } from '../claim.ts';
import { clauseAt, clauseHead } from '../clause.ts';
import { type Document, factsIn, termsOfToken } from '../document.ts';
import { happening } from '../lexicon/happenings.ts';
import { isCommonWord } from '../names/lexicon.ts';
import type { Argument } from '../statement/argument.ts';
import { statements } from '../statement/statement.ts';
import type { DateFact, Sentence, Token } from '../types.ts';
import { type NamedDay, namedDay } from './named-day.ts';

/** Something that an article says happened on some day. A parse tells what only roughly, so a few words may be it. */
export type DatedEvent = Claim & {
	readonly day: NamedDay;
	/** All days of the sentence: "from Monday to Friday" has two that are no rivals. */
	readonly days: readonly NamedDay[];
	/** What may have happened, as concepts: the verb the date hangs on, and a verb or noun straight before the date. */
	readonly anchors: ReadonlySet<string>;
	/** All that the clause speaks of, its figures among them. */
	readonly about: ReadonlySet<string>;
	/** Of that, what is written with a capital and what in digits: a storm's name, a sum. */
	readonly proper: ReadonlySet<string>;
	readonly figures: ReadonlySet<string>;
	/** The people, and storms, which have names of their own. */
	readonly people: ReadonlySet<string>;
	/** Which of several alike: "second", "another". */
	readonly which: ReadonlySet<string>;
	readonly actor?: Argument;
	readonly undergoer?: Argument;
	/** Nothing but that somebody says something. */
	readonly saying: boolean;
};

export function datedEvents(document: Document): DatedEvent[] {
	const byVerb = new Map(
		statements(document).map((statement) => [statement.sentence.tokens[statement.frame.verb], statement]),
	);
	return document.sentences.flatMap((sentence) => {
		const dates = factsIn(document, sentence, 'date');
		const days = dates.flatMap((fact) => dayOf(document, sentence, fact) ?? []);
		return dates.flatMap((fact): DatedEvent[] => {
			const day = dayOf(document, sentence, fact);
			if (day === undefined || isQuoted(document, sentence, fact)) return [];
			const { tokens } = sentence;
			const anchors = anchorsOf(tokens, fact, (token) => dates.some((date) => isIn(token, date)));
			if (anchors.length === 0) return [];
			const clause = [...new Set(anchors.flatMap((anchor) => saidOf(sentence, anchor)))].filter(
				(at) => !dates.some((date) => isIn(tokens[at], date)),
			);
			const lemmas = anchors.map((at) => tokens[at]?.lemma ?? '');
			const statement = anchors.map((at) => byVerb.get(tokens[at])).find((found) => found !== undefined);
			const about = new Set(clause.flatMap((at) => termsAt(document, sentence, at)));
			return [
				{
					document,
					sentence,
					span: { start: fact.start, end: fact.end },
					day,
					days,
					anchors: new Set(lemmas.filter((lemma) => !EMPTY.test(lemma)).map(happening)),
					about,
					proper: new Set(clause.flatMap((at) => properAt(tokens[at]) ?? [])),
					figures: new Set([...about].filter((term) => /^[$€£]?\d/.test(term))),
					people: peopleIn(document, sentence, clause),
					which: new Set(clause.map((at) => tokens[at]?.lower ?? '').filter((word) => WHICH.test(word))),
					...(statement?.actor === undefined ? {} : { actor: statement.actor }),
					...(statement?.undergoer === undefined ? {} : { undergoer: statement.undergoer }),
					saying: lemmas.every((lemma) => SAYING.test(lemma) || EMPTY.test(lemma)),
				},
			];
		});
	});
}

/** The clause of a word, with what is said in passing of the things in it: "a bill that reaffirmed the motto". */
function saidOf(sentence: Sentence, anchor: number): number[] {
	const { tokens } = sentence;
	const own = new Set(clauseAt(sentence, anchor));
	return tokens.flatMap((_, at) => {
		let head = clauseHead(tokens, at);
		for (let steps = 0; steps < DEEP && !own.has(at) && tokens[head]?.rel.startsWith('acl'); steps += 1) {
			const noun = tokens[head]?.head ?? -1;
			if (own.has(noun)) return [at];
			head = clauseHead(tokens, noun);
		}
		return own.has(at) ? [at] : [];
	});
}
const DEEP = 3;

const isIn = (token: Token | undefined, date: DateFact): boolean =>
	token !== undefined && token.start >= date.start && token.end <= date.end;

/** The day a date names; "the 1950s" are a time of life, and of "a 2008 film" the year is a name. */
function dayOf(document: Document, sentence: Sentence, fact: DateFact): NamedDay | undefined {
	const words = document.text.slice(fact.start, fact.end);
	if (fact.precision === 'decade') return undefined;
	const next = sentence.tokens[sentence.tokens.findIndex(({ start }) => start >= fact.end)];
	if (/^\d{4}$/.test(words) && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')) return undefined;
	return namedDay(fact, words, document.text.slice(Math.max(sentence.start, fact.start - 20), fact.start));
}

/** "We grow our economy today": a speaker's own day, and few of them mean one. */
const isQuoted = (document: Document, sentence: Sentence, fact: DateFact): boolean =>
	factsIn(document, sentence, 'quotation').some(({ start, end }) => start <= fact.start && end >= fact.end);

const SAYING =
	/^(?:say|tell|add|note|report|announce|state|write|quote|confirm|claim|warn|insist|speak|interview|statement|comment)$/;
/** Verbs that tell nothing of what happens. */
const EMPTY =
	/^(?:be|have|do|make|take|get|go|come|give|use|put|see|set|become|include|follow|expect|schedule|plan|day|week|year)$/;
const WHICH = /^(?:second|third|fourth|fifth|another|other|again|previous|earlier|next|last)$/;

function termsAt(document: Document, sentence: Sentence, at: number): string[] {
	const token = sentence.tokens[at];
	if (token === undefined) return [];
	if (/^[$€£]?\d[\d,.–-]*$/.test(token.text)) return [token.text];
	return termsOfToken(token, document.names[sentence.index]?.get(at));
}

const properAt = (token: Token | undefined): string | undefined =>
	token?.pos === 'PROPN' && !isCommonWord(token.lower) ? token.lower : undefined;

const peopleIn = (document: Document, sentence: Sentence, clause: readonly number[]): ReadonlySet<string> =>
	new Set(
		clause.flatMap((at) => {
			const name = document.names[sentence.index]?.get(at);
			if (STORM.test(sentence.tokens[at - 1]?.lower ?? '')) return [`@${sentence.tokens[at]?.lower}`];
			return name?.type === 'person' ? termsAt(document, sentence, at) : [];
		}),
	);

const STORM = /^(?:hurricane|storm|typhoon|cyclone)$/;

/** How far before a date the verb or noun may stand that it dates: "passed the bill on Tuesday". */
const REACH = 12;
/** Behind these a noun tells what the date is of: "was charged after a shooting in Ardmore on Friday". */
const LEADS = /^(?:after|following|before|during|since|from|over|at|in|of|for)$/;

function anchorsOf(tokens: readonly Token[], fact: DateFact, inDate: (token: Token) => boolean): number[] {
	const at = tokens.findIndex((token) => isIn(token, fact));
	const last = tokens.findLastIndex((token) => isIn(token, fact));
	if (at < 0) return [];
	// "Friday's vote", "the 6 March fire".
	const owned = tokens[last + 1];
	const possessive = /^'s?$/.test(tokens[last]?.lower ?? '') || /^'s?$/.test(owned?.lower ?? '');
	if (possessive || (owned?.pos === 'NOUN' && tokens[at - 1]?.pos === 'DET')) {
		for (let next = last + 1; next <= last + 4; next += 1)
			if (tokens[next]?.pos === 'NOUN' && tokens[next + 1]?.pos !== 'NOUN') return [next];
		return [];
	}
	const found = new Set<number>();
	let before = at - 1;
	let leads = -1;
	for (; before >= Math.max(0, at - REACH); before -= 1) {
		const word = tokens[before];
		if (word === undefined || /^[.;:"()–—]$/.test(word.text) || (word.text === ',' && at - before > 1)) break;
		if (word.pos === 'VERB' && !/^(?:amod|compound|case)$/.test(word.rel)) {
			if (leads < 0) found.add(before);
			break;
		}
		if (/^(?:after|following|before|during|since)$/.test(word.lower)) leads = before;
	}
	if (leads >= 0) {
		const noun = tokens.findIndex(
			({ pos }, index) => index > leads && index < at && pos === 'NOUN' && tokens[index + 1]?.pos !== 'NOUN',
		);
		return noun < 0 ? [] : [noun];
	}
	const near = tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;
	if (tokens[near]?.pos === 'NOUN' && !LEADS.test(tokens[near - 1]?.lower ?? '')) found.add(near);
	const head = clauseHead(tokens, at);
	const token = tokens[head];
	if (token !== undefined && !inDate(token)) found.add(head);
	return [...found].filter((index) => /\p{L}/u.test(tokens[index]?.text ?? ''));
}
