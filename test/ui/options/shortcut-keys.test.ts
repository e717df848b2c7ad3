import { expect, test } from 'vitest';
import { shortcutFrom, signsOf } from '../../../src/ui/options/shortcut-keys.ts';

const keys = (code: string, key: string, ...held: readonly ('alt' | 'ctrl' | 'meta' | 'shift')[]) => ({
	code,
	key,
	altKey: held.includes('alt'),
	ctrlKey: held.includes('ctrl'),
	metaKey: held.includes('meta'),
	shiftKey: held.includes('shift'),
});

test.each([
	['a letter with modifiers', keys('KeyK', 'K', 'alt', 'shift'), 'Alt+Shift+K'],
	['a letter that Alt makes another sign', keys('KeyK', '˚', 'alt'), 'Alt+K'],
	['a digit', keys('Digit1', '1', 'ctrl', 'alt'), 'Ctrl+Alt+1'],
	['a function key alone', keys('F8', 'F8'), 'F8'],
	['an arrow, by the name browsers have for it', keys('ArrowUp', 'ArrowUp', 'ctrl'), 'Ctrl+Up'],
	['Shift alone makes none', keys('KeyK', 'K', 'shift'), undefined],
	['a modifier alone makes none', keys('AltLeft', 'Alt', 'alt'), undefined],
	['a key without a name makes none', keys('Quote', "'", 'ctrl'), undefined],
] as const)('%s', (_, event, expected) => expect(shortcutFrom(event)).toBe(expected));

test.each([
	['Alt+Shift+Period', 'Alt+Shift+.'],
	['Ctrl+Comma', 'Ctrl+,'],
	['Alt+Shift+K', 'Alt+Shift+K'],
	['', ''],
])('%s is shown as its keys are marked', (shortcut, shown) => {
	expect(signsOf(shortcut)).toBe(shown);
});
