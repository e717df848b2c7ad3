import type { Quantity } from '../../types.ts';
import { SCALES, SMALL, SUFFIXES } from '../number-words.ts';
import type { Word } from '../words.ts';
import { unitAfter } from './measure.ts';
import { currencyAfter } from './money.ts';

type Words = readonly Word[];
type Read = { readonly quantity?: Omit<Quantity, 'kind' | 'start' | 'end'>; readonly to: number };

/** "52-3", "5–4", "27 to 24" after a vote or a win: numbers that are held against each other. Also steps over telephone numbers and season years. */
export function tallyAt(words: Words, at: number): Read | undefined {
	const run = dashedAt(words, at);
	if (!run) return toTally(words, at);
	const { parts, to } = run;
	// "2-1/2"
	if (words[to]?.text === '/' && parts.length === 2 && words[to - 1]?.text.length === 1) return undefined;
	const digits = parts.reduce((sum, { text }) => sum + text.length, 0);
	const gluedBefore = at > 0 && !words[at]?.apart && words[at - 1]?.kind !== 'mark';
	if (
		gluedBefore ||
		(digits >= 7 && parts.some(({ text }) => text.length >= 3) && !parts.some(({ text }) => text.includes(','))) ||
		parts.length > 3
	)
		return { to };
	const [first, second] = parts;
	if (!first || !second) return undefined;
	if (/^(?:19|20)\d\d$/.test(first.text)) return /^\d{2}$|^(?:19|20)\d\d$/.test(second.text) ? { to } : undefined;
	if (parts.some(({ text, value }) => !/^\d{1,3}$/.test(text) || !Number.isInteger(value))) return undefined;
	if (parts.length === 2 && !isTally(words, at, to, first.value, second.value)) return undefined;
	if (/^9-11$|^24-7$/.test(`${first.text}-${second.text}`) && !isContest(words, at, to)) return { to };
	return { quantity: { value: first.value, unit: '', bound: 'exact', tally: parts.map(({ value }) => value) }, to };
}

/** Figures with dashes between them: in tokenised text the dash stands apart on both sides. */
function dashedAt(words: Words, at: number): { parts: Word[]; to: number } | undefined {
	const parts: Word[] = [];
	let to = at;
	for (;;) {
		const word = words[to];
		if (word?.kind !== 'number') break;
		parts.push(word);
		to++;
		const [dash, next] = [words[to], words[to + 1]];
		if (!dash || !/^[-–]$/.test(dash.text) || next?.kind !== 'number' || dash.apart !== next.apart) break;
		to++;
	}
	return parts.length > 1 ? { parts, to } : undefined;
}

function isTally(words: Words, at: number, to: number, first: number, second: number): boolean {
	const next = words[to];
	if (next && !next.apart && (next.kind === 'word' || next.text === '%')) return false;
	if (next?.text === '-' && words[to + 1]?.kind === 'word' && !isContest(words, at, to)) return false;
	if (
		unitAfter(words, to) ||
		currencyAfter(words, to, true) ||
		SCALES.has(next?.lower ?? '') ||
		SUFFIXES.has(next?.text ?? '')
	) {
		return first > second && !/^[$£€]$/.test(words[at - 1]?.text ?? '');
	}
	if (/^[$£€]$/.test(words[at - 1]?.text ?? '')) return false;
	if (first >= second) return true;
	// "10-15 people" count; "a 1-2 loss" does not.
	return (
		isContest(words, at, to) &&
		(CONTEST.test(next?.lower ?? '') || !/^(?:\p{Ll}.*s|people|men|women|children|police)$/u.test(next?.text ?? ''))
	);
}

/** Something was won, lost or voted on nearby. */
function isContest(words: Words, at: number, to: number): boolean {
	const before = words.slice(Math.max(0, at - 5), at);
	const clause = before.slice(before.findLastIndex(({ text }) => /^[;:]$/.test(text)) + 1);
	return [...clause, ...words.slice(to, to + 4)].some(({ lower }) => CONTEST.test(lower));
}

const CONTEST =
	/^(?:vot(?:e|es|ed|ing)|wins?|won|winning|victor(?:y|ies)|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|loss(?:es)?|los(?:e|es|t|ing)|leads?|led|leading|trail(?:s|ed|ing)?|records?|scores?|scored|scoreline|final|draws?|drew|ti(?:e|es|ed)|ruling|ruled|decision|decided|majority|margin|overtime|ot|shootout|shutout|rout(?:ed)?|edged|thrash(?:ed|ing)|advantage|aggregate|series|upset|improved?|triumph|party-line|panel|split|half-time|halftime)$/;

/** "Voted 52 to 3", "by five votes to four". */
function toTally(words: Words, at: number): Read | undefined {
	// "59 votes to 74"
	const linked = /^votes?$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	const [first, link, second] = [words[at], words[linked], words[linked + 1]];
	if (link?.lower !== 'to' || !first || !second) return undefined;
	const [a, b] = [whole(first), whole(second)];
	if (a === undefined || b === undefined || /^[$£€]$/.test(words[at - 1]?.text ?? '')) return undefined;
	const before = words.slice(Math.max(0, at - 4), linked).map(({ lower }) => lower);
	if (words[at - 1]?.lower === 'from' || !before.some((word) => DECIDED.test(word))) return undefined;
	const to = linked + 2;
	if (unitAfter(words, to) || SCALES.has(words[to]?.lower ?? '')) return undefined;
	if (a < b && /s$/.test(words[to]?.lower ?? '')) return undefined;
	return { quantity: { value: a, unit: '', bound: 'exact', tally: [a, b] }, to };
}

const DECIDED =
	/^(?:vot(?:e|es|ed|ing)|won|win|victory|beat|beating|lost|defeat(?:ed)?|score|decision|ruled|ruling|rejected|approved|passed|confirmed|majority|margin)$/;

function whole(word: Word): number | undefined {
	if (word.kind === 'number') return /^\d{1,3}$/.test(word.text) ? word.value : undefined;
	return SMALL.get(word.lower);
}
