import { describe, expect, test } from 'vitest';
import { isOtherAct } from '../../../src/engine/coverage/act.ts';
import { differs } from '../../../src/engine/coverage/differing.ts';
import { hangs } from '../../../src/engine/coverage/hanging.ts';
import { inShort } from '../../../src/engine/coverage/in-short.ts';
import { isJudgement } from '../../../src/engine/coverage/judgement.ts';
import { keyWeightIn, placesOf } from '../../../src/engine/coverage/places.ts';
import { type Segment, segmentsOf, wholeSegment } from '../../../src/engine/coverage/segment.ts';
import { isService } from '../../../src/engine/coverage/service.ts';
import { isSentence, standsAlone } from '../../../src/engine/coverage/stands.ts';
import { type Document, documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';

const documentWith = (text: string, id = 'one'): Document =>
	documentOf(readArticle({ id, text, published: '2031-03-04' }));

/** The last sentence of a text. */
function lineIn(text: string, id?: string): Segment {
	const document = documentWith(text, id);
	const last = document.sentences.at(-1);
	if (last === undefined) throw new Error('No sentence');
	return wholeSegment(document, last);
}

const READ = placesOf(
	documentWith(
		'A fire destroyed the grain store at Pelling on Monday night, the owner Odile Marrak said.\nMarrak had bought it in 2019.',
		'read',
	),
);

describe('what a line points to', () => {
	const hanging: [what: string, text: string][] = [
		['something told before', 'The court ruled in 2027. A watchman from Tarn Hollow paid for that verdict.'],
		['somebody whom the article does not name', 'Jon Arbel owns a mill. He sold barley to the store for nine years.'],
		[
			'somebody by a surname that the article does not know',
			'Judge Marta Quill knows Harrow. On Tuesday Quill ordered an inquiry into the fire.',
		],
		['whoever speaks', 'For nine years we sold barley to the owner of the store.'],
		['a thing that was named before', 'The mill of Tarn Hollow is old. It was insured for 40,000 crowns in 2028.'],
		['a thing of which the article says nothing', 'The lease ran out in March of last year.'],
		['a thing of which it says nothing, done something to', 'Last year Odile Marrak cancelled the lease.'],
		['one before another that is not told', 'Odile Marrak outlived the previous tenant by nine years.'],
		['a number of unnamed ones', 'Both were taken to a clinic in Harrow with burns.'],
		['more of what was named before', 'Other sheds in Harrow were closed on Tuesday.'],
		['a time that was told before', 'A wall of the store fell minutes later.'],
	];
	test.each(hanging)('%s', (_, text) => {
		expect(hangs(lineIn(text), READ)).toBe(true);
	});

	const clear: [what: string, text: string][] = [
		['the person whom the article names most', 'Odile Marrak is 52. She sold barley to the store for nine years.'],
		['those who are told which', 'Those who had slept in a barn at Harrow were taken home.'],
		['a thing that the article names', 'The fire was seen from Harrow.'],
		['a thing that the line says more of', 'The lease of a mill at Harrow ran out in 2027.'],
		['an office', 'The mayor called 40 volunteers to Pelling.'],
		['somebody by her whole name', 'On Tuesday Marta Quill ordered an inquiry.'],
		['a day of the article', 'This week a crew from Harrow will clear the ruins of the store.'],
		['nothing: an empty "it"', 'It took 40 volunteers to clear the ruins of the store.'],
		['a thing named before in the same line', 'A crew from Harrow said it had fought the fire for six hours.'],
	];
	test.each(clear)('not hanging: %s', (_, text) => {
		expect(hangs(lineIn(text), READ)).toBe(false);
	});
});

describe('a sentence that is one', () => {
	test.each([
		['somebody does something', 'A crew from Harrow fought the fire for six hours.', true],
		['nobody does anything', 'Only charred beams and a bell on the floor.', false],
		['the rest of one that was cut at a number', '40 pistol that he had a permit to carry was found.', false],
	])('%s', (_, text, is) => {
		expect(isSentence(lineIn(text))).toBe(is);
	});

	test('a clause that is cut before "to" or a verb goes on', () => {
		const [cut] = segmentsOf(documentWith('A crew from Harrow left with 40 minutes to reach the burning store.'));
		if (cut === undefined) throw new Error('No clause');
		const ended = cut.sentence.tokens.find(({ text }) => text === 'minutes')?.end ?? 0;
		expect(standsAlone({ ...cut, span: { start: cut.span.start, end: ended } })).toBe(false);
		expect(standsAlone({ ...cut, span: cut.sentence })).toBe(true);
	});

	test('what somebody says stands with who says it', () => {
		const clauses = segmentsOf(
			documentWith('A clerk of the county court said volunteers had cleared the ruins of a chapel.'),
		);
		const said = clauses.at(-1);
		expect(clauses).toHaveLength(2);
		expect(said && standsAlone(said)).toBe(false);
	});
});

describe('two that tell one thing', () => {
	const apart: [what: string, one: string, other: string, differ: boolean][] = [
		['another figure', 'He was sentenced to two years in 2027.', 'In 2027 he was sentenced to three years.', true],
		['another year', 'Voters approved a bond in 2027.', 'In 2028 voters approved a bond.', true],
		['another one of its kind', 'She died at Harrow Hospital.', 'She died at Osten Hospital.', true],
		['a figure more', 'The crew of 40 fought for six hours.', 'The crew fought for six hours.', false],
		['the same in other words', 'In 2027 he was given two years.', 'He was sentenced to two years in 2027.', false],
		['a longer name', 'She died at Harrow Hospital.', 'She died at Harrow General Hospital.', false],
	];
	test.each(apart)('%s', (_, one, other, differ) => {
		expect(differs(lineIn(one), lineIn(other, 'other'))).toBe(differ);
	});
});

test.each([
	['Anyone who has information should call the sheriff of Harrow.', true],
	['For more details about that vote visit a clerk in Harrow.', true],
	['Police called 40 witnesses to the court in Harrow.', false],
])('what readers are asked to do is no fact: %s', (text, service) => {
	expect(isService(lineIn(text))).toBe(service);
});

test.each([
	['A colder night could have cost them the harvest.', true],
	['Marta Quill had an impressive career at the Harrow brigade.', true],
	['Marta Quill will lead the Harrow brigade from May.', false],
])('what is valued or taken for possible is no fact: %s', (text, judged) => {
	expect(isJudgement(lineIn(text))).toBe(judged);
});

describe('which line is shown', () => {
	const shown = (one: string, other: string) => {
		const pair = [lineIn(one), lineIn(other, 'other')] as const;
		return inShort(pair, READ, keyWeightIn([READ, ...pair.map(({ document }) => placesOf(document))]));
	};

	test('the one that names what the other points to', () => {
		const named = 'A suit over the rotten quay was brought by Halm Mutual, an insurer of boats.';
		const { text, clear } = shown('That suit was brought by Halm Mutual, an insurer of boats.', named);
		expect([text, clear]).toEqual([named, true]);
	});

	test('none is clear where both point to something', () => {
		const { clear } = shown(
			'That suit was brought by Halm Mutual, an insurer of boats.',
			'This suit had been brought by Halm Mutual, an insurer of boats.',
		);
		expect(clear).toBe(false);
	});

	test.each([
		['Halm Mutual bought a quay from Ida Lund in 2027.', 'Ida Lund sold Halm Mutual a quay in 2027.', true],
		[
			'Halm Mutual bought a quay from Ida Lund in 2027.',
			'In 2027 a quay of Ida Lund was bought by Halm Mutual.',
			false,
		],
		['Police say Ida Lund was hurt in Osten.', 'Ida Lund is in a hospital in Osten, police say.', true],
		['Halm Mutual has 40 quays in Osten.', 'Halm Mutual owns 40 quays in Osten.', false],
	])('whether the other one has a word for what is done: %s | %s', (one, other, otherAct) => {
		expect(isOtherAct(lineIn(one), lineIn(other, 'other'))).toBe(otherAct);
	});

	test('none is clear where the other tells little of it', () => {
		const { clear } = shown(
			'Halm Mutual, an insurer of boats, took Ida Lund to court over a rotten quay and lost 40,000 crowns.',
			'Ida Lund feeds swans beside a chapel in Harrow, and Halm Mutual pays for bread.',
		);
		expect(clear).toBe(false);
	});

	test('none is clear where it is what somebody tells of himself', () => {
		const { clear } = shown(
			'Jon Arbel of Harrow said he had slept through an alarm.',
			'Jon Arbel of Harrow says that he slept through an alarm.',
		);
		expect(clear).toBe(false);
	});
});
