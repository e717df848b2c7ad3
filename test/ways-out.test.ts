import { expect, test } from 'vitest';
import { waysOut } from '../tools/ways-out.mjs';

test.each([
	'fetch("https://a.example/")',
	'const ask = globalThis["fetch"]; ask(url)',
	'const { fetch: ask } = window',
	'new XMLHttpRequest()',
	'new self.WebSocket(url)',
	'new WebSocketStream(url)',
	'new WebTransport(url)',
	'new RTCPeerConnection()',
	'navigator.sendBeacon(url, text)',
	'new EventSource(url)',
	'eval(text)',
	'(0, globalThis.eval )(text) || eval (text)',
	'new Function("a", text)',
	'new Function(text)',
	'Function (text)()',
	'import(url)',
])('a way out is found: %s', (script) => {
	expect(waysOut(script)).not.toEqual([]);
});

test.each([
	'prefetched(article)',
	'isFunction(value)',
	'function (value) {}',
	'typeof value === "function"',
	'browser.devtools.inspectedWindow.eval',
	'import { a } from "./a.js"',
	'importScripts("engine.js")',
])('what is none is let through: %s', (script) => {
	expect(waysOut(script)).toEqual([]);
});
