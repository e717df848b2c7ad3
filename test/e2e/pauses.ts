import type { Tab } from './driver/driver.ts';

/** From now on the page notes how long its own timers have to wait: long tasks of extensions are not told to pages. */
export async function watchPauses(tab: Tab): Promise<void> {
	await tab.evaluate(() => {
		const pauses: number[] = [];
		Object.assign(globalThis, { pauses });
		let last = performance.now();
		// Every few milliseconds: to ask without end would take from the machine what the page and we have need of.
		setInterval(() => {
			const now = performance.now();
			pauses.push(now - last);
			last = now;
		}, 10);
	});
}

/** Milliseconds. */
export function longestPause(tab: Tab): Promise<number> {
	return tab.evaluate(() =>
		// Left there by watchPauses.
		(globalThis as unknown as { pauses: number[] }).pauses.reduce((most, one) => Math.max(most, one), 0),
	);
}
