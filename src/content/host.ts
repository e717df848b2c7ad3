import { element } from './element.ts';

/** What we add to a page: `card` while one is open, `marks` while there are some. */
export type HostName = 'card' | 'marks' | 'notice';

/**
 * The element that holds a part of ours in a closed shadow root. Not an element of a name of its own: a page may define what
 * such elements are, and is then let into their closed roots.
 */
export function createHost(
	name: HostName,
	styleSheet: string,
	...children: readonly Node[]
): { host: HTMLElement; root: ShadowRoot } {
	const host = element('div', { 'data-crosscheck': name });
	const root = host.attachShadow({ mode: 'closed' });
	const style = new CSSStyleSheet();
	style.replaceSync(styleSheet);
	root.adoptedStyleSheets = [style];
	root.append(...children);
	return { host, root };
}

/**
 * Draws a part of ours at its own size where the page's style sheet enlarges all of the document: its places are the
 * window's, and the reader's own zoom is another matter.
 */
export function keepSize(part: HTMLElement): void {
	const { currentCSSZoom } = document.documentElement;
	part.style.setProperty('zoom', String(1 / currentCSSZoom));
}
