import { onceReady } from '../platform/once.ts';
import type { Engine } from './engine-entry.ts';

/** The engine comes last, after the language data that it asks for. */
const SCRIPTS = __ENGINE_SCRIPTS__;

/** Of a classic service worker; not in the DOM's types. */
declare function importScripts(...urls: string[]): void;

/** The engine, once per life of the background. */
export const loadEngine = onceReady(load);

/**
 * A service worker may import later only what it imported while it was installed: call this synchronously at the start.
 * Firefox's background is a page and needs nothing.
 */
export function allowLateLoading(): void {
	if (__TARGET__ === 'chrome') self.addEventListener('install', () => importScripts(...SCRIPTS));
}

async function load(): Promise<Engine> {
	if (globalThis.crosscheckEngine === undefined) {
		if (__TARGET__ === 'chrome') importScripts(...SCRIPTS);
		else for (const script of SCRIPTS) await loadElement(script);
	}
	if (globalThis.crosscheckEngine === undefined) throw new Error(`${SCRIPTS.join(', ')} did not set the engine`);
	return globalThis.crosscheckEngine;
}

function loadElement(source: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = source;
		script.onload = () => resolve();
		script.onerror = () => reject(new Error(`${source} did not load`));
		document.head.append(script);
	});
}
