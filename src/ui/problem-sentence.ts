import { message, problemText } from '../platform/i18n.ts';
import { languageName } from '../platform/locale.ts';
import type { Problem } from '../platform/protocol.ts';

/** Readers know a language by its name, not by its tag. */
export function problemSentence(problem: Problem): string {
	if (problem.kind !== 'languageNotSupported') return problemText(problem);
	return message('problem_languageNotSupported', [languageName(problem.language)]);
}
