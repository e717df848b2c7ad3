import type { Discrepancy, Report } from '../engine/types.ts';
import type { Extraction } from '../page/extract.ts';
import type { Viewing } from '../platform/settings.ts';
import { shown } from '../report/shown.ts';
import { sourceFinder } from '../report/sources.ts';
import { anchors } from './anchors.ts';
import { createCard } from './card.ts';
import { watchPage } from './changes.ts';
import { drawn } from './drawn.ts';
import { highlights } from './highlights.ts';
import { markAt } from './hit.ts';
import type { Box } from './place.ts';
import { scrollToMark } from './scroll.ts';

/** A page with the marks of one report. */
export type MarkedPage = {
	/** Opens the card of discrepancy `index`, and brings its mark into view. */
	show(index: number): void;
	toggleMarks(): boolean;
	choose(choice: Viewing): void;
	/** Leaves the page as it was found. */
	close(): void;
};

export type MarkedPageEvents = {
	/** The card of discrepancy `index` was opened, or closed (-1). */
	readonly active: (index: number) => void;
	/** The page has become another without loading. */
	readonly left: () => void;
};

type Mark = { readonly index: number; readonly discrepancy: Discrepancy; ranges: readonly Range[] };

export function markPage(
	document: Document,
	extraction: Extraction,
	report: Report,
	firstChoice: Viewing,
	events: MarkedPageEvents,
): MarkedPage {
	const anchored = anchors(document, extraction, drawn);
	const painter = highlights(CSS.highlights);
	const card = createCard(document, { step, close: closeCard });
	const sourceOf = sourceFinder(report);
	/** Those that the reader wants to see, in reading order. */
	let marks: readonly Mark[] = [];
	let choice = firstChoice;
	let marksOn = choice.showMarks;
	let active: Mark | undefined;
	let pointed: Mark | undefined;
	let frame: number | undefined;

	const stopWatching = watchPage(document, { changed: anchorAgain, left: events.left });
	document.addEventListener('click', onClick);
	document.addEventListener('pointermove', onPointerMove, { passive: true });
	choose(choice);

	return {
		show(index) {
			const mark = marks.find((one) => one.index === index);
			if (!mark) return;
			scrollToMark(document, mark.ranges);
			openCard(mark);
		},
		toggleMarks() {
			marksOn = !marksOn;
			paint();
			return marksOn;
		},
		choose,
		close() {
			stopWatching();
			document.removeEventListener('click', onClick);
			document.removeEventListener('pointermove', onPointerMove);
			if (frame !== undefined) cancelAnimationFrame(frame);
			card.close();
			painter.clear();
		},
	};

	function choose(next: Viewing): void {
		if (next.showMarks !== choice.showMarks) marksOn = next.showMarks;
		choice = next;
		marks = shown(report, choice).listed.map(({ index, discrepancy }) => ({
			index,
			discrepancy,
			ranges: anchored.ranges(discrepancy) ?? [],
		}));
		active = marks.find(({ index }) => index === active?.index);
		if (!active && card.isOpen) closeCard();
		paint();
	}

	function paint(): void {
		painter.paint(marksOn ? marks.map(({ discrepancy, ranges }) => ({ kind: discrepancy.kind, ranges })) : []);
		painter.emphasise('active', active?.ranges ?? []);
	}

	/** The page has drawn something anew: whatever no longer holds its words is looked for once more. */
	function anchorAgain(): void {
		const lost = marks.filter(({ discrepancy, ranges }) => !anchored.hold(discrepancy, ranges));
		if (lost.length === 0) return;
		anchored.refresh();
		let changed = false;
		for (const mark of lost) {
			const had = mark.ranges.length > 0;
			mark.ranges = anchored.ranges(mark.discrepancy) ?? [];
			if (had || mark.ranges.length > 0) changed = true;
		}
		if (changed) paint();
	}

	function openCard(mark: Mark): void {
		active = mark;
		painter.emphasise('active', mark.ranges);
		card.open(
			{
				discrepancy: mark.discrepancy,
				position: marks.indexOf(mark) + 1,
				total: marks.length,
				placed: mark.ranges.length > 0,
				here: report.article,
				sourceOf,
			},
			() => boxOf(mark.ranges),
		);
		events.active(mark.index);
	}

	function closeCard(): void {
		card.close();
		active = undefined;
		painter.emphasise('active', []);
		events.active(-1);
	}

	/** After the last comes the first. */
	function step(by: 1 | -1): void {
		const from = active ? marks.indexOf(active) : -1;
		const mark = marks.at((from + by) % marks.length);
		if (!mark) return;
		scrollToMark(document, mark.ranges);
		openCard(mark);
	}

	function onClick(event: MouseEvent): void {
		if (card.holds(event) || event.defaultPrevented || event.button !== 0) return;
		const mark = markUnder(event);
		// A link stays a link, and selecting text is not clicking.
		const isFree =
			!(event.target instanceof Element && event.target.closest('a[href], button')) &&
			document.getSelection()?.isCollapsed !== false;
		if (mark && isFree) openCard(mark);
		else if (card.isOpen && !mark) closeCard();
	}

	/** Once for each picture that the browser draws: pointers report more often than that. */
	function onPointerMove(event: PointerEvent): void {
		const target = card.holds(event) ? null : event.target;
		const { clientX, clientY } = event;
		if (frame !== undefined) cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			frame = undefined;
			const mark = markUnder({ clientX, clientY, target });
			if (mark === pointed) return;
			pointed = mark;
			painter.emphasise('active-hover', mark?.ranges ?? []);
		});
	}

	function markUnder({
		clientX,
		clientY,
		target,
	}: Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>): Mark | undefined {
		return marksOn && target instanceof Node ? markAt(marks, clientX, clientY, target) : undefined;
	}
}

/** Around all lines of a mark; undefined where the page does not draw it. */
function boxOf(ranges: readonly Range[]): Box | undefined {
	const boxes = ranges
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
