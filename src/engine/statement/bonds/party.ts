import { type Document, nameAt } from '../../document.ts';
import type { Sentence, Token } from '../../types.ts';

/** Somebody or some body, by name. */
export type Party = {
	/** The fullest form of the name. */
	readonly name: string;
	/** Its first word, and the one behind its last. */
	readonly from: number;
	readonly to: number;
};

/** Who stands straight before the token at `to`, but for an aside between commas: "Velland, a maker of sails, has bought". */
export function partyBefore(document: Document, sentence: Sentence, to: number): Party | undefined {
	const { tokens } = sentence;
	let last = to - 1;
	while (isHelping(tokens[last])) last -= 1;
	// "Settled by Velland, which bought": it is said of the nearest.
	if (isRelative(tokens[last]) && tokens[last - 1]?.text === ',') return partyAt(document, sentence, last - 2);
	if (tokens[last]?.text === ',') last = asideFrom(tokens, last) - 1;
	const party = partyAt(document, sentence, last);
	if (party === undefined) return undefined;
	let first = party.from;
	while (isDescribing(tokens[first - 1])) first -= 1;
	// "The head of Velland", "the sons of Moll and Brandt": it is not they who do it.
	const before = tokens[first - 1];
	return before === undefined || /^(?:PUNCT|SCONJ|VERB|ADV)$/.test(before.pos) || /^(?:but|that)$/.test(before.lower)
		? party
		: undefined;
}

/** Where an aside that ends with the comma at `end` begins; -1 of a clause of its own, and of the end of one. */
function asideFrom(tokens: readonly Token[], end: number): number {
	for (let at = end - 1, telling = false; at >= 0 && end - at <= ASIDE; at -= 1) {
		if (tokens[at]?.text === ',') return telling && !isRelative(tokens[at + 1]) ? -1 : at;
		telling ||= /^(?:VERB|SCONJ)$/.test(tokens[at]?.pos ?? '');
	}
	return -1;
}
const isRelative = (token: Token | undefined): boolean => /^(?:who|which)$/.test(token?.lower ?? '');
const ASIDE = 10;

/** Who stands behind the token at `from`, with what they are before it: "its rival Kelm". */
export function partyAfter(document: Document, sentence: Sentence, from: number): Party | undefined {
	const { tokens } = sentence;
	let first = from + 1;
	while (first - from <= DESCRIBED && isDescribing(tokens[first])) first += 1;
	// "A subsidiary of a Norland forestry group, Velland".
	if (first > from + 1 && tokens[first]?.text === ',' && tokens[first - 1]?.pos === 'NOUN') first += 1;
	const party = partyAt(document, sentence, first);
	const next = tokens[party?.to ?? -1];
	// "Velland's owner", "Velland shares", "Velland and Kelm".
	return /^(?:'s?|and|or|&)$/.test(next?.lower ?? '') || next?.pos === 'NOUN' ? undefined : party;
}
const DESCRIBED = 6;

/** The whole of a name by one of its words. */
export function partyAt(document: Document, sentence: Sentence, at: number): Party | undefined {
	const { tokens } = sentence;
	if (!isOfName(tokens[at])) return undefined;
	let [from, to] = [at, at + 1];
	while (isOfName(tokens[from - 1])) from -= 1;
	while (isOfName(tokens[to])) to += 1;
	const [first, last] = [tokens[from], tokens[to - 1]];
	if (first === undefined || last === undefined) return undefined;
	const name = nameAt(document, sentence, to - 1);
	// A name may be read as less than it is.
	const whole = name !== undefined && name.start <= first.start;
	return { name: whole ? name.canonical : document.text.slice(first.start, last.end), from, to };
}

const isOfName = (token: Token | undefined): boolean =>
	token !== undefined && /^\p{Lu}/u.test(token.text) && /^(?:PROPN|NOUN|ADJ|X)$/.test(token.pos);
const isHelping = (token: Token | undefined): boolean =>
	token !== undefined && (token.pos === 'AUX' || (token.pos === 'ADV' && !/^(?:not|n't|never)$/.test(token.lower)));
const isDescribing = (token: Token | undefined): boolean =>
	token !== undefined &&
	(/^(?:DET|ADJ)$/.test(token.pos) ||
		(token.pos === 'NOUN' && !/^\p{Lu}/u.test(token.text)) ||
		/^(?:its|his|her|their)$/.test(token.lower));
