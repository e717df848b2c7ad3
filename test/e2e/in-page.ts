import type { Tab } from './driver/driver.ts';
import { markBoxes } from './reader.ts';

/** What our elements in a page show: they stand in closed shadow roots, into which extensions may look and pages may not. */

type Host = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot };

/** Where the shapes beside the text are in the window, in reading order, with the names they have for screen readers. */
export function shapes(tab: Tab): Promise<{ x: number; y: number; label: string }[]> {
	return tab.inContentScript((document) => {
		const host = document.querySelector<Host>('[data-crosscheck="marks"]');
		if (!host) return [];
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		return [...(root?.querySelectorAll<HTMLElement>('button') ?? [])]
			.filter((button) => button.checkVisibility())
			.map((button) => {
				const { x, y, width, height } = button.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2, label: button.getAttribute('aria-label') ?? '' };
			});
	});
}

/** The name of the shape that has the focus; empty while none has. */
export function focusedShape(tab: Tab): Promise<string> {
	return tab.inContentScript((document) => {
		const host = document.querySelector<Host>('[data-crosscheck="marks"]');
		if (!host) return '';
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		return root?.activeElement?.getAttribute('aria-label') ?? '';
	});
}

/** What one of our elements holds, as markup. */
export function markupIn(tab: Tab, name: 'card' | 'marks'): Promise<string> {
	return tab.inContentScript((document, name) => {
		const host = document.querySelector<Host>(`[data-crosscheck="${name}"]`);
		if (!host) return '';
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		return root?.innerHTML ?? '';
	}, name);
}

/** Presses a button of the open card; false where there is none of this name. */
export function pressInCard(tab: Tab, name: string): Promise<boolean> {
	return tab.inContentScript((document, name) => {
		const host = document.querySelector<Host>('[data-crosscheck="card"]');
		if (!host) return false;
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		const button = [...(root?.querySelectorAll('button') ?? [])].find(
			(one) => one.textContent === name || one.getAttribute('aria-label') === name,
		);
		button?.click();
		return button !== undefined;
	}, name);
}

/** Where the open card is in the window. */
export async function cardBox(tab: Tab): Promise<{ left: number; top: number; right: number; bottom: number }> {
	return tab.inContentScript((document) => {
		const host = document.querySelector<Host>('[data-crosscheck="card"]');
		if (!host) throw new Error('No card is open');
		const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
		const {
			left = 0,
			top = 0,
			right = 0,
			bottom = 0,
		} = root?.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? {};
		return { left, top, right, bottom };
	});
}

/** Whether the open card lies over the words it is about. */
export async function cardCoversItsMark(tab: Tab): Promise<boolean> {
	const card = await cardBox(tab);
	return tab.evaluate((_, card) => {
		const active = [...(CSS.highlights.get('crosscheck-active') ?? [])];
		const lines = active.flatMap((range) => (range instanceof Range ? [...range.getClientRects()] : []));
		return lines.some(
			({ left, right, top, bottom }) =>
				left < card.right && right > card.left && top < card.bottom && bottom > card.top,
		);
	}, card);
}

/** Whether each mark has its shape, and on its line. */
export async function isBeside(tab: Tab): Promise<boolean> {
	const [boxes, beside] = [await markBoxes(tab), await shapes(tab)];
	return (
		boxes.length > 0 &&
		boxes.length === beside.length &&
		beside.every(({ y }) => boxes.some((box) => Math.abs(box.y + box.height / 2 - y) < 4))
	);
}

/** What the open card is drawn in. */
export function cardColours(tab: Tab): Promise<{ ground: string; ink: string; quiet: string }> {
	return tab.inContentScript((document) => {
		const host = document.querySelector<Host>('[data-crosscheck="card"]');
		const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
		const colour = (selector: string, name: 'backgroundColor' | 'color') => {
			const element = root?.querySelector(selector);
			return element ? getComputedStyle(element)[name] : '';
		};
		return {
			ground: colour('.card', 'backgroundColor'),
			ink: colour('.reason', 'color'),
			quiet: colour('.kind', 'color'),
		};
	});
}
