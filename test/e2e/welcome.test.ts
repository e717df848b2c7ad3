import { expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { until } from '../support/until.ts';
import { violations } from './axe.ts';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser({}, (session) => {
	test('the page that greets checks its story with the real engine, and keeps nothing', async () => {
		const { driver } = session();
		const welcome = await driver.extensionPage('welcome.html');
		await until(() => welcome.evaluate((document) => document.querySelector('.demo') !== null), 'the story is there');
		expect(await welcome.evaluate((document) => document.querySelectorAll('.demo-mark').length)).toBe(0);
		await welcome.click({ button: message('checkThis') });
		const marked = await until(async () => {
			const words = await welcome.evaluate((document) =>
				[...document.querySelectorAll('.demo-mark')].map((mark) => mark.textContent),
			);
			return words.length > 0 && words;
		}, 'differences are marked');
		expect(marked).toEqual(['Nine people', 'Halvorsen', 'warning of any kind']);
		await welcome.click('.demo-mark');
		const both = await welcome.evaluate((document) => document.querySelector('.both')?.textContent ?? '');
		expect(both).toContain('Seven people');
		expect(both).toContain('Lenn Valley Radio');
		expect(await violations(welcome)).toEqual([]);
		const library = await driver.extensionPage('library.html');
		await until(() => library.evaluate((document) => document.querySelector('.empty') !== null), 'nothing is kept');
	});

	test('with the keyboard one goes on at the first mark', async () => {
		const { driver } = session();
		const welcome = await driver.extensionPage('welcome.html');
		await welcome.bringToFront();
		const focused = () => welcome.evaluate((document) => document.activeElement?.textContent);
		await until(async () => {
			await welcome.press('Tab');
			return (await focused()) === message('checkThis');
		}, 'the button is reached');
		await welcome.press('Enter');
		await until(async () => (await focused()) === 'Nine people', 'the first mark has the focus');
		await welcome.press('Enter');
		await until(() => welcome.evaluate((document) => document.querySelector('.both') !== null), 'it opens');
	});

	test('it greets once: a background that wakes again does not', async () => {
		const { driver } = session();
		const greetings = () =>
			driver.asExtension(async (api) => {
				await api.runtime.sendMessage({ call: 'tab.state', argument: 0 });
				return (await api.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
			});
		expect(await greetings()).toBe(0);
		await driver.killBackground();
		expect(await greetings()).toBe(0);
	});
});
