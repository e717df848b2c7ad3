import type { Evidence, SourceInfo } from '../../engine/types.ts';
import { SourceLine } from '../source-line.tsx';
import { WordsInSentence } from '../words-in-sentence.tsx';

/** One source's sentence, under the name, title and date it was published with. */
export function EvidenceItem({
	evidence,
	source,
	tabIndex,
}: {
	evidence: Evidence;
	source: SourceInfo;
	tabIndex?: number;
}) {
	return (
		<li class="evidence">
			<SourceLine source={source} {...(tabIndex === undefined ? {} : { tabIndex })} />
			<WordsInSentence passage={evidence} whose="there" />
		</li>
	);
}
