import type { Driver, Tab } from '../../test/e2e/driver/driver.ts';
import { until } from '../../test/support/until.ts';
import { percentile } from './percentile.ts';

/** The page that lists everything kept, in milliseconds but for what is named otherwise. */
export type LibraryFigures = {
	/** Opened for the first time after an import: what came is put on the shelf first. */
	readonly firstListedMs: number;
	/** Then sorted into stories, while the page is in use: seconds. */
	readonly sortedSeconds: number;
	/** Opened again. */
	readonly openedMs: number;
	/** From a jump to anywhere in the list until the rows there are read, 95th percentile. */
	readonly jumpP95Ms: number;
	/** Between two frames while it is scrolled, 95th percentile and longest. */
	readonly frameP95Ms: number;
	readonly longestFrameMs: number;
	/** From the last key of a search to its result. */
	readonly searchMs: number;
	/** From the choice of an outlet, and of an order, to the list that shows it. */
	readonly filterMs: number;
	readonly sortMs: number;
	/** Rows in the page at a time. */
	readonly rows: number;
};

const JUMPS = 30;
const FRAMES = 120;
const LONGEST = 30 * 60_000;

/** Of the corpus that the browser holds. `word` is in some articles, `outlet` the name of one that is kept. */
export async function measureLibrary(
	driver: Driver,
	{ word, outlet }: { readonly word: string; readonly outlet: string },
): Promise<LibraryFigures> {
	const first = await driver.extensionPage('library.html');
	const firstListedMs = await listed(first);
	const begun = Date.now();
	await until(() => first.evaluate(isSorted), 'all are sorted', LONGEST);
	const sortedSeconds = (Date.now() - begun) / 1000;
	await driver.closeTabs();

	const page = await driver.extensionPage('library.html');
	const openedMs = await listed(page);
	const jumps = await page.evaluate(jump, JUMPS);
	const frames = await page.evaluate(scroll, FRAMES);
	const rows = await page.evaluate((document) => document.querySelectorAll('.row').length);
	const sortMs = await page.evaluate(change, SORT, 'change', 'outlet');
	const filterMs = await page.evaluate(change, OUTLET, 'change', outlet);
	await page.evaluate(change, OUTLET, 'change', '');
	const searchMs = await page.evaluate(change, 'input[type=search]', 'input', word);
	return {
		firstListedMs,
		sortedSeconds,
		openedMs,
		jumpP95Ms: percentile(jumps, 95),
		frameP95Ms: percentile(frames, 95),
		longestFrameMs: Math.max(...frames),
		searchMs,
		filterMs,
		sortMs,
		rows,
	};
}

const OUTLET = '.field:nth-of-type(2) select';
const SORT = '.field:nth-of-type(5) select';

/** By the page's own clock, which begins when it is opened. */
const listed = (tab: Tab) =>
	until(
		() =>
			tab.evaluate(
				(document) =>
					new Promise<number | undefined>((resolve) => {
						const end = performance.now() + 20_000;
						const look = () => {
							const there = document.querySelector('.article-title a');
							if (there) resolve(performance.now());
							else if (performance.now() > end) resolve(undefined);
							else requestAnimationFrame(look);
						};
						look();
					}),
			),
		'the articles are listed',
		LONGEST,
	);

function isSorted(document: Document): boolean {
	return document.querySelector('.article-title a') !== null && document.querySelector('.list-progress') === null;
}

/** To places all over the list, in an order that a cache of neighbours does not help. */
async function jump(document: Document, count: number): Promise<number[]> {
	const times: number[] = [];
	for (let number = 1; number <= count; number++) {
		const height = document.documentElement.scrollHeight - innerHeight;
		const begun = performance.now();
		scrollTo({ top: ((number * 0.618034) % 1) * height, behavior: 'instant' });
		for (;;) {
			await new Promise(requestAnimationFrame);
			const seen = [...document.querySelectorAll('.row')].filter((row) => {
				const { top, bottom } = row.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			});
			if (seen.length > 0 && seen.every((row) => !row.querySelector('.unread'))) break;
			if (performance.now() - begun > 10_000) throw new Error('The rows are not read');
		}
		times.push(performance.now() - begun);
	}
	return times;
}

/** As a wheel does, a third of a window with every frame. */
async function scroll(_document: Document, count: number): Promise<number[]> {
	scrollTo({ top: 0, behavior: 'instant' });
	const times: number[] = [];
	let last = await new Promise<number>(requestAnimationFrame);
	for (let number = 0; number < count; number++) {
		scrollBy({ top: innerHeight / 3, behavior: 'instant' });
		const now = await new Promise<number>(requestAnimationFrame);
		times.push(now - last);
		last = now;
	}
	return times;
}

/** Until the list is another. */
async function change(document: Document, selector: string, event: string, value: string): Promise<number> {
	scrollTo({ top: 0, behavior: 'instant' });
	await new Promise((resolve) => setTimeout(resolve, 500));
	const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
	if (!field) throw new Error(`No ${selector}`);
	const shown = () => [...document.querySelectorAll('.article-title')].map((one) => one.textContent).join();
	const before = shown();
	const begun = performance.now();
	field.value = value;
	if (field.value !== value) throw new Error(`${selector} has no ${value}`);
	field.dispatchEvent(new Event(event, { bubbles: true }));
	for (;;) {
		await new Promise(requestAnimationFrame);
		if (shown() !== before && document.querySelector('.unread') === null) return performance.now() - begun;
		if (performance.now() - begun > 20_000) throw new Error(`${selector} changed nothing`);
	}
}
