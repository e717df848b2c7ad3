import { type Document, lastWord } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { NameFact, Quantity, Sentence } from '../../types.ts';

/** What a reader of attributes is given. */
export type Surroundings = {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly quantity: Quantity;
	/** Token indexes of the number's first and last word. */
	readonly first: number;
	readonly last: number;
	/** Token indexes of the clause without the number. */
	readonly clause: readonly number[];
	readonly counted?: string;
	/** Whether what is counted does the deed of its verb: "two helicopters evacuated the wounded". */
	readonly does: boolean;
	/** What it hangs on, see number-claim.ts. */
	readonly governors: ReadonlySet<string>;
	/** The nearest name before it, and the subject of its verb. */
	readonly bearer?: string;
	readonly subject?: string;
};

/** The words around it, in small letters. */
export const nearText = ({ sentence, first, last }: Surroundings, before = 6, after = 8): string =>
	lowerText(sentence.tokens, first - before, last + 1 + after);

/** The concepts of its clause that fit. */
export function words({ sentence, clause }: Surroundings, pattern: RegExp): string[] {
	return clause
		.flatMap((at) => sentence.tokens[at] ?? [])
		.map(({ lemma }) => concept(lemma))
		.filter((word) => pattern.test(word));
}

/** A name, told from a noun as subject.ts has them. */
export const isNamed = (subject: string | undefined): subject is string => subject?.startsWith('@') ?? false;

export const isInName = ({ document: { names }, sentence }: Surroundings, at: number): boolean =>
	names[sentence.index]?.has(at) ?? false;

export const tagged = (name: NameFact): string => `@${lastWord(name.canonical)}`;
