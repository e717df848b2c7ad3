import { SMALL } from '../number-words.ts';
import type { Word } from '../words.ts';

export type Clock = { readonly minutes: number; readonly zone?: string; readonly to: number };
type Words = readonly Word[];

/** A time of day: "8:30 p.m. EDT", "4.30am", "noon", "1353 GMT", "around 9 o'clock". */
export function clockAt(words: Words, at: number): Clock | undefined {
	const word = words[at];
	if (!word) return undefined;
	if (word.kind === 'word') return namedAt(words, at) ?? spokenAt(words, at);
	if (word.kind !== 'number' || (words[at - 1] && !word.apart && !/^["'([–-]$/.test(words[at - 1]?.text ?? '')))
		return undefined;
	return (
		colonAt(words, at) ?? halfDayAt(words, at) ?? militaryAt(words, at) ?? spokenAt(words, at) ?? eveningAt(words, at)
	);
}

/** "Half past two on Friday morning", "a quarter to ten at night", "14 minutes past nine in the evening". */
function spokenAt(words: Words, at: number): Clock | undefined {
	const word = words[at];
	const article = word?.lower === 'a' ? at + 1 : at;
	const lower = words[article]?.lower ?? '';
	const count = lower === 'quarter' ? 15 : lower === 'half' ? 30 : numberAt(words, at);
	if (count === undefined || count < 1 || count > 59) return undefined;
	const link = article + (/^minutes?$/.test(words[article + 1]?.lower ?? '') ? 2 : 1);
	const way = words[link]?.lower ?? '';
	if (!/^(?:past|after|to|before)$/.test(way) || (count === 30 && way !== 'past')) return undefined;
	// "Two to four" is no hour, and neither is "five after ten".
	if (count < 30 && lower !== 'quarter' && link === article + 1 && way !== 'past') return undefined;
	const hour = numberAt(words, link + 1);
	if (hour === undefined || hour < 1 || hour > 12) return undefined;
	const to = link + 2;
	const pm = isPm(words, to, hour);
	const minutes = hour * 60 + (/^(?:past|after)$/.test(way) ? count : -count);
	return pm === undefined ? undefined : zoned(words, halfOf(words, to)?.to ?? to, inHalf(minutes + 720, pm));
}

const numberAt = (words: Words, at: number): number | undefined =>
	words[at]?.kind === 'number' && /^\d{1,2}$/.test(words[at]?.text ?? '')
		? words[at]?.value
		: SMALL.get(words[at]?.lower ?? '');

/** Which half of the day is meant, by what stands soon behind: "a.m.", "on Friday night". */
function isPm(words: Words, at: number, hour: number): boolean | undefined {
	const half = halfOf(words, at);
	if (half) return half.pm;
	for (const { lower, kind } of words.slice(at, at + PART_NEAR)) {
		if (kind === 'mark') break;
		if (lower === 'morning') return false;
		if (/^(?:afternoon|evening)$/.test(lower)) return true;
		if (/^(?:night|tonight)$/.test(lower)) return hour > 5 && hour < 12;
	}
	return undefined;
}
const PART_NEAR = 4;

/** "22.41 last night": of prices and times, what is at night is a time. */
function eveningAt(words: Words, at: number): Clock | undefined {
	const match = /^(1[3-9]|2[0-3])\.([0-5]\d)$/.exec(words[at]?.text ?? '');
	if (!match || !/^(?:at|by|until|about|around|after|before)$/.test(words[at - 1]?.lower ?? '')) return undefined;
	const part = words.slice(at + 1, at + PART_NEAR).findIndex(({ lower }) => /^(?:night|tonight|evening)$/.test(lower));
	return part < 0 ? undefined : zoned(words, at + 1, Number(match[1]) * 60 + Number(match[2]));
}

function namedAt(words: Words, at: number): Clock | undefined {
	const lower = words[at]?.lower ?? '';
	const minutes = lower === 'noon' || lower === 'midday' ? 720 : lower === 'midnight' ? 0 : undefined;
	if (minutes === undefined || /^(?:high|the)$/.test(words[at - 1]?.lower ?? '')) return undefined;
	return zoned(words, at + 1, minutes);
}

/** "8:30", "08:23 PM", "7:48 a. m." */
function colonAt(words: Words, at: number): Clock | undefined {
	const [hour, colon, minute] = [words[at], words[at + 1], words[at + 2]];
	if (colon?.text !== ':' || !hour || minute?.kind !== 'number' || !/^\d\d(?:\.\d+)?$/.test(minute.text))
		return undefined;
	if (!/^\d{1,2}$/.test(hour.text) || hour.value > 24 || colon.apart !== minute.apart) return undefined;
	const seconds =
		words[at + 3]?.text === ':' && !words[at + 3]?.apart && /^[0-5]\d/.test(words[at + 4]?.text ?? '') ? 2 : 0;
	const half = halfOf(words, at + 3 + seconds);
	// "7:88 a.m." is a slip of the pen, and a time of day all the same; "2:65" alone is none.
	if (minute.value >= 60 && half === undefined) return undefined;
	const value = hour.value * 60 + Math.floor(minute.value);
	if (half)
		return hour.value > 12 && half.pm ? zoned(words, half.to, value) : zoned(words, half.to, inHalf(value, half.pm));
	const found = zoned(words, at + 3 + seconds, value);
	// "2:1" in a race or a verse has no zone and no hour.
	return found;
}

/** "8 p.m.", "4.30am", "11. 30 p. m.", "9 o'clock" */
function halfDayAt(words: Words, at: number): Clock | undefined {
	const word = words[at];
	const match = /^(\d{1,2})(?:\. ?([0-5]\d))?$/.exec(word?.text ?? '');
	if (!word || !match) return undefined;
	const hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (hour > 24) return undefined;
	if (/^o'?clock$/.test(words[at + 1]?.lower ?? '')) return zoned(words, at + 2, hour * 60 + minute);
	const half = halfOf(words, at + 1);
	if (half && hour >= 1 && hour <= 12) return zoned(words, half.to, inHalf(hour * 60 + minute, half.pm));
	// "03. 31 BST"
	return match[2] !== undefined && ZONES.test(words[at + 1]?.text ?? '')
		? zoned(words, at + 1, hour * 60 + minute)
		: undefined;
}

/** "1353 GMT", "0241 GMT", "at 1830 local time", "1353 (1023 GMT)" */
function militaryAt(words: Words, at: number): Clock | undefined {
	const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(words[at]?.text ?? '');
	if (!match) return undefined;
	const found = zoned(words, at + 1, Number(match[1]) * 60 + Number(match[2]));
	if (found.to > at + 1 || /^(?:hours|hrs)$/.test(words[at + 1]?.lower ?? '')) return found;
	const inBrackets =
		words[at + 1]?.text === '(' && /^\d{4}$/.test(words[at + 2]?.text ?? '') && ZONES.test(words[at + 3]?.text ?? '');
	return inBrackets ? found : undefined;
}

function inHalf(minutes: number, pm: boolean): number {
	return (minutes % 720) + (pm ? 720 : 0);
}

/** "p.m.", "PM", "a . m ." */
function halfOf(words: Words, at: number): { pm: boolean; to: number } | undefined {
	const first = words[at];
	if (!first) return undefined;
	if (/^[ap]m$/.test(first.lower)) return { pm: first.lower === 'pm', to: at + 1 };
	if (!/^[ap]$/.test(first.lower)) return undefined;
	let to = at + 1;
	if (words[to]?.text === '.') to++;
	if (words[to]?.lower !== 'm') return undefined;
	to++;
	// The full stop may end the sentence as well: it is left to it.
	if (words[to]?.text === '.' && !words[to]?.apart) to++;
	return { pm: first.lower === 'p', to };
}

const ZONES =
	/^(?:[ECMP][SD]T|GMT|UTC|BST|IST|CEST|CET|EEST|EET|AEST|AEDT|JST|HKT|SGT|PKT|MSK|NZST|NZDT|AKST|HST|ET|PT|CT|MT|Z)$/;

function zoned(words: Words, at: number, minutes: number): Clock {
	const word = words[at];
	if (word && ZONES.test(word.text)) return { minutes, zone: word.text, to: at + 1 };
	if (/^(?:eastern|pacific|central|mountain|local|greenwich|mean|standard|daylight)$/.test(word?.lower ?? '')) {
		let to = at;
		while (
			to < at + 4 &&
			/^(?:eastern|pacific|central|mountain|local|greenwich|mean|standard|daylight|time)$/.test(words[to]?.lower ?? '')
		)
			to++;
		if (words[to - 1]?.lower === 'time') return { minutes, zone: ZONE_NAMES.get(word?.lower ?? '') ?? 'local', to };
	}
	return { minutes, to: at };
}

const ZONE_NAMES = new Map([
	['eastern', 'ET'],
	['pacific', 'PT'],
	['central', 'CT'],
	['mountain', 'MT'],
	['greenwich', 'GMT'],
]);
