import { getMessage } from '../ui/preview/fake-browser.ts';
import { english } from '../ui/support.ts';

/** A sentence of the extension as a reader sees it, so that tests hold for the words of the day. */
export function message(key: string, substitutions: readonly string[] = []): string {
	// The browser's own words, of which there are none outside of one.
	if (!(key in english || key.startsWith('@@'))) throw new Error(`No message ${key}`);
	return getMessage(english, key, substitutions);
}
