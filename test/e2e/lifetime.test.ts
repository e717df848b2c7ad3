import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { BAKERY } from '../support/pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { badge, check, findings, forgetEverything, isDone, marks, outcome } from './reader.ts';

inEachBrowser({ ...storyPages('harbour-ferry'), bakery: BAKERY }, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('a background that was ended in between still knows what was kept', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		await driver.killBackground();
		expect(await driver.backgroundRuns()).toBe(false);
		const tab = await driver.open(site.url('flare'));
		const panel = await check(driver, tab);
		expect((await findings(panel)).length).toBeGreaterThan(0);
	});

	test('a background that is ended in the midst of a check leaves nobody waiting', async () => {
		const { driver, site } = session();
		const tab = await driver.open(site.url('meridian'));
		await tab.clickAction();
		const panel = await driver.panel();
		const begun = '.working, .problem h2, .summary h2';
		await until(() => panel.evaluate((document, begun) => document.querySelector(begun) !== null, begun), 'it begins');
		await driver.killBackground();
		await until(() => isDone(panel), 'the panel says how it ended');
	});

	test('a result outlives the background that found it', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const panel = await check(driver, tab);
		const found = await findings(panel);
		await driver.open(site.url('bakery'));
		await until(async () => (await findings(panel)).length === 0, 'the panel shows the other tab');
		await driver.killBackground();
		await tab.bringToFront();
		await until(async () => (await findings(panel)).length > 0, 'the panel shows the result again');
		expect(await findings(panel)).toEqual(found);
	});

	test('a page that is left takes its result, its marks and its badge along', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const panel = await check(driver, tab);
		expect(await outcome(panel)).not.toBe('');
		await tab.navigate(site.url('bakery'));
		await until(async () => (await outcome(panel)) === '', 'the panel is idle');
		expect(await marks(tab)).toEqual([]);
		expect(await badge(driver, tab)).toBe('');
	});

	test('another page asks for another click', async () => {
		const { driver, site } = session();
		const tab = await driver.open(site.url('meridian'));
		const panel = await check(driver, tab);
		const buttons = () => panel.evaluate((document) => document.body.textContent ?? '');
		expect(await buttons()).toContain(message('check'));
		await tab.navigate(site.url('bakery'));
		await until(async () => (await buttons()).includes(message('idleTitle')), 'the panel is idle');
		expect(await buttons()).not.toContain(message('checkThis'));
		await expect(tab.inContentScript((document) => document.title)).rejects.toThrow();
	});

	test('the same article checked twice is kept once', async () => {
		const { driver, site } = session();
		const tab = await driver.open(site.url('meridian'));
		await check(driver, tab);
		await tab.navigate(site.url('meridian'));
		const panel = await check(driver, tab);
		expect(await outcome(panel)).toBe(message('problem_emptyCorpus'));
	});
});
