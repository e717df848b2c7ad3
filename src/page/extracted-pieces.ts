import { type Copy, type Group, isBlank, isElement, isText, MARK } from './copy.ts';

/** The live text nodes, as indices into `pieces`, that stand in what Readability kept, in the page's order. */
export function extractedPieces(
	{ groups }: Copy,
	content: Element,
): { readonly pieces: ReadonlySet<number>; readonly lost: number } {
	const kept = new Set<number>();
	const position = new Map<number, { readonly at: number; readonly rest: string }>();
	let lost = 0;
	const open: { readonly element: Element; readonly mark: number | undefined }[] = [
		{ element: content, mark: markOf(content) },
	];
	let node: Node | null = content.firstChild;
	for (let top = open.at(-1); top; top = open.at(-1)) {
		if (!node) {
			open.pop();
			node = top.element.nextSibling;
			continue;
		}
		if (isElement(node)) {
			open.push({ element: node, mark: markOf(node) ?? top.mark });
			node = node.firstChild;
			continue;
		}
		if (isText(node) && !isBlank(node.data)) {
			const group = top.mark === undefined ? undefined : take(top.mark, node.data.trim());
			if (group) for (const piece of group.pieces) kept.add(piece);
			else lost += node.data.trim().length;
		}
		node = node.nextSibling;
	}
	return { pieces: kept, lost };

	/**
	 * Readability keeps the order, so each search goes on after the last find. It may also parse the copy again, and
	 * some parsers cut a text node at each character reference: then a group comes back in parts.
	 */
	function take(mark: number, text: string): Group | undefined {
		const owned = groups[mark] ?? [];
		const { at, rest } = position.get(mark) ?? { at: 0, rest: '' };
		if (rest.startsWith(text)) {
			position.set(mark, { at, rest: rest.slice(text.length).trimStart() });
			return owned[at - 1];
		}
		const whole = find(owned, at, (group) => group.trim() === text);
		const found = whole >= 0 ? whole : find(owned, at, (group) => group.trimStart().startsWith(text));
		const group = owned[found];
		if (group) position.set(mark, { at: found + 1, rest: group.text.trim().slice(text.length).trimStart() });
		return group;
	}
}

function find(groups: readonly Group[], from: number, fits: (text: string) => boolean): number {
	for (let i = from; i < groups.length; i++) if (fits(groups[i]?.text ?? '')) return i;
	return -1;
}

/** The innermost of the elements whose attributes this one carries: elements are marked in the page's order. */
function markOf(element: Element): number | undefined {
	let mark: number | undefined;
	for (const { name } of element.attributes) {
		if (!name.startsWith(MARK)) continue;
		const index = Number(name.slice(MARK.length));
		if (mark === undefined || index > mark) mark = index;
	}
	return mark;
}
