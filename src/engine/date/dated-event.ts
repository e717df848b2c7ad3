import { byKey } from '../by-key.ts';
import { DATELINE } from '../dateline.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, isQuoted } from '../document.ts';
import { type Happening, happeningAt } from '../happening/happening.ts';
import { meets } from '../scope.ts';
import type { DateFact, Sentence } from '../types.ts';
import { type NamedDay, namedDay } from './named-day.ts';

/** Something that an article says happened on some day, or at some hour. */
export type DatedEvent = Happening & {
	readonly day: NamedDay;
	/** All days of the sentence: "from Monday to Friday" has two that are no rivals. */
	readonly days: readonly NamedDay[];
	/** How many dates the article gives for what may be this, itself among them. */
	readonly rivals: number;
};

export const datedEvents = derived('dated events', (document): DatedEvent[] => withRivals(dated(document)));

/** A long text tells most of its events again and again: what they have in common is compared once. */
function withRivals(events: readonly Omit<DatedEvent, 'rivals'>[]): DatedEvent[] {
	const alike = byKey(events, anchorsKey);
	const rivals = new Map(
		[...alike].map(([key, [one]]) => {
			const meeting = [...alike.values()].filter(([other]) => one && other && meets(one.anchors, other.anchors));
			return [key, meeting.flat().length];
		}),
	);
	return events.map((event) => ({ ...event, rivals: Math.max(1, rivals.get(anchorsKey(event)) ?? 1) }));
}
const anchorsKey = ({ anchors }: Pick<Happening, 'anchors'>): string => [...anchors].sort().join(' ');

function dated(document: Document): Omit<DatedEvent, 'rivals'>[] {
	return document.sentences.flatMap((sentence) => {
		const dates = factsIn(document, sentence, 'date');
		if (dates.length === 0 || OF_THE_PAGE.test(document.text.slice(sentence.start, sentence.start + PREFIX))) return [];
		const named = dates.map((fact) => dayOf(document, sentence, fact, dates));
		const days = named.filter((day) => day !== undefined);
		return dates.flatMap((fact, index): Omit<DatedEvent, 'rivals'>[] => {
			const day = named[index];
			if (day === undefined || isOfThePage(document, sentence, fact)) return [];
			if (DEICTIC.test(wordsOf(document, fact)) && isQuoted(document, sentence, fact)) return [];
			const happening = happeningAt(document, sentence, fact, dates);
			return happening === undefined ? [] : [{ ...happening, day, days }];
		});
	});
}

/** "UPDATE 2:52 p.m.", "Posted at noon": when the page was written. */
const OF_THE_PAGE =
	/^[^A-Za-zÀ-ỿ]*(?:last )?(?:updated?|posted|published|modified)\b(?! (?:in|by|on a|the|a|its|his|her)\b)/iu;
const PREFIX = 24;

/** A dateline tells when it was written, and `<time datetime="2026-06-10">` when it was put there. */
export function isOfThePage({ text }: Document, { start }: Sentence, fact: DateFact): boolean {
	const line = DATELINE.exec(text.slice(start, start + LONGEST_DATELINE))?.[0] ?? '';
	return fact.end <= start + line.length || /=["']$/.test(text.slice(start, fact.start));
}
const LONGEST_DATELINE = 90;

/** A speaker's own day: "we choose our future today". */
const DEICTIC = /\b(?:to(?:day|night|morrow)|yesterday|now|this|last|next|year|years)\b/i;

/** The day a date names; "the 1950s" are a time of life, and of "a 2008 film" the year is a name. */
function dayOf(
	document: Document,
	sentence: Sentence,
	fact: DateFact,
	dates: readonly DateFact[],
): NamedDay | undefined {
	const words = wordsOf(document, fact);
	if (fact.precision === 'decade') return undefined;
	const after = sentence.tokens.findIndex(({ start }) => start >= fact.end);
	const [next] = sentence.tokens.slice(after);
	if (/^\d{4}$/.test(words) && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && !isHeldYearly(sentence, after))
		return undefined;
	// "By Saturday (8 October)": the "by" is of both.
	const { start } = dates.find(({ end }) => /^\s?[([]$/.test(document.text.slice(end, fact.start))) ?? fact;
	// "Since 1987, when the trawler sank": it sank in that year.
	const before = /^, when\b/.test(document.text.slice(fact.end, fact.end + 7))
		? ''
		: document.text.slice(Math.max(sentence.start, start - 24), start);
	return namedDay(fact, words, before, document.reading.article.published);
}

/** What is held every year or so goes by its year: "the 2027 awards", "the 2027 Summer Games". */
function isHeldYearly({ tokens }: Sentence, at: number): boolean {
	const rest = tokens.slice(at, at + 4);
	const end = rest.findIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(pos));
	const last = rest[(end < 0 ? rest.length : end) - 1];
	return last !== undefined && (HELD_YEARLY.test(last.lower) || (last.pos === 'PROPN' && last.lower.endsWith('s')));
}
const HELD_YEARLY =
	/^(?:awards?|ceremony|gala|festival|fair|parade|marathon|regatta|games|olympics|paralympics|oscars|emmys|grammys|tonys|baftas|brits|final|championships?|conference|convention|summit|carnival|derby|pageant)$/;

const wordsOf = ({ text }: Document, { start, end }: DateFact): string => text.slice(start, end);
