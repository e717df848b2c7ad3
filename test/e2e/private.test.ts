import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { BAKERY } from '../support/pages.ts';
import { servePages } from '../support/server.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Driver } from './driver/driver.ts';
import { findBrowser, launch } from './driver/launch.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { check, forgetEverything, marks, outcome } from './reader.ts';

const { meridian = BAKERY, flare = BAKERY } = storyPages('harbour-ferry');

/** Where they say they are from. */
const [MERIDIAN, FLARE] = ['meridianwire.example', 'dailyflare.example'];

inEachBrowser(
	{ meridian, flare },
	(session) => {
		beforeEach(() => forgetEverything(session().driver));

		test('what is read in a private window is compared, and written down only when the reader keeps it', async () => {
			const { driver, site } = session();
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.openPrivately(site.url('flare'));
			await tab.clickAction();
			await until(async () => (await stateOf(driver, tab.tabId)).kind === 'checked', 'it is checked', 30_000);
			expect((await stateOf(driver, tab.tabId)).kept).toBe('off');
			expect((await marks(tab)).length).toBeGreaterThan(0);
			const stored = await everythingStored(driver);
			expect([stored.includes(MERIDIAN), stored.includes(FLARE)]).toEqual([true, false]);

			// The result is there for as long as the tab is.
			await driver.killBackground();
			expect((await stateOf(driver, tab.tabId)).kind).toBe('checked');
			await driver.asExtension((api, tabId) => api.tabs.remove(tabId), tab.tabId);
			await until(async () => (await stateOf(driver, tab.tabId)).kind === 'idle', 'its result is gone');

			// Two windows at once, and each as it is.
			const other = await driver.open(site.url('meridian'));
			await check(driver, other);
			const again = await driver.openPrivately(site.url('flare'));
			const fromPanel = (tabId: number) =>
				driver.asExtension(
					(api, tabId) => api.runtime.sendMessage({ call: 'tab.run', argument: { tabId, task: 'check' } }),
					tabId,
				);
			await Promise.all([again.clickAction(), fromPanel(other.tabId)]);
			for (const { tabId } of [other, again])
				await until(async () => ['checked', 'failed'].includes((await stateOf(driver, tabId)).kind), 'it is checked');
			expect((await stateOf(driver, again.tabId)).kept).toBe('off');
			expect((await stateOf(driver, other.tabId)).problem).toEqual({ kind: 'emptyCorpus' });
			// Firefox asks for leave to read all tabs; what is done with it is the same.
			if (driver.browser === 'chrome') expect(await keptTabs(driver, again.tabId)).toEqual(['off']);
			await again.pressShortcut('L');
			await until(async () => (await stateOf(driver, again.tabId)).kind === 'kept', 'it is kept');
			expect((await everythingStored(driver)).includes(FLARE)).toBe(true);
		}, 90_000);
	},
	{ allSites: true },
);

test.skipIf(findBrowser('firefox') === undefined)(
	'where Firefox is set to never remember history, it lets nothing be stored, and the panel says so',
	async () => {
		const site = await servePages({ meridian });
		const driver = await launch('firefox', { remembersNothing: true });
		try {
			const panel = await check(driver, await driver.open(site.url('meridian')));
			await until(
				async () => (await outcome(panel)) === message('problem_storageBlocked'),
				'the panel says that nothing may be stored',
			);
		} finally {
			await driver.close();
			await site.close();
		}
	},
	60_000,
);

function stateOf(driver: Driver, tabId: number) {
	return driver.asExtension(
		async (api, tabId) => (await api.runtime.sendMessage({ call: 'tab.state', argument: tabId })).answer,
		tabId,
	);
}

/** What became of the tabs of the window when all of them were to be read. */
function keptTabs(driver: Driver, tabId: number): Promise<string[]> {
	return driver.asExtension(async (api, tabId) => {
		const { windowId } = await api.tabs.get(tabId);
		const { answer } = await api.runtime.sendMessage({ call: 'tabs.keep', argument: windowId });
		return answer.map(({ outcome }: { outcome: { kept: string } }) => outcome.kept);
	}, tabId);
}

/** All databases of the extension and what it stores beside them, as text. */
function everythingStored(driver: Driver): Promise<string> {
	return driver.asExtension(async (api) => {
		const found: unknown[] = [await api.storage.local.get(null)];
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			for (const store of db.objectStoreNames)
				found.push(
					await new Promise((resolve, reject) => {
						const request = db.transaction(store).objectStore(store).getAll();
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error);
					}),
				);
			db.close();
		}
		return JSON.stringify(found);
	});
}
