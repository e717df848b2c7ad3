import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import type { DismissalKind } from '../../report/dismissal.ts';
import { nextIndex } from '../../report/list-keys.ts';
import type { Listed } from '../../report/shown.ts';
import { Finding } from './finding.tsx';
import { type Undo, UndoLine } from './undo-line.tsx';

type FindingsProps = {
	readonly listed: readonly Listed[];
	readonly report: Report;
	/** The finding chosen on the page or here; -1 for none. */
	readonly active: number;
	readonly onShow: (index: number) => void;
	readonly onDismiss: (kind: DismissalKind, listed: Listed) => void;
	/** What was dismissed here, and can be had back. */
	readonly undo: Undo | undefined;
};

/** The list is one Tab stop; arrow keys, j and k, Home and End move in it, Enter shows an entry in the page. */
export function Findings({ listed, report, active, onShow, onDismiss, undo }: FindingsProps) {
	const list = useRef<HTMLOListElement>(null);
	const [currentIndex, setCurrent] = useState(-1);
	const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
	const found = listed.findIndex(({ index }) => index === currentIndex);
	const current = found === -1 ? 0 : found;

	const setOpened = (index: number, opened: boolean) =>
		setOpen((before) => new Set(opened ? [...before, index] : [...before].filter((other) => other !== index)));

	// Chosen on the page: the entry opens and comes into view, the focus stays where the reader is.
	useEffect(() => {
		if (active === -1) return;
		setCurrent(active);
		setOpened(active, true);
		list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' });
	}, [active]);

	// What is had back is drawn a while after it was asked for, and the focus then goes on from there.
	const returning = useRef(-1);
	useEffect(() => {
		const entry = list.current?.querySelector<HTMLElement>(`[data-index="${returning.current}"] [data-show]`);
		if (!entry) return;
		setCurrent(returning.current);
		returning.current = -1;
		entry.focus();
	});

	const show = (index: number) => {
		setCurrent(index);
		setOpened(index, true);
		onShow(index);
	};

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !isEntry(event.target)) return;
		const entry = listed[current];
		if (entry !== undefined && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
			setOpened(entry.index, event.key === (isRightToLeft(event.target) ? 'ArrowLeft' : 'ArrowRight'));
			return;
		}
		const next = listed[nextIndex(event.key, current, listed.length) ?? -1];
		if (next === undefined) return;
		event.preventDefault();
		setCurrent(next.index);
		const item = list.current?.querySelector(`[data-index="${next.index}"]`);
		// The whole entry is to be seen, not its button alone.
		item?.querySelector<HTMLElement>('[data-show]')?.focus({ preventScroll: true });
		item?.scrollIntoView({ block: 'nearest' });
	};

	const onClick = (event: MouseEvent) => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const index = target.closest('[data-index]')?.getAttribute('data-index');
		if (index === null || index === undefined) return;
		const control = target.closest('a, button, .finding-more');
		if (control !== null && !isEntry(control)) return;
		// Selecting words in order to copy them ends in a click as well.
		if (control === null && getSelection()?.isCollapsed === false) return;
		show(Number(index));
	};

	const entries = listed.map((one, position) => (
		<Finding
			key={one.index}
			listed={one}
			report={report}
			active={one.index === active}
			current={position === current}
			open={open.has(one.index)}
			onToggle={(opened) => setOpened(one.index, opened)}
			onDismiss={(kind) => {
				setCurrent((listed[position + 1] ?? listed[position - 1] ?? one).index);
				onDismiss(kind, one);
			}}
		/>
	));
	const undoLine = undo && (
		<UndoLine
			key={undo.id}
			undo={undo}
			onUndo={() => {
				returning.current = undo.index;
			}}
		/>
	);
	const after = undo === undefined ? entries.length : listed.filter(({ index }) => index < undo.index).length;
	return (
		// The buttons inside do the same for the keyboard; this widens the area that a pointer may hit.
		<ol ref={list} class="findings" aria-label={message('findingsLabel')} onKeyDown={onKeyDown} onClick={onClick}>
			{entries.slice(0, after)}
			{undoLine}
			{entries.slice(after)}
		</ol>
	);
}

function isEntry(target: EventTarget | null): target is Element {
	return target instanceof Element && target.closest('[data-show]') !== null;
}

function isRightToLeft(element: Element): boolean {
	return getComputedStyle(element).direction === 'rtl';
}
