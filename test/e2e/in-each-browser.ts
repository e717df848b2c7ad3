import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPage, type Site, servePages } from '../support/server.ts';
import { BROWSERS, type Driver } from './driver/driver.ts';
import { findBrowser, type LaunchWishes, launch } from './driver/launch.ts';

export type Session = { readonly driver: Driver; readonly site: Site };

/** The same tests in Chromium and in Firefox, each with one browser for all of a file's tests. */
export function inEachBrowser(
	pages: Readonly<Record<string, ServedPage>>,
	tests: (session: () => Session) => void,
	wishes: LaunchWishes = {},
): void {
	describe.each(BROWSERS)('%s', (browser) => {
		describe.skipIf(findBrowser(browser) === undefined)('', () => {
			let session: Session;
			beforeAll(async () => {
				session = { site: await servePages({ ...pages, ...CONTROL }), driver: await launch(browser, wishes) };
			});
			afterEach(() => session.driver.closeTabs());
			afterAll(async () => {
				await session?.driver.close();
				await session?.site.close();
			});

			tests(() => session);

			test('nothing off this machine was asked for, all the while', async () => {
				const { driver, site } = session;
				await driver.open(site.url('control'));
				const wanted = driver.contacted.filter((address) => !OWN_ERRANDS.some((host) => address.includes(host)));
				// The page that does ask shows that asking would be seen.
				expect([...new Set(wanted)]).toEqual(['http://elsewhere.invalid/pixel.png']);
			});
		});
	});
}

const CONTROL: Record<string, ServedPage> = {
	control: { html: '<!doctype html><title>Asks</title><img src="http://elsewhere.invalid/pixel.png" alt="">' },
};

/** What the browsers themselves look for, with and without extensions. */
const OWN_ERRANDS = [
	'clients2.google.com',
	'accounts.google.com',
	'update.googleapis.com',
	'redirector.gvt1.com',
	'redirector.gvt1.com',
	'content-autofill.googleapis.com',
	'firefox.settings.services.mozilla.com',
];
