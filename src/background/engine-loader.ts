import type { Engine } from './engine-entry.ts';

const SCRIPT = 'engine.js';

/** Of a classic service worker; not in the DOM's types. */
declare function importScripts(...urls: string[]): void;

let loading: Promise<Engine> | undefined;

/** The engine, once per life of the background. */
export function loadEngine(): Promise<Engine> {
	loading ??= load().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/**
 * A service worker may import later only what it imported while it was installed: call this synchronously at the start.
 * Firefox's background is a page and needs nothing.
 */
export function allowLateLoading(): void {
	if (__TARGET__ === 'chrome') self.addEventListener('install', () => importScripts(SCRIPT));
}

async function load(): Promise<Engine> {
	if (globalThis.crosscheckEngine === undefined) {
		if (__TARGET__ === 'chrome') importScripts(SCRIPT);
		else await loadElement();
	}
	if (globalThis.crosscheckEngine === undefined) throw new Error(`${SCRIPT} did not set the engine`);
	return globalThis.crosscheckEngine;
}

function loadElement(): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = SCRIPT;
		script.onload = () => resolve();
		script.onerror = () => reject(new Error(`${SCRIPT} did not load`));
		document.head.append(script);
	});
}
