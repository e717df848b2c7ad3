import type { Discrepancy } from '../../engine/types.ts';
import { message, reasonText } from '../../platform/i18n.ts';
import { KindIcon } from '../kind-icon.tsx';
import { namesText } from '../locale.ts';
import { sourceName } from '../source-name.ts';
import { WordsInSentence } from '../words-in-sentence.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import type { SourceOf } from './sources.ts';

export type FindingProps = {
	readonly index: number;
	readonly discrepancy: Discrepancy;
	readonly sourceOf: SourceOf;
	/** Its mark is the chosen one on the page. */
	readonly active: boolean;
	/** The one entry that the Tab key stops at; arrows lead to the others. */
	readonly current: boolean;
	readonly open: boolean;
	readonly onToggle: (open: boolean) => void;
	readonly lessCertain: boolean;
};

export function Finding({ index, discrepancy, sourceOf, active, current, open, onToggle, lessCertain }: FindingProps) {
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
				{message('readOthers', [namesText(discrepancy.evidence.map(({ source }) => sourceName(sourceOf(source))))])}
			</button>
			<ul class="evidence-list" id={evidenceId} hidden={!open}>
				{discrepancy.evidence.map((evidence) => (
					<EvidenceItem
						key={`${evidence.source} ${evidence.start}`}
						evidence={evidence}
						source={sourceOf(evidence.source)}
						tabIndex={tabIndex}
					/>
				))}
			</ul>
		</li>
	);
}
