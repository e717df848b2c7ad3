/** Where the keys of a list lead, or undefined for a key that leads nowhere. Ends do not wrap: the end is worth feeling. */
export function nextIndex(key: string, current: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowDown':
		case 'j':
			return Math.min(current + 1, count - 1);
		case 'ArrowUp':
		case 'k':
			return Math.max(current - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}
