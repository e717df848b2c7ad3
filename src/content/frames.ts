import { type Extraction, extract } from '../page/extract.ts';
import { mapText } from '../page/text-map.ts';
import { drawn } from './drawn.ts';

/** Advertisements and players are smaller, and there are dozens of them. */
const LEAST_AREA = 120_000;
const MOST_FRAMES = 8;

/**
 * The article inside a frame of a page that holds none itself, where the browser lets the page look into it. It can be
 * compared; it is not marked, since marks are drawn over the page's own text, so its text leads to no place of the page.
 */
export function extractFromFrames(): Extraction | undefined {
	const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')]
		.map((frame) => ({ area: frame.clientWidth * frame.clientHeight, inside: frame.contentDocument }))
		.filter(({ area }) => area >= LEAST_AREA)
		.toSorted((a, b) => b.area - a.area);
	for (const { inside } of frames.slice(0, MOST_FRAMES)) {
		// A frame that was written by its page has no address of its own.
		const address = inside && /^(?:https?|file):/.test(inside.URL) ? inside.URL : document.URL;
		const found = inside && extract(inside, address, drawn);
		if (found) return { article: found.article, textMap: mapText([]) };
	}
	return undefined;
}
