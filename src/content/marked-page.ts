import type { Evidence, Report } from '../engine/types.ts';
import type { Extraction } from '../page/extract.ts';
import { dismiss, restore } from '../platform/dismissals.ts';
import type { Viewing } from '../platform/settings.ts';
import { type Dismissal, type DismissalKind, dismissalOf } from '../report/dismissal.ts';
import { isSameItem, type ReportItem } from '../report/item.ts';
import { sourceFinder } from '../report/sources.ts';
import { anchors } from './anchors.ts';
import { createCard } from './card.ts';
import type { Presence } from './card-view.ts';
import { isSamePage, watchPage } from './changes.ts';
import { drawn } from './drawn.ts';
import { parentOf, targetOf } from './flat-tree.ts';
import { createGutter } from './gutter.ts';
import { highlights, type Painted } from './highlights.ts';
import { markAt } from './hit.ts';
import { lineOf, type Mark, marksOf } from './marks.ts';
import type { Box } from './place.ts';
import { followPointer } from './pointer.ts';
import { scrollToMark } from './scroll.ts';
import { sightOf } from './sight.ts';
import { type Tone, toneBehind } from './tone.ts';

/** A page with the marks of one report. */
export type MarkedPage = {
	/** Opens the card of an item, and brings its mark into view. */
	show(item: ReportItem): void;
	/** The same for the mark after the active one, or before it; after the last comes the first. */
	step(by: 1 | -1): void;
	readonly marksOn: boolean;
	toggleMarks(): boolean;
	choose(viewing: Viewing): void;
	/** Leaves the page as it was found. */
	close(): void;
};

export type MarkedPageEvents = {
	/** The card of an item was opened, or closed. */
	readonly active: (item: ReportItem | undefined) => void;
	/** The reader wants to see evidence where it stands, in the article as it was kept. */
	readonly openKept: (evidence: Evidence) => void;
	/** Whether the extension that made these marks is still the one installed. */
	readonly isCurrent: () => boolean;
	/** It is not, and the marks are gone now: the reader is told why. */
	readonly outdated: () => void;
	/** The page no longer shows the article. */
	readonly left: () => void;
};

/** `address` is the one that the page had when it was read. */
export function markPage(
	extraction: Extraction,
	address: string,
	report: Report,
	firstViewing: Viewing,
	events: MarkedPageEvents,
): MarkedPage {
	const anchored = anchors(document, extraction, drawn);
	const painter = highlights(CSS.highlights);
	const card = createCard({
		step,
		close: closeCard,
		dismiss: dismissActive,
		undo,
		openKept: events.openKept,
	});
	const gutter = createGutter({
		chosen: (mark) => openCard(mark, 'pinned'),
		reached: (mark) => {
			scrollToMark(mark.ranges);
			painter.emphasise('active-hover', mark.ranges);
		},
	});
	/** Everything that the reader may be led to. */
	let marks: readonly Mark[] = [];
	let viewing = firstViewing;
	let marksOn = viewing.showMarks;
	let active: Mark | undefined;
	/** The one that the reader looked at last: the next one is after it, also when its card was closed. */
	let last: Mark | undefined;
	let isPinned = false;
	/** As the open card has it. */
	let presence: Presence = 'shown';
	/** What has just been dismissed in the open card, once it is written down. */
	let dismissed: Promise<Dismissal> | undefined;
	let focusedBefore: (() => void) | undefined;
	let tones = new Map<Mark, Tone>();

	const stopWatching = watchPage(document, rootsOf(extraction.textMap.nodes), { changed: lookAgain, moved: follow });
	const stopFollowing = followPointer<Mark>({
		markUnder: (event) => gutter.markOf(event) ?? markUnder(event),
		isKept: card.holds,
		pointed: (mark) => painter.emphasise('active-hover', mark?.ranges ?? []),
		lingered: (mark) => {
			if (!isPinned && mark !== active) openCard(mark, 'preview');
		},
		gone: () => {
			if (card.isOpen && !isPinned) closeCard();
		},
	});
	// Before the page's own listeners, which often keep a click to themselves.
	window.addEventListener('click', onClick, { capture: true });
	choose(viewing);

	return {
		show(item) {
			const mark = marks.find((one) => isSameItem(one.item, item));
			if (!mark) return;
			scrollToMark(mark.ranges);
			openCard(mark, 'pinned');
		},
		step,
		get marksOn() {
			return marksOn;
		},
		toggleMarks() {
			marksOn = !marksOn;
			paint();
			return marksOn;
		},
		choose,
		close,
	};

	function close(): void {
		stopWatching();
		stopFollowing();
		window.removeEventListener('click', onClick, { capture: true });
		card.close();
		gutter.remove();
		painter.clear();
	}

	function choose(next: Viewing): void {
		if (next.showMarks !== viewing.showMarks) marksOn = next.showMarks;
		viewing = next;
		marks = marksOf(report, viewing, (span) => anchored.ranges(span) ?? []);
		const before = active;
		active = marks.find(({ item }) => isSameItem(item, before?.item));
		if (before && !active && card.isOpen && dismissed === undefined) closeCard();
		paint();
	}

	/** What only one article has is noted where the reader asked for it. */
	function shownMarks(): readonly Mark[] {
		return marks.filter(({ kind }) => kind === 'difference' || viewing.showCoverage);
	}

	function paint(): void {
		const shown = marksOn ? shownMarks() : [];
		tones = new Map(shown.map((mark) => [mark, toneOf(mark)]));
		painter.paint(
			shown.flatMap((mark): Painted[] => {
				const line = lineOf(mark);
				return line ? [{ line, tone: tones.get(mark) ?? 'light', ranges: mark.ranges }] : [];
			}),
		);
		painter.emphasise('active', active?.ranges ?? []);
		gutter.show(shown, (mark) => tones.get(mark) ?? 'light');
		gutter.activate(active);
	}

	/** The page has drawn something anew, or has become another: what no longer holds its words is looked for once more. */
	function lookAgain(): void {
		if (!events.isCurrent()) {
			close();
			events.outdated();
			return;
		}
		const lost = marks.filter(({ span, ranges }) => !anchored.hold(span, ranges));
		const isElsewhere = !isSamePage(address, document.URL);
		if (lost.length > 0 || isElsewhere) anchored.refresh();
		// Sites that append the next article change the address alone, and the words are still there.
		if (isElsewhere && !anchored.isThere()) {
			events.left();
			return;
		}
		let changed = false;
		for (const mark of lost) {
			const had = mark.ranges.length > 0;
			mark.ranges = anchored.ranges(mark.span) ?? [];
			if (had || mark.ranges.length > 0) changed = true;
		}
		if (changed) paint();
	}

	/** The words may stand elsewhere now, or on another ground. */
	function follow(): void {
		if ([...tones].some(([mark, tone]) => toneOf(mark) !== tone)) paint();
		else gutter.place();
		if (card.isOpen && active && !dismissed && presenceOf(active) !== presence) showCard(active, 'preview');
		else card.place();
	}

	function presenceOf({ ranges: [first] }: Mark): Presence {
		if (first) return sightOf(first) === 'hidden' ? 'hidden' : 'shown';
		// An article in a frame leads to no place of the page (frames.ts).
		return extraction.textMap.nodes.length === 0 ? 'framed' : 'gone';
	}

	function openCard(mark: Mark, how: 'preview' | 'pinned'): void {
		if (!events.isCurrent()) {
			close();
			events.outdated();
			return;
		}
		if (!card.isOpen) focusedBefore = focusKeeper();
		active = mark;
		last = mark;
		dismissed = undefined;
		isPinned = how === 'pinned';
		painter.emphasise('active', mark.ranges);
		gutter.activate(mark);
		showCard(mark, how);
		if (isPinned) events.active(mark.item);
	}

	function showCard(mark: Mark, how: 'preview' | 'pinned'): void {
		const shown = shownMarks();
		presence = presenceOf(mark);
		const position = shown.includes(mark) ? shown.indexOf(mark) + 1 : 1;
		const total = shown.includes(mark) ? shown.length : 1;
		const tone = toneOf(mark);
		card.open({ noted: mark, report, position, total, presence, tone }, () => boxOf(mark.ranges), how);
	}

	function closeCard(): void {
		const hadFocus = card.close();
		if (hadFocus) focusedBefore?.();
		if (isPinned) events.active(undefined);
		active = undefined;
		dismissed = undefined;
		isPinned = false;
		painter.emphasise('active', []);
		gutter.activate(undefined);
	}

	/** Whatever has the focus now, and how to give it back: one of our shapes, or something of the page. */
	function focusKeeper(): () => void {
		const shape = gutter.focused;
		const element = document.activeElement;
		return () => {
			if (shape) gutter.focus(shape);
			else if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
		};
	}

	function step(by: 1 | -1): void {
		const shown = shownMarks();
		const from = shown.findIndex(({ item }) => isSameItem(item, (active ?? last)?.item));
		const mark = shown.at(from < 0 && by < 0 ? -1 : (from + by) % shown.length);
		if (!mark) return;
		scrollToMark(mark.ranges);
		openCard(mark, 'pinned');
	}

	function dismissActive(kind: DismissalKind): void {
		if (active?.kind !== 'difference') return;
		const { discrepancy } = active;
		const source = sourceFinder(report)(discrepancy.evidence[0]?.source ?? '');
		isPinned = true;
		dismissed = dismiss(dismissalOf(kind, discrepancy, report.article, source));
		dismissed.catch(console.error);
		card.showDismissed(kind);
	}

	function undo(): void {
		dismissed?.then(({ id }) => restore([id])).catch(console.error);
		closeCard();
	}

	function onClick(event: MouseEvent): void {
		// A page can make up clicks, and is not to open cards by itself.
		if (!event.isTrusted || card.holds(event) || gutter.holds(event) || event.button !== 0) return;
		const mark = markUnder(event);
		const target = targetOf(event);
		// What does something of its own when it is clicked goes on doing that alone, and selecting text is not clicking.
		const isFree =
			!(target instanceof Element && target.closest(CLICKABLE)) && document.getSelection()?.isCollapsed !== false;
		// When the page has had its turn, and perhaps taken the click for something of its own.
		setTimeout(() => {
			if (event.defaultPrevented) return;
			if (mark && isFree && marks.includes(mark)) openCard(mark, 'pinned');
			else if (card.isOpen && !mark) closeCard();
		});
	}

	function markUnder(event: MouseEvent): Mark | undefined {
		const target = targetOf(event);
		if (!marksOn || !(target instanceof Node)) return undefined;
		return markAt(
			shownMarks().filter((mark) => lineOf(mark) !== undefined),
			event.clientX,
			event.clientY,
			target,
		);
	}
}

const CLICKABLE = 'a[href], button, summary, label, [role="button"], [role="link"], [role="tab"]';

function toneOf({ ranges: [first] }: Mark): Tone {
	const element = first && parentOf(first.startContainer);
	return element ? toneBehind(element) : 'light';
}

/** The components that hold a part of the article: what changes in them is not seen from outside. */
function rootsOf(nodes: readonly Text[]): readonly ShadowRoot[] {
	const roots = new Set(nodes.map((node) => node.getRootNode()));
	return [...roots].filter((root) => root instanceof ShadowRoot);
}

/** Around all lines of a mark; undefined where the page does not draw it. */
function boxOf(ranges: readonly Range[]): Box | undefined {
	const boxes = ranges
		.filter((range) => sightOf(range) !== 'hidden')
		.flatMap((range) => [...range.getClientRects()])
		.filter(({ width, height }) => width > 0 && height > 0);
	if (boxes.length === 0) return undefined;
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
	};
}
