import type { Page } from 'puppeteer-core';
import { until } from '../../support/until.ts';
import type { ClickTarget, Driver, Tab, View } from './driver.ts';

type Point = { readonly x: number; readonly y: number };

/** Text of a call that evaluates to `run(document, ...given)` in another world. */
export function callText(run: unknown, given: readonly unknown[], first = 'document'): string {
	return `(${String(run)})(${[first, ...given.map((value) => JSON.stringify(value) ?? 'undefined')].join(', ')})`;
}

/** Runs in a page: where to click. */
function centreOf(document: Document, target: ClickTarget): Point {
	const name = typeof target === 'string' ? undefined : target.button;
	const candidates = [...document.querySelectorAll(typeof target === 'string' ? target : 'button, summary')];
	const isMeant = (element: Element) =>
		name === undefined || [element.getAttribute('aria-label'), element.textContent?.trim()].includes(name);
	const element = candidates.find((element) => element.checkVisibility() && isMeant(element));
	if (!element) throw new Error(`${document.URL} shows no ${name ?? target}`);
	element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	const box = element.getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where to click once the page has come to rest there. */
export async function steadyCentre(view: Pick<View, 'evaluate'>, target: ClickTarget): Promise<Point> {
	let before: Point | undefined;
	return until(
		async () => {
			const now = await view.evaluate(centreOf, target);
			const steady = before?.x === now.x && before.y === now.y;
			before = now;
			return steady ? now : undefined;
		},
		`${JSON.stringify(target)} stands still`,
	);
}

/** What both browsers do alike with a tab. */
export function pageView(page: Page): View {
	// Puppeteer cannot know what text evaluates to.
	const evaluate: View['evaluate'] = (run, ...given) => page.evaluate(callText(run, given)) as Promise<never>;
	return {
		evaluate,
		async click(target) {
			const { x, y } = await steadyCentre({ evaluate }, target);
			await page.mouse.click(x, y);
		},
		press: (key) => page.keyboard.press(key),
		screenshot: () => page.screenshot({ type: 'png' }),
	};
}

/** A fresh installation greets with a page of its own: waits for that and closes it, so that no test finds it in front. */
export async function closeGreeting({ asExtension }: Pick<Driver, 'asExtension'>): Promise<void> {
	await until(
		() =>
			asExtension(async (api) => {
				const greeting = (await api.tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
				if (greeting?.id !== undefined) await api.tabs.remove(greeting.id);
				return greeting !== undefined;
			}),
		'the extension greets',
	);
}

/** Opens the address in a new private window; the number of its tab. */
export async function privateTabId({ asExtension }: Pick<Driver, 'asExtension'>, url: string): Promise<number> {
	const tabId = await asExtension(
		async (api, url) => (await api.windows.create({ url, incognito: true }))?.tabs?.[0]?.id,
		url,
	);
	if (tabId === undefined) throw new Error('The extension sees no tab in the private window');
	return tabId;
}

export async function pageTab(
	page: Page,
	driver: Pick<Driver, 'asExtension'>,
	own: Pick<Tab, 'clickAction' | 'pressShortcut' | 'chooseMenu' | 'navigate' | 'drawForPrint'> &
		Partial<Pick<Tab, 'press'>>,
	/** Where it is not the tab in front. */
	known?: number,
): Promise<Tab> {
	await page.bringToFront();
	const inFront = () =>
		driver.asExtension(async (api) => (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id);
	const tabId = known ?? (await inFront());
	if (tabId === undefined) throw new Error('The browser shows no active tab');
	return {
		...pageView(page),
		...own,
		tabId,
		inContentScript(run, ...given) {
			// The function travels as text and becomes one in the extension page, whose policy forbids `eval`.
			const call = `async (api) => {
				const target = { tabId: ${tabId} };
				const [frame] = await api.scripting.executeScript({ target, func: () => ${callText(run, given)} });
				return frame.result;
			}`;
			return driver.asExtension(call as never);
		},
		async paste() {
			await page.keyboard.down('Control');
			await page.keyboard.press('v');
			await page.keyboard.up('Control');
		},
		clickAt: (x, y) => page.mouse.click(x, y),
		pointAt: (x, y) => page.mouse.move(x, y, { steps: 3 }),
		bringToFront: () => page.bringToFront(),
		async chooseFiles(selector, paths) {
			const input = await page.waitForSelector(selector);
			if (!input) throw new Error(`No file input at ${selector}`);
			await (await input.toElement('input')).uploadFile(...paths);
		},
		setViewport: (width, height) => page.setViewport({ width, height }),
	};
}
