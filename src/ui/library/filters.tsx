import { useMemo } from 'preact/hooks';
import type { Catalogue } from '../../platform/catalogue.ts';
import { message } from '../../platform/i18n.ts';
import { number } from '../../platform/locale.ts';
import { outletCounts, type Sort, type Wanted } from './arrange.ts';

export type Wishes = Omit<Wanted, 'found'> & { readonly query: string };

export const NOTHING_WANTED: Wishes = { query: '', outlet: '', from: '', to: '', sort: 'published', byStory: true };

type FiltersProps = {
	readonly catalogue: Catalogue;
	readonly wishes: Wishes;
	readonly onChange: (wishes: Wishes) => void;
};

export function Filters({ catalogue, wishes, onChange }: FiltersProps) {
	const change = (part: Partial<Wishes>) => onChange({ ...wishes, ...part });
	const outlets = useMemo(() => outletCounts(catalogue), [catalogue]);
	const sorts: Readonly<Record<Sort, string>> = {
		published: message('sortPublished'),
		kept: message('sortKept'),
		outlet: message('sortOutlet'),
		size: message('sortSize'),
	};
	return (
		<search class="filters" aria-label={message('filtersLabel')}>
			<label class="field wide">
				<span>{message('searchLabel')}</span>
				<input type="search" value={wishes.query} onInput={(event) => change({ query: event.currentTarget.value })} />
			</label>
			<label class="field">
				<span>{message('filterOutlet')}</span>
				<select value={wishes.outlet} onChange={(event) => change({ outlet: event.currentTarget.value })}>
					<option value="">{message('allOutlets')}</option>
					{outlets
						.filter(([name]) => name !== '')
						.map(([name, count]) => (
							<option key={name} value={name}>
								{`${name} (${number(count)})`}
							</option>
						))}
				</select>
			</label>
			<label class="field">
				<span>{message('filterFrom')}</span>
				<input type="date" value={wishes.from} onInput={(event) => change({ from: event.currentTarget.value })} />
			</label>
			<label class="field">
				<span>{message('filterTo')}</span>
				<input type="date" value={wishes.to} onInput={(event) => change({ to: event.currentTarget.value })} />
			</label>
			<label class="field">
				<span>{message('sortLabel')}</span>
				<select
					value={wishes.sort}
					onChange={(event) => {
						const { value } = event.currentTarget;
						if (value in sorts) change({ sort: value as Sort });
					}}
				>
					{Object.entries(sorts).map(([sort, label]) => (
						<option key={sort} value={sort}>
							{label}
						</option>
					))}
				</select>
			</label>
		</search>
	);
}
