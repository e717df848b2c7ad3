import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/types.ts';
import {
	DISMISSAL_KINDS,
	type Dismissal,
	type DismissalKind,
	dismissalOf,
	parseDismissal,
} from '../../src/report/dismissal.ts';
import { shown } from '../../src/report/shown.ts';
import { sourceFinder } from '../../src/report/sources.ts';
import { passage, report } from '../ui/preview/samples.ts';

const first = report.discrepancies[0];
if (!first) throw new Error('The sample has no findings');

function dismissed(kind: DismissalKind, source = 'courier'): Dismissal {
	if (!first) throw new Error('The sample has no findings');
	return { id: '1', at: 0, ...dismissalOf(kind, first, report.article, sourceFinder(report)(source)) };
}

const seen = (of: Report, dismissal: Dismissal) =>
	shown(of, { sensitivity: 'more', hiddenKinds: [], dismissals: [dismissal] });
const hides = (of: Report, dismissal: Dismissal) => !seen(of, dismissal).listed.some(({ index }) => index === 0);

/** The sample's first finding, in an article that was edited or that is another one. */
const edited = (sentence: string, article: Partial<Report['article']> = {}): Report => ({
	...report,
	article: { ...report.article, ...article },
	discrepancies: [{ ...first, ...passage(sentence) }, ...report.discrepancies.slice(1)],
});
const OTHER = { id: 'https://other.example/ferry', url: 'https://other.example/ferry' };
const AS_IT_WAS = first.sentence.exact.replace('41', '[41]');
const EDITED =
	'Updated: at least [41] people were hurt when a passenger ferry struck the outer pier at Port Alder on Sunday.';
const ABOUT_ANOTHER_THING = 'The town has [41] fishing boats, and most of them lay in harbour that day.';

describe('a finding is hidden', () => {
	const cases: readonly (readonly [DismissalKind, string, Report, boolean])[] = [
		['seen', 'in its article', report, true],
		['seen', 'in its article after an edit', edited(EDITED), true],
		['seen', 'in another article', edited(AS_IT_WAS, OTHER), false],
		['pair', 'in its article after an edit', edited(EDITED), true],
		['pair', 'in another article that says the same', edited(AS_IT_WAS, OTHER), true],
		['pair', 'where the same figure is about another thing', edited(ABOUT_ANOTHER_THING), false],
		['pair', 'where the figure has changed', edited(AS_IT_WAS.replace('41', '42')), false],
		['kindOnSite', 'on the site', edited(ABOUT_ANOTHER_THING), true],
		['kindOnSite', 'on another site', edited(AS_IT_WAS, OTHER), false],
	];
	for (const [kind, where, of, expected] of cases) {
		test(`"${kind}" ${where}: ${expected}`, () => expect(hides(of, dismissed(kind))).toBe(expected));
	}

	test('whichever of the two articles is the one being read', () => {
		const [there, ...others] = first.evidence;
		if (!there) throw new Error('no evidence');
		const turned = { ...first, ...there, evidence: [{ ...passage(AS_IT_WAS), source: 'courier' }] };
		const of = { ...report, discrepancies: [turned, ...report.discrepancies.slice(1)] };
		expect(others.length).toBeGreaterThan(0);
		expect(hides(of, dismissed('pair'))).toBe(true);
	});
});

describe('an outlet that is dismissed', () => {
	test('is no evidence; the next source stands in its place', () => {
		const [left] = seen(report, dismissed('source')).listed;
		expect(left?.discrepancy.evidence.map(({ source }) => source)).toEqual(['wire', 'evening']);
	});

	test('is named by no reason', () => {
		const reason = { key: 'reasonNumber', substitutions: ['41', '14', 'The Alder Courier'] };
		const of = { ...report, discrepancies: [{ ...first, reason }] };
		expect(seen(of, dismissed('source')).listed[0]?.discrepancy.reason.substitutions).toEqual([
			'41',
			'14',
			'Northwire',
		]);
	});

	test('takes along what it alone says', () => {
		const radio = dismissed('source', 'radio.txt');
		expect(seen(report, radio).omitted).toEqual([]);
		expect(seen(report, radio).dismissed.map(({ discrepancy }) => discrepancy.kind)).toEqual(['name', 'polarity']);
	});
});

test('what is stored is read again, and nothing else is', () => {
	for (const kind of DISMISSAL_KINDS) {
		const dismissal = dismissed(kind);
		expect(parseDismissal(structuredClone(dismissal))).toEqual(dismissal);
		for (const field of Object.keys(dismissal)) {
			const { [field]: _, ...rest } = { ...dismissal } as Record<string, unknown>;
			expect(parseDismissal(rest)).toBeUndefined();
		}
	}
	expect([null, 'seen', [], { kind: 'pair', pairs: [{}] }].map(parseDismissal)).toEqual(Array(4).fill(undefined));
});
