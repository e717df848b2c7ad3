import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { isSameItem, type ReportItem } from '../../report/item.ts';
import { Fold } from './fold.tsx';
import { ItemButton } from './left-out.tsx';

type OnlyHereProps = {
	readonly report: Report;
	readonly active: ReportItem | undefined;
	readonly onShow: (item: ReportItem) => void;
};

/** "Only here" means: not in the articles kept. What nobody kept, nobody can know. */
export function OnlyHere({ report: { onlyHere, story }, active, onShow }: OnlyHereProps) {
	if (onlyHere.length === 0) return null;
	return (
		<Fold id="only-here" title={message('onlyHereTitle')} count={onlyHere.length}>
			<p class="quiet">{counted('onlyHereHelp', story.length)}</p>
			<ul class="plain-list">
				{onlyHere.map((passage, index) => {
					const item: ReportItem = { list: 'onlyHere', index };
					const isActive = isSameItem(active, item);
					return (
						<li key={passage.start} class={isActive ? 'item active' : 'item'} dir="auto">
							<ItemButton active={isActive} onShow={() => onShow(item)}>
								{passage.sentence.exact}
							</ItemButton>
						</li>
					);
				})}
			</ul>
		</Fold>
	);
}
