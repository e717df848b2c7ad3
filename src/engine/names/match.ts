import { editDistance } from '../text/edit-distance.ts';
import { memo, memoOfTwo } from '../text/memo.ts';
import { aliasGroup } from './aliases.ts';
import { isFamilyFirst, isGivenName, isSurname } from './lexicon.ts';
import { isNickname } from './nicknames.ts';
import { plainName } from './plain.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, ROLE_NOUNS } from './titles.ts';
import { isTransliteration, umlautsSpelt } from './transliteration.ts';

/**
 * How two articles' forms of a name are related: `same` name or alias of one thing; `variant`: title, initial, nickname, part
 * of the name or transliteration; `spelling`: a letter or two where one of them is wrong; `different` for all else.
 */
export type NameRelation = 'same' | 'variant' | 'spelling' | 'different';

export const compareNames = memoOfTwo((a: string, b: string): NameRelation => {
	const [x, y] = [plainName(a), plainName(b)];
	if (x === '' || y === '') return 'different';
	if (x === y) return 'same';
	const [left, right] = [aliasGroup(a), aliasGroup(b)];
	if (left !== undefined && right !== undefined) return left === right ? 'same' : 'different';
	if (isAcronym(a, b) || isAcronym(b, a)) return 'same';
	// "Müller" and "Mueller".
	if (umlauts(a) === y || x === umlauts(b)) return 'variant';
	const [p, q] = [parts(x), parts(y)];
	if (p.length === 0 || q.length === 0) return 'different';
	if (p.join(' ') === q.join(' ')) return 'variant';
	if (p.length === 1 && q.length === 1) return compareWords(p[0] ?? '', q[0] ?? '');
	if (p.length === 1 || q.length === 1) return part(p, q);
	return compareFull(p, q);
});

const umlauts = (name: string): string => plainName(umlautsSpelt(name));

/** Without titles before and "Jr" after; "al" and the like belong to what follows. */
function parts(plain: string): string[] {
	const words = plain.split(' ').filter((word) => word !== '');
	while (words.length > 1 && (HONORIFICS.has(words[0] ?? '') || (words.length > 2 && ROLE_NOUNS.has(words[0] ?? ''))))
		words.shift();
	while (words.length > 1 && NAME_SUFFIXES.has(words.at(-1) ?? '')) words.pop();
	return words.filter(
		(word, index) => index === 0 || index === words.length - 1 || !NAME_PARTICLES.has(word) || words.length < 3,
	);
}

/** A single word against a full name: a family name, or the given name alone. */
function part(p: readonly string[], q: readonly string[]): NameRelation {
	const [short, long] = p.length === 1 ? [p[0] ?? '', q] : [q[0] ?? '', p];
	if (long.includes(short)) return 'variant';
	const family = long.at(-1) ?? '';
	const first = long[0] ?? '';
	if (isTransliteration(short, family) || (isFamilyFirst(first) && isTransliteration(short, first))) return 'variant';
	return compareWords(short, family) === 'spelling' ? 'spelling' : 'different';
}

/** Family name against family name, given against given; middle names count only where both have them. */
function compareFull(p: readonly string[], q: readonly string[]): NameRelation {
	// "Lifeng He" and "He Lifeng".
	if (p.length === q.length && [...p].sort().join(' ') === [...q].sort().join(' ')) return 'variant';
	if (p.join('') === q.join('')) return 'variant';
	const family = compareParts(p.at(-1) ?? '', q.at(-1) ?? '');
	const given = compareGiven(p[0] ?? '', q[0] ?? '');
	if (family === 'same' && given === 'same') return middlesAgree(p, q) ? 'variant' : 'different';
	if (family === 'different' || given === 'different') {
		// "Maria Ortega" and "Maria Ortega Ruiz", "Kim Jong Un" and "Kim Jong-un": one is a part of the other, in order.
		const [short, long] = p.length <= q.length ? [p, q] : [q, p];
		// And a family name of two words, "Ortega Ruiz".
		const starts = [0, long.length - short.length];
		return starts.some((from) => short.every((word, index) => word === long[from + index])) ? 'variant' : 'different';
	}
	if (family === 'spelling' && given === 'spelling') return closeTogether(p, q) ? 'spelling' : 'different';
	return family === 'spelling' || given === 'spelling' ? 'spelling' : 'variant';
}

const compareParts = (a: string, b: string): NameRelation => (a === b ? 'same' : compareWords(a, b));

function compareGiven(a: string, b: string): NameRelation {
	if (a === b) return 'same';
	if (isInitialOf(a, b) || isInitialOf(b, a) || isNickname(a, b)) return 'variant';
	return compareWords(a, b);
}
const isInitialOf = (initial: string, name: string): boolean =>
	initial.length <= 2 && name.startsWith(initial[0] ?? ' ') && initial.length < name.length;

function middlesAgree(p: readonly string[], q: readonly string[]): boolean {
	const [a, b] = [p.slice(1, -1), q.slice(1, -1)];
	if (a.length === 0 || b.length === 0) return true;
	return a.some((word) => b.some((other) => compareGiven(word, other) !== 'different'));
}

const closeTogether = (p: readonly string[], q: readonly string[]): boolean =>
	editDistance(p.join(' '), q.join(' '), 2) <= 2;

/** Shorter names differ in one letter too easily: "Lee" and "Leo", "Dan" and "Don". */
const SHORTEST = 4;
const SHORTEST_FOR_TWO = 6;

function compareWords(a: string, b: string): NameRelation {
	if (a === b) return 'same';
	if (isTransliteration(a, b)) return 'variant';
	if (isNickname(a, b)) return 'variant';
	const shorter = Math.min(a.length, b.length);
	if (shorter < SHORTEST || isEnding(a, b)) return 'different';
	const limit = Math.max(a.length, b.length) >= SHORTEST_FOR_TWO && shorter > SHORTEST ? 2 : 1;
	const distance = editDistance(a, b, limit);
	if (distance > limit) return 'different';
	if (consonants(a) === consonants(b)) return 'spelling';
	// Both are in use: Martin is no misspelt Marvin.
	const inUse =
		(isGivenName(a) && isGivenName(b)) ||
		(isSurname(a) && isSurname(b)) ||
		(aliasGroup(a) !== undefined && aliasGroup(b) !== undefined);
	if (inUse) return 'different';
	if (distance === 2 && a[0] !== b[0]) return 'different';
	return 'spelling';
}

/** "Reeds" beside "Reed" is a plural or a possessive that lost its mark. */
const isEnding = (a: string, b: string): boolean =>
	(a === `${b}s` && !b.endsWith('s')) || (b === `${a}s` && !a.endsWith('s'));

/** How a name sounds, roughly: no vowels but the first, no double letters. */
export const consonants = memo((name: string): string =>
	name
		.replace(/ph/g, 'f')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/ck|c|q/g, 'k')
		.replace(/z/g, 's')
		.replace(/j|g(?=[eiy])/g, 'j')
		.replace(/h/g, '')
		.replace(/(?!^)[aeiouy]+/g, '')
		.replace(/(.)\1+/g, '$1'),
);

/** "WTO" for "World Trade Organization"; small words may be left out. */
function isAcronym(short: string, long: string): boolean {
	const letters = short.replaceAll('.', '');
	if (!/^[A-ZÀ-ÞĀ-Ž]{2,8}$/u.test(letters)) return false;
	const words = long
		.replace(/[-–/]/g, ' ')
		.split(/\s+/)
		.filter((word) => /^\p{L}/u.test(word));
	if (words.length < 2) return false;
	const all = words.map((word) => word[0]?.toUpperCase()).join('');
	const great = words
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word[0])
		.join('');
	return letters === all || letters === great;
}
