import type { Origin } from '../../engine/types.ts';
import { dateText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { sourceName } from '../../report/source-name.ts';
import type { Column } from './matrix-state.ts';

type ColumnHeadsProps = {
	readonly columns: readonly Column[];
	readonly origins: readonly Origin[];
	readonly reference: string;
	readonly tabIndex: (column: number) => number;
	readonly onReference: (id: string, column: number) => void;
};

/** Articles that carry one text stand under one head: they are one witness. */
export function ColumnHeads({ columns, origins, reference, tabIndex, onReference }: ColumnHeadsProps) {
	const shared = origins.some(({ sources }) => sources.length > 1);
	return (
		<thead>
			{shared && (
				<tr class="origins-row">
					<td />
					{groups(columns).map(({ origin, size, first }) =>
						size === 1 ? (
							<td key={first} />
						) : (
							<th key={first} scope="colgroup" colSpan={size}>
								{originText(origins[origin], size)}
							</th>
						),
					)}
				</tr>
			)}
			<tr>
				<td />
				{columns.map(({ source }, column) => (
					<th key={source.id} scope="col" aria-label={sourceName(source)}>
						<button
							type="button"
							class="column-head"
							data-cell={`-1 ${column}`}
							tabIndex={tabIndex(column)}
							aria-pressed={source.id === reference}
							title={source.title}
							onClick={() => onReference(source.id, column)}
						>
							<span class="outlet" dir="auto">
								{sourceName(source)}
							</span>
							{source.published !== undefined && <span class="quiet">{dateText(source.published)}</span>}
							<span class="as-reference">
								{source.id === reference ? message('isReference') : message('makeReference')}
							</span>
						</button>
					</th>
				))}
			</tr>
		</thead>
	);
}

function groups(columns: readonly Column[]) {
	const found: { origin: number; size: number; first: string }[] = [];
	for (const { origin, source } of columns) {
		const last = found.at(-1);
		if (last?.origin === origin) last.size += 1;
		else found.push({ origin, size: 1, first: source.id });
	}
	return found;
}

function originText(origin: Origin | undefined, size: number): string {
	return origin?.credit === undefined ? counted('oneText', size) : message('oneTextFrom', [origin.credit]);
}
