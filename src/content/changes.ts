import { samePage } from '../page/urls.ts';

/** A page that never rests is looked at this often, at most. */
const SHORTEST_WAIT = 300;
const LONGEST_WAIT = 5_000;

/** Tells of changes to the page's text, in batches, and of the page becoming another without loading. */
export function watchPage(
	document: Document,
	{ changed, left }: { changed: () => void; left: () => void },
): () => void {
	const window = document.defaultView;
	const address = document.URL;
	let wait = SHORTEST_WAIT;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = 0;

	const look = () => {
		timer = undefined;
		if (!isSamePage(address, document.URL)) {
			left();
			return;
		}
		const now = Date.now();
		// Changes without end, such as a ticker's, are answered more and more rarely.
		wait = now - last < wait * 3 ? Math.min(wait * 2, LONGEST_WAIT) : SHORTEST_WAIT;
		last = now;
		changed();
	};
	const soon = () => {
		timer ??= setTimeout(look, wait);
	};
	const atOnce = () => {
		if (!isSamePage(address, document.URL)) left();
	};

	const observer = new MutationObserver(soon);
	observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
	window?.addEventListener('popstate', atOnce);
	return () => {
		observer.disconnect();
		clearTimeout(timer);
		window?.removeEventListener('popstate', atOnce);
	};
}

/** Neither a jump within the page nor a parameter that only counts readers makes it another. */
export function isSamePage(before: string, now: string): boolean {
	return before === now || withoutPart(before) === withoutPart(now) || samePage(before, now);
}

const withoutPart = (url: string): string => url.replace(/#.*/s, '');
