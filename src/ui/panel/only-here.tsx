import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { isSameItem, type ReportItem } from '../../report/item.ts';
import type { Shown } from '../../report/shown.ts';
import { Fold } from './fold.tsx';
import { ItemButton } from './left-out.tsx';

type OnlyHereProps = {
	readonly onlyHere: Shown['onlyHere'];
	/** How many articles it was looked for in. */
	readonly others: number;
	readonly active: ReportItem | undefined;
	readonly onShow: (item: ReportItem) => void;
};

/** "Only here" means: not in the articles kept. What nobody kept, nobody can know. */
export function OnlyHere({ onlyHere, others, active, onShow }: OnlyHereProps) {
	if (onlyHere.length === 0) return null;
	return (
		<Fold id="only-here" title={message('onlyHereTitle')} count={onlyHere.length}>
			<p class="quiet">{counted('onlyHereHelp', others)}</p>
			<ul class="plain-list">
				{onlyHere.map(({ index, claim }) => {
					const item: ReportItem = { list: 'onlyHere', index };
					const isActive = isSameItem(active, item);
					return (
						<li key={claim.start} class={isActive ? 'item active' : 'item'} dir="auto">
							<ItemButton active={isActive} onShow={() => onShow(item)}>
								{claim.sentence.exact}
							</ItemButton>
						</li>
					);
				})}
			</ul>
		</Fold>
	);
}
