import { isClutter } from './clutter.ts';

/** What the drawn page says of an element. A parsed document that nothing draws has none of it. */
export type Style = { readonly display: string; readonly visibility: string; readonly cssFloat: string };
export type StyleOf = (element: Element) => Style;

export type CopyOptions = {
	readonly styleOf?: StyleOf | undefined;
	/** With the parts that are named like clutter. */
	readonly whole?: boolean;
};

/** A text node of the page, and which line of the page it stands on. */
export type Piece = { readonly node: Text; readonly line: number; readonly blank: boolean; readonly linked: boolean };
/** Text between two edges of blocks; `block` is the innermost block it stands in. */
export type Line = { readonly block: Element };

/** Neighbouring text nodes of the page become one in the copy. */
export type Group = { readonly pieces: number[]; text: string };

/**
 * The page once more, in an inert document that Readability may tear apart: without scripts and hidden parts, with a
 * mark on every element that owns text, by which what remains of it leads back to the page's own text nodes.
 */
export type Copy = {
	readonly document: Document;
	readonly pieces: readonly Piece[];
	readonly lines: readonly Line[];
	/** By mark: the text directly inside the marked element. */
	readonly groups: readonly (readonly Group[])[];
};

/** Each element has an attribute of its own: Readability gives a parent's attributes to its only child. */
export const MARK = 'data-crosscheck-';

/** A page is hostile input: what lies beyond these bounds is not read. The largest of real pages stay far below. */
const MOST_ELEMENTS = 40_000;
const MOST_CHARACTERS = 1_500_000;
/** Elements nested deeper stay siblings: Readability recurses, and asks for text at every level. */
const DEEPEST = 80;
const LONGEST_ATTRIBUTE = 500;
/** Text nodes side by side: frameworks leave two or three. */
const MOST_MERGED = 50;

/** Readability's signals; everything else is weight. */
const ATTRIBUTES = [
	'id',
	'class',
	'href',
	'src',
	'rel',
	'role',
	'itemprop',
	'dir',
	'colspan',
	'rowspan',
	'summary',
	'aria-modal',
];

const SKIPPED = new Set(
	'script style noscript template svg math canvas object embed iframe audio video map select option textarea datalist dialog rt rp head title link meta'.split(
		' ',
	),
);
const BLOCKS = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

type Open = {
	readonly live: Element;
	readonly copy: Element;
	readonly block: Element;
	readonly depth: number;
	readonly linked: boolean;
};

export function copyPage(source: Document, { styleOf, whole = false }: CopyOptions = {}): Copy {
	const document = emptyDocument(source);
	const pieces: Piece[] = [];
	const lines: Line[] = [];
	const groups: Group[][] = [];
	const marks = new Map<Element, Group[]>();
	const groupOf = new Map<Node, Group>();
	let elements = 0;
	let characters = 0;
	let newLine = true;

	const groupsOf = (owner: Element): Group[] => {
		const known = marks.get(owner);
		if (known) return known;
		const owned: Group[] = [];
		marks.set(owner, owned);
		owner.setAttribute(MARK + groups.length, '');
		groups.push(owned);
		return owned;
	};

	const addText = (node: Text, { copy, block, linked }: Open) => {
		const data = node.data;
		const blank = isBlank(data);
		characters += data.length;
		if (!blank && newLine) {
			lines.push({ block });
			newLine = false;
		}
		const last = copy.lastChild;
		const group = last ? groupOf.get(last) : undefined;
		if (last && group && group.pieces.length < MOST_MERGED) {
			last.textContent += data;
			group.text += data;
			group.pieces.push(pieces.length);
		} else if (blank) {
			copy.append(data);
		} else {
			// Readability puts a paragraph in the place of a div that holds text alone, and the div's mark is gone.
			const owner = isDissolved(copy) ? document.createElement('span') : copy;
			const text = document.createTextNode(data);
			owner.append(text);
			if (owner !== copy) copy.append(owner);
			const added = { pieces: [pieces.length], text: data };
			groupsOf(owner).push(added);
			groupOf.set(owner === copy ? text : owner, added);
		}
		pieces.push({ node, line: lines.length - 1, blank, linked });
	};

	/** The element's copy, to go on with its children; undefined to pass over it. */
	const addElement = (live: Element, parent: Open): Open | undefined => {
		const name = live.localName;
		if (++elements > MOST_ELEMENTS || SKIPPED.has(name) || isHidden(live) || (!whole && isClutter(live)))
			return undefined;
		const style = styleOf?.(live);
		if (style && (style.display === 'none' || style.visibility === 'hidden')) return undefined;
		if (name === 'br' || name === 'hr') newLine = true;
		if (name === 'img' && !hasPicture(live)) return undefined;

		const isBlock = BLOCKS.has(name) || (style ? drawnAsBlock(style) : customBlock(live));
		if (isBlock) newLine = true;
		const block = isBlock ? live : parent.block;
		const linked = parent.linked || (name === 'a' && live.hasAttribute('href'));
		if (parent.depth >= DEEPEST) return { live, copy: parent.copy, block, depth: parent.depth, linked };
		const copy = document.createElement(isPlainName(name) ? name : 'div');
		for (const attribute of ATTRIBUTES) {
			const value = live.getAttribute(attribute);
			if (value !== null && !(attribute === 'href' && isScriptUrl(value)))
				copy.setAttribute(attribute, value.slice(0, LONGEST_ATTRIBUTE));
		}
		parent.copy.append(copy);
		return { live, copy, block, depth: parent.depth + 1, linked };
	};

	// No recursion: the page decides how deep it is.
	const root = source.body;
	if (root) {
		const open: Open[] = [{ live: root, copy: document.body, block: root, depth: 0, linked: false }];
		copyIdentity(root, document.body);
		let node: Node | null = root.firstChild;
		for (let top = open.at(-1); top; top = open.at(-1)) {
			if (!node) {
				open.pop();
				if (open.length === 0) break;
				if (top.block === top.live) newLine = true;
				node = top.live.nextSibling;
				continue;
			}
			if (isText(node)) {
				if (characters < MOST_CHARACTERS) addText(node, top);
			} else if (isElement(node)) {
				const opened = addElement(node, top);
				if (opened) {
					open.push(opened);
					node = node.firstChild;
					continue;
				}
			}
			node = node.nextSibling;
		}
	}
	return { document, pieces, lines, groups };
}

/** Inert, so that nothing loads and nothing runs. */
function emptyDocument(source: Document): Document {
	// linkedom has no `implementation`, whatever the types say.
	const { implementation }: { implementation: DOMImplementation | undefined } = source;
	if (implementation) return implementation.createHTMLDocument('');
	const Parser = source.defaultView?.DOMParser;
	if (!Parser) throw new Error('This document cannot make another');
	return new Parser().parseFromString('<!doctype html><html><head></head><body></body></html>', 'text/html');
}

/** The live text nodes, as indices into `pieces`, that stand in what Readability kept, in the page's order. */
export function keptPieces(
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

function isDissolved(element: Element): boolean {
	return element.localName === 'div' || element.localName === 'body';
}

function copyIdentity(from: Element, to: Element) {
	for (const name of ['id', 'class']) {
		const value = from.getAttribute(name);
		if (value !== null) to.setAttribute(name, value.slice(0, LONGEST_ATTRIBUTE));
	}
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

function hasPicture(image: Element): boolean {
	return image.hasAttribute('src') || image.hasAttribute('srcset') || image.hasAttribute('data-src');
}

function isScriptUrl(url: string): boolean {
	return /^\s*javascript:/i.test(url);
}

/** A parser takes names that `createElement` refuses, and those of SVG and MathML. */
function isPlainName(name: string): boolean {
	return /^[a-z][a-z0-9-]*$/.test(name);
}

export function isBlank(text: string): boolean {
	return !/\S/.test(text);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
