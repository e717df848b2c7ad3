import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { isSameItem, type ReportItem } from '../../report/item.ts';
import type { ListedOmission } from '../../report/shown.ts';
import type { Sources } from '../../report/sources.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Fold } from './fold.tsx';

type LeftOutProps = {
	readonly omitted: readonly ListedOmission[];
	readonly report: Report;
	readonly sources: Sources;
	readonly active: ReportItem | undefined;
	readonly onShow: (item: ReportItem) => void;
};

/** What the others report and this article leaves out; or why nothing is said about that. */
export function LeftOut({ omitted, report, sources, active, onShow }: LeftOutProps) {
	const { coverage } = report;
	const note = coverage.omissions === 'claimed' ? undefined : message(`coverage_${coverage.omissions}`);
	if (omitted.length === 0 && note === undefined && coverage.tooNew === 0) return null;
	return (
		<Fold id="left-out" title={message('leftOutTitle')} {...(note === undefined && { count: omitted.length })}>
			{(note || omitted.length > 0) && <p class="quiet">{note ?? message('leftOutHelp')}</p>}
			{omitted.length > 0 && (
				<ul class="plain-list">
					{omitted.map(({ index, omission }) => {
						const item: ReportItem = { list: 'omitted', index };
						return (
							<li key={index} class={isSameItem(active, item) ? 'item active' : 'item'}>
								<h3 dir="auto">
									{omission.after === undefined ? (
										omission.what
									) : (
										<ItemButton active={isSameItem(active, item)} onShow={() => onShow(item)}>
											{omission.what}
										</ItemButton>
									)}
								</h3>
								{omission.witnesses.length > 1 && (
									<p class="quiet">{counted('independentSources', omission.witnesses.length)}</p>
								)}
								<EvidenceList evidence={omission.evidence} witnesses={omission.witnesses} sources={sources} />
							</li>
						);
					})}
				</ul>
			)}
			{coverage.tooNew > 0 && <p class="quiet">{counted('tooNew', coverage.tooNew)}</p>}
		</Fold>
	);
}

/** Shows an item's place in the page. */
export function ItemButton({
	active,
	onShow,
	children,
}: {
	readonly active: boolean;
	readonly onShow: () => void;
	readonly children: string;
}) {
	return (
		<button type="button" class="item-show" aria-current={active} title={message('showInPage')} onClick={onShow}>
			{children}
		</button>
	);
}
