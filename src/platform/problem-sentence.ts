import { message } from './i18n.ts';
import { languageName, number } from './locale.ts';
import type { Problem } from './protocol.ts';

export function problemSentence(problem: Problem): string {
	if (problem.kind === 'languageNotSupported' && UNKNOWN.includes(problem.language)) return message('unknownLanguage');
	return message(`problem_${problem.kind}`, details(problem));
}

/** As BCP 47 and a page without a language say it. */
const UNKNOWN: readonly string[] = ['und', ''];

function details(problem: Problem): readonly string[] {
	switch (problem.kind) {
		case 'noOtherSource':
			return [number(problem.kept)];
		case 'languageNotSupported':
			return [languageName(problem.language)];
		case 'bug':
			return [problem.message];
		default:
			return [];
	}
}
