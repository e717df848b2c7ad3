import { samePage } from '../page/urls.ts';

/** A page that never rests is looked at this often, at most. */
const SHORTEST_WAIT = 300;
const LONGEST_WAIT = 5_000;

export type PageChanges = {
	/** The page's text may have changed, or its address. */
	readonly changed: () => void;
	/** What the page shows may stand elsewhere, or look different. */
	readonly moved: () => void;
};

/** Tells of changes to the page and to some of its components, in batches. */
export function watchPage(
	document: Document,
	components: readonly ShadowRoot[],
	{ changed, moved }: PageChanges,
): () => void {
	const window = document.defaultView;
	const look = patient(() => {
		changed();
		moved();
	});
	const follow = patient(moved);

	const text = new MutationObserver(look.soon);
	for (const root of [document.documentElement, ...components])
		text.observe(root, { subtree: true, childList: true, characterData: true });
	// Whatever is shown, hidden or coloured otherwise; the style attribute alone changes with every step of an animation.
	const looks = new MutationObserver(follow.soon);
	looks.observe(document.documentElement, {
		subtree: true,
		attributes: true,
		attributeFilter: ['class', 'hidden', 'open', 'dir', 'data-theme', 'data-darkreader-mode', 'data-darkreader-scheme'],
	});
	const stopLayout = watchLayout(document, moved);
	window?.addEventListener('popstate', look.soon);
	// It may have become another since it was read.
	look.soon();
	return () => {
		text.disconnect();
		looks.disconnect();
		look.stop();
		follow.stop();
		stopLayout();
		window?.removeEventListener('popstate', look.soon);
	};
}

/** What moves words without changing them: the window, fonts and pictures that arrive, parts that scroll by themselves. */
function watchLayout(document: Document, moved: () => void): () => void {
	const window = document.defaultView;
	if (!window?.ResizeObserver) return () => undefined;
	let frame: number | undefined;
	const soon = () => {
		frame ??= window.requestAnimationFrame(() => {
			frame = undefined;
			moved();
		});
	};
	// Of the window, marks take part by themselves.
	const scrolled = ({ target }: Event) => {
		if (target !== document) soon();
	};
	const sizes = new window.ResizeObserver(soon);
	sizes.observe(document.documentElement);
	if (document.body) sizes.observe(document.body);
	const scheme = window.matchMedia('(prefers-color-scheme: dark)');
	const listening = new AbortController();
	const { signal } = listening;
	document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
	document.addEventListener('transitionend', soon, { passive: true, signal });
	document.fonts.addEventListener('loadingdone', soon, { signal });
	window.addEventListener('resize', soon, { signal });
	scheme.addEventListener('change', soon, { signal });
	return () => {
		if (frame !== undefined) window.cancelAnimationFrame(frame);
		sizes.disconnect();
		listening.abort();
	};
}

/** Runs a job a little after it was asked for; asked without end, such as by a ticker, more and more rarely. */
function patient(job: () => void): { readonly soon: () => void; readonly stop: () => void } {
	let wait = SHORTEST_WAIT;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = 0;
	return {
		soon() {
			timer ??= setTimeout(() => {
				timer = undefined;
				const now = Date.now();
				wait = now - last < wait * 3 ? Math.min(wait * 2, LONGEST_WAIT) : SHORTEST_WAIT;
				last = now;
				job();
			}, wait);
		},
		stop: () => clearTimeout(timer),
	};
}

/** Neither a jump within the page nor a parameter that only counts readers makes it another. */
export function isSamePage(before: string, now: string): boolean {
	return before === now || withoutPart(before) === withoutPart(now) || samePage(before, now);
}

const withoutPart = (url: string): string => url.replace(/#.*/s, '');
