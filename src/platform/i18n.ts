import type { Reason } from '../engine/types.ts';
import { oneFullStop } from '../report/full-stop.ts';
import { browser } from './browser.ts';

/** A sentence of _locales in the reader's language. A missing one shows its key, so that it is seen and mended. */
export function message(key: string, substitutions: readonly string[] = []): string {
	return oneFullStop(browser.i18n.getMessage(key, [...substitutions])) || key;
}

export function reasonText(reason: Reason): string {
	return message(reason.key, reason.substitutions);
}
