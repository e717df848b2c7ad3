import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { referents } from '../../../src/engine/referents/referents.ts';

/** The last word written as `word`, and whom it means: a name in full, or the noun that it goes back to. */
const RESOLVED: readonly (readonly [text: string, word: string, means: string | undefined])[] = [
	// The subject before the object, of the nearest sentence.
	['Mayor Ada Brandt met Ines Valdor on Monday. She left early.', 'She', 'Ada Brandt'],
	['Ada Brandt met Oskar Lund on Monday. He left early.', 'He', 'Oskar Lund'],
	['Oskar Lund told Milo Falk that he had sold the mill.', 'he', 'Oskar Lund'],
	// An object is not its own subject, also of an understood one.
	['Oskar Lund lives in Orsa. The guard who robbed him was released.', 'him', 'Oskar Lund'],
	['Oskar Lund hurt himself.', 'himself', 'Oskar Lund'],
	// Within one's own words, and through another's mouth, "he" is somebody else.
	['Oskar Lund was arrested in Orsa. "He is a quiet man," said Milo Falk.', 'He', 'Oskar Lund'],
	['Oskar Lund denied the charge. A lawyer said he was at home.', 'he', 'Oskar Lund'],
	// By sex: of a title, a given name, a noun.
	['Mrs. Falk and Mr. Lund came to Orsa. He sold the mill.', 'He', 'Lund'],
	['A woman drove into the harbour. Milo Falk pulled her out.', 'her', 'woman'],
	// Someone without a name or a sex comes behind those who are named.
	['The guard watched Ada Brandt. She opened the harbour.', 'She', 'Ada Brandt'],
	// An office that one person holds.
	['Governor Ada Brandt came to Orsa. The governor spoke of the harbour.', 'governor', 'Ada Brandt'],
	['Ada Brandt, the finance minister, came to Orsa. The minister spoke.', 'minister', 'Ada Brandt'],
	// Not sure: two of one rank, two who hold an office, a lesser office, nobody before.
	['Ada Brandt and Ines Valdor came to Orsa. She spoke.', 'She', undefined],
	['Senator Ada Brandt met Senator Ines Valdor. The senator spoke.', 'senator', undefined],
	['Deputy mayor Ada Brandt came to Orsa. The mayor spoke.', 'mayor', undefined],
	['The harbour was closed on Monday. He spoke.', 'He', undefined],
];

describe('whom a word means', () => {
	for (const [text, word, means] of RESOLVED)
		test(`${word} is ${means ?? 'left open'}: ${text}`, () => {
			expect(meaningOf(text, word)).toBe(means);
		});
});

function meaningOf(text: string, word: string): string | undefined {
	const document = documentOf(readArticle({ id: 'a', text }));
	const sentence = document.sentences.findLast(({ tokens }) => tokens.some((token) => token.text === word));
	const at = sentence?.tokens.findLastIndex((token) => token.text === word) ?? -1;
	const found = referents(document)
		.get(sentence?.index ?? -1)
		?.get(at);
	return found?.name ?? found?.sentence.tokens[found.head]?.text;
}
