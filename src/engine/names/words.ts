import { wordSet } from '../text/word-set.ts';
import type { Sentence, Span } from '../types.ts';
import { placesNamed, stateAbbreviated } from './gazetteer.ts';
import { isFamilyFirst } from './lexicon.ts';
import { NAME_PARTICLES } from './titles.ts';

/** A word as names are made of: hyphens inside, possessive endings and marks outside. */
export type Word = Span & {
	readonly text: string;
	readonly lower: string;
	/** `lower` without points: "sen" for "Sen.". */
	readonly key: string;
	/** Marks between the word before and this one: "", ",", '"', "(" … */
	readonly before: string;
	/** Begins with a capital, so may belong to a name. */
	readonly capital: boolean;
	/** "NATO", "BELGRADE": capitals only, two or more. */
	readonly upper: boolean;
	/** Opens the sentence, a quotation in it or a clause after a colon, where a capital says nothing. */
	readonly opens: boolean;
	readonly possessive: boolean;
	/** Part of a compound with a common word, "London-based", "anti-Lopez": the name is a modifier. */
	readonly compound: boolean;
	/** Penn tag, "" where there is none. */
	readonly tag: string;
};

/** No plural and no verb, as far as it has a tag. */
export const isSingular = ({ tag }: Word): boolean => tag === '' || /^(?:NN|NNP|JJ)$/.test(tag);

/** The words of a sentence, and after them a last empty one that carries the closing marks. */
export const wordsOf = (sentence: Sentence, text: string): Word[] => {
	const words: Word[] = [];
	const { tokens } = sentence;
	let before = '';
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) break;
		const last = words.at(-1);
		if (POSSESSIVE.test(token.text) && last && last.end === token.start && before === '') {
			words[words.length - 1] = { ...last, possessive: true };
			continue;
		}
		if (!WORD.test(token.text)) {
			before += token.text;
			continue;
		}
		// "Jong" "-" "un" again as one.
		let end = i;
		while (hyphened(tokens, end)) end += 2;
		const lastToken = tokens[end] ?? token;
		const written = end === i ? token.text : text.slice(token.start, lastToken.end).replace(HYPHENS, '-');
		words.push(
			wordOf(written, { start: token.start, end: lastToken.end }, before, end === i ? token.tag : lastToken.tag, words),
		);
		before = '';
		i = end;
	}
	const at = sentence.end;
	words.push({ ...NOTHING, start: at, end: at, before });
	return words;
};

type Tokens = Sentence['tokens'];
const hyphened = (tokens: Tokens, at: number): boolean => {
	const [left, hyphen, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return (
		left !== undefined &&
		hyphen?.text === '-' &&
		right !== undefined &&
		left.end === hyphen.start &&
		hyphen.end === right.start &&
		WORD.test(right.text)
	);
};

function wordOf(written: string, { start, end }: Span, before: string, tag: string, earlier: readonly Word[]): Word {
	const parts = written.split('-');
	const [head = '', tail = ''] = [parts[0], parts.at(-1)];
	const name = nameIn(parts, head, tail, earlier);
	const text = name === 'head' ? head : name === 'tail' ? tail : written;
	const lower = text.toLowerCase();
	const capital = CAPITAL.test(text) || (name === undefined && CAPITAL.test(tail));
	return {
		start: name === 'tail' ? end - tail.length : start,
		end: name === 'head' ? start + head.length : end,
		text,
		lower,
		key: lower.replaceAll('.', ''),
		before,
		capital,
		upper: capital && text === text.toUpperCase() && TWO_LETTERS.test(text),
		opens: earlier.length === 0 || OPENING.test(before),
		possessive: false,
		compound: name !== undefined,
		tag,
	};
}

/** Which end of a compound is a name, where the rest of it is none: "London-based", "anti-Lopez", "R-Calif.". */
function nameIn(
	parts: readonly string[],
	head: string,
	tail: string,
	earlier: readonly Word[],
): 'head' | 'tail' | undefined {
	if (parts.length === 1) return undefined;
	if (parts.length === 2 && PARTY.test(head) && isState(tail)) return 'tail';
	if (CAPITAL.test(head)) return CAPITAL.test(tail) || givenInTwo(parts, earlier) ? undefined : 'head';
	return CAPITAL.test(tail) && !NAME_PARTICLES.has(head.toLowerCase()) ? 'tail' : undefined;
}

const isState = (name: string): boolean =>
	stateAbbreviated(name) !== undefined || placesNamed(name).some(({ state }) => state !== undefined);

/** "Kim Jong-un", "Park Geun-hye": the second half of a given name in lower case. */
const givenInTwo = (parts: readonly string[], earlier: readonly Word[]): boolean => {
	const family = earlier.at(-1);
	const second = parts[1] ?? '';
	if (parts.length !== 2 || second.length > 6 || MODIFIER_TAILS.has(second)) return false;
	return family?.capital === true && isFamilyFirst(family.text);
};
const MODIFIER_TAILS = wordSet('based born led era run wide like style held made owned area backed');

const NOTHING: Omit<Word, 'start' | 'end' | 'before'> = {
	text: '',
	lower: '',
	key: '',
	capital: false,
	upper: false,
	opens: false,
	possessive: false,
	compound: false,
	tag: '',
};
/** "R-Calif.": party and state of a member of Congress. */
const PARTY = /^[RDI]$/;
const POSSESSIVE = /^'[sS]?$/;
const WORD = /[\p{L}\p{N}&]/u;
const CAPITAL = /^\p{Lu}/u;
const TWO_LETTERS = /\p{L}[^\p{L}]?\p{L}/u;
const OPENING = /["“(:;•…]|--|—|\.\.\.|[.!?]['"]?$/;
const HYPHENS = /[‐‑−]/g;
