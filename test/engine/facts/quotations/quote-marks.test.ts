import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/engine/read.ts';

/** A text, and the quotations that a reader sees in it. */
const TABLE: readonly (readonly [about: string, text: string, quotations: readonly string[]])[] = [
	['one in a sentence', 'The mayor said: "The bridge will be open by noon."', ['The bridge will be open by noon.']],
	[
		'doubled marks',
		'""We have learned a lot from this winter," Roth said.',
		['We have learned a lot from this winter,'],
	],
	[
		'one that runs through paragraphs without marks',
		'"It was not the usual noise.\n\nSomething was terribly wrong.\n\nWe ran for the stairs," neighbour Lena Brandt said.',
		['It was not the usual noise.', 'Something was terribly wrong.', 'We ran for the stairs,'],
	],
	[
		'one left open, and nobody closes it',
		'"It was not the usual noise.\n\nThe police came at once and closed the street to everybody.',
		['It was not the usual noise.'],
	],
	[
		'a closing mark that clings to the next word',
		'"The warehouse was locked from the outside, "Inspector Moy told reporters.\n\nThe guard has been questioned.',
		['The warehouse was locked from the outside,'],
	],
	[
		'two with such marks',
		'"The warehouse was locked, "Inspector Moy said. "We found the key in the harbour. "',
		['The warehouse was locked,', 'We found the key in the harbour.'],
	],
	[
		'one whose closing mark was lost before the next opens',
		'"The warehouse was locked, Moy said. "We found the key in the harbour," he added.',
		['The warehouse was locked, Moy said.', 'We found the key in the harbour,'],
	],
];

describe('quotation marks', () => {
	for (const [about, text, quotations] of TABLE)
		test(about, () => {
			const { facts } = readArticle({ id: about, text, published: '2026-03-12' });
			const found = facts.filter(({ kind }) => kind === 'quotation').map(({ start, end }) => text.slice(start, end));
			expect(found).toEqual(quotations);
		});
});

test('the paragraphs of one quotation have one speaker', () => {
	const text = '"It was not the usual noise.\n\nSomething was terribly wrong," neighbour Lena Brandt said.';
	const quotations = readArticle({ id: 'one', text, published: '2026-03-12' }).facts.filter(
		(fact) => fact.kind === 'quotation',
	);
	expect(quotations.map(({ by }) => by)).toEqual(['Lena Brandt', 'Lena Brandt']);
});
