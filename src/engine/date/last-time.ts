import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { isQuoted } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Sentence, Span } from '../types.ts';

/** The year when something was so for the last time: "its first trophy since 1988", "had not won since 1988", "last struck in 1988". */
export type LastTime = Claim & {
	readonly year: number;
	/** What was not so before then, or is so for the first time since. */
	readonly what: ReadonlySet<string>;
};

/** Where an article tells of one such year: of two it may mean two things. */
export const lastTimes = derived('last times', (document): LastTime[] => {
	const found = document.sentences.flatMap((sentence): LastTime[] => {
		const text = document.text.slice(sentence.start, sentence.end);
		return [...text.matchAll(YEAR)].flatMap(({ 0: year, index }): LastTime[] => {
			const before = text.slice(0, index).toLowerCase();
			const since = /\bsince (?:[A-Za-zÀ-ỿ]+ ){0,2}$/u.test(before);
			if (since ? !(FIRST.test(text) || NOT.test(text)) : !LAST.test(before)) return [];
			const start = sentence.start + index;
			const span = { start, end: start + year.length };
			return isQuoted(document, sentence, span)
				? []
				: [{ document, sentence, span, year: Number(year), what: whatOf(sentence, span) }];
		});
	});
	return new Set(found.map(({ year }) => year)).size === 1 ? found : [];
});

/** The nouns of its own breath. */
function whatOf({ tokens }: Sentence, { start }: Span): ReadonlySet<string> {
	const before = tokens.filter(({ end }) => end <= start);
	const from = before.findLastIndex(({ text }) => /^[,;:–—]$/.test(text)) + 1;
	return new Set(
		before.slice(from).flatMap(({ pos, lemma }) => (pos === 'NOUN' && !TIMES.test(lemma) ? [concept(lemma)] : [])),
	);
}
const TIMES = /^(?:time|year|month|day|season)$/;

const YEAR = /\b(?:1[89]|20)\d\d\b/g;
const FIRST = /\b(?:first|worst|biggest|largest|deadliest|highest|lowest|strongest|heaviest|best|only)\b/i;
const NOT = /\b(?:not|never|no|n't|none|nobody)\b|n['’]t\b/i;
/** "Nurses last went on strike in 2017", "the last strike was in 2017". */
const LAST = /\b(?:last|previous)(?: time)? (?:[A-Za-zÀ-ỿ'’-]+ ){1,6}in $/u;
