import { describe, expect, test } from 'vitest';
import { BAKERY } from '../support/pages.ts';
import { servePages } from '../support/server.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { findBrowser, launch } from './driver/launch.ts';
import { check, markBoxes, marks } from './reader.ts';

// Firefox takes an old version's scripts out of the pages at once; Chromium leaves them there, cut off from everything.
describe.skipIf(findBrowser('chrome') === undefined)('chrome', () => {
	test('a page that was marked by the version before says so, and leaves itself as it was', async () => {
		const { meridian = BAKERY, flare = BAKERY } = storyPages('harbour-ferry');
		const site = await servePages({ meridian, flare });
		const driver = await launch('chrome');
		try {
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.open(site.url('flare'));
			await check(driver, tab);
			const [box] = await markBoxes(tab);
			const ours = () =>
				tab.evaluate((document) =>
					[...document.querySelectorAll<HTMLElement>('[data-crosscheck]')].map((host) => host.dataset['crosscheck']),
				);
			expect(await ours()).toEqual(['marks']);
			// It takes the page from which it is asked for along.
			await driver.asExtension((api) => void setTimeout(() => api.runtime.reload(), 50)).catch(() => undefined);
			const isGone = () =>
				driver
					.asExtension(() => false)
					.then(
						() => false,
						() => true,
					);
			await until(isGone, 'the version is gone');
			await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
			await until(async () => (await marks(tab)).length === 0, 'the marks are gone');
			await until(async () => (await ours()).join() === 'notice', 'the notice is shown');
			await until(async () => (await ours()).length === 0, 'the notice has been there long enough', 20_000);
		} finally {
			await driver.close();
			await site.close();
		}
	});
});
