import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/engine/types.ts';
import { keep } from '../support/corpus-in-browser.ts';
import { message } from '../support/messages.ts';
import { BAKERY, BAKERY_TOO, NOTHING_TO_READ } from '../support/pages.ts';
import { storyArticles, storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { View } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { badge, check, findings, forgetEverything, marks, outcome } from './reader.ts';

// What the panel says while it works and when there is nothing to show; problems are in pages.test.ts.

inEachBrowser({ ...storyPages('harbour-ferry'), bakery: BAKERY, baker: BAKERY_TOO, ...NOTHING_TO_READ }, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('where nothing differs, it says so, and what was compared', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('baker')));
		const tab = await driver.open(site.url('bakery'));
		const panel = await check(driver, tab);
		expect(await outcome(panel)).toBe(message('noDifferences'));
		const summary = await text(panel, '.summary');
		expect(summary).toContain(message('comparedWith_one', ['1']));
		expect(summary).toMatch(/\d+ pairs of statements were compared, and none differs/);
		expect(await marks(tab)).toEqual([]);
	});

	test('a long check tells how far it has got and what it has found, then all of it', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('bakery')));
		await keep(driver, manyReports('Herald'));
		await record(panel);
		const tab = await driver.open(site.url('flare'));
		await check(driver, tab);
		const seen = await recorded(panel);
		const done = seen.flatMap(({ progress }) => progress ?? []);
		expect(done.length).toBeGreaterThan(0);
		expect(done).toEqual(done.toSorted((a, b) => a - b));
		const found = (await findings(panel)).map(({ reason }) => reason);
		const soFar = seen.flatMap(({ reasons }) => (reasons.length > 0 ? [reasons] : []));
		expect(soFar.length).toBeGreaterThan(0);
		// What this article says stays; another source may say the other thing more clearly.
		const ours = (reason: string) => reason.split(';')[0];
		const stayed = found.map(ours);
		expect(soFar.flat().filter((reason) => !stayed.includes(ours(reason)))).toEqual([]);
		expect(await marks(tab)).toHaveLength(found.length);
	});

	test('a long check can be cancelled', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('bakery')));
		await keep(driver, manyReports('Courier'));
		const tab = await driver.open(site.url('flare'));
		// The panel does it itself, at the first news.
		await panel.evaluate((document) => {
			delete document.body.dataset['cancelled'];
			new MutationObserver((_, observer) => {
				const cancel = document.querySelector<HTMLElement>('.working progress ~ p button');
				if (!cancel) return;
				observer.disconnect();
				cancel.click();
				document.body.dataset['cancelled'] = 'yes';
			}).observe(document.body, { subtree: true, childList: true });
		});
		await tab.clickAction();
		// Before it begins the panel is idle as well.
		await until(() => panel.evaluate(({ body }) => body.dataset['cancelled'] === 'yes'), 'it is cancelled');
		await until(async () => (await outcome(panel)) === '', 'the panel is with this tab');
		await until(async () => (await text(panel, '.idle h2')) === message('idleTitle'), 'it is idle again', 20_000);
		await until(async () => (await badge(driver, tab)) === '', 'the button tells of nothing any more');
		expect(await marks(tab)).toEqual([]);
	});

	test('a page that is left while it is checked leaves nothing behind, and the next can be checked at once', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('bakery')));
		await keep(driver, manyReports('Observer'));
		const tab = await driver.open(site.url('flare'));
		await until(async () => (await outcome(panel)) === '', 'the panel is with this tab');
		await tab.clickAction();
		await until(() => panel.evaluate((document) => document.querySelector('progress') !== null), 'it is compared');
		await tab.navigate(site.url('blank'));
		await until(async () => (await text(panel, '.idle h2')) === message('idleTitle'), 'the panel is idle', 20_000);
		await check(driver, tab);
		expect(await outcome(panel)).toBe(message('problem_notAnArticle'));
	});
});

const text = (view: View, selector: string) =>
	view.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** So many that a check of them takes a while, the more as nobody has read them yet: each outlet has one report, and something else beside it. */
function manyReports(outlet: string): Article[] {
	const all = storyArticles();
	const report = all.find(({ id }) => id === 'harbour-ferry/meridian')?.text ?? '';
	const others = all.filter(({ id }) => !id.startsWith('harbour-ferry/'));
	return Array.from({ length: 40 }, (_, i) => ({
		id: `https://${outlet.toLowerCase()}-${i}.example/ferry`,
		url: `https://${outlet.toLowerCase()}-${i}.example/ferry`,
		title: 'Ferry hits breakwater in fog',
		publisher: `${outlet} ${i}`,
		published: '2025-06-15T12:00:00Z',
		language: 'en',
		text: `${report}\n${others[i % others.length]?.text}`,
	}));
}

type Seen = { readonly progress?: number; readonly reasons: readonly string[] };

/** Notes everything that the panel shows while it works. */
function record(panel: View): Promise<void> {
	return panel.evaluate((document) => {
		const seen: Seen[] = [];
		const look = () => {
			const reasons = [...document.querySelectorAll('.so-far .reason')].map(({ textContent }) => textContent ?? '');
			const progress = document.querySelector('progress')?.value;
			if (document.querySelector('.working')) seen.push({ reasons, ...(progress !== undefined && { progress }) });
		};
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
		});
		Object.assign(globalThis, { seen });
		// In Firefox, what runs here is not of the panel's own world.
		Object.assign(document, { seen });
	});
}

function recorded(panel: View): Promise<Seen[]> {
	return panel.evaluate((document) => (document as unknown as { seen: Seen[] }).seen);
}
