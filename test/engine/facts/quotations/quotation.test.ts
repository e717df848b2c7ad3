import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/engine/draft.ts';
import { readNames } from '../../../../src/engine/facts/name.ts';
import { readQuotations } from '../../../../src/engine/facts/quotations/quotation.ts';
import { tokenize } from '../../../../src/engine/syntax/tokenize.ts';
import { draftOf, untaggedDraftOf } from '../draft-of.ts';

const withNames = (draft: Draft): Draft => ({ ...draft, facts: readNames(draft) });

/** 'quotation: We go on. | Ada Brandt | said' each; the canonical speaker where there is one, else the words. */
const voices = (text: string): string[] => {
	const words = (span: { start: number; end: number } | undefined): string =>
		span ? text.slice(span.start, span.end) : '-';
	return readQuotations(withNames(draftOf(text))).map(
		(fact) => `${fact.kind}: ${words(fact)} | ${fact.by ?? words(fact.speaker)} | ${words(fact.cue)}`,
	);
};

type Cases = Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>>;
const run = (cases: Cases): void => {
	for (const [kind, rows] of Object.entries(cases))
		test.each(rows.map(([text, ...expected]) => ({ text, expected })))(`${kind}: $text`, ({ text, expected }) => {
			expect(voices(text)).toEqual(expected);
		});
};

describe('direct speech and its speaker', () => {
	run({
		court: [
			['“You betrayed them,” Judge Osric Penhallow said.', 'quotation: You betrayed them, | Osric Penhallow | said'],
			[
				'“You betrayed them,” said Judge Osric Penhallow, who has sat since 1999.',
				'quotation: You betrayed them, | Osric Penhallow | said',
			],
			['Judge Osric Penhallow told her: “I see no remorse.”', 'quotation: I see no remorse. | Osric Penhallow | told'],
		],
		disaster: [
			[
				'“It was dark,” said Lena Hartwick, 29, a teacher who swam ashore. “I held on to a door.”',
				'quotation: It was dark, | Lena Hartwick | said',
				'quotation: I held on to a door. | Lena Hartwick | said',
			],
			[
				'“We went in,” Lena Hartwick said, “and it was gone.”',
				'quotation: We went in, | Lena Hartwick | said',
				'quotation: and it was gone. | Lena Hartwick | said',
			],
		],
		sport: [
			[
				'"The lads were superb," Grimaldi added. "It is our year."',
				'quotation: The lads were superb, | Grimaldi | added',
				'quotation: It is our year. | Grimaldi | added',
			],
			[
				'Coach Paolo Grimaldi was delighted. “We ran well,” he said.',
				'quotation: We ran well, | Paolo Grimaldi | said',
			],
			[
				'Paolo Grimaldi met Ute Vander. “She ran well,” he said. “I tried,” she replied.',
				'quotation: She ran well, | Paolo Grimaldi | said',
				'quotation: I tried, | Ute Vander | replied',
			],
			[
				'‘The players’ bus was late,’ Otto Keller said. ‘We didn’t care.’',
				'quotation: The players’ bus was late, | Otto Keller | said',
				'quotation: We didn’t care. | Otto Keller | said',
			],
		],
		business: [
			[
				'“Nobody saw this coming,” wrote Amit Rao, an analyst at the bank.',
				'quotation: Nobody saw this coming, | Amit Rao | wrote',
			],
			['“Get out!” barked Otto Keller.', 'quotation: Get out! | Otto Keller | barked'],
		],
		politics: [
			[
				'" We will win , " said Carla Dunmore . " It is our year . "',
				'quotation: We will win , | Carla Dunmore | said',
				'quotation: It is our year . | Carla Dunmore | said',
			],
			["``We will win,'' Carla Dunmore said.", 'quotation: We will win, | Carla Dunmore | said'],
			['Carla Dunmore: “No comment.”', 'quotation: No comment. | Carla Dunmore | :'],
			['“Why now?” asked Carla Dunmore, the mayor.', 'quotation: Why now? | Carla Dunmore | asked'],
		],
		crime: [
			[
				'“I heard three shots,” said one woman, who asked not to be named.',
				'quotation: I heard three shots, | one woman | said',
			],
			[
				'“They told us, ‘Leave now,’ and we left,” Otto Keller said.',
				'quotation: They told us, ‘Leave now,’ and we left, | Otto Keller | said',
			],
		],
		obituary: [['She wrote the novel “The Long Night of Owls” and was a “green.”']],
	});
});

describe('speech over paragraphs', () => {
	run({
		'an unclosed quotation goes on': [
			[
				'“We went in,” said Ada Brandt. “Nobody spoke.\n\n“Then the roof fell.”',
				'quotation: We went in, | Ada Brandt | said',
				'quotation: Nobody spoke. | Ada Brandt | said',
				'quotation: Then the roof fell. | Ada Brandt | said',
			],
		],
		'a paragraph of quotation keeps the speaker': [
			[
				'“We went in,” said Ada Brandt.\n\n“It was dark in there and cold.”',
				'quotation: We went in, | Ada Brandt | said',
				'quotation: It was dark in there and cold. | Ada Brandt | said',
			],
		],
		'a colon announces the next paragraph': [
			[
				'Ada Brandt went on:\n\n“It was dark in there and cold.”',
				'quotation: It was dark in there and cold. | Ada Brandt | went on',
			],
		],
		'a lost closing mark ends with the paragraph': [
			[
				'Ada Brandt said: “It was dark in there.\n\nThe fire began at noon.',
				'quotation: It was dark in there. | Ada Brandt | said',
			],
		],
	});
});

describe('reported speech', () => {
	run({
		court: [
			['Tobias Renn said the sentence was too long.', 'attribution: the sentence was too long | Tobias Renn | said'],
			[
				'Prosecutors said that Marta Quillfeather stole money.',
				'attribution: that Marta Quillfeather stole money | Prosecutors | said',
			],
			['The sentence was too long, Tobias Renn said.', 'attribution: The sentence was too long | Tobias Renn | said'],
		],
		disaster: [
			[
				'At least 31 people died, according to the coast guard.',
				'attribution: At least 31 people died | the coast guard | according to',
			],
			[
				'According to the coast guard, at least 31 people died.',
				'attribution: at least 31 people died | the coast guard | According to',
			],
			[
				'PORT ORSA, Velmora (AP) - A ferry sank on Sunday, officials said.',
				'attribution: A ferry sank on Sunday | officials | said',
			],
			[
				'The ferry, police said, was full.',
				'attribution: The ferry | police | said',
				'attribution: was full | police | said',
			],
		],
		business: [
			[
				'Helena Strand said in a statement on Friday that the firm would close.',
				'attribution: that the firm would close | Helena Strand | said',
			],
			['The bank denied the claim.', 'attribution: the claim | The bank | denied'],
			['The bank confirmed it had lost money.', 'attribution: it had lost money | The bank | confirmed'],
		],
		politics: [
			[
				'Owen Tresk told reporters on Friday that he would resign.',
				'attribution: that he would resign | Owen Tresk | told',
			],
			['Owen Tresk urged the government to act.', 'attribution: to act | Owen Tresk | urged'],
			[
				'Owen Tresk, the party leader, warned that prices would rise.',
				'attribution: that prices would rise | Owen Tresk | warned',
			],
			[
				'Owen Tresk said prices would rise and Ada Brandt said they would fall.',
				'attribution: prices would rise | Owen Tresk | said',
				'attribution: they would fall | Ada Brandt | said',
			],
			[
				'Owen Tresk said prices would rise, adding that wages would not.',
				'attribution: prices would rise | Owen Tresk | said',
				'attribution: that wages would not | Owen Tresk | adding',
			],
			[
				'Critics reject his claim that the vote was fair.',
				'attribution: his claim that the vote was fair | Critics | reject',
				'attribution: that the vote was fair | his | claim',
			],
		],
		'as somebody reported': [
			[
				'As the Orsa Ledger reported, the plant lost money.',
				'attribution: the plant lost money | Orsa Ledger | reported',
			],
		],
		passive: [
			[
				'The plan was described as “a waste of money” by Ada Brandt.',
				'attribution: The plan | Ada Brandt | described',
				'attribution: as “a waste of money” | Ada Brandt | described',
				'quotation: a waste of money | Ada Brandt | described',
			],
			['The claim was rejected by Ada Brandt.', 'attribution: The claim | Ada Brandt | rejected'],
		],
		mixed: [
			[
				'Owen Tresk said the plan was “a total waste of money.”',
				'attribution: the plan was “a total waste of money.” | Owen Tresk | said',
				'quotation: a total waste of money. | Owen Tresk | said',
			],
			[
				'Peter Lunn called the reports “pure fiction.”',
				'attribution: the reports “pure fiction.” | Peter Lunn | called',
				'quotation: pure fiction. | Peter Lunn | called',
			],
		],
		'who is not the speaker': [
			[
				"Brandt's lawyer, Otto Keller, said no deal was near. Ada Brandt left.",
				'attribution: no deal was near | Otto Keller | said',
			],
			[
				'Supporters of Ada Brandt said the vote was fair.',
				'attribution: the vote was fair | Supporters of Ada Brandt | said',
			],
		],
	});
});

test('the title of a work is no quotation', () => {
	expect(voices('Owen Tresk spoke on “Mornings with Maria” and read from “The Long Night of Owls.”')).toEqual([]);
});

test('the subject beside a quotation is a guess at the speaker, and nobody is named', () => {
	const [fact] = readQuotations(withNames(draftOf('Owen Tresk was “deeply sorry about it” all week.')));
	expect(fact).toMatchObject({ kind: 'quotation', speaker: { start: 0, end: 10 } });
	expect(fact).not.toHaveProperty('by');
});

describe('quotations that lost their marks', () => {
	run({
		'with a reporting verb': [
			[
				'We will never accept this, said Petra Holm, the union leader.',
				'quotation: We will never accept this | Petra Holm | said',
			],
		],
		'after a colon': [
			['The minister, Carl Denning, said: We have no choice.', 'quotation: We have no choice | Carl Denning | said'],
		],
		'in the next sentence': [
			[
				'Petra Holm said the offer was poor. Our members deserve better. They leave on Monday.',
				'attribution: the offer was poor | Petra Holm | said',
				'quotation: Our members deserve better. | Petra Holm | said',
			],
		],
		'but not a writer who was there': [
			[
				'I asked Petra Holm about it. We sat in my car. She said the offer was poor.',
				'attribution: the offer was poor | Petra Holm | said',
			],
		],
	});
});

const WORDS = [
	'"',
	'“',
	'”',
	"'",
	'‘',
	'’',
	'said',
	'Ada Brandt',
	'he',
	'that',
	',',
	'.',
	':',
	'the plan',
	'was',
	'told',
	'according to',
	'\n\n',
	'We',
	';',
	'and',
	'(',
	')',
	'- ',
	'claim',
];
const ANY_TEXT = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

const wordsOnly = (text: string, tag = ''): Draft => {
	const draft = untaggedDraftOf(text);
	const bare = { lemma: '', pos: '', tag, head: -1, rel: '' };
	return {
		...draft,
		sentences: draft.sentences.map((sentence) => ({
			...sentence,
			tokens: tokenize(draft.text, sentence).map((token) => ({ ...token, ...bare })),
		})),
	};
};

test('any text can be read; spans lie inside it, are not empty, and quotations hold no outer mark', () => {
	fc.assert(
		fc.property(ANY_TEXT, (text) => {
			for (const fact of readQuotations(withNames(draftOf(text)))) {
				for (const span of [fact, fact.speaker, fact.cue]) {
					if (span === undefined) continue;
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length);
				}
				if (fact.kind === 'quotation') expect(text.slice(fact.start, fact.end)).not.toMatch(/^["“”]|[“”]$/);
			}
		}),
		{ numRuns: 150 },
	);
});

describe('time grows with the length alone', () => {
	const cases = [
		'“We go. ',
		'" ',
		"'a ",
		'said ',
		'he said ',
		'“a\n\n',
		'“Go,” he said. ',
		'according to ',
		'X, Y, said ',
		'told that ',
		'claim that ',
		': "',
		'a; ',
	];
	test.each(cases.flatMap((unit) => ['', 'VBD', 'NNP'].map((tag) => ({ unit, tag }))))(
		'$unit as $tag, over and over',
		({ unit, tag }) => {
			const draft = wordsOnly(unit.repeat(60_000 / unit.length), tag);
			const started = performance.now();
			readQuotations(draft);
			expect(performance.now() - started).toBeLessThan(4000);
		},
	);
});
