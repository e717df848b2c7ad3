import { backgroundArguments, contentArguments, panelArguments } from './arguments.ts';
import { browser } from './browser.ts';
import { answerer, type Caller, caller, type Handlers, type RawSender } from './messaging.ts';
import type { BackgroundCalls, ContentCalls, PanelEvents } from './protocol.ts';

/** From content scripts and our own pages. */
export const callBackground: Caller<BackgroundCalls> = caller((call) => browser.runtime.sendMessage(call));

/** To the content script of a tab: its own document only, whatever frames it holds. */
export function callPage(tabId: number): Caller<ContentCalls> {
	return caller((call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}

/** To whichever panels are open; there being none is not a failure. */
export const tellPanels: Caller<PanelEvents> = caller(async (call) => {
	const reply: unknown = await browser.runtime.sendMessage(call).catch(() => undefined);
	return reply ?? {};
});

/** Whether the document that our content script was put into is still the tab's. */
export async function pageIsThere(tabId: number): Promise<boolean> {
	try {
		// No contract knows this call: that nobody answers it is fine, that nobody hears it is the news.
		await browser.tabs.sendMessage(tabId, { call: 'content.anyone' }, { frameId: 0 });
		return true;
	} catch {
		return false;
	}
}

/** Each starts to listen at once, so that a background that was just woken misses nothing. */
export const answerBackgroundCalls = (handlers: Handlers<BackgroundCalls>): Stop =>
	listen(answerer(self(), backgroundArguments, handlers));
export const answerContentCalls = (handlers: Handlers<ContentCalls>): Stop =>
	listen(answerer(self(), contentArguments, handlers));
/** Each part of a panel hears what it needs. */
export const answerPanelEvents = (handlers: Partial<Handlers<PanelEvents>>): Stop =>
	listen(answerer(self(), panelArguments, handlers));

type Stop = () => void;
type Listener = (message: unknown, sender: RawSender) => Promise<unknown> | undefined;

function listen(listener: Listener): Stop {
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}

const self = () => ({ id: browser.runtime.id, origin: browser.runtime.getURL('') });
