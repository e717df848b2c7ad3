import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/content/changes.ts';

let dom: JSDOM;
const changed = vi.fn();
const left = vi.fn();
let stop: () => void;

beforeEach(() => {
	dom = new JSDOM('<p>text</p>', { url: 'https://gazette.example/bridge?id=7' });
	// The observer is a global of the page's world, as it is of the content script's.
	vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
	vi.useFakeTimers();
	stop = watchPage(dom.window.document, { changed, left });
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

const go = (url: string) => dom.window.history.pushState(null, '', url);
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
		expect(left).not.toHaveBeenCalled();
	});

	test('that never rests is looked at more and more rarely', async () => {
		for (let i = 0; i < 600; i++) {
			draw();
			await wait(100);
		}
		expect(changed.mock.calls.length).toBeLessThan(25);
		expect(changed.mock.calls.length).toBeGreaterThan(10);
	});

	test.each(['/ferry', '/bridge?id=8'])('is left when it becomes %s', async (url) => {
		go(url);
		draw();
		await wait(300);
		expect(left).toHaveBeenCalledOnce();
		expect(changed).not.toHaveBeenCalled();
	});

	test.each(['/bridge?id=7#cost', '/bridge?id=7&utm_source=mail'])('is not left when it becomes %s', async (url) => {
		go(url);
		draw();
		await wait(300);
		expect(left).not.toHaveBeenCalled();
	});

	test('is left at once when the reader goes back', () => {
		go('/ferry');
		dom.window.dispatchEvent(new dom.window.PopStateEvent('popstate'));
		expect(left).toHaveBeenCalledOnce();
	});

	test('is not watched any longer after it was stopped', async () => {
		stop();
		draw();
		await wait(1_000);
		expect(changed).not.toHaveBeenCalled();
	});
});
