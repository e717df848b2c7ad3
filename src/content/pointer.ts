/** Long enough that a pointer on its way elsewhere opens nothing, and that one on its way into the card loses nothing. */
const LINGER = 280;
const GRACE = 320;

/** What a pointer over the page's marks does. `T` is a mark. */
export type PointerActions<T> = {
	/** The mark that the pointer is on. */
	readonly markUnder: (event: PointerEvent) => T | undefined;
	/** The pointer is in the card. */
	readonly isKept: (event: PointerEvent) => boolean;
	readonly pointed: (mark: T | undefined) => void;
	readonly lingered: (mark: T) => void;
	readonly gone: () => void;
};

/** Browsers report a pointer once for each picture they draw, so this may look for marks each time. */
export function followPointer<T>(actions: PointerActions<T>): () => void {
	let pointed: T | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const onMove = (event: PointerEvent) => {
		if (!event.isTrusted) return;
		// A finger that moves is scrolling.
		if (event.pointerType === 'touch') return;
		if (actions.isKept(event)) {
			clearTimeout(timer);
			timer = undefined;
			return;
		}
		const mark = actions.markUnder(event);
		if (mark === pointed && (mark !== undefined || timer !== undefined)) return;
		clearTimeout(timer);
		if (mark !== pointed) actions.pointed(mark);
		pointed = mark;
		if (mark === undefined) timer = setTimeout(actions.gone, GRACE);
		else timer = setTimeout(() => actions.lingered(mark), LINGER);
	};
	// Before the page's own listeners, which may keep it to themselves.
	window.addEventListener('pointermove', onMove, { capture: true, passive: true });
	return () => {
		window.removeEventListener('pointermove', onMove, { capture: true });
		clearTimeout(timer);
	};
}
