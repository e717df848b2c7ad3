import type { Discrepancy } from '../../engine/types.ts';
import { message, reasonText } from '../../platform/i18n.ts';
import { namesText } from '../../platform/locale.ts';
import { sourceName } from '../../report/source-name.ts';
import type { Sources } from '../../report/sources.ts';
import { KindIcon } from '../kind-icon.tsx';
import { WordsInSentence } from '../words-in-sentence.tsx';
import { EvidenceList } from './evidence-list.tsx';

export type FindingProps = {
	readonly index: number;
	readonly discrepancy: Discrepancy;
	readonly sources: Sources;
	/** Its mark is the chosen one on the page. */
	readonly active: boolean;
	/** The one entry that the Tab key stops at; arrows lead to the others. */
	readonly current: boolean;
	readonly open: boolean;
	readonly onToggle: (open: boolean) => void;
	readonly lessCertain: boolean;
};

export function Finding({ index, discrepancy, sources, active, current, open, onToggle, lessCertain }: FindingProps) {
	const tabIndex = current ? 0 : -1;
	const evidenceId = `evidence-${index}`;
	return (
		<li class={active ? 'finding active' : 'finding'} data-index={index}>
			<h3>
				<button type="button" class="finding-show" data-show tabIndex={tabIndex} aria-current={active}>
					<span class="finding-head">
						<span class="kind">
							<KindIcon kind={discrepancy.kind} />
							{message(`kind_${discrepancy.kind}`)}
						</span>
						{lessCertain && <span class="less-certain">{message('lessCertain')}</span>}
					</span>
					<span class="reason" dir="auto">
						{reasonText(discrepancy.reason)}
					</span>
				</button>
			</h3>
			<WordsInSentence passage={discrepancy} whose="here" />
			<button
				type="button"
				class="disclosure"
				tabIndex={tabIndex}
				aria-expanded={open}
				aria-controls={evidenceId}
				onClick={() => onToggle(!open)}
			>
				{message('readOthers', [namesText(discrepancy.evidence.map(({ source }) => nameOf(source, sources)))])}
			</button>
			<EvidenceList id={evidenceId} hidden={!open} evidence={discrepancy.evidence} {...{ sources, tabIndex }} />
		</li>
	);
}

function nameOf(source: string, sources: Sources): string {
	return sources.isThisArticle(source) ? message('thisArticle') : sourceName(sources.of(source));
}
