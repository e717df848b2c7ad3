import type { Reason } from '../engine/types.ts';
import { browser } from './browser.ts';
import type { Problem } from './protocol.ts';

/** A sentence of _locales in the reader's language. A missing one shows its key, so that it is seen and mended. */
export function message(key: string, substitutions: readonly string[] = []): string {
	return browser.i18n.getMessage(key, [...substitutions]) || key;
}

export function reasonText(reason: Reason): string {
	return message(reason.key, reason.substitutions);
}

export function problemText(problem: Problem): string {
	return message(`problem_${problem.kind}`, problemDetails(problem));
}

function problemDetails(problem: Problem): readonly string[] {
	switch (problem.kind) {
		case 'noOtherSource':
			return [String(problem.kept)];
		case 'languageNotSupported':
			return [languageName(problem.language)];
		case 'bug':
			return [problem.message];
		default:
			return [];
	}
}

/** "German" for "de", in the reader's language; the tag itself where the browser knows no name. */
function languageName(tag: string): string {
	return new Intl.DisplayNames([message('localeTag')], { type: 'language' }).of(tag) ?? tag;
}
