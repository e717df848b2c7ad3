import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';

/** The keys that act as our toolbar button, as the reader may have changed them; empty where there are none. */
export function useShortcut(): string {
	const [shortcut, setShortcut] = useState('');
	useEffect(() => {
		const find = async () => {
			const commands = await browser.commands.getAll();
			setShortcut(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '');
		};
		find().catch(console.error);
	}, []);
	return shortcut;
}
