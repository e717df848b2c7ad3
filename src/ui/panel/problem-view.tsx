import { message } from '../../platform/i18n.ts';
import { problemSentence } from '../../platform/problem-sentence.ts';
import type { Kept, Problem } from '../../platform/protocol.ts';
import { CompareTabsButton } from '../compare-tabs-button.tsx';

type ProblemViewProps = {
	readonly problem: Problem;
	readonly kept: Kept | undefined;
	readonly onOptions: () => void;
};

/** What stopped the check, whether its article is kept all the same, and what a reader can do about it. */
export function ProblemView({ problem, kept, onOptions }: ProblemViewProps) {
	const remedy = REMEDIES[problem.kind];
	return (
		<section class="problem">
			<h2>{problemSentence(problem)}</h2>
			{kept !== undefined && <p>{message(`kept_${kept}`)}</p>}
			<p>{message(`problemHelp_${problem.kind}`)}</p>
			{(problem.kind === 'emptyCorpus' || problem.kind === 'noOtherSource') && <CompareTabsButton />}
			{remedy !== undefined && (
				<p class="choices">
					<button type="button" onClick={onOptions}>
						{remedy()}
					</button>
				</p>
			)}
		</section>
	);
}

/** What the options page can do about it. */
const REMEDIES: { readonly [K in Problem['kind']]?: () => string } = {
	emptyCorpus: () => message('importArticles'),
	noOtherSource: () => message('importArticles'),
	storageFull: () => message('openKept'),
};
