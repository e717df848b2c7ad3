import { derived } from '../derived.ts';
import { SEVERAL, SMALL } from '../facts/number-words.ts';
import { type Happening, happeningAt } from '../happening/happening.ts';
import { happening } from '../happening/words.ts';
import type { Sentence, Span } from '../types.ts';

/** Something that happened so long before or after something else: "married two weeks before the shooting". */
export type SpacedEvent = Happening & {
	readonly way: Way;
	/** Hours, as near as the words have it. */
	readonly least: number;
	readonly most: number;
	/** What it is counted from, where that is told: "before the shooting"; not in "a week earlier". */
	readonly reference: ReadonlySet<string>;
};
type Way = 'before' | 'after' | 'ago';

export const spacedEvents = derived('spaced events', (document): SpacedEvent[] => {
	return document.sentences.flatMap((sentence) => {
		const text = document.text.slice(sentence.start, sentence.end);
		return [...text.matchAll(SPACE)].flatMap((found): SpacedEvent[] => {
			const start = sentence.start + found.index;
			const span = { start, end: start + found[0].length };
			const way = WAYS.get(found[3]?.toLowerCase() ?? '');
			const length = lengthOf(found[1]?.toLowerCase() ?? '', found[2]?.toLowerCase() ?? '', text.slice(0, found.index));
			if (way === undefined || length === undefined) return [];
			const event = happeningAt(document, sentence, span, [span]);
			if (event === undefined) return [];
			const reference = /^(?:before|after|prior)/i.test(found[3] ?? '') ? referenceOf(sentence, span) : NONE;
			return [{ ...event, way, ...length, reference }];
		});
	});
});

const SPACE =
	/\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|a few|a couple of)[ -](hour|day|week|month|year)s? (before|after|earlier|later|ago|prior to)\b/gi;
const WAYS: ReadonlyMap<string, Way> = new Map([
	['before', 'before'],
	['prior to', 'before'],
	['earlier', 'before'],
	['after', 'after'],
	['later', 'after'],
	['ago', 'ago'],
]);
const HOURS: ReadonlyMap<string, number> = new Map([
	['hour', 1],
	['day', 24],
	['week', 7 * 24],
	['month', 30.4 * 24],
	['year', 365.25 * 24],
]);
const NONE: ReadonlySet<string> = new Set();

/** "A week" is nine days at most, "about a week" more. */
function lengthOf(count: string, unit: string, before: string): { least: number; most: number } | undefined {
	const hours = HOURS.get(unit);
	const vague = [...SEVERAL].find(([word]) => count.includes(word))?.[1];
	const exact = /^an?$/.test(count) ? 1 : (SMALL.get(count) ?? Number(count));
	const [low, high] = vague ?? [exact, exact];
	if (hours === undefined || Number.isNaN(low)) return undefined;
	const loose = FREE.test(before) || /^an?$/.test(count) ? 0.35 : unit === 'day' ? 0 : 0.15;
	return { least: hours * (low - Math.max(loose * low, loose)), most: hours * (high + Math.max(loose * high, loose)) };
}
const FREE = /\b(?:about|around|almost|nearly|roughly|some|over|than|approximately|within|least|barely)\s*$/i;

/** What happens in the words that follow. */
function referenceOf({ tokens }: Sentence, span: Span): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { start, text, lemma, pos } of tokens) {
		if (start < span.end) continue;
		if (/^[.,;:()–—]$/.test(text) || start > span.end + REACH) break;
		if (pos === 'NOUN' || pos === 'VERB') words.add(happening(lemma));
	}
	return words;
}
const REACH = 45;
