import { isClutter } from './clutter.ts';
import { isBlock, isSkipped, isUndrawn, type StyleOf } from './element-kinds.ts';
import { twinOf } from './initials.ts';
import { isNoteMark } from './note-mark.ts';

export type CopyOptions = {
	readonly styleOf?: StyleOf | undefined;
	/** With the parts that are named like clutter. */
	readonly whole?: boolean;
	/** Parts of the page that are passed over. */
	readonly without?: ReadonlySet<Element>;
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
/** Of one text node; a book's chapter is shorter. */
const LONGEST_TEXT = 100_000;
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

type Open = {
	readonly live: Element;
	readonly copy: Element;
	readonly block: Element;
	readonly depth: number;
	readonly linked: boolean;
	/** What is drawn inside, where that is not simply the children. */
	readonly inside?: readonly Node[] | undefined;
};

/** The page in one go. */
export function copyPage(source: Document, options: CopyOptions): Copy {
	const steps = copying(source, options);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Nodes between two pauses: some milliseconds. */
const AT_ONCE = 1_000;

/** In slices; in one go from the start where the page changes its order in a pause, since the way on is then lost. */
export function* copying(source: Document, options: CopyOptions): Generator<void, Copy, void> {
	const { styleOf, whole = false, without } = options;
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
		if (++elements > MOST_ELEMENTS || without?.has(live) || isPassedOver(live, whole)) return undefined;
		const style = styleOf?.(live);
		if (style && isUndrawn(style)) return undefined;
		if (name === 'br' || name === 'hr') newLine = true;
		if (name === 'img' && !hasPicture(live)) return undefined;

		const edges = isBlock(live, style);
		if (edges) newLine = true;
		const block = edges ? live : parent.block;
		const linked = parent.linked || (name === 'a' && live.hasAttribute('href'));
		// One document has one body; some pages have two, and linkedom puts what has none beside an empty one.
		const inside = drawnInside(live);
		if (name === 'html' || name === 'body' || parent.depth >= DEEPEST)
			return { live, copy: parent.copy, block, depth: parent.depth, linked, inside };
		const copy = document.createElement(isWord(live) ? 'span' : isPlainName(name) ? name : 'div');
		for (const attribute of ATTRIBUTES) {
			const value = live.getAttribute(attribute);
			if (value !== null && !(attribute === 'href' && isScriptUrl(value)))
				copy.setAttribute(attribute, value.slice(0, LONGEST_ATTRIBUTE));
		}
		parent.copy.append(copy);
		return { live, copy, block, depth: parent.depth + 1, linked, inside };
	};

	/** No recursion: the page decides how deep it is. False where the way was lost. */
	const walk = function* (root: Open): Generator<void, boolean, void> {
		const open = [root];
		const reached = [0];
		let node = firstOf(root);
		let left = AT_ONCE;
		for (let top = open.at(-1); top; top = open.at(-1)) {
			if (elements > MOST_ELEMENTS || characters > MOST_CHARACTERS) return true;
			if (--left === 0) {
				left = AT_ONCE;
				const way = [...open.map(({ live }) => live), ...(node ? [node] : [])];
				const parents = way.map(({ parentNode }) => parentNode);
				yield;
				if (way.some(({ parentNode }, i) => parentNode !== parents[i])) return false;
			}
			if (!node) {
				open.pop();
				reached.pop();
				if (top.block === top.live) newLine = true;
				const parent = open.at(-1);
				node = parent ? nextOf(parent, top.live, reached) : null;
				continue;
			}
			if (isText(node)) {
				if (node.length <= LONGEST_TEXT && characters < MOST_CHARACTERS) addText(node, top);
			} else if (isElement(node)) {
				const opened = addElement(node, top);
				if (opened) {
					open.push(opened);
					reached.push(0);
					node = firstOf(opened);
					continue;
				}
			}
			node = nextOf(top, node, reached);
		}
		return true;
	};

	// One element, but several where linkedom has read a part of a page.
	const outside: Open = {
		live: source.documentElement,
		copy: document.body,
		block: document.body,
		depth: 0,
		linked: false,
	};
	for (const root of source.children) {
		const opened = addElement(root, outside);
		if (opened && !(yield* walk(opened))) return copyPage(source, options);
	}
	return { document, pieces, lines, groups };
}

/** Of a component, its open shadow tree, and in that tree's slots what the page puts there; undefined for all else. */
function drawnInside(live: Element): readonly Node[] | undefined {
	// Neither is there in documents that nothing draws, whatever the types say.
	const { shadowRoot, assignedNodes }: { shadowRoot?: ShadowRoot | null; assignedNodes?: () => Node[] } =
		live as Element & {
			assignedNodes?: () => Node[];
		};
	if (shadowRoot) return [...shadowRoot.childNodes];
	if (live.localName !== 'slot' || !assignedNodes) return undefined;
	const assigned = assignedNodes.call(live);
	return assigned.length > 0 ? assigned : undefined;
}

const firstOf = ({ live, inside }: Open): Node | null => (inside ? (inside[0] ?? null) : live.firstChild);

/** `reached` counts, for each open element, how far we are in what is drawn inside it. */
function nextOf({ inside }: Open, node: Node, reached: number[]): Node | null {
	if (!inside) return node.nextSibling;
	const at = (reached.at(-1) ?? 0) + 1;
	reached[reached.length - 1] = at;
	return inside[at] ?? null;
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

function isPassedOver(element: Element, whole: boolean): boolean {
	// Only among other words: to look for a twin beside every element would take long where there are thousands.
	const twin = isInline(element) ? twinOf(element) : undefined;
	if (twin !== undefined) return twin === 'spoken';
	return isSkipped(element) || isNoteMark(element) || (!whole && isClutter(element));
}

const isInline = (element: Element): boolean => element.localName === 'span' || element.localName === 'b';

/** Pressed for what it means, in the midst of a sentence: Readability would take the word away with the button. */
function isWord({ localName, previousSibling, nextSibling }: Element): boolean {
	if (localName !== 'button') return false;
	return /\S[\s(“"‘]$/.test(previousSibling?.nodeValue ?? '') && /\S/.test(nextSibling?.nodeValue ?? '');
}

function isDissolved(element: Element): boolean {
	return element.localName === 'div' || element.localName === 'body';
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

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
