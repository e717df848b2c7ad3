/** What a browser calls the keys that are pressed: "Alt+Shift+K". Undefined while they make no shortcut. */
export function shortcutFrom(
	event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
) {
	const key = keyName(event);
	if (key === undefined) return undefined;
	const modifiers = [
		event.ctrlKey && 'Ctrl',
		event.altKey && 'Alt',
		event.metaKey && 'Command',
		event.shiftKey && 'Shift',
	].filter((name) => typeof name === 'string');
	const isFunctionKey = /^F\d+$/.test(key);
	// Shift alone makes a letter, not a shortcut.
	if (!isFunctionKey && !modifiers.some((name) => name !== 'Shift')) return undefined;
	return [...modifiers, key].join('+');
}

function keyName({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
	// With Alt held a letter may become another sign: the key's place tells which one it is.
	const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
	if (letter) return letter[1] ?? letter[2];
	if (/^F(?:[1-9]|1[0-2])$/.test(key)) return key;
	return NAMES[code];
}

const NAMES: Readonly<Record<string, string>> = {
	Comma: 'Comma',
	Period: 'Period',
	Space: 'Space',
	Home: 'Home',
	End: 'End',
	PageUp: 'PageUp',
	PageDown: 'PageDown',
	Insert: 'Insert',
	ArrowUp: 'Up',
	ArrowDown: 'Down',
	ArrowLeft: 'Left',
	ArrowRight: 'Right',
};

/** As the keys are marked: browsers call the two signs by their English names. */
export const signsOf = (shortcut: string): string => shortcut.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',');
