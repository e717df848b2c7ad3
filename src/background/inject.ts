import { browser } from '../platform/browser.ts';
import { ProblemError } from '../platform/problems.ts';

/** How the task was started: only a click on the button, its key or the menu opens the page to us (`activeTab`). */
export type Origin = 'gesture' | 'panel';

/**
 * Puts the content script into the tab's own document. Asks the browser before it awaits anything; the script itself
 * minds being there already.
 */
export async function inject(tabId: number, origin: Origin): Promise<void> {
	let done = await attempt(tabId);
	for (let left = origin === 'gesture' ? PATIENCE : 0; !done && left > 0; left -= 1) {
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
		done = await attempt(tabId);
	}
	// The wording differs by browser, page and version; what can be done about it does not.
	if (!done) throw new ProblemError({ kind: origin === 'gesture' ? 'pageNotAllowed' : 'clickNeeded' });
}

/** Chrome at times tells of the click a moment before it opens the page to us: in one of twenty clicks, as measured. */
const PAUSE = 100;
const PATIENCE = 3;

async function attempt(tabId: number): Promise<boolean> {
	const target = { tabId };
	const script = browser.scripting.executeScript({ target, files: ['content.js'] });
	// A reader's own style also reaches into components (open shadow trees), where the page's does not; of a reader's own
	// Chrome draws the lines alone, and leaves out the grounds.
	const style = Promise.all(
		(['AUTHOR', 'USER'] as const).map((origin) =>
			browser.scripting.insertCSS({ target, files: ['content.css'], origin }),
		),
	);
	const [injected, styled] = await Promise.allSettled([script, style]);
	// Of its own pages Firefox does not refuse: it answers with nothing for the frame.
	return injected.status === 'fulfilled' && Boolean(injected.value[0]) && styled.status === 'fulfilled';
}
