import type { Matrix, MatrixCell, MatrixRow } from '../../engine/matrix/index.ts';
import type { Passage, SourceInfo } from '../../engine/types.ts';

/** A column; those of one origin stand side by side. */
export type Column = { readonly source: SourceInfo; readonly origin: number };

export type CellState = 'same' | 'differs' | 'silent' | 'nothing' | 'reports';
export type Cell = { readonly state: CellState; readonly says: MatrixCell['says'] };

/** The reference first, then by origin in the order given. */
export function columnsOf({ sources, origins }: Matrix, reference: string): readonly Column[] {
	const originOf = (id: string) => origins.findIndex((origin) => origin.sources.includes(id));
	const first = originOf(reference);
	const place = ({ source: { id }, origin }: Column) => (id === reference ? -2 : origin === first ? -1 : origin);
	return sources
		.map((source): Column => ({ source, origin: originOf(source.id) }))
		.toSorted((a, b) => place(a) - place(b));
}

/** What a cell says beside the reference's, or, where that has nothing, beside the version that most sources have. */
export function cellOf(row: MatrixRow, source: string, reference: string): Cell {
	const cell = row.cells.find((one) => one.source === source);
	if (cell === undefined) return { state: 'nothing', says: [] };
	if (cell.says.length === 0) return { state: 'silent', says: [] };
	if (row.kind === 'fact') return { state: 'reports', says: cell.says };
	const version = referenceVersion(row, reference);
	return { state: cell.says.some((said) => said.version === version) ? 'same' : 'differs', says: cell.says };
}

/** What the reference says of it, or the first of those who have the commonest version. */
export function referenceOf(
	row: MatrixRow,
	reference: string,
): { readonly source: string; readonly said: Passage } | undefined {
	const own = row.cells.find(({ source, says }) => source === reference && says.length > 0);
	const version = referenceVersion(row, reference);
	const cell = own ?? row.cells.find(({ says }) => says.some((said) => said.version === version));
	const said = cell?.says.find((one) => one.version === version) ?? cell?.says[0];
	return cell === undefined || said === undefined ? undefined : { source: cell.source, said };
}

function referenceVersion({ cells }: MatrixRow, reference: string): number | undefined {
	const own = cells.find(({ source }) => source === reference)?.says[0];
	if (own !== undefined) return own.version;
	const counts = new Map<number, number>();
	for (const { says } of cells) for (const { version } of says) counts.set(version, (counts.get(version) ?? 0) + 1);
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	return most?.[0];
}
