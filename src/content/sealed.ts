import { element } from './element.ts';

/** See the rule for `[data-words]` in card.css. */
const SEALED = 'data-words';

/**
 * The same words, drawn by the style sheet. A closed shadow root keeps a page's hands off its text, but `window.find` finds
 * it all the same, and whoever may ask for any beginning can spell out the rest. What a style sheet draws is found by nobody.
 */
export function seal(root: Element): void {
	const document = root.ownerDocument;
	const walker = document.createTreeWalker(root, SHOW_TEXT);
	const texts: Node[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode);
	for (const text of texts) {
		text.parentNode?.replaceChild(element('span', { [SEALED]: text.nodeValue ?? '' }), text);
	}
}

/** NodeFilter.SHOW_TEXT */
const SHOW_TEXT = 4;
