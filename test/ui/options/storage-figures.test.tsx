// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, expect, test, vi } from 'vitest';
import { message } from '../../support/messages.ts';
import { installBrowser } from '../support.ts';

installBrowser();
const { StorageFigures } = await import('../../../src/ui/options/storage-figures.tsx');

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

test.each([
	[
		'a browser that tells what is kept from its own copies of the scripts',
		{ usageDetails: { indexedDB: 40_000 } },
		/^40 kB$/,
	],
	['a browser that does not', {}, /^7 MB$/],
])('the space that articles take, in %s', async (_, details, shown) => {
	const estimate = async () => ({ usage: 7_000_000, quota: 80_000_000, ...details });
	vi.stubGlobal('navigator', { ...navigator, storage: { estimate, persist: async () => true } });
	render(<StorageFigures count={0} />, document.body);
	await vi.waitFor(() => {
		const terms = [...document.querySelectorAll('dt')];
		const size = terms.find((term) => term.textContent === message('figureSize'));
		expect(size?.nextElementSibling?.textContent).toMatch(shown);
	});
	render(null, document.body);
	vi.unstubAllGlobals();
});
