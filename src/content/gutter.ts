import { message } from '../platform/i18n.ts';
import { nextIndex } from '../report/list-keys.ts';
import { element, icon } from './element.ts';
import { parentOf } from './flat-tree.ts';
import gutterStyle from './gutter.css';
import { type Anchor, gutterSpots, SHAPE_SIZE } from './gutter-place.ts';
import { createHost, keepSize } from './host.ts';
import { lineOf, type Mark, sentenceOf, shapeOf, titleOf } from './marks.ts';
import { sightOf } from './sight.ts';
import type { Tone } from './tone.ts';

/**
 * A shape beside the text for each mark: what kind it is, without colour; and a button, so that keys and screen readers
 * reach a mark, and so that one inside a link can be opened without following the link. It lies over the page and takes
 * no part in its layout.
 */
export type Gutter = {
	/** In place of the marks shown before; a button that stays keeps the focus. */
	show(marks: readonly Mark[], toneOf: (mark: Mark) => Tone): void;
	/** Puts every shape beside its words, wherever those are now. */
	place(): void;
	activate(mark: Mark | undefined): void;
	/** The mark whose shape an event comes from. */
	markOf(event: Event): Mark | undefined;
	holds(event: Event): boolean;
	readonly focused: Mark | undefined;
	focus(mark: Mark): void;
	remove(): void;
};

export type GutterActions = {
	readonly chosen: (mark: Mark) => void;
	/** Reached by key. */
	readonly reached: (mark: Mark) => void;
};

type Shape = { mark: Mark; readonly button: HTMLButtonElement; blocked: boolean; probed: boolean };

export function createGutter({ chosen, reached }: GutterActions): Gutter {
	const section = element(
		'section',
		{ 'aria-labelledby': 'title' },
		element('h2', { id: 'title' }, message('marksRegion')),
	);
	const { host, root } = createHost('marks', gutterStyle, section);
	let shapes: readonly Shape[] = [];

	const shapeFor = (event: Event) => {
		// Inside a closed root, only its own listeners see which element was meant.
		const target = event.target;
		return target instanceof Node ? shapes.find(({ button }) => button.contains(target)) : undefined;
	};
	let pointed: Mark | undefined;
	section.addEventListener('click', (event) => {
		const shape = shapeFor(event);
		if (shape) chosen(shape.mark);
	});
	section.addEventListener('pointerover', (event) => {
		pointed = shapeFor(event)?.mark;
	});
	section.addEventListener('pointerout', () => {
		pointed = undefined;
	});
	section.addEventListener('focusin', (event) => {
		const shape = shapeFor(event);
		if (!shape) return;
		setStop(shape);
		if (shape.button.matches(':focus-visible')) reached(shape.mark);
	});
	section.addEventListener('keydown', (event) => {
		const at = shapes.findIndex(({ button }) => button === root.activeElement);
		const next = shapes.at(nextIndex(event.key, at, shapes.length) ?? shapes.length);
		if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		next.button.focus({ preventScroll: true });
	});

	/** The shapes are one stop for the Tab key; arrows lead through them. */
	function setStop(stop: Shape | undefined): void {
		for (const shape of shapes) shape.button.tabIndex = shape === stop ? 0 : -1;
	}

	function place(): void {
		if (shapes.length === 0) return;
		// A page that draws its whole document anew takes us along.
		if (!host.isConnected) document.documentElement.append(host);
		// Not of the host, where what is important in its own style sheet is stronger.
		section.style.setProperty('z-index', String(layerOf(shapes)));
		keepSize(section);
		const origin = host.getBoundingClientRect();
		const { clientWidth } = document.documentElement;
		const anchored = shapes.map((shape) => ({ shape, anchor: anchorOf(shape, origin) }));
		const drawn = anchored.flatMap(({ shape, anchor }) => (anchor ? [{ shape, anchor }] : []));
		const spots = gutterSpots(
			drawn.map(({ anchor }) => anchor),
			clientWidth - origin.left,
		);
		for (const { shape, anchor } of anchored) shape.button.hidden = anchor === undefined;
		drawn.forEach(({ shape: { button } }, i) => {
			const { left = 0, top = 0, size = SHAPE_SIZE } = spots[i] ?? {};
			button.style.transform = `translate(${left}px, ${top}px)`;
			button.style.setProperty('--size', `${size}px`);
		});
		if (probe(host, shapes)) place();
	}
	let frame: number | undefined;
	const probeSoon = () => {
		if (frame !== undefined || shapes.every(({ probed }) => probed)) return;
		frame = requestAnimationFrame(() => {
			frame = undefined;
			if (probe(host, shapes)) place();
		});
	};
	document.addEventListener('scroll', probeSoon, { passive: true });

	return {
		show(marks, toneOf) {
			const before = new Map(shapes.map((shape) => [shape.mark.name, shape]));
			shapes = marks.map((mark) => {
				const known = before.get(mark.name);
				const shape = known ?? { mark, button: makeButton(mark), blocked: false, probed: false };
				shape.mark = mark;
				shape.button.className = `${lineOf(mark) ?? 'omitted'} ${toneOf(mark)}`;
				return shape;
			});
			const focused = shapes.find(({ button }) => button === root.activeElement);
			const buttons = shapes.map(({ button }) => button);
			for (const { button } of before.values()) if (!buttons.includes(button)) button.remove();
			// Moving an element takes the focus from it.
			if (buttons.some((button, i) => section.children[i + 1] !== button)) section.append(...buttons);
			focused?.button.focus({ preventScroll: true });
			setStop(focused ?? shapes[0]);
			if (shapes.length === 0) host.remove();
			place();
		},
		place,
		activate(mark) {
			for (const shape of shapes) shape.button.classList.toggle('active', shape.mark === mark);
		},
		markOf: (event) => (event.composedPath().includes(host) ? pointed : undefined),
		holds: (event) => event.composedPath().includes(host),
		get focused() {
			return shapes.find(({ button }) => button === root.activeElement)?.mark;
		},
		focus(mark) {
			shapes.find((shape) => shape.mark === mark)?.button.focus({ preventScroll: true });
		},
		remove() {
			document.removeEventListener('scroll', probeSoon);
			if (frame !== undefined) cancelAnimationFrame(frame);
			shapes = [];
			host.remove();
		},
	};
}

function makeButton(mark: Mark): HTMLButtonElement {
	const label = `${titleOf(mark)}: ${sentenceOf(mark)}`;
	const button = element('button', { type: 'button', 'aria-label': label, 'aria-haspopup': 'dialog' });
	button.append(icon(shapeOf(mark)));
	return button;
}

/** Undefined for a mark that the page does not show now. */
function anchorOf({ mark, blocked }: Shape, origin: DOMRect): Anchor | undefined {
	// An omission stands at the end of its words, anything else at their beginning.
	const isGap = mark.kind === 'omitted';
	const range = isGap ? mark.ranges.at(-1) : mark.ranges[0];
	const rects = range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
	const line = isGap ? rects.at(-1) : rects[0];
	const block = range && blockOf(range);
	if (!range || !line || !block || sightOf(range) !== 'seen') return undefined;
	const { paddingLeft, paddingRight, direction } = getComputedStyle(block);
	const { left, right } = block.getBoundingClientRect();
	const column = {
		left: left + Number.parseFloat(paddingLeft),
		right: right - Number.parseFloat(paddingRight),
		top: line.top,
		bottom: line.bottom,
	};
	return { blocked, isRightToLeft: direction === 'rtl', line: moved(line, origin), column: moved(column, origin) };
}

const moved = (
	{ left, right, top, bottom }: Omit<DOMRect, 'toJSON'> | Anchor['line'],
	by: DOMRect,
): Anchor['line'] => ({
	left: left - by.left,
	right: right - by.left,
	top: top - by.top,
	bottom: bottom - by.top,
});

/** The paragraph, or whatever else the words are a line of. */
function blockOf({ startContainer }: Range): Element | undefined {
	let one = parentOf(startContainer);
	while (one && /^(inline|contents)/.test(getComputedStyle(one).display)) one = parentOf(one);
	return one ?? undefined;
}

/**
 * Above the text wherever the page has lifted it, and below what lies over the text: menus, banners. The outermost layer
 * decides; those within it are of no height outside it.
 */
function layerOf(shapes: readonly Shape[]): number {
	const starts = new Set(shapes.flatMap(({ mark: { ranges } }) => ranges.slice(0, 1).map(startOf)));
	let highest = 0;
	for (const start of starts) {
		let layer = 0;
		for (let one = start; one; one = parentOf(one)) {
			const { zIndex, position } = getComputedStyle(one);
			if (position !== 'static' && zIndex !== 'auto') layer = Number.parseInt(zIndex, 10);
		}
		highest = Math.max(highest, layer);
	}
	return highest;
}

const startOf = ({ startContainer }: Range): Element | null => parentOf(startContainer);

/**
 * Looks once, when a shape first comes into the window, whether its spot is free or something of the page is there: a
 * picture, another column. Answers whether one of them has to move.
 */
function probe(host: Element, shapes: readonly Shape[]): boolean {
	let moved = false;
	for (const shape of shapes) {
		if (shape.probed || shape.button.hidden) continue;
		const { left, top, width, height } = shape.button.getBoundingClientRect();
		const there = document.elementFromPoint(left + width / 2, top + height / 2);
		if (!there) continue;
		shape.probed = true;
		const block = shape.mark.ranges[0] && blockOf(shape.mark.ranges[0]);
		if (there === host || !block || there.contains(block)) continue;
		shape.blocked = true;
		moved = true;
	}
	return moved;
}
