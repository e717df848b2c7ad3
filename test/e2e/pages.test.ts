import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { BAKERY, FRONT_PAGE, forbidEverything, NOTHING_TO_READ, sandboxed } from '../support/pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { card, check, findings, forgetEverything, markBoxes, marks, outcome } from './reader.ts';

const story = storyPages('harbour-ferry');
const flare = story['flare'] ?? BAKERY;

const short = {
	html: `<!doctype html><html lang="en"><title>Mill fire</title><article><h1>Mill fire</h1><p>${'The mill at Tarn burned for nine hours, and two men were hurt, the county said on Monday. '.repeat(3)}</p></article>`,
};
const pages = {
	...story,
	...NOTHING_TO_READ,
	strict: forbidEverything(flare),
	sandboxed: sandboxed(flare),
	// Readability tries a short text several times, each time with a document made anew.
	brief: forbidEverything(short),
	framed: {
		html: `<!doctype html><title>Frame</title><iframe sandbox width="900" height="700" src="/flare"></iframe>`,
	},
	front: FRONT_PAGE,
	bakery: BAKERY,
};

inEachBrowser(pages, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('an article on another story is not compared', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const panel = await check(driver, await driver.open(site.url('bakery')));
		expect(await outcome(panel)).toBe(message('problem_noOtherSource', ['1']));
	});

	test.each(['strict', 'sandboxed'])(
		'a page whose policy forbids everything is marked like any other (%s)',
		async (name) => {
			const { driver, site } = session();
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.open(site.url(name));
			const found = await findings(await check(driver, tab));
			expect(found.length).toBeGreaterThan(0);
			expect(await marks(tab)).toEqual(found.map(({ words }) => words));
			const [box] = await markBoxes(tab);
			await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
			expect(await until(() => card(tab), 'a card opens')).toContain(found[0]?.reason);
		},
	);

	test('a short text is read under such a policy as well', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('brief')));
		expect(await outcome(panel)).toBe(message('problem_emptyCorpus'));
	});

	test('a frame that is shut off from its page is not read, and the panel says so', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('framed')));
		expect(await outcome(panel)).toBe(message('problem_notAnArticle'));
	});

	test('where there is nothing to read, the panel says so', async () => {
		const { driver, site } = session();
		const told: Record<string, string> = {};
		for (const name of Object.keys(NOTHING_TO_READ)) {
			const tab = await driver.open(site.url(name));
			told[name] = await outcome(await check(driver, tab));
		}
		const closed = [message('problem_notAnArticle'), message('problem_pageNotAllowed')];
		for (const [name, said] of Object.entries(told)) expect(closed, `${name}: ${said}`).toContain(said);
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
