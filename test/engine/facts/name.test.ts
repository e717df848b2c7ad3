import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNames } from '../../../src/engine/facts/name.ts';
import { tokenize } from '../../../src/engine/syntax/tokenize.ts';
import type { NameFact } from '../../../src/engine/types.ts';
import { draftOf, untaggedDraftOf } from './draft-of.ts';

/** With words but without parts of speech, which take longer than names. */
const wordsOnly = (text: string): ReturnType<typeof draftOf> => {
	const draft = untaggedDraftOf(text);
	const bare = { lemma: '', pos: '', tag: '', head: -1, rel: '' };
	const sentences = draft.sentences.map((sentence) => ({
		...sentence,
		tokens: tokenize(draft.text, sentence).map((token) => ({ ...token, ...bare })),
	}));
	return { ...draft, sentences };
};

const names = (text: string): NameFact[] => readNames(draftOf(text));
const SHORT = { person: 'person', organization: 'org', place: 'place' } as const;

/** "person: Ada Brandt; place: Orsa", each name once, as the text writes it. */
const listed = (text: string): string =>
	[...new Set(names(text).map(({ type, start, end }) => `${SHORT[type]}: ${text.slice(start, end)}`))].join('; ');

describe('names in a sentence', () => {
	const cases: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
		court: [
			['A judge sentenced Marta Quillfeather to 14 years on Tuesday.', 'person: Marta Quillfeather'],
			['Judge Osric Penhallow adjourned the case until November.', 'person: Osric Penhallow'],
			[
				'Prosecutors in Halden County charged Tobias Renn, 46, with fraud.',
				'place: Halden County; person: Tobias Renn',
			],
			["The Halden County Sheriff's Office declined to comment.", "org: Halden County Sheriff's Office"],
			['The Supreme Court heard Quillfeather v. Renn in May.', 'org: Supreme Court'],
			['Dr. Lena Moss and Mrs. Farrow testified.', 'person: Lena Moss; person: Farrow'],
		],
		disaster: [
			['A ferry sank near Cape Tarn, 20 miles from Genoa, Italy.', 'place: Cape Tarn; place: Genoa; place: Italy'],
			['BELGRADE, Serbia (Reuters) - Floods hit three towns.', 'place: BELGRADE; place: Serbia; org: Reuters'],
			['Rescue workers from the Norwegian Red Cross searched the Tarn River.', 'org: Red Cross; place: Tarn River'],
			['Hurricane Odette weakened on Friday over Cuba.', 'place: Cuba'],
			['The tanker, the Lady Miren, ran aground off Norway.', 'place: Norway'],
		],
		sport: [
			[
				'Striker Femi Adeyanju-Clarke joined FC Lindmark from Arsenal.',
				'person: Femi Adeyanju-Clarke; org: FC Lindmark; org: Arsenal',
			],
			['Brightwater United lost to the Yankees in the World Cup.', 'org: Brightwater United; org: Yankees'],
			['Coach Henk de Wolff praised J.P. Okafor.', 'person: Henk de Wolff; person: J.P. Okafor'],
			[
				"Germany's Ute Vanderhagen won the 50-kilometre race in Sweden.",
				'place: Germany; person: Ute Vanderhagen; place: Sweden',
			],
		],
		business: [
			[
				'Shares in Norvane Inc. fell after Chief Executive Helena Strand resigned.',
				'org: Norvane Inc.; person: Helena Strand',
			],
			['Analysts at Coldwell & Pryce said Microsoft would not bid.', 'org: Coldwell & Pryce; org: Microsoft'],
			[
				'The Bank of England and the Department of Health and Human Services met.',
				'org: Bank of England; org: Department of Health and Human Services',
			],
			['Tessaly, a maker of sensors, was sold to Orsa Holdings Ltd.', 'org: Tessaly; org: Orsa Holdings Ltd.'],
		],
		politics: [
			[
				'French Foreign Minister Aurelien Vasse met U.S. Secretary of State Dana Whitcombe in Geneva.',
				'person: Aurelien Vasse; place: U.S.; person: Dana Whitcombe; place: Geneva',
			],
			[
				'Sen. Carla Dunmore (D-Ohio) accused the White House of delay.',
				'person: Carla Dunmore; place: Ohio; org: White House',
			],
			[
				'Chinese Vice Premier He Wenlong flew to Washington. On Monday He spoke.',
				'person: He Wenlong; place: Washington; person: He',
			],
			[
				'The Labour Party leader, Owen Tresk, urged Downing Street to act.',
				'org: Labour Party; person: Owen Tresk; org: Downing Street',
			],
			['Ursula von Aldenberg and Bashir al-Tamimi spoke.', 'person: Ursula von Aldenberg; person: Bashir al-Tamimi'],
		],
		crime: [
			[
				'Police Chief Ruth Okonjo said the shooting of Darnell Pike on Elm Street was planned.',
				'person: Ruth Okonjo; person: Darnell Pike; place: Elm Street',
			],
			["Pike's mother, Denise, wept. Darnell Pike was 19.", 'person: Pike; person: Denise; person: Darnell Pike'],
			["He died at St. Brannoc's Hospital in Greywick.", "org: St. Brannoc's Hospital; place: Greywick"],
			['Muslim leaders and Democrats met Iranian officials.', ''],
		],
		science: [
			[
				'Researchers at the University of East Morland reported in the journal Insect Minds.',
				'org: University of East Morland; org: Insect Minds',
			],
			['Lars Edvardsen of the Nordholm Institute was cautious.', 'person: Lars Edvardsen; org: Nordholm Institute'],
			[
				'NASA and the European Space Agency (ESA) will fly to Mars.',
				'org: NASA; org: European Space Agency; org: ESA; place: Mars',
			],
			['COVID-19 and the F-16 are no names. I know.', ''],
		],
		obituary: [
			[
				'Wilhelmina "Billie" Ashgrove was born in Mobile, Alabama.',
				'person: Wilhelmina "Billie" Ashgrove; place: Mobile; place: Alabama',
			],
			[
				'Her son, Miles Lunt Jr., lives on Fifth Avenue in New York.',
				'person: Miles Lunt Jr.; place: Fifth Avenue; place: New York',
			],
			['Rodney King and Theresa May were mentioned in May.', 'person: Rodney King; person: Theresa May'],
		],
	};
	for (const [kind, rows] of Object.entries(cases))
		test.each(rows.map(([text, expected]) => ({ text, expected })))(`${kind}: $text`, ({ text, expected }) => {
			expect(listed(text)).toBe(expected);
		});
});

describe('a name takes its fullest form in the document', () => {
	const cases: readonly (readonly [text: string, mention: string, canonical: string])[] = [
		['Ada Brandt resigned. Brandt gave no reason.', 'Brandt', 'Ada Brandt'],
		['Ada Brandt resigned. Mr. Brandt gave no reason.', 'Brandt', 'Ada Brandt'],
		['Carlos M. Ortega won. Carlos Ortega is 40.', 'Carlos Ortega', 'Carlos M. Ortega'],
		['Xi Mingwen spoke first. Later Xi left.', 'Xi', 'Xi Mingwen'],
		['Kim Dae-jun spoke first. Then Kim left.', 'Kim', 'Kim Dae-jun'],
		['The Inland Aquifer Council (IAC) met. The IAC will report.', 'IAC', 'Inland Aquifer Council'],
		['Norvane Inc. lost money. Norvane makes sensors.', 'Norvane', 'Norvane Inc.'],
		['Theresa Mayhew and John King met. On Monday King left.', 'King', 'John King'],
		['Wilhelmina "Billie" Ashgrove sang. Ashgrove was 88.', 'Ashgrove', 'Wilhelmina Ashgrove'],
	];
	test.each(cases.map(([text, mention, canonical]) => ({ text, mention, canonical })))(
		'$mention is $canonical',
		({ text, mention, canonical }) => {
			const found = names(text).findLast(({ start, end }) => text.slice(start, end) === mention);
			expect(found?.canonical).toBe(canonical);
		},
	);
});

describe('roles stay with the person', () => {
	const cases: readonly (readonly [text: string, person: string, roles: readonly string[]])[] = [
		['Treasury Secretary Ada Brandt spoke. Brandt left.', 'Brandt', ['treasury secretary']],
		['Ada Brandt, the new police chief, spoke.', 'Ada Brandt', ['police chief']],
		['The former actor Otto Keller died.', 'Otto Keller', ['actor']],
		['Sen. Carla Dunmore spoke.', 'Carla Dunmore', ['senator']],
		['Vice Prime Minister He Wenlong spoke.', 'He Wenlong', ['vice prime minister']],
		['Mr. Otto Keller spoke.', 'Otto Keller', []],
		['Her lawyer, Tobias Renn, said no.', 'Tobias Renn', ['lawyer']],
		['Lena Hartwick, 29, a teacher who swam ashore, spoke.', 'Lena Hartwick', ['teacher']],
	];
	test.each(cases.map(([text, person, roles]) => ({ text, person, roles })))('$text', ({ text, person, roles }) => {
		const found = names(text).findLast(({ start, end }) => text.slice(start, end) === person);
		expect(found?.roles).toEqual(roles);
	});
});

describe('a capital alone is no name', () => {
	const cases: readonly string[] = [
		'Talks To Resume In Spring As Both Sides Seek New Terms',
		'Yesterday it rained. Nobody came. Doctors waited.',
		'On Friday, 3 November, the Internet failed.',
		'She read "Salome" and "The Long Night of Owls".',
		'The French and the British disagree, as Catholics do.',
	];
	test.each(cases)('%s', (text) => {
		expect(listed(text)).toBe('');
	});
});

test('a headline is read with the help of the text below it', () => {
	const text = 'Brandt Quits As Party Chief After Vote\n\nAda Brandt quit on Monday. The vote was close, Brandt said.';
	expect(names(text)[0]).toMatchObject({ start: 0, end: 6, canonical: 'Ada Brandt', type: 'person' });
});

const WORDS = [
	'Ada',
	'Brandt',
	'of',
	'the',
	'King',
	'(',
	')',
	'"',
	"'s",
	',',
	'.',
	'Bank',
	'and',
	'May',
	'He',
	'St.',
	'-',
	'van',
	'U.S.',
	'Mr.',
	'\n',
	'Inc',
	'said',
	'&',
	'X',
];
const ANY_TEXT = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

test('any text can be read, and every name lies inside it and holds a letter', () => {
	fc.assert(
		fc.property(ANY_TEXT, (text) => {
			for (const { start, end, canonical } of readNames(wordsOnly(text))) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(text.slice(start, end)).toMatch(/\p{L}/u);
				expect(canonical).not.toBe('');
			}
		}),
	);
});

test('names do not overlap', () => {
	fc.assert(
		fc.property(ANY_TEXT, (text) => {
			const found = readNames(draftOf(text));
			for (const [index, name] of found.entries())
				expect(name.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
		}),
		{ numRuns: 60 },
	);
});

describe('time grows with the length alone', () => {
	const cases = [
		'Ada ',
		'King ',
		'Bank of ',
		'(WTO) ',
		'Mr. He, ',
		'St. ',
		'Ada "May" ',
		'Brandt, a ',
		'A'.repeat(50),
		"Orsa's ",
	];
	test.each(cases)('%j, over and over', (unit) => {
		const draft = wordsOnly(unit.repeat(60_000 / unit.length));
		const started = performance.now();
		readNames(draft);
		expect(performance.now() - started).toBeLessThan(4000);
	});
});
