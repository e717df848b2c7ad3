import { beforeEach, expect, test } from 'vitest';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { violations } from './axe.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { check, forgetEverything, isDone } from './reader.ts';

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('axe finds nothing to object to in the settings, empty and full', async () => {
		const { driver, site } = session();
		const empty = await driver.extensionPage('options.html');
		await until(
			() => empty.evaluate((document) => document.querySelector('main section') !== null),
			'the page is there',
		);
		expect(await empty.evaluate(({ documentElement: { lang, dir } }) => [lang, dir])).toEqual(['en', 'ltr']);
		expect(await violations(empty)).toEqual([]);
		await check(driver, await driver.open(site.url('meridian')));
		await check(driver, await driver.open(site.url('flare')));
		const full = await driver.extensionPage('options.html');
		await until(
			() => full.evaluate((document) => document.querySelector('.figures')?.textContent?.includes('2') === true),
			'articles are counted',
		);
		expect(await violations(full)).toEqual([]);
	});

	test('axe finds nothing to object to in the panel, with a problem and with findings opened', async () => {
		const { driver, site } = session();
		const first = await driver.open(site.url('meridian'));
		await check(driver, first);
		const problem = await driver.extensionPage(`panel.html?tab=${first.tabId}`);
		await until(() => isDone(problem), 'the panel shows the problem');
		expect(await violations(problem)).toEqual([]);

		const second = await driver.open(site.url('flare'));
		await check(driver, second);
		const result = await driver.extensionPage(`panel.html?tab=${second.tabId}`);
		await until(() => isDone(result), 'the panel shows the result');
		await result.evaluate((document) => {
			for (const closed of document.querySelectorAll<HTMLElement>('summary, .disclosure')) closed.click();
		});
		expect(await violations(result)).toEqual([]);
	});

	test('axe does object where there is something to object to', async () => {
		const options = await session().driver.extensionPage('options.html');
		await options.evaluate((document) => {
			document.body.append(document.createElement('input'));
		});
		expect(await violations(options)).toContainEqual(expect.stringContaining('label'));
	});
});
