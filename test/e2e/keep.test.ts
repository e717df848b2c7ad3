import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Driver } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { check, findings, forgetEverything, outcome } from './reader.ts';

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('the context menu keeps an article without checking it', async () => {
		const { driver, site } = session();
		await driver.asExtension((api) => api.storage.local.set({ keepOnCheck: false }));
		const tab = await driver.open(site.url('meridian'));
		const panel = await check(driver, tab);
		expect(await outcome(panel)).toBe(message('problem_emptyCorpus'));
		await tab.chooseMenu({ id: 'keep', label: message('keepThis') });
		await until(async () => (await outcome(panel)) === message('kept_added'), 'the article is kept');
		await until(async () => (await readingsKept(driver)) === 1, 'its facts are read when it has been kept');

		const found = await findings(await check(driver, await driver.open(site.url('flare'))));
		expect(found.length).toBeGreaterThan(0);
	});

	test('the panel keeps an article that a click has opened', async () => {
		const { driver, site } = session();
		await driver.asExtension((api) => api.storage.local.set({ keepOnCheck: false }));
		const panel = await check(driver, await driver.open(site.url('meridian')));
		await panel.click({ button: message('keep') });
		await until(async () => (await outcome(panel)) === message('kept_added'), 'the article is kept');
	});
});

const readingsKept = (driver: Driver) =>
	driver.asExtension(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('crosscheck');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const count = opening.result.transaction('readings').objectStore('readings').count();
					count.onerror = () => reject(count.error);
					count.onsuccess = () => {
						opening.result.close();
						resolve(count.result);
					};
				};
			}),
	);
