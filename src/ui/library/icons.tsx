/** Drawn like the marks' own (kind-shapes.ts): lines in a square of 16. */
const icon = (path: string) => () => (
	<svg viewBox="0 0 16 16" aria-hidden="true">
		<path d={path} />
	</svg>
);

/** An arrow that leaves its frame. */
export const OpenIcon = icon('M9.5 2.5h4v4M13.5 2.5 8 8M7 3H3v10h10V9');
export const TrashIcon = icon('M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4');
