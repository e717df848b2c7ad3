// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, expect, test, vi } from 'vitest';
import { message } from '../../support/messages.ts';
import { installBrowser } from '../support.ts';

vi.stubGlobal('__TARGET__', 'chrome');
installBrowser();
const { WelcomePage } = await import('../../../src/ui/welcome/welcome-page.tsx');

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

test('the first page says how an article is checked, with the keys that are set', async () => {
	render(<WelcomePage />, document.body);
	await vi.waitFor(() =>
		expect(document.querySelector('main')?.textContent).toContain(message('toolbarHintWithKeys', ['Alt+Shift+K'])),
	);
	render(null, document.body);
});
