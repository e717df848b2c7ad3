import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n.ts';
import { number } from '../../platform/locale.ts';
import type { Listed } from '../../report/shown.ts';
import { KindIcon } from '../kind-icon.tsx';
import { choices, type Filter, toggled } from './filter.ts';

type FilterBarProps = {
	readonly listed: readonly Listed[];
	readonly filter: Filter;
	readonly onFilter: (change: (before: Filter) => Filter) => void;
};

/** Buttons that stay pressed; there only where they would tell findings apart. */
export function FilterBar({ listed, filter, onFilter }: FilterBarProps) {
	const { kinds, strengths } = choices(listed);
	if (kinds.length + strengths.length === 0) return null;
	return (
		<fieldset class="filter-bar">
			<legend class="visually-hidden">{message('filterFindings')}</legend>
			{strengths.map(([strength, count]) => (
				<Chip
					key={strength}
					count={count}
					pressed={filter.strengths.includes(strength)}
					onPress={() => onFilter((before) => ({ ...before, strengths: toggled(before.strengths, strength) }))}
				>
					{message(`strength_${strength}`)}
				</Chip>
			))}
			{kinds.map(([kind, count]) => (
				<Chip
					key={kind}
					count={count}
					pressed={filter.kinds.includes(kind)}
					onPress={() => onFilter((before) => ({ ...before, kinds: toggled(before.kinds, kind) }))}
				>
					<KindIcon kind={kind} />
					{message(`kind_${kind}`)}
				</Chip>
			))}
		</fieldset>
	);
}

type ChipProps = {
	readonly count: number;
	readonly pressed: boolean;
	readonly onPress: () => void;
	readonly children: ComponentChildren;
};

function Chip({ count, pressed, onPress, children }: ChipProps) {
	return (
		<button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
			{children} <span class="count">{number(count)}</span>
		</button>
	);
}
