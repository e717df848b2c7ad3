import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, sentenceAt } from '../document.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { onceFor } from '../once-for.ts';
import { type RawToken, tokenize } from '../syntax/tokenize.ts';
import { wordSet } from '../text/word-set.ts';
import type { Attribution, Quotation, Sentence, Span, Token } from '../types.ts';
import { spokenForms } from './wording.ts';

/** A word of a quotation in the form in which two papers' copies are compared. */
export type Word = Span & {
	readonly form: string;
	/** How much it tells, shared by two quotations, that they are one: a content word 1. */
	readonly weight: number;
};

/** How a quotation goes on after its last word: to the end of what was said, or the paper cut it short there. */
type End = 'full' | 'cut';

/** One sentence of what somebody is quoted as saying; parts of it that only "he said" keeps apart are joined. */
export type Utterance = Claim & {
	readonly words: readonly Word[];
	readonly forms: ReadonlySet<string>;
	/** Indexes into `words` before which the paper left something out or put in words of its own: brackets, three points. */
	readonly gaps: ReadonlySet<number>;
	/** Indexes into `words` before which "he said" stands. */
	readonly breaks: ReadonlySet<number>;
	readonly by?: string;
	/** The mention of the speaker nearest to the words. */
	readonly speaker?: Span;
	/** Two sentences, of which one is too short to tell much alone. */
	readonly two?: true;
};

/** A quotation of fewer words is a phrase, which two speakers may share by chance. */
const FEWEST_WORDS = 3;
/** A sentence of fewer words ("Not now.") is read together with the next one. */
const SHORT = 5;
/** "He said", with a few words on who he is and to whom he said it, is no longer. */
const LONGEST_BREAK = 90;

export const utterances = derived('utterances', (document): Utterance[] => [
	...quoted(document).flatMap((draft) => utterance(document, draft) ?? []),
	...unmarked(document),
]);

/** "We did not call him. We reject his offer.": a few words tell little alone, and are read together with the sentence before or after. */
export const shortInContext = derived('short utterances in context', (document): Utterance[] =>
	quoted(document).flatMap((draft) => {
		const { follows } = draft;
		if (follows === undefined || Math.min(follows.words.length, draft.words.length) > FEW_WORDS) return [];
		const both = utterance(document, joined(follows, draft));
		return both === undefined ? [] : [{ ...both, two: true }];
	}),
);
const FEW_WORDS = 6;

const quoted = onceFor((document: Document): readonly Draft[] => {
	const found: Draft[] = [];
	let current: Draft | undefined;
	let last: Draft | undefined;
	for (const sentence of document.sentences)
		for (const part of factsIn(document, sentence, 'quotation')) {
			if (current !== undefined && goesOn(document.text, current, part)) current.breaks.add(current.words.length);
			else current = undefined;
			for (const piece of sentencesOf(tokenize(document.text, part))) {
				if (current === undefined) {
					const follows = last?.part === part ? last : undefined;
					current = { words: [], gaps: new Set(), breaks: new Set(), end: 'cut', part, ...(follows && { follows }) };
					found.push(current);
				}
				addWords(current, piece);
				current.part = part;
				last = current;
				if (current.end === 'full' && current.words.length >= SHORT) current = undefined;
			}
		}
	return found;
});

/** Two sentences as one. */
function joined(first: Draft, second: Draft): Draft {
	const shifted = (seams: ReadonlySet<number>): number[] => [...seams].map((at) => at + first.words.length);
	return {
		...second,
		words: [...first.words, ...second.words],
		gaps: new Set([...first.gaps, ...shifted(second.gaps)]),
		breaks: new Set([...first.breaks, ...shifted(second.breaks)]),
	};
}

/** Sentences in the first person outside all marks: most are somebody's words whose marks were lost on the way. */
function unmarked(document: Document): Utterance[] {
	const quoted = document.reading.facts.filter(({ kind }) => kind === 'quotation');
	const outside = document.sentences.filter(
		({ start, end, tokens }) => isInFirstPerson(tokens) && !quoted.some((one) => one.start < end && one.end > start),
	);
	return outside.flatMap((sentence) => {
		const draft: Draft = { words: [], gaps: new Set(), breaks: new Set(), end: 'cut', part: sentence };
		for (const piece of sentencesOf(tokenize(document.text, sentence))) addWords(draft, piece);
		return utterance(document, draft) ?? [];
	});
}

/** Where it stands outside all marks, they were lost on the way. */
export const isInFirstPerson = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => FIRST_PERSON.has(text));
const FIRST_PERSON = wordSet('I we We my My our Our');

/** What somebody is reported to have said, in the words in which it is compared with what others report or quote. */
export function reported(document: Document, sentence: Sentence, part: Attribution): Utterance | undefined {
	const draft: Draft = { words: [], gaps: new Set(), breaks: new Set(), end: 'cut', part };
	addWords(draft, tokenize(document.text, part));
	const found = utterance(document, draft);
	return found && { ...found, sentence };
}

type Draft = {
	words: Word[];
	gaps: Set<number>;
	breaks: Set<number>;
	end: End;
	part: Span & Pick<Quotation, 'by' | 'speaker'>;
	/** The sentence before it between the same marks. */
	follows?: Draft;
};

function utterance(document: Document, { words, gaps, breaks, part }: Draft): Utterance | undefined {
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || words.length < FEWEST_WORDS) return undefined;
	const { by, speaker } = part;
	return {
		document,
		sentence: sentenceAt(document, first.start),
		span: { start: first.start, end: last.end },
		words,
		forms: new Set(words.map(({ form }) => form)),
		gaps,
		breaks,
		...(by === undefined ? {} : { by }),
		...(speaker === undefined ? {} : { speaker }),
	};
}

/** The same speaker goes on with the same sentence: nothing but a short "he said" stands between. */
function goesOn(text: string, { words, part, end }: Draft, next: Quotation): boolean {
	const last = words.at(-1);
	if (last === undefined || next.start < part.end || next.start - part.end > LONGEST_BREAK) return false;
	if (part.by !== next.by) return false;
	if (end === 'full' && words.length >= SHORT) return false;
	const between = text.slice(part.end, next.start);
	return !between.includes('\n') && /[,–—-]\s*["'“‘]\s*$/.test(between);
}

/** Tokens of a quotation, cut after the marks that end a sentence. */
function sentencesOf(tokens: readonly RawToken[]): RawToken[][] {
	const pieces: RawToken[][] = [[]];
	for (const [at, token] of tokens.entries()) {
		const piece = pieces.at(-1);
		piece?.push(token);
		const next = tokens[at + 1];
		if (next !== undefined && ENDS.has(token.text) && !CLOSES.test(next.text)) pieces.push([]);
	}
	return pieces;
}
const ENDS = new Set(['.', '!', '?']);
const CLOSES = /^[.!?"')\]]+$/;

function addWords(draft: Draft, tokens: readonly RawToken[]): void {
	const { words, gaps } = draft;
	let bracketed = false;
	for (const { text, lower, start, end } of tokens) {
		if (BRACKETS.has(text) || ELLIPSIS.test(text)) {
			gaps.add(words.length);
			if (text === '[') bracketed = true;
			if (text === ']') bracketed = false;
			continue;
		}
		if (bracketed) continue;
		for (const form of spokenForms(lower, words.at(-1)?.form)) {
			const named = words.length > 0 && /^\p{Lu}/u.test(text);
			words.push({ start, end, form, weight: FUNCTION_WORDS.has(form) ? FUNCTION : named ? NAME : CONTENT });
		}
	}
	draft.end = tokens.some(({ text }) => ENDS.has(text)) ? 'full' : 'cut';
}
/** Words of grammar are shared by chance, names by all who speak of a story. */
const [FUNCTION, NAME, CONTENT] = [0.4, 0.5, 1];
const BRACKETS = new Set(['[', ']', '(', ')']);
const ELLIPSIS = /^(?:…|\.\.+)$/;
