import { browser } from '../platform/browser.ts';
import { ProblemError } from '../platform/problems.ts';

/** How the task was started: only a click on the button, its key or the menu opens the page to us (`activeTab`). */
export type Origin = 'gesture' | 'panel';

/**
 * Puts the content script into the tab's own document. Asks the browser before it awaits anything; the script itself
 * minds being there already.
 */
export async function inject(tabId: number, origin: Origin): Promise<void> {
	const target = { tabId };
	const script = browser.scripting.executeScript({ target, files: ['content.js'] });
	const style = browser.scripting.insertCSS({ target, files: ['content.css'] });
	const [injected] = await Promise.allSettled([script, style]);
	// Of its own pages Firefox does not refuse: it answers with nothing for the frame.
	if (injected.status === 'fulfilled' && injected.value[0]) return;
	// The wording differs by browser, page and version; what can be done about it does not.
	console.warn('The page stays closed:', injected.status === 'rejected' ? injected.reason : 'no frame');
	throw new ProblemError({ kind: origin === 'gesture' ? 'pageNotAllowed' : 'clickNeeded' });
}
