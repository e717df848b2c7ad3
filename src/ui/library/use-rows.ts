import {
	observeWindowOffset,
	observeWindowRect,
	type VirtualItem,
	Virtualizer,
	type VirtualizerOptions,
	windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type RowsProps = {
	readonly count: number;
	readonly estimate: (index: number) => number;
	/** The same function for the same rows: for another one all of them are measured anew. */
	readonly keyOf: (index: number) => string;
	/** Where in the page the list begins. */
	readonly top: number;
	readonly initialOffset: number;
};

export type VirtualRows = {
	readonly items: readonly VirtualItem[];
	readonly height: number;
	readonly measure: (element: HTMLElement | null) => void;
	readonly show: (index: number) => void;
};

/** The rows of a long list that are in sight, with some before and after; the window is what scrolls. */
export function useRows({ count, estimate, keyOf, top, initialOffset }: RowsProps): VirtualRows {
	const [, rerender] = useReducer((turn: number) => turn + 1, 0);
	const options: VirtualizerOptions<Window, HTMLElement> = {
		count,
		estimateSize: estimate,
		getItemKey: keyOf,
		scrollMargin: top,
		initialOffset,
		overscan: 8,
		getScrollElement: () => window,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll,
		onChange: () => rerender(0),
	};
	const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => virtualizer._willUpdate());
	return {
		items: virtualizer.getVirtualItems(),
		height: virtualizer.getTotalSize(),
		measure: (element) => {
			if (element) virtualizer.measureElement(element);
		},
		show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
	};
}
