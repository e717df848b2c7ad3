import { type Document, factsIn } from '../document.ts';
import { type Happening, happeningAt, isQuoted } from '../happening/happening.ts';
import type { DateFact, Sentence } from '../types.ts';
import { type NamedDay, namedDay } from './named-day.ts';

/** Something that an article says happened on some day. */
export type DatedEvent = Happening & {
	readonly day: NamedDay;
	/** All days of the sentence: "from Monday to Friday" has two that are no rivals. */
	readonly days: readonly NamedDay[];
};

export function datedEvents(document: Document): DatedEvent[] {
	return document.sentences.flatMap((sentence) => {
		const dates = factsIn(document, sentence, 'date');
		const days = dates.flatMap((fact) => dayOf(document, sentence, fact) ?? []);
		return dates.flatMap((fact): DatedEvent[] => {
			const day = dayOf(document, sentence, fact);
			if (day === undefined || isQuoted(document, sentence, fact)) return [];
			const happening = happeningAt(document, sentence, fact, dates);
			return happening === undefined ? [] : [{ ...happening, day, days }];
		});
	});
}

/** The day a date names; "the 1950s" are a time of life, and of "a 2008 film" the year is a name. */
function dayOf(document: Document, sentence: Sentence, fact: DateFact): NamedDay | undefined {
	const words = document.text.slice(fact.start, fact.end);
	if (fact.precision === 'decade') return undefined;
	const next = sentence.tokens[sentence.tokens.findIndex(({ start }) => start >= fact.end)];
	if (/^\d{4}$/.test(words) && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')) return undefined;
	return namedDay(fact, words, document.text.slice(Math.max(sentence.start, fact.start - 20), fact.start));
}
