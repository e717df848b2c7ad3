import { direction, locale } from '../platform/locale.ts';
import cardStyle from './card.css';
import { element } from './element.ts';
import { createHost } from './host.ts';

/**
 * A sentence to be said at the foot of the window, for as long as it takes to read it twice. Nothing of the extension is
 * asked for when it is said, as it may be there no more.
 */
export function notice(text: string): () => void {
	const language = { lang: locale(), dir: direction() };
	return () => show(text, language);
}

function show(text: string, language: Readonly<Record<'lang' | 'dir', string>>): void {
	const look = { class: 'card docked notice', popover: 'manual', role: 'alert' };
	const card = element('div', { ...look, ...language }, text);
	const { host } = createHost('notice', cardStyle, card);
	document.documentElement.append(host);
	card.showPopover();
	setTimeout(() => host.remove(), LONG_ENOUGH);
}

const LONG_ENOUGH = 9_000;
