import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { BAKERY, FRONT_PAGE, forbidEverything } from '../support/pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { card, check, findings, forgetEverything, markBoxes, marks, outcome } from './reader.ts';

const story = storyPages('harbour-ferry');
const flare = story['flare'] ?? BAKERY;

inEachBrowser({ ...story, strict: forbidEverything(flare), front: FRONT_PAGE, bakery: BAKERY }, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('an article on another story is not compared', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const panel = await check(driver, await driver.open(site.url('bakery')));
		expect(await outcome(panel)).toBe(message('problem_noOtherSource', ['1']));
	});

	test('a page whose policy forbids everything is marked like any other', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('strict'));
		const found = await findings(await check(driver, tab));
		expect(found.length).toBeGreaterThan(0);
		expect(await marks(tab)).toEqual(found.map(({ words }) => words));
		const [box] = await markBoxes(tab);
		await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
		expect(await until(() => card(tab), 'a card opens')).toContain(found[0]?.reason);
	});

	test('a list of headlines is no article', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('front')));
		expect(await outcome(panel)).toBe(message('problem_notAnArticle'));
	});

	test("the browser's own pages stay closed, and the panel says so", async () => {
		const { driver } = session();
		const own = driver.browser === 'chrome' ? 'chrome://version/' : 'about:license';
		const panel = await check(driver, await driver.open(own));
		expect(await outcome(panel)).toBe(message('problem_pageNotAllowed'));
	});
});
