import { describe, expect, test } from 'vitest';
import { SURE } from '../../src/engine/confidence.ts';
import type { Discrepancy, Report } from '../../src/engine/types.ts';
import type { TabState } from '../../src/platform/protocol.ts';
import type { Choice } from '../../src/report/shown.ts';
import { message } from '../support/messages.ts';
import { installBrowser } from '../ui/support.ts';

installBrowser();
const { badgeFor } = await import('../../src/background/badge.ts');

const SETTINGS: Choice = { sensitivity: 'sure', hiddenKinds: [], dismissals: [] };
const discrepancy = (kind: Discrepancy['kind'], confidence: number): Discrepancy => ({
	kind,
	confidence,
	start: 0,
	end: 1,
	exact: 'a',
	sentence: { start: 0, end: 1, exact: 'a' },
	reason: { key: 'x', substitutions: [] },
	evidence: [],
	against: [],
	agreeing: [],
	timeline: [],
});
const report = (...discrepancies: Discrepancy[]): Report => ({
	article: { id: 'a' },
	story: [],
	origins: [],
	discrepancies,
	onlyHere: [],
	omitted: [],
	coverage: { omissions: 'claimed', origins: 0, tooNew: 0 },
	copied: [],
	revisions: [],
	checked: { sentences: 1, claims: 1, compared: 1, incomparable: {} },
});
const checked = (...discrepancies: Discrepancy[]): TabState => ({
	kind: 'checked',
	report: report(...discrepancies),
	kept: 'added',
});

describe('the badge says', () => {
	const many = checked(discrepancy('number', 0.95), discrepancy('place', 0.95), discrepancy('date', SURE - 0.01));
	const cases: readonly (readonly [what: string, state: TabState, settings: Partial<Choice>, text: string])[] = [
		['nothing where nothing was run', { kind: 'idle' }, {}, ''],
		['that work goes on', { kind: 'working', task: 'check' }, {}, '…'],
		['that the article is kept', { kind: 'kept', article: { id: 'a' }, kept: 'added' }, {}, '✓'],
		['that there was no room for it', { kind: 'kept', article: { id: 'a' }, kept: 'full' }, {}, '!'],
		['that something is to be read', { kind: 'failed', problem: { kind: 'stopped' } }, {}, '!'],
		['how many differences are shown', many, {}, '2'],
		['more, where the reader asks for more', many, { sensitivity: 'more' }, '3'],
		['fewer, where kinds are hidden', many, { hiddenKinds: ['number'] }, '1'],
		['none, which is not the same as nothing', checked(), {}, '0'],
	];
	for (const [what, state, settings, text] of cases) {
		test(what, () => {
			const badge = badgeFor(state, { ...SETTINGS, ...settings });
			expect(badge.text).toBe(text);
			// Whoever cannot see the badge hears the title.
			expect(badge.title.length).toBeGreaterThan(3);
		});
	}

	test('what stopped the check, in words', () => {
		const failed: TabState = { kind: 'failed', problem: { kind: 'noOtherSource', kept: 1200 } };
		expect(badgeFor(failed, SETTINGS).title).toBe(message('problem_noOtherSource', ['1,200']));
	});

	test('one difference in the singular', () => {
		expect(badgeFor(checked(discrepancy('number', 1)), SETTINGS).title).toBe(message('differences_one', ['1']));
		expect(badgeFor(checked(), SETTINGS).title).toBe(message('differences_other', ['0']));
	});
});
