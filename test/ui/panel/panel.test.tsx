// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { DISCREPANCY_KINDS, type Report } from '../../../src/engine/types.ts';
import type { TabState } from '../../../src/platform/protocol.ts';
import { report, states } from '../preview/samples.ts';
import { english, installBrowser } from '../support.ts';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};

const fake = installBrowser();
const { Panel } = await import('../../../src/ui/panel/panel.tsx');

afterEach(() => {
	render(null, document.body);
	fake.calls.length = 0;
	fake.stored.clear();
	fake.options.silent = undefined;
});

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

async function open(state: TabState, { reachable = true, stored = {} } = {}) {
	render(null, document.body);
	Object.assign(fake.options, { state, reachable });
	await fake.browser.storage.local.set(stored);
	render(<Panel fixedTab={undefined} />, document.body);
	await vi.waitFor(() => expect(main().childElementCount).toBeGreaterThan(0));
	return fake;
}

const main = () => one('main');
const text = (selector: string) => one(selector).textContent?.trim();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
function one(selector: string): HTMLElement {
	const element = document.querySelector<HTMLElement>(selector);
	if (element === null) throw new Error(`Nothing matches ${selector} in ${document.body.innerHTML}`);
	return element;
}
const button = (label: string) => {
	const found = all('button').find((element) => element.textContent?.trim() === label);
	if (found === undefined) throw new Error(`No button "${label}" in ${document.body.textContent}`);
	return found;
};
const focused = () => document.activeElement?.closest('[data-index]')?.getAttribute('data-index');
const press = (key: string) =>
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('before a check', () => {
	test('offers to check the article', async () => {
		const { calls } = await open({ kind: 'idle' });
		button('Check this article').click();
		expect(calls.at(-1)).toEqual({ call: 'tab.run', argument: { tabId: 1, task: 'check' } });
	});

	test('points at the toolbar button where a click in the panel would not do', async () => {
		await open({ kind: 'idle' }, { reachable: false });
		await vi.waitFor(() => expect(text('.hint')).toContain('Alt+Shift+K'));
		expect(all('button').map((element) => element.textContent)).toEqual([
			'Compare my open tabs',
			'Library',
			'Settings',
		]);
	});
});

describe('a checked article', () => {
	const checked = states['checked'] ?? { kind: 'idle' };

	test('starts with the number of differences and of articles that differ, and says it aloud', async () => {
		await open(checked);
		expect(text('.summary h2')).toBe('7 differences with 4 sources, 3 of them independent');
		expect(text('[role="status"]')).toBe(
			'7 differences with 4 sources, 3 of them independent; 1 of them a later report; 1 fact left out; 1 only here',
		);
	});

	test('lists them in reading order, each with its kind, reason and sentence', async () => {
		await open(checked);
		expect(all('.finding .kind').map((element) => element.textContent)).toEqual([
			'Number',
			'Date',
			'Name',
			'Quote',
			'Who said it',
			'Later report',
			'Place',
		]);
		expect(text('.finding .reason')).toBe('This article says 41; The Alder Courier says 14.');
		expect(text('.finding .sentence.here')).toBe(report.discrepancies[0]?.sentence.exact);
		expect(text('.finding .sentence.here mark')).toBe('41');
		expect(all('.finding:first-child .evidence mark').map((element) => element.textContent)).toEqual(['14', '14']);
	});

	test('tells every kind by a shape of its own', async () => {
		await open({
			kind: 'checked',
			kept: 'added',
			report: {
				...report,
				discrepancies: DISCREPANCY_KINDS.flatMap((kind) =>
					report.discrepancies.slice(0, 1).map((found) => ({ ...found, kind })),
				),
			},
		});
		const shapes = all('.finding .kind-icon path').map((path) => path.getAttribute('d'));
		expect(new Set(shapes).size).toBe(DISCREPANCY_KINDS.length);
	});

	test('a click on an entry shows it in the page, by its number in the report', async () => {
		const { calls } = await open(checked);
		one('.finding:nth-child(6) [data-show]').click();
		// The sixth of the report is a less certain one, which is not listed.
		expect(calls.at(-1)).toEqual({ call: 'content.show', argument: { list: 'discrepancies', index: 6 } });
		await vi.waitFor(() => expect(one('.finding.active').dataset['index']).toBe('6'));
		expect(one('.finding.active .finding-more').hidden).toBe(false);
		expect(one('.finding.active [data-show]').getAttribute('aria-current')).toBe('true');
	});

	test('a mark clicked in the page makes its entry the active one', async () => {
		const { broadcast } = await open(checked);
		broadcast({ call: 'panel.active', argument: { tabId: 1, item: { list: 'discrepancies', index: 2 } } });
		await vi.waitFor(() => expect(one('.finding.active').dataset['index']).toBe('2'));
		broadcast({ call: 'panel.active', argument: { tabId: 99, item: { list: 'discrepancies', index: 3 } } });
		broadcast({ call: 'panel.active', argument: { tabId: 1 } });
		await vi.waitFor(() => expect(all('.finding.active')).toEqual([]));
	});

	test('the list is one stop for the Tab key, and the arrow keys lead through it', async () => {
		await open(checked);
		expect(all('[data-show][tabindex="0"]').length).toBe(1);
		one('[data-show]').focus();
		const visited = [];
		for (const key of ['ArrowDown', 'j', 'k', 'End', 'ArrowDown', 'Home']) {
			press(key);
			await vi.waitFor(() =>
				expect(one('[data-show][tabindex="0"]').closest('[data-index]')?.getAttribute('data-index')).toBe(focused()),
			);
			visited.push(focused());
		}
		expect(visited).toEqual(['1', '2', '1', '7', '7', '0']);
	});

	test('arrows to the side open and close what the others say', async () => {
		await open(checked);
		one('[data-show]').focus();
		press('ArrowRight');
		await vi.waitFor(() => expect(one('.finding-more').hidden).toBe(false));
		expect(one('.disclosure').getAttribute('aria-expanded')).toBe('true');
		press('ArrowLeft');
		await vi.waitFor(() => expect(one('.finding-more').hidden).toBe(true));
	});

	test('less certain ones wait until they are asked for, and say what they are', async () => {
		const { browser } = await open(checked);
		expect(text('.held')).toContain('1 less certain finding is not shown.');
		button('Show less certain ones').click();
		await vi.waitFor(async () => expect(await browser.storage.local.get()).toEqual({ sensitivity: 'more' }));
		await open(checked, { stored: { sensitivity: 'more' } });
		expect(all('.finding').length).toBe(8);
		expect(all('.less-certain').map((element) => element.closest('li')?.dataset['index'])).toEqual(['5']);
	});

	test('kinds that are turned off are left out, and counted', async () => {
		await open(checked, { stored: { hiddenKinds: ['number', 'place'] } });
		expect(text('.summary h2')).toBe('5 differences with 4 sources, 3 of them independent');
		expect(text('.held')).toBe('1 less certain finding is not shown. Show less certain ones');
		expect(all('.held')[1]?.textContent).toBe('2 differences of kinds you turned off are not shown.');
	});

	test('buttons that stay pressed show some kinds, or what conflicts alone', async () => {
		await open(checked);
		const shown = () => all('.finding .kind').map((element) => element.textContent);
		const chip = (label: string) => {
			const found = all('.chip').find((element) => element.textContent?.startsWith(label));
			if (found === undefined) throw new Error(`No filter ${label}`);
			return found;
		};
		chip('Later reports').click();
		await vi.waitFor(() => expect(shown()).toEqual(['Later report']));
		expect(chip('Later reports').getAttribute('aria-pressed')).toBe('true');
		chip('Later reports').click();
		chip('Date').click();
		chip('Name').click();
		await vi.waitFor(() => expect(shown()).toEqual(['Date', 'Name']));
		expect(text('.summary h2')).toContain('7 differences');
	});

	test('a choice that there is no button for any more hides nothing', async () => {
		const { browser } = await open(checked);
		const shown = () => all('.finding .kind').map((element) => element.textContent);
		const later = all('.chip').find((element) => element.textContent?.startsWith('Later reports'));
		later?.click();
		await vi.waitFor(() => expect(shown()).toEqual(['Later report']));
		await browser.storage.local.set({ hiddenKinds: ['modality'] });
		await vi.waitFor(() => expect(shown()).toHaveLength(6));
		await browser.storage.local.set({ hiddenKinds: ['modality', 'date', 'name'] });
		await vi.waitFor(() => expect(all('.chip')).toEqual([]));
		expect(shown()).toHaveLength(4);
	});

	test('what is dismissed leaves a way back in its place, where the keyboard goes on', async () => {
		await open(checked);
		const dismissing = '.finding:nth-child(2) .dismissing';
		one('.finding:nth-child(2) .disclosure').click();
		one(`${dismissing} .disclosure`).click();
		one(`${dismissing} .way`).focus();
		one(`${dismissing} .way`).click();
		await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
		expect(one('.findings > :nth-child(2)').textContent).toBe(`Seen. It is no longer marked in this article. Undo`);
		expect(all('.finding').map(({ dataset }) => dataset['index'])).toEqual(['0', '2', '3', '4', '6', '7']);
		button('Undo').click();
		await vi.waitFor(() => expect(focused()).toBe('1'));
		expect(all('.finding')).toHaveLength(7);
	});

	test('what is dismissed goes, is listed, and comes back', async () => {
		const { stored } = await open(checked);
		one('.finding:first-child .disclosure').click();
		one('.finding:first-child .dismissing .disclosure').click();
		button('This is not a difference').click();
		await vi.waitFor(() => expect([...stored.keys()].length).toBe(1));
		await open(checked, { stored: Object.fromEntries(stored) });
		expect(text('.summary h2')).toMatch(/^6 differences/);
		expect(text('.dismissed')).toContain('This article says 41');
		button('Show again').click();
		await vi.waitFor(() => expect(stored.size).toBe(0));
	});

	test('what is left out and what stands here alone can be shown in the page', async () => {
		const { calls } = await open(checked);
		button('The captain had reported engine trouble two days earlier.').click();
		expect(calls.at(-1)).toEqual({ call: 'content.show', argument: { list: 'omitted', index: 0 } });
		button('A second ferry, the Lady Orsa, was called back to harbour as a precaution.').click();
		expect(calls.at(-1)).toEqual({ call: 'content.show', argument: { list: 'onlyHere', index: 0 } });
	});

	test('the kept copy of a source opens where its sentence stands', async () => {
		const { calls } = await open(checked);
		all('.evidence button')
			.find((element) => element.getAttribute('aria-label')?.includes('Courier'))
			?.click();
		expect(calls.at(-1)).toMatchObject({ call: 'library.open', argument: { view: 'article', id: 'courier' } });
	});

	test('sources with one text stand together', async () => {
		await open(checked);
		expect(
			all('.origin').map((group) => [...group.querySelectorAll('strong')].map((name) => name.textContent)),
		).toEqual([['The Alder Courier'], ['Northwire', 'Evening Post'], ['Radio Coast']]);
	});

	test('where nothing is said to be left out, no number says that nothing is', async () => {
		const without = (coverage: Partial<Report['coverage']>) =>
			open({
				kind: 'checked',
				kept: 'added',
				report: { ...report, omitted: [], coverage: { ...report.coverage, tooNew: 0, ...coverage } },
			});
		await without({ omissions: 'fewOrigins' });
		expect(text('#left-out summary')).toBe('Not in this article');
		expect(text('#left-out .fold-body')).toMatch(/^A fact counts as left out only where/);
		await without({ tooNew: 2 });
		expect(text('#left-out summary')).toBe('Not in this article0');
		expect(all('#left-out .fold-body > *').map(({ tagName }) => tagName)).toEqual(['P']);
	});

	test('a difference between two places of this article is not counted as one with another', async () => {
		const [first, second, ...others] = report.discrepancies;
		if (first === undefined || second === undefined) throw new Error('The sample has too few findings');
		const within = { ...first, evidence: first.evidence.map((item) => ({ ...item, source: report.article.id })) };
		await open({ kind: 'checked', kept: 'added', report: { ...report, discrepancies: [within, second, ...others] } });
		expect(text('.finding .disclosure')).toBe('Read another place in this article');
		expect(text('.finding .evidence .source-name')).toBe('Another place in this article');
		expect(text('.summary h2')).toBe('7 differences with 4 sources, 3 of them independent');
		await open({ kind: 'checked', kept: 'added', report: { ...report, discrepancies: [within] } });
		expect(text('.summary h2')).toBe('1 difference within this article');
	});

	test('words of page and sources are shown as words, whatever they hold', async () => {
		const [first, ...others] = report.discrepancies;
		if (first === undefined) throw new Error('The sample has no findings');
		const hostile = '<img src=x onerror="alert(1)">';
		const whole = `${hostile} is what somebody wrote there.`;
		const sentence = { start: 0, end: whole.length, exact: whole };
		await open({
			kind: 'checked',
			kept: 'added',
			report: {
				...report,
				article: { ...report.article, title: hostile, url: 'javascript:alert(1)' },
				story: report.story.map((source) => ({ ...source, title: hostile, url: 'javascript:alert(1)' })),
				discrepancies: [{ ...first, start: 0, end: hostile.length, exact: hostile, sentence }, ...others],
			},
		});
		expect(all('main img, main [onerror], main a[href^="javascript"]')).toEqual([]);
		expect(text('.finding mark')).toBe(hostile);
	});
});

describe('nothing found', () => {
	test('says what was compared', async () => {
		await open(states['nothing'] ?? { kind: 'idle' });
		expect(text('.summary')).toBe(
			'No differences foundCompared with 4 other articles you kept on this story. 3 of them are independent; the rest carry the same text as one of these.18 pairs of statements were compared, and none differs.',
		);
		expect(text('[role="status"]')).toBe('No differences found');
	});

	test('says so when nothing could be compared', async () => {
		await open(states['incomparable'] ?? { kind: 'idle' });
		expect(text('.summary')).toContain(english['nothingComparable']?.message);
	});

	test('reasons that have no sentence are counted together, not shown by the name that the engine has for them', async () => {
		const state = states['nothing'];
		if (state?.kind !== 'checked') throw new Error('It is checked');
		const { report } = state;
		const incomparable = { 'another event': 22, 'hearsay on both sides': 2, 'not told': 1 };
		await open({ ...state, report: { ...report, checked: { ...report.checked, incomparable } } });
		const tally = [...document.querySelectorAll('.tally div')].map((row) => row.textContent);
		expect(tally).toEqual([
			`${english['incomparable_another_event']?.message}22`,
			`${english['incomparableElse']?.message}3`,
		]);
	});

	test('does not say that none differs when the settings hide what differs', async () => {
		await open(states['checked'] ?? { kind: 'idle' }, { stored: { hiddenKinds: [...DISCREPANCY_KINDS] } });
		expect(text('.summary')).toContain('None that your settings show.');
		expect(text('.summary')).not.toContain('none differs');
	});
});

describe('a problem', () => {
	const failed = Object.entries(states).filter(([, state]) => state.kind === 'failed');

	test.each(failed)('%s has a sentence of its own, and says what to do', async (_, state) => {
		await open(state);
		expect(text('.problem h2')).not.toMatch(/problem_|\$/);
		expect(text('.problem p')?.length).toBeGreaterThan(20);
		expect(text('[role="status"]')).toBe(text('.problem h2'));
	});

	test('an empty corpus leads to the import', async () => {
		const { calls } = await open(states['emptyCorpus'] ?? { kind: 'idle' });
		button('Import articles').click();
		expect(calls.at(-1)).toEqual({ call: 'openOptionsPage' });
	});
});

describe('the tab', () => {
	test('a change of it is shown at once', async () => {
		const { broadcast } = await open({ kind: 'idle' });
		broadcast({ call: 'panel.tabChanged', argument: { tabId: 1, state: { kind: 'working', task: 'check' } } });
		await vi.waitFor(() => expect(text('.working')).toContain('Comparing'));
		broadcast({ call: 'panel.tabChanged', argument: { tabId: 99, state: { kind: 'idle' } } });
		broadcast({ call: 'panel.tabChanged', argument: { tabId: 1, state: states['kept'] } });
		await vi.waitFor(() => expect(text('.kept h2')).toBe('Kept on this computer.'));
	});

	test('what was found so far is listed while more is read', async () => {
		const { broadcast } = await open({ kind: 'idle' });
		// One that is just sure enough now may not be when all have been read, and waits.
		const discrepancies = report.discrepancies.map((one, index) => (index === 1 ? { ...one, confidence: 0.55 } : one));
		const progress = { done: 3, total: 5, report: { ...report, discrepancies } };
		broadcast({
			call: 'panel.tabChanged',
			argument: { tabId: 1, state: { kind: 'working', task: 'check', progress } },
		});
		await vi.waitFor(() => expect(text('.working progress + .quiet')).toBe('3 of 5 articles read'));
		expect(text('.so-far .reason')).toBe('This article says 41; The Alder Courier says 14.');
		expect(all('.so-far li').length).toBe(6);
		expect(all('.so-far button, .finding')).toEqual([]);
	});

	test('can be checked again from the panel once the reader has let us in', async () => {
		const { broadcast, options } = await open({ kind: 'idle' }, { reachable: false });
		expect(all('.hint').length).toBe(1);
		options.reachable = true;
		broadcast({ call: 'panel.tabChanged', argument: { tabId: 1, state: states['checked'] } });
		await vi.waitFor(() => expect(button('Check again')).toBeDefined());
	});

	test('marks are switched in the page, and the switch shows what its own page tells, by a key as well', async () => {
		const { calls, broadcast } = await open(states['checked'] ?? { kind: 'idle' });
		expect(button('Marks').getAttribute('aria-checked')).toBe('true');
		button('Marks').click();
		await vi.waitFor(() => expect(button('Marks').getAttribute('aria-checked')).toBe('false'));
		expect(calls.filter(({ call }) => call !== 'content.marks').at(-1)).toEqual({ call: 'content.toggleMarks' });
		broadcast({ call: 'panel.marks', argument: { tabId: 99, on: true } });
		broadcast({ call: 'panel.active', argument: { tabId: 1, item: { list: 'discrepancies', index: 0 } } });
		await vi.waitFor(() => expect(all('.finding.active').length).toBe(1));
		expect(button('Marks').getAttribute('aria-checked')).toBe('false');
		broadcast({ call: 'panel.marks', argument: { tabId: 1, on: true } });
		await vi.waitFor(() => expect(button('Marks').getAttribute('aria-checked')).toBe('true'));
	});

	test('a page that has gone away is said to have', async () => {
		const { options } = await open(states['checked'] ?? { kind: 'idle' });
		options.silent = 'page';
		one('[data-show]').click();
		await vi.waitFor(() => expect(text('[role="alert"]')).toBe(english['pageGone']?.message));
	});

	test('a failure stays with its tab, however late the panel hears of it', async () => {
		await open({ kind: 'idle' });
		let fail = () => {};
		const sendMessage = vi.spyOn(fake.browser.runtime, 'sendMessage');
		sendMessage.mockReturnValueOnce(new Promise((_, reject) => (fail = () => reject(new Error('ended')))));
		button('Check this article').click();
		fake.goTo(2);
		await vi.waitFor(() =>
			expect(fake.calls.filter(({ call }) => call === 'tab.state').at(-1)).toMatchObject({ argument: 2 }),
		);
		await vi.waitFor(() => expect(all('.idle')).toHaveLength(1));
		fail();
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(all('.problem')).toEqual([]);
		expect(all('.idle')).toHaveLength(1);
		sendMessage.mockRestore();
		fake.goTo(1);
	});

	test('a background that does not answer is a problem that is shown', async () => {
		fake.options.silent = 'background';
		await open({ kind: 'idle' });
		await vi.waitFor(() => expect(text('.problem h2')).toBe(english['problem_stopped']?.message));
	});
});
