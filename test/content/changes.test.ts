import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSamePage, watchPage } from '../../src/content/changes.ts';

let dom: JSDOM;
const changed = vi.fn();
const moved = vi.fn();
let stop: () => void;

beforeEach(async () => {
	dom = new JSDOM('<p>text</p>', { url: 'https://gazette.example/bridge?id=7' });
	// The observer is a global of the page's world, as it is of the content script's.
	vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
	vi.useFakeTimers();
	stop = watchPage(dom.window.document, [], { changed, moved });
	// It is looked at once when the watch begins.
	await wait(300);
	expect(changed).toHaveBeenCalledOnce();
	vi.clearAllMocks();
	await wait(5_000);
});

afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
});

/** Lets the observer deliver, then waits. */
async function wait(ms: number): Promise<void> {
	await vi.advanceTimersByTimeAsync(ms);
}

const draw = () => dom.window.document.body.append('more');

describe('a watched page', () => {
	test('tells of many changes at once, a little later', async () => {
		draw();
		draw();
		await wait(100);
		draw();
		expect(changed).not.toHaveBeenCalled();
		await wait(300);
		expect(changed).toHaveBeenCalledOnce();
	});

	test('that never rests is looked at more and more rarely', async () => {
		for (let i = 0; i < 600; i++) {
			draw();
			await wait(100);
		}
		expect(changed.mock.calls.length).toBeLessThan(25);
		expect(changed.mock.calls.length).toBeGreaterThan(10);
	});

	test('tells of a change of its looks, which is no change of its text', async () => {
		dom.window.document.documentElement.className = 'dark';
		await wait(300);
		expect(moved).toHaveBeenCalledOnce();
		expect(changed).not.toHaveBeenCalled();
	});

	test('is looked at when the reader goes back', async () => {
		dom.window.dispatchEvent(new dom.window.PopStateEvent('popstate'));
		await wait(300);
		expect(changed).toHaveBeenCalledOnce();
	});

	test('is not watched any longer after it was stopped', async () => {
		stop();
		draw();
		await wait(1_000);
		expect(changed).not.toHaveBeenCalled();
	});
});

describe('an address', () => {
	const before = 'https://gazette.example/bridge?id=7';
	test.each([
		['https://gazette.example/ferry', false],
		['https://gazette.example/bridge?id=8', false],
		['https://gazette.example/bridge?id=7#cost', true],
		['https://gazette.example/bridge?id=7&utm_source=mail', true],
	])('%s is that of the same page: %s', (now, same) => expect(isSamePage(before, now)).toBe(same));
});
