import { clauseHead } from '../clause.ts';
import { onceFor } from '../once-for.ts';
import { type Frame, frames } from '../syntax/frames.ts';
import type { Sentence, Token } from '../types.ts';

/** One way to say something, in the words of a sentence joined by single spaces, lower case: "'s" and "n't" stand apart. */
export type Wording = {
	/** No sentence has the words without one of these: most are done with after this, and few patterns are compiled. */
	readonly telltales: readonly string[];
	readonly words: RegExp;
};

/** The ways to say each value, by their telltales with bars between them. A string is whole words. */
export type Values = Readonly<Record<string, Readonly<Record<string, readonly (RegExp | string)[]>>>>;

export const wordingsOf = (values: Values): (Wording & { readonly value: string })[] =>
	Object.entries(values).flatMap(([value, told]) =>
		Object.entries(told).flatMap(([telltales, ways]) =>
			ways.map((words) => ({
				value,
				telltales: telltales.split('|'),
				words: typeof words === 'string' ? new RegExp(`\\b(?:${words})\\b`, 'g') : words,
			})),
		),
	);

/** Where a sentence says something: from its first token to its last, and what its pattern caught. */
type Said<W> = {
	readonly saying: W;
	readonly first: number;
	readonly last: number;
	readonly match: readonly string[];
};

/**
 * Finds all of some ways to say something, in the order of the list. All telltales are looked for at once; patterns of those that
 * `mayBe` knows not to be asked for are never compiled.
 */
export function sayingReader<W extends Wording>(
	sayings: readonly W[],
): (sentence: Sentence, mayBe?: (saying: W) => boolean) => Said<W>[] {
	const byBeginning = new Map<number, [telltale: string, sayings: number[]][]>();
	sayings.forEach(({ telltales }, index) => {
		for (const telltale of telltales) {
			const beginning = twoLetters(telltale, 0);
			const alike = byBeginning.get(beginning) ?? [];
			const same = alike.find(([one]) => one === telltale);
			if (same === undefined) byBeginning.set(beginning, [...alike, [telltale, [index]]]);
			else same[1].push(index);
		}
	});
	return (sentence, mayBe) => {
		const { words, starts } = joined(sentence);
		const told = new Set<number>();
		for (let at = 0; at < words.length; at++)
			for (const [telltale, having] of byBeginning.get(twoLetters(words, at)) ?? NONE)
				if (words.startsWith(telltale, at)) for (const index of having) told.add(index);
		return sayings.flatMap((saying, index) =>
			told.has(index) && mayBe?.(saying) !== false
				? Array.from(words.matchAll(saying.words), (match) => ({
						saying,
						first: tokenOf(starts, match.index),
						last: tokenOf(starts, match.index + match[0].length - 1),
						match,
					}))
				: [],
		);
	};
}

/** With which a telltale begins, and few places of a sentence do. */
const twoLetters = (text: string, at: number): number => text.charCodeAt(at) * 2 ** 16 + text.charCodeAt(at + 1);
const NONE: readonly never[] = [];

/** The clause that the words make, or stand in. */
export function frameOf(tokens: readonly Token[], first: number, last: number): Frame | undefined {
	const own = frames(tokens);
	return (
		own.find(({ verb }) => verb >= first && verb <= last) ?? own.find(({ verb }) => verb === clauseHead(tokens, first))
	);
}

/** The sentence as words with one space between them, and where each begins. */
const joined = onceFor(({ tokens }: Sentence): { readonly words: string; readonly starts: readonly number[] } => {
	const starts: number[] = [];
	let words = '';
	for (const { lower } of tokens) {
		if (words !== '') words += ' ';
		starts.push(words.length);
		words += lower;
	}
	return { words, starts };
});

/** The token that holds a letter of them. */
function tokenOf(starts: readonly number[], offset: number): number {
	let at = 0;
	while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= offset) at += 1;
	return at;
}
