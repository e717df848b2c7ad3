import type { StyleOf } from '../page/element-kinds.ts';

/** How the page is drawn, as its style sheets have it. */
export const drawn: StyleOf = (element) => getComputedStyle(element);
