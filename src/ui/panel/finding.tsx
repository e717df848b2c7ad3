import { useState } from 'preact/hooks';
import type { Discrepancy, Report } from '../../engine/types.ts';
import { waysToDismiss } from '../../platform/dismissal-label.ts';
import { message, reasonText } from '../../platform/i18n.ts';
import { counted, namesText } from '../../platform/locale.ts';
import type { DismissalKind } from '../../report/dismissal.ts';
import type { Listed } from '../../report/shown.ts';
import { sourceName } from '../../report/source-name.ts';
import { type Sources, sourcesOf } from '../../report/sources.ts';
import { diffWords } from '../../report/word-diff.ts';
import { KindLabel } from '../kind-icon.tsx';
import { WordsInSentence } from '../words-in-sentence.tsx';
import { Disclosure } from './disclosure.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Timeline } from './timeline.tsx';

export type FindingProps = {
	readonly listed: Listed;
	readonly report: Report;
	/** Its mark is the chosen one on the page. */
	readonly active: boolean;
	/** The one entry that the Tab key stops at; arrows lead to the others. */
	readonly current: boolean;
	readonly open: boolean;
	readonly onToggle: (open: boolean) => void;
	readonly onDismiss: (kind: DismissalKind) => void;
};

export function Finding({ listed, report, active, current, open, onToggle, onDismiss }: FindingProps) {
	const { index, discrepancy, lessCertain } = listed;
	const { evidence, against, agreeing, later, timeline } = discrepancy;
	const sources = sourcesOf(report);
	const tabIndex = current ? 0 : -1;
	const evidenceId = `evidence-${index}`;
	const lead = evidence[0];
	const differs = lead && diffWords(discrepancy.sentence.exact, lead.sentence.exact)?.here;
	const same = agreeing.flatMap((witness) => witness.sources.map((id) => sourceName(sources.of(id))));
	return (
		<li class={['finding', active && 'active', later && 'later'].filter(Boolean).join(' ')} data-index={index}>
			<h3>
				<button type="button" class="finding-show" data-show tabIndex={tabIndex} aria-current={active}>
					<span class="finding-head">
						<KindLabel discrepancy={discrepancy} />
						{lessCertain && <span class="less-certain">{message('lessCertain')}</span>}
						{against.length > 1 && <span class="witnesses">{counted('independentSources', against.length)}</span>}
					</span>
					<span class="reason" dir="auto">
						{reasonText(discrepancy.reason)}
					</span>
				</button>
			</h3>
			<WordsInSentence passage={discrepancy} whose="here" differs={differs} />
			{same.length > 0 && <p class="quiet">{message('alsoSaidBy', [namesText(same)])}</p>}
			<p class="finding-foot">
				<Disclosure
					label={message('readOthers', [namesText(evidence.map(({ source }) => nameOf(source, sources)))])}
					controls={evidenceId}
					{...{ open, onToggle, tabIndex }}
				/>
			</p>
			<div class="finding-more" id={evidenceId} hidden={!open}>
				{later && <p class="quiet">{message(`later_${later.newer}`)}</p>}
				<EvidenceList here={discrepancy} witnesses={against} {...{ evidence, sources, tabIndex }} />
				<Timeline timeline={timeline} sources={sources} />
				<Dismissing {...{ discrepancy, report, tabIndex, onDismiss }} />
			</div>
		</li>
	);
}

type DismissingProps = {
	readonly discrepancy: Discrepancy;
	readonly report: Report;
	readonly tabIndex: number;
	readonly onDismiss: (kind: DismissalKind) => void;
};

/** Four ways, behind one button. */
function Dismissing({ discrepancy, report, tabIndex, onDismiss }: DismissingProps) {
	const [open, setOpen] = useState(false);
	const id = `dismiss-${discrepancy.kind}-${discrepancy.start}-${discrepancy.end}`;
	return (
		<div class="dismissing">
			<Disclosure label={message('dismiss')} controls={id} onToggle={setOpen} {...{ open, tabIndex }} />
			<ul id={id} hidden={!open}>
				{waysToDismiss(discrepancy, report).map(({ kind, label }) => (
					<li key={kind}>
						<button type="button" class="way" tabIndex={tabIndex} onClick={() => onDismiss(kind)}>
							{label}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function nameOf(source: string, sources: Sources): string {
	return sources.isThisArticle(source) ? message('anotherPlace') : sourceName(sources.of(source));
}
