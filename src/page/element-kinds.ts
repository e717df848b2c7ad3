/** What the drawn page says of an element. A parsed document that nothing draws has none of it. */
export type Style = {
	readonly display: string;
	readonly visibility: string;
	readonly cssFloat: string;
	readonly clip?: string;
	readonly clipPath?: string;
};
export type StyleOf = (element: Element) => Style;

const SKIPPED = new Set(
	'script style noscript template svg math canvas object embed iframe audio video map select option textarea datalist dialog rt rp del s strike head title link meta'.split(
		' ',
	),
);
const BLOCKS = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

/** Never read: what runs, what is drawn without text, what a reader fills in. */
export function isSkipped(element: Element): boolean {
	return SKIPPED.has(element.localName) || isHidden(element);
}

/** Not there, or cut down to nothing, as what is meant to be heard alone. */
export function isUndrawn({ display, visibility, clip, clipPath }: Style): boolean {
	return display === 'none' || visibility === 'hidden' || CUT_AWAY.test(`${clip} ${clipPath}`);
}
const CUT_AWAY = /rect\((?:[01]px,? ?){4}\)|inset\((?:50|100)%\)/;

/** It begins and ends lines of text. */
export function isBlock(element: Element, style: Style | undefined): boolean {
	return BLOCKS.has(element.localName) || (style ? drawnAsBlock(style) : customBlock(element));
}

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const style = element.getAttribute('style');
	return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Floating initials and inline boxes belong to the running text. */
function drawnAsBlock({ display, cssFloat }: Style): boolean {
	return !/left|right|inline/.test(cssFloat) && !/^(?:inline|contents|ruby|none)/.test(display);
}

/** A page's own elements hold parts of the page, or, inside a paragraph, a word or two. */
function customBlock(element: Element): boolean {
	return element.localName.includes('-') && element.parentElement?.localName !== 'p';
}
