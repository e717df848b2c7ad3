/** What an element is drawn inside: its parent, the slot that it was put into, or the component whose tree it is in. */
export function parentOf(node: Node): Element | null {
	if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
	if (node.parentElement) return node.parentElement;
	const root = node.parentNode;
	return root instanceof ShadowRoot ? root.host : null;
}

/** The element that was hit; events that come out of a component name the component. */
export function targetOf(event: Event): EventTarget | null {
	return event.composedPath()[0] ?? event.target;
}
