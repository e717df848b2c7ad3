/** What we add to a page: `card` while one is open, `marks` while there are some. */
export type HostName = 'card' | 'marks' | 'notice';

/**
 * The element that holds a part of ours in a closed shadow root. Not an element of a name of its own: a page may define what
 * such elements are, and is then let into their closed roots.
 */
export function createHost(name: HostName): { host: HTMLElement; root: ShadowRoot } {
	const host = document.createElement('div');
	host.setAttribute('data-crosscheck', name);
	return { host, root: host.attachShadow({ mode: 'closed' }) };
}
