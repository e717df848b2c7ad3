import { browser } from '../platform/browser.ts';

const SECOND = 1000;

/**
 * Runs a job that may take long. Firefox ends an idle background in the midst of answering a message; asking the browser
 * anything counts as being busy. Harmless in Chrome.
 */
export async function keptAwake<T>(job: () => Promise<T>): Promise<T> {
	const beat = setInterval(() => void browser.runtime.getPlatformInfo(), SECOND);
	try {
		return await job();
	} finally {
		clearInterval(beat);
	}
}
