import type { Browser } from 'webextension-polyfill';

/**
 * What the page's script gets in place of the polyfill (see build.mjs), which would take it over its budget of bytes: of the
 * extension API it needs messages alone, and there Chrome differs in one thing, that an answer which takes time is given by
 * a callback.
 */
const browser: Browser = nativeBrowser() ?? answeringByPromise();
export default browser;

function nativeBrowser(): Browser | undefined {
	// One shape, two packages of types.
	const browser = globalThis.browser as unknown as Browser | undefined;
	return browser?.runtime?.id === undefined ? undefined : browser;
}

type MessageListener = Parameters<Browser['runtime']['onMessage']['addListener']>[0];
type ChromeListener = Parameters<typeof chrome.runtime.onMessage.addListener>[0];

function answeringByPromise(): Browser {
	const wrapped = new WeakMap<MessageListener, ChromeListener>();
	const wrap = (listener: MessageListener): ChromeListener => {
		const known = wrapped.get(listener);
		if (known) return known;
		const made: ChromeListener = (message, sender, respond) => {
			// The two describe a sender in the same words.
			const answer: unknown = listener(message, sender as Parameters<MessageListener>[1], respond);
			if (!(answer instanceof Promise)) return false;
			void answer.then(respond);
			return true;
		};
		wrapped.set(listener, made);
		return made;
	};
	const { onMessage } = chrome.runtime;
	const messages = {
		addListener: (listener: MessageListener) => onMessage.addListener(wrap(listener)),
		removeListener: (listener: MessageListener) => onMessage.removeListener(wrap(listener)),
	};
	const runtime = withOther(chrome.runtime, { onMessage: messages });
	// As above.
	return withOther(chrome, { runtime }) as unknown as Browser;
}

/** Chrome makes its namespaces when they are first asked for, and lets nobody put another thing in their place. */
function withOther<T extends object>(api: T, others: object): T {
	const get = (_: object, name: PropertyKey): unknown => Reflect.get(Object.hasOwn(others, name) ? others : api, name);
	return new Proxy({}, { get }) as T;
}
