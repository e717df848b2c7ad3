import { isSmall } from './clutter.ts';

/** An initial with the rest of its word, or of a few. */
const LONGEST = 30;

/** How an element of two that stand side by side with the same words is met: by the eye, or by the ear alone. */
export type Twin = 'seen' | 'spoken';

/**
 * Large initials are often written twice: "<span aria-hidden="true"><b>T</b>he</span><span class="sr-only">The</span> ship",
 * once to be seen and once, out of sight, to be spoken. What is seen is the text; undefined for what has no such twin.
 */
export function twinOf(element: Element): Twin | undefined {
	const isUnspoken = isUnspokenElement(element);
	for (const side of ['previousSibling', 'nextSibling'] as const) {
		const other = neighbour(element, side);
		if (!other || isUnspokenElement(other) === isUnspoken || !isSmall(element) || !isSmall(other)) continue;
		const words = other.textContent?.trim() ?? '';
		if (words !== '' && words.length <= LONGEST && words === element.textContent?.trim())
			return isUnspoken ? 'seen' : 'spoken';
	}
	return undefined;
}

const isUnspokenElement = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** The element beside this one, with nothing but white space between them. */
function neighbour(element: Element, side: 'previousSibling' | 'nextSibling'): Element | undefined {
	let node = element[side];
	while (node?.nodeType === 3 && node.nodeValue?.trim() === '') node = node[side];
	return node?.nodeType === 1 ? (node as Element) : undefined;
}
