import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { BAKERY } from '../support/pages.ts';
import { servePages } from '../support/server.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { BROWSERS, type Tab } from './driver/driver.ts';
import { findBrowser, launch } from './driver/launch.ts';
import { check, markBoxes, marks, outcome } from './reader.ts';

// At the same time: most of it is waiting.
describe.concurrent.each(BROWSERS)('%s', (browser) => {
	test.skipIf(findBrowser(browser) === undefined)(
		'after an update, page and panel say that the marks were of the version before, and a click brings them anew',
		async () => {
			const { meridian = BAKERY, flare = BAKERY } = storyPages('harbour-ferry');
			const site = await servePages({ meridian, flare });
			const driver = await launch(browser);
			try {
				await check(driver, await driver.open(site.url('meridian')));
				const tab = await driver.open(site.url('flare'));
				await check(driver, tab);
				const before = await marks(tab);
				expect(await ours(tab)).toEqual(['marks']);
				await driver.update();
				if (browser === 'chrome') {
					// It leaves the old scripts in the pages, cut off from everything; Firefox takes them out.
					await tab.bringToFront();
					await until(async () => {
						// The panel is gone with the old version, sooner or later, and then the page is wider.
						const [box] = await markBoxes(tab);
						if (box) await tab.clickAt(box.x + 3, box.y + 3);
						return (await marks(tab)).length === 0;
					}, 'the marks are gone');
					await until(async () => (await ours(tab)).join() === 'notice', 'the notice is shown');
					await until(async () => (await ours(tab)).length === 0, 'it has been there long enough', 20_000);
				}
				// Of what Firefox leaves there nobody answers for a click.
				await until(async () => (await ours(tab)).length === 0, 'nothing is left');
				const panel = await driver.extensionPage(`panel.html?tab=${tab.tabId}`);
				await until(async () => (await outcome(panel)) === message('problem_updated'), 'the panel says so');
				await check(driver, tab);
				expect(await marks(tab)).toEqual(before);
				expect(await ours(tab)).toEqual(['marks']);
			} finally {
				await driver.close();
				await site.close();
			}
		},
		60_000,
	);
});

/** What we have put into the page, as far as it is seen: without its style sheet nothing is. */
const ours = (tab: Tab) =>
	tab.evaluate((document) =>
		[...document.querySelectorAll<HTMLElement>('[data-crosscheck]')]
			.filter((host) => getComputedStyle(host).visibility === 'visible')
			.map((host) => host.dataset['crosscheck'] ?? ''),
	);
