import { direction } from '../platform/locale.ts';
import type { DismissalKind } from '../report/dismissal.ts';
import cardStyle from './card.css';
import { type CardActions, type CardContent, type CardView, createCardView } from './card-view.ts';
import { createHost, keepSize } from './host.ts';
import { type Box, NARROW, placeBeside, placeSheet, type Side } from './place.ts';

export type Card = {
	/**
	 * `markBox` tells where the mark is in the window now, undefined where it is not drawn. A card that is only a preview
	 * leaves the focus where it is.
	 */
	open(content: CardContent, markBox: () => Box | undefined, how: 'preview' | 'pinned'): void;
	showDismissed(kind: DismissalKind): void;
	/** Answers whether the card had the focus, which then has to go somewhere. */
	close(): boolean;
	readonly isOpen: boolean;
	/** Beside its mark again, wherever that is now. */
	place(): void;
	/** Whether an event of the page comes from the card. */
	holds(event: Event): boolean;
};

export function createCard(actions: CardActions): Card {
	let opened: Opened | undefined;

	const onKey = (event: KeyboardEvent) => {
		const act = event.isTrusted && opened && actionOf(event, opened.hasFocus(), actions);
		if (!act) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		act();
	};

	return {
		open(content, markBox, how) {
			// The page may have taken it away.
			if (opened && !opened.host.isConnected) this.close();
			opened ??= openHost(createCardView(actions), onKey);
			opened.show(content, markBox, how);
		},
		showDismissed: (kind) => opened?.showDismissed(kind),
		close() {
			const hadFocus = opened?.hasFocus() ?? false;
			opened?.remove();
			opened = undefined;
			return hadFocus;
		},
		get isOpen() {
			return opened !== undefined;
		},
		place: () => opened?.place(),
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
	const [previous, next] = direction() === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
	if (key === previous) return () => actions.step(-1);
	return key === next ? () => actions.step(1) : undefined;
}

type Opened = {
	readonly host: HTMLElement;
	hasFocus(): boolean;
	show(content: CardContent, markBox: () => Box | undefined, how: 'preview' | 'pinned'): void;
	showDismissed(kind: DismissalKind): void;
	place(): void;
	remove(): void;
};

function openHost(view: CardView, onKey: (event: KeyboardEvent) => void): Opened {
	const { card, body } = view;
	const { host } = createHost('card', cardStyle, card);
	document.documentElement.append(host);
	card.showPopover();

	let markBox: () => Box | undefined = () => undefined;
	let side: Side | undefined;
	let frame: number | undefined;
	const place = () => {
		frame = undefined;
		side = placeCard(card, markBox(), side);
	};
	const soon = () => {
		frame ??= window.requestAnimationFrame(place);
	};
	// Whatever scrolls, the window or a part of the page.
	const listening = new AbortController();
	const { signal } = listening;
	document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
	window.addEventListener('resize', soon, { signal });
	window.addEventListener('keydown', onKey, { capture: true, signal });

	const hasFocus = () => document.activeElement === host;
	return {
		host,
		hasFocus,
		show(content, box, how) {
			view.show(content);
			markBox = box;
			side = undefined;
			place();
			// The button that led here keeps the focus.
			if (how === 'pinned' && !hasFocus()) body.focus({ preventScroll: true });
		},
		showDismissed(kind) {
			view.showDismissed(kind);
			place();
		},
		place: soon,
		remove() {
			listening.abort();
			if (frame !== undefined) window.cancelAnimationFrame(frame);
			host.remove();
		},
	};
}

/** Beside the mark; as a sheet where the window is narrow; in a corner where there is no mark. */
function placeCard(card: HTMLElement, mark: Box | undefined, before: Side | undefined): Side | undefined {
	keepSize(card);
	const { clientWidth: width } = document.documentElement;
	const seen = { width, height: window.innerHeight };
	const isSheet = width < NARROW;
	card.classList.toggle('sheet', isSheet);
	card.classList.toggle('docked', !mark && !isSheet);
	card.style.removeProperty('max-block-size');
	card.style.removeProperty('transform');
	if (!mark && !isSheet) return undefined;
	const size = { width: card.offsetWidth, height: card.offsetHeight };
	const place = isSheet || !mark ? placeSheet(mark, size, seen) : placeBeside(mark, size, seen, before);
	card.style.setProperty('max-block-size', `${Math.round(Math.min(place.height, size.height))}px`);
	card.style.setProperty('transform', `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`);
	return place.side;
}
