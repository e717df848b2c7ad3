import { CARD_STYLE } from './card-style.ts';
import { type CardActions, type CardContent, type CardView, createCardView } from './card-view.ts';
import { type Box, NARROW, placeBeside, type Side } from './place.ts';

/** The one thing that we ever add to a page, and only while a card is open. */
const HOST = 'crosscheck-card';

export type Card = {
	/** `markBox` tells where the mark is in the window now, undefined where it is not drawn. */
	open(content: CardContent, markBox: () => Box | undefined): void;
	/** Gives the focus back to where it was, if the card has it. */
	close(): void;
	readonly isOpen: boolean;
	/** Whether an event of the page comes from the card. */
	holds(event: Event): boolean;
};

export function createCard(document: Document, actions: CardActions): Card {
	let opened: Opened | undefined;

	const onKey = (event: KeyboardEvent) => {
		const act = opened && actionOf(event, opened.hasFocus(), actions);
		if (!act) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		act();
	};

	return {
		open(content, markBox) {
			opened ??= openHost(document, createCardView(document, actions), onKey);
			opened.show(content, markBox);
		},
		close() {
			opened?.remove();
			opened = undefined;
		},
		get isOpen() {
			return opened !== undefined;
		},
		holds: (event) => opened !== undefined && event.composedPath().includes(opened.host),
	};
}

/** Escape closes from anywhere; the arrows belong to the page unless the card has the focus. */
function actionOf(
	{ key, altKey, ctrlKey, metaKey }: KeyboardEvent,
	hasFocus: boolean,
	actions: CardActions,
): (() => void) | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	if (key === 'Escape') return actions.close;
	if (!hasFocus) return undefined;
	if (key === 'ArrowLeft') return () => actions.step(-1);
	if (key === 'ArrowRight') return () => actions.step(1);
	return undefined;
}

type Opened = {
	readonly host: HTMLElement;
	hasFocus(): boolean;
	show(content: CardContent, markBox: () => Box | undefined): void;
	remove(): void;
};

function openHost(document: Document, view: CardView, onKey: (event: KeyboardEvent) => void): Opened {
	const before = document.activeElement;
	const { card } = view;
	const host = document.createElement(HOST);
	// The page's style sheets reach the host itself; what is said here is stronger than they are.
	host.style.setProperty('all', 'initial', 'important');
	host.style.setProperty('position', 'fixed', 'important');
	const root = host.attachShadow({ mode: 'closed' });
	const style = new CSSStyleSheet();
	style.replaceSync(CARD_STYLE);
	root.adoptedStyleSheets = [style];
	root.append(card);
	document.documentElement.append(host);
	card.showPopover();

	const window = document.defaultView;
	let markBox: () => Box | undefined = () => undefined;
	let side: Side | undefined;
	let frame: number | undefined;
	const place = () => {
		frame = undefined;
		side = placeCard(document, card, markBox(), side);
	};
	const soon = () => {
		frame ??= window?.requestAnimationFrame(place);
	};
	// Whatever scrolls, the window or a part of the page.
	document.addEventListener('scroll', soon, { capture: true, passive: true });
	window?.addEventListener('resize', soon);
	window?.addEventListener('keydown', onKey, true);

	const hasFocus = () => document.activeElement === host;
	return {
		host,
		hasFocus,
		show(content, box) {
			view.show(content);
			markBox = box;
			side = undefined;
			place();
			// The button that led here keeps the focus.
			if (!hasFocus()) card.focus({ preventScroll: true });
		},
		remove() {
			document.removeEventListener('scroll', soon, { capture: true });
			window?.removeEventListener('resize', soon);
			window?.removeEventListener('keydown', onKey, true);
			if (frame !== undefined) window?.cancelAnimationFrame(frame);
			const hadFocus = hasFocus();
			host.remove();
			if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
		},
	};
}

/** Without a mark to stand beside, or room to do so, the style sheet says where. */
function placeCard(
	document: Document,
	card: HTMLElement,
	mark: Box | undefined,
	before: Side | undefined,
): Side | undefined {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const window = { width, height: document.defaultView?.innerHeight ?? height };
	const docked = !mark || width < NARROW;
	card.classList.toggle('docked', docked);
	if (docked) {
		card.style.removeProperty('transform');
		return undefined;
	}
	const { side, left, top } = placeBeside(mark, { width: card.offsetWidth, height: card.offsetHeight }, window, before);
	card.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
	return side;
}
