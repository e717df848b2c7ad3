import { until } from '../support/until.ts';
import type { Driver, Tab, View } from './driver/driver.ts';

/** What a reader sees and does, in one place: the tests and the demo say what, this says where to look. */

export type ShownFinding = {
	readonly kind: string;
	readonly reason: string;
	/** The article's own sentence, and in it the words that differ. */
	readonly sentence: string;
	readonly words: string;
	readonly evidence: readonly { readonly source: string; readonly sentence: string; readonly words: string }[];
};

/** Clicks the button on a page not yet checked, and waits until the panel shows how it went. */
export async function check(driver: Driver, tab: Tab): Promise<View> {
	// It may still show how it went in another tab.
	await until(async () => !(await driver.panelIsOpen()) || !(await isDone(await driver.panel())), 'the panel is ready');
	await tab.clickAction();
	// An open panel may still show the tab before: the background knows when this one is done.
	await until(() => isChecked(driver, tab), 'the tab has been checked', 30_000);
	const panel = await driver.panel();
	await until(() => isDone(panel), 'the panel shows a result');
	await until(() => isMarked(driver, tab), 'the page has its marks');
	return panel;
}

/** The panel has a result a moment before the page. */
function isMarked(driver: Driver, tab: Tab): Promise<boolean> {
	return driver.asExtension(async (api, tabId) => {
		const { answer } = await api.runtime.sendMessage({ call: 'tab.state', argument: tabId });
		if (answer.kind !== 'checked') return true;
		// There is no such mark; a page without any refuses the call.
		const show = { call: 'content.show', argument: { list: 'discrepancies', index: 9_999 } };
		return !('thrown' in (await api.tabs.sendMessage(tabId, show, { frameId: 0 })));
	}, tab.tabId);
}

function isChecked(driver: Driver, tab: Tab): Promise<boolean> {
	return driver.asExtension(async (api, tabId) => {
		const { answer } = await api.runtime.sendMessage({ call: 'tab.state', argument: tabId });
		return ['checked', 'failed'].includes(answer.kind);
	}, tab.tabId);
}

/** The heading of whatever ended the work: a summary, what was kept, or a problem. */
export function outcome(panel: View): Promise<string> {
	return panel.evaluate((document) => {
		const heading = document.querySelector('.summary h2, .kept h2, .problem h2');
		return heading?.textContent ?? '';
	});
}

export async function isDone(panel: View): Promise<boolean> {
	return (await outcome(panel)) !== '';
}

export function findings(panel: View): Promise<ShownFinding[]> {
	return panel.evaluate((document) => {
		const text = (element: Element, selector: string) => element.querySelector(selector)?.textContent?.trim() ?? '';
		return [...document.querySelectorAll('.finding')].map((finding) => ({
			kind: text(finding, '.kind'),
			reason: text(finding, '.reason'),
			sentence: text(finding, '.sentence.here'),
			words: text(finding, '.sentence.here mark'),
			evidence: [...finding.querySelectorAll('.evidence')].map((evidence) => ({
				source: text(evidence, '.source-name strong'),
				sentence: text(evidence, '.sentence.there'),
				words: text(evidence, '.sentence.there mark'),
			})),
		}));
	});
}

/** The words marked in the page, in reading order; a page's own scripts see as much. */
export function marks(tab: Tab): Promise<string[]> {
	return tab.evaluate(() => {
		const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
			name.startsWith('crosscheck') && !name.includes('active') ? [...highlight] : [],
		);
		const live = ranges.filter((range): range is Range => range instanceof Range);
		live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
		return live.map((range) => range.toString());
	});
}

/** Where the marks are in the window, in reading order. */
export function markBoxes(tab: Tab): Promise<{ x: number; y: number; width: number; height: number }[]> {
	return tab.evaluate(() => {
		const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
			name.startsWith('crosscheck') && !name.includes('active') ? [...highlight] : [],
		);
		const live = ranges.filter((range): range is Range => range instanceof Range);
		live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
		return live.map((range) => {
			const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
			return { x, y, width, height };
		});
	});
}

/** The text of the open card; undefined while there is none. */
export async function card(tab: Tab): Promise<string | undefined> {
	const text = await tab.inContentScript((document) => {
		const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
			'[data-crosscheck="card"]',
		);
		if (!host) return '';
		// Each browser has its own way for extensions to look into a closed shadow root.
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		const dialog = root?.querySelector('[role="dialog"]');
		// Some of its words are drawn by the style sheet (content/sealed.ts).
		const textOf = (node: Node): string =>
			node instanceof Element && node.hasAttribute('data-words')
				? (node.getAttribute('data-words') ?? '')
				: node.nodeType === 3
					? (node.nodeValue ?? '')
					: [...node.childNodes].map(textOf).join('');
		return dialog?.checkVisibility() ? textOf(dialog) : '';
	});
	return text === '' ? undefined : text;
}

/** The name of the card's button that has the focus; empty while none has. */
export function focusedInCard(tab: Tab): Promise<string> {
	return tab.inContentScript((document) => {
		const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
			'[data-crosscheck="card"]',
		);
		if (!host) return '';
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		return root?.activeElement?.getAttribute('aria-label') ?? root?.activeElement?.textContent ?? '';
	});
}

/** Whether the card has ended to come into view. */
export function cardStandsStill(tab: Tab): Promise<boolean> {
	return tab.inContentScript((document) => {
		const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
			'[data-crosscheck="card"]',
		);
		if (!host) return true;
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		return root?.getAnimations().every(({ playState }) => playState === 'finished') ?? true;
	});
}

export function badge(driver: Driver, tab: Tab): Promise<string> {
	return driver.asExtension((api, tabId) => api.action.getBadgeText({ tabId }), tab.tabId);
}

/** The extension as it was when it was installed. */
export async function forgetEverything(driver: Driver): Promise<void> {
	await driver.killBackground();
	await driver.asExtension(async (api) => {
		await api.storage.local.clear();
		for (const { name } of await indexedDB.databases()) {
			if (name === undefined) continue;
			await new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase(name);
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error);
			});
		}
	});
}
