import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/syntax/index.ts';
import { parse } from '../../../src/engine/syntax/parse.ts';
import { repair } from '../../../src/engine/syntax/repair.ts';

/** Sentences with some of their arcs, "dependent relation head". */
const table: readonly (readonly [text: string, arcs: string])[] = [
	['The mayor resigned on Monday.', 'mayor nsubj resigned, Monday obl resigned, The det mayor'],
	[
		'A judge in Tessen sentenced the treasurer to six years in prison.',
		'judge nsubj sentenced, treasurer obj sentenced, years obl sentenced, Tessen nmod judge',
	],
	[
		'The bridge was closed by engineers after the flood.',
		'bridge nsubj:pass closed, was aux:pass closed, engineers obl:agent closed',
	],
	[
		'Officials said that the ferry had sunk.',
		'Officials nsubj said, sunk ccomp said, ferry nsubj sunk, that mark sunk',
	],
	['"The road is safe," the minister said.', 'safe ccomp said, road nsubj safe, minister nsubj said'],
	[
		'The fire, which began on Sunday, destroyed ten houses.',
		'fire nsubj destroyed, houses obj destroyed, began acl:relcl fire',
	],
	['The club did not sell its captain.', 'club nsubj sell, not advmod sell, did aux sell, captain obj sell'],
	['She has never lost a match.', 'She nsubj lost, never advmod lost, match obj lost'],
	['The company plans to close two plants.', 'company nsubj plans, close xcomp plans, plants obj close'],
	['Police arrested a man and a woman.', 'Police nsubj arrested, man obj arrested, woman conj man'],
	[
		'The senate rejected the bill, but the president signed it.',
		'senate nsubj rejected, signed conj rejected, president nsubj signed, it obj signed',
	],
	['Rain fell and rivers rose.', 'Rain nsubj fell, rivers nsubj rose, rose conj fell'],
	['According to the agency, the rocket exploded.', 'rocket nsubj exploded, agency obl exploded'],
	['Twelve people died when a bus hit a lorry.', 'people nsubj died, bus nsubj hit, lorry obj hit, hit advcl died'],
	['The winner is a nurse from Lorvia.', 'winner nsubj nurse, is cop nurse, Lorvia nmod nurse'],
	['Scientists have found water on the moon.', 'Scientists nsubj found, water obj found, have aux found'],
	['Ida Brandt, the novelist, died at her home on Friday.', 'Ida nsubj died, home obl died, novelist appos Ida'],
	['There were no survivors.', 'There expl were, survivors nsubj were, no det survivors'],
	[
		'The court ordered the firm to pay a fine.',
		'court nsubj ordered, firm obj ordered, pay xcomp ordered, fine obj pay',
	],
	['It was not clear who would lead the team.', 'not advmod clear, who nsubj lead, team obj lead'],
];

const arcsOf = (text: string): Set<string> => {
	const tokens = analyse(text, { start: 0, end: text.length });
	return new Set(tokens.map(({ text, rel, head }) => `${text} ${rel} ${tokens[head]?.text ?? 'root'}`));
};

describe('parse', () => {
	it('finds nearly all arcs of plain news sentences', () => {
		const missed = table.flatMap(([text, arcs]) => {
			const found = arcsOf(text);
			return arcs
				.split(', ')
				.filter((arc) => !found.has(arc))
				.map((arc) => `${arc} in: ${text}`);
		});
		const all = table.reduce((sum, [, arcs]) => sum + arcs.split(', ').length, 0);
		expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.08);
	});

	it('makes one tree of whatever it is given', () => {
		const odd = [
			')',
			'" " "',
			'the the the the',
			'Said said said.',
			'- - -',
			'He who whom which that.',
			', , and , .',
			'A',
		];
		for (const text of odd) {
			const tokens = analyse(text, { start: 0, end: text.length });
			expect(tokens.filter(({ rel }) => rel === 'root')).toHaveLength(1);
			for (const [index] of tokens.entries()) {
				const path = [index];
				for (let head = tokens[index]?.head ?? -1; head >= 0; head = tokens[head]?.head ?? -1) {
					expect(path, text).not.toContain(head);
					path.push(head);
				}
			}
		}
		expect(analyse('', { start: 0, end: 0 })).toEqual([]);
	});

	it('gives the same tree every time', () => {
		for (const [text] of table) {
			const span = { start: 0, end: text.length };
			expect(analyse(text, span)).toEqual(analyse(text, span));
		}
	});

	it('tags a text without sentences and leaves it unparsed', () => {
		const text = 'Lorvia 3, Norrland 1, '.repeat(5000);
		const before = process.cpuUsage();
		const tokens = analyse(text, { start: 0, end: text.length });
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
		expect(tokens).toHaveLength(30_000);
		expect(tokens.every(({ head, pos }) => head === -1 && pos !== '')).toBe(true);
	});
});

describe('repair', () => {
	const words = (tagged: string) =>
		tagged.split(' ').map((item) => {
			const [lower = '', pos = '', tag = ''] = item.split('/');
			return { lower, pos, tag };
		});

	it('gives the clause after "said" its subject back', () => {
		const sentence = words('she/PRON/PRP said/VERB/VBD lorries/NOUN/NNS were/AUX/VBD sent/VERB/VBN ./PUNCT/.');
		const arcs = [
			{ head: 1, rel: 'nsubj' },
			{ head: -1, rel: 'root' },
			{ head: 1, rel: 'obj' },
			{ head: 4, rel: 'aux:pass' },
			{ head: 1, rel: 'parataxis' },
			{ head: 1, rel: 'punct' },
		];
		expect(repair(sentence, arcs).slice(2, 5)).toEqual([
			{ head: 4, rel: 'nsubj:pass' },
			{ head: 4, rel: 'aux:pass' },
			{ head: 1, rel: 'ccomp' },
		]);
	});

	it('turns a noun with a verb below it into that verb with its subject', () => {
		const sentence = words(
			'minorities/NOUN/NNS ,/PUNCT/, such/ADJ/JJ as/ADP/IN them/PRON/PRP ,/PUNCT/, vote/VERB/VBP ./PUNCT/.',
		);
		const arcs = [
			{ head: -1, rel: 'root' },
			{ head: 4, rel: 'punct' },
			{ head: 4, rel: 'case' },
			{ head: 2, rel: 'fixed' },
			{ head: 0, rel: 'nmod' },
			{ head: 0, rel: 'punct' },
			{ head: 0, rel: 'parataxis' },
			{ head: 0, rel: 'punct' },
		];
		const mended = repair(sentence, arcs);
		expect(mended[0]).toEqual({ head: 6, rel: 'nsubj' });
		expect(mended[6]).toEqual({ head: -1, rel: 'root' });
	});

	it('makes no sentence of a noun with a clause that nothing opens', () => {
		const roots = (text: string) => {
			const tokens = analyse(text, { start: 0, end: text.length });
			const arcs = repair(tokens, parse(tokens));
			return tokens.flatMap(({ text }, index) => {
				const { head = -1, rel = '' } = arcs[index] ?? {};
				return head < 0 || /^nsubj/.test(rel) ? [`${text} ${rel} ${tokens[head]?.text ?? ''}`.trim()] : [];
			});
		};
		expect(roots('The airline Norvia is cutting 3,000 jobs.')).toEqual(['Norvia nsubj cutting', 'cutting root']);
		expect(roots('The trial of Rolf Adler began in Lindau on Monday.')).toEqual(['trial nsubj began', 'began root']);
		expect(roots('The best ferry that we have had.')[0]).toBe('ferry root');
	});

	it('leaves participles and shared subjects alone', () => {
		for (const text of [
			'He wrote a letter tied to a stone.',
			'The man went home and slept.',
			'They know what happened.',
		]) {
			const tokens = analyse(text, { start: 0, end: text.length });
			const arcs = parse(tokens);
			expect(repair(tokens, arcs)).toEqual(arcs);
		}
	});
});
