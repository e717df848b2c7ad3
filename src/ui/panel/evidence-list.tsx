import type { Evidence } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import type { Sources } from '../../report/sources.ts';
import { SourceLine } from '../source-line.tsx';
import { WordsInSentence } from '../words-in-sentence.tsx';

type EvidenceListProps = {
	readonly evidence: readonly Evidence[];
	readonly sources: Sources;
	readonly id?: string;
	readonly hidden?: boolean;
	/** Of the links in it. */
	readonly tabIndex?: number;
};

/** Each source's sentence, under the name, title and date it was published with. */
export function EvidenceList({ evidence, sources, id, hidden = false, tabIndex }: EvidenceListProps) {
	return (
		<ul class="evidence-list" id={id} hidden={hidden}>
			{evidence.map((item) => (
				<li key={`${item.source} ${item.start}`} class="evidence">
					{sources.isThisArticle(item.source) ? (
						<p class="source-name">
							<strong>{message('elsewhereHere')}</strong>
						</p>
					) : (
						<SourceLine source={sources.of(item.source)} tabIndex={tabIndex} />
					)}
					<WordsInSentence passage={item} whose="there" />
				</li>
			))}
		</ul>
	);
}
