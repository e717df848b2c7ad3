import { browser } from '../platform/browser.ts';
import { message } from '../platform/i18n.ts';
import type { Task } from '../platform/protocol.ts';
import { contextMenus } from '../platform/surfaces.ts';

const ENTRIES: readonly { readonly task: Task; readonly title: string }[] = [
	{ task: 'check', title: 'checkThis' },
	{ task: 'keep', title: 'keepThis' },
];

/** The entries of the page's and the button's menu; the browser remembers them, so they are made at installation alone. */
export function addMenus(
	chosen: (task: Task, tab: { readonly id?: number; readonly windowId?: number }) => void,
): void {
	browser.runtime.onInstalled.addListener(async () => {
		await contextMenus.removeAll();
		for (const { task, title } of ENTRIES) {
			contextMenus.create({ id: task, title: message(title), contexts: ['page', 'action'] });
		}
	});
	contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		const entry = ENTRIES.find(({ task }) => task === menuItemId);
		if (entry && tab) chosen(entry.task, tab);
	});
}
