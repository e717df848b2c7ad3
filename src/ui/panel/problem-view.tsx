import { message, problemText } from '../../platform/i18n.ts';
import type { Problem } from '../../platform/protocol.ts';
import { languageName } from '../locale.ts';

type ProblemViewProps = {
	readonly problem: Problem;
	readonly onKeep?: (() => void) | undefined;
	readonly onOptions: () => void;
};

/** What stopped the check, and what a reader can do about it. */
export function ProblemView({ problem, onKeep, onOptions }: ProblemViewProps) {
	return (
		<section class="problem">
			<h2>{problemSentence(problem)}</h2>
			<p>{message(`problemHelp_${problem.kind}`)}</p>
			{needsArticles(problem) && (
				<p class="choices">
					{onKeep !== undefined && (
						<button type="button" onClick={onKeep}>
							{message('keepThis')}
						</button>
					)}
					<button type="button" onClick={onOptions}>
						{message('importArticles')}
					</button>
				</p>
			)}
			{problem.kind === 'storageFull' && (
				<p class="choices">
					<button type="button" onClick={onOptions}>
						{message('openKept')}
					</button>
				</p>
			)}
		</section>
	);
}

export function problemSentence(problem: Problem): string {
	if (problem.kind !== 'languageNotSupported') return problemText(problem);
	return message('problem_languageNotSupported', [languageName(problem.language)]);
}

function needsArticles(problem: Problem): boolean {
	return problem.kind === 'emptyCorpus' || problem.kind === 'noOtherSource';
}
