import { useRef, useState } from 'preact/hooks';
import type { Matrix } from '../../engine/matrix/index.ts';
import { message } from '../../platform/i18n.ts';
import { number } from '../../platform/locale.ts';
import { MatrixCellButton, stateName } from './matrix-cell.tsx';
import { MatrixDetail } from './matrix-detail.tsx';
import { ColumnHeads } from './matrix-heads.tsx';
import { cellOf, columnsOf } from './matrix-state.ts';
import { RowHead } from './row-head.tsx';

/** Row -1 is that of the column heads. */
type Place = { readonly row: number; readonly column: number };

/**
 * A grid: one Tab stop, arrow keys from cell to cell, Home and End along a row, Enter opens both sentences under it.
 * The kinds of difference come first in each row as its head.
 */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
	const [reference, setReference] = useState(matrix.sources[0]?.id ?? '');
	const [withFacts, setWithFacts] = useState(true);
	const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
	const [open, setOpen] = useState<Place>();
	const table = useRef<HTMLTableElement>(null);
	const columns = columnsOf(matrix, reference);
	const rows = matrix.rows.filter(({ kind }) => withFacts || kind !== 'fact');
	const facts = matrix.rows.filter(({ kind }) => kind === 'fact').length;

	const go = ({ row, column }: Place) => {
		setFocus({ row, column });
		const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
		cell?.focus();
		cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !isCell(event.target)) return;
		if (event.key === 'Escape' && open !== undefined) {
			setOpen(undefined);
			return;
		}
		const rtl = getComputedStyle(event.target).direction === 'rtl';
		const next = nextPlace(event.key, focus, rows.length, columns.length, rtl);
		if (next === undefined) return;
		event.preventDefault();
		go(next);
	};
	const tabIndex = (row: number, column: number) => (focus.row === row && focus.column === column ? 0 : -1);

	return (
		<>
			<div class="matrix-bar">
				<ul class="legend" aria-label={message('legend')}>
					{(['same', 'differs', 'reports', 'silent', 'nothing'] as const).map((state) => (
						<li key={state}>
							<span class={`sign ${state}`} aria-hidden="true" /> {stateName(state)}
						</li>
					))}
				</ul>
				{facts > 0 && (
					<label class="check">
						<input
							type="checkbox"
							checked={withFacts}
							onChange={(event) => {
								setWithFacts(event.currentTarget.checked);
								setOpen(undefined);
								setFocus({ row: 0, column: 0 });
							}}
						/>
						<span>{message('showLeftOut', [number(facts)])}</span>
					</label>
				)}
			</div>
			<div class="matrix-frame">
				{/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with arrow keys is a grid */}
				<table ref={table} class="matrix" role="grid" aria-label={message('whoSaysWhat')} onKeyDown={onKeyDown}>
					<ColumnHeads
						columns={columns}
						origins={matrix.origins}
						reference={reference}
						tabIndex={(column) => tabIndex(-1, column)}
						onReference={(id, column) => {
							setReference(id);
							setOpen(undefined);
							setFocus({ row: -1, column });
						}}
					/>
					<tbody>
						{rows.flatMap((row, rowIndex) => {
							const opened = open?.row === rowIndex ? columns[open.column] : undefined;
							return [
								<tr key={`row ${rowIndex}`}>
									<th scope="row">
										<RowHead row={row} reference={reference} />
									</th>
									{columns.map(({ source }, column) => {
										const isOpen = open?.row === rowIndex && open.column === column;
										return (
											<td key={source.id}>
												<MatrixCellButton
													cell={cellOf(row, source.id, reference)}
													isReference={source.id === reference}
													place={`${rowIndex} ${column}`}
													tabIndex={tabIndex(rowIndex, column)}
													open={isOpen}
													onOpen={() => {
														setFocus({ row: rowIndex, column });
														setOpen(isOpen ? undefined : { row: rowIndex, column });
													}}
												/>
											</td>
										);
									})}
								</tr>,
								opened !== undefined && (
									<tr key={`detail ${rowIndex}`} class="detail-row">
										<td colSpan={columns.length + 1}>
											<MatrixDetail row={row} source={opened.source} reference={reference} sources={matrix.sources} />
										</td>
									</tr>
								),
							];
						})}
					</tbody>
				</table>
			</div>
		</>
	);
}

function nextPlace(
	key: string,
	{ row, column }: Place,
	rows: number,
	columns: number,
	rtl: boolean,
): Place | undefined {
	switch (key) {
		case 'ArrowDown':
			return { row: Math.min(row + 1, rows - 1), column };
		case 'ArrowUp':
			return { row: Math.max(row - 1, -1), column };
		case rtl ? 'ArrowLeft' : 'ArrowRight':
			return { row, column: Math.min(column + 1, columns - 1) };
		case rtl ? 'ArrowRight' : 'ArrowLeft':
			return { row, column: Math.max(column - 1, 0) };
		case 'Home':
			return { row, column: 0 };
		case 'End':
			return { row, column: columns - 1 };
		default:
			return undefined;
	}
}

function isCell(target: EventTarget | null): target is Element {
	return target instanceof Element && target.closest('[data-cell]') !== null;
}
