import { message } from '../../platform/i18n.ts';
import type { Cell, CellState } from './matrix-state.ts';

type MatrixCellButtonProps = {
	readonly cell: Cell;
	readonly isReference: boolean;
	/** Row and column, for the arrow keys. */
	readonly place: string;
	readonly tabIndex: number;
	readonly open: boolean;
	readonly onOpen: () => void;
};

/** A sign and its name beside it, so that nothing hangs on colour, then the words. */
export function MatrixCellButton({ cell, isReference, place, tabIndex, open, onOpen }: MatrixCellButtonProps) {
	const { state, says } = cell;
	const [first] = says;
	return (
		<button
			type="button"
			class={`cell ${state}`}
			data-cell={place}
			tabIndex={tabIndex}
			aria-expanded={open}
			onClick={onOpen}
		>
			{!(isReference && state === 'same') && (
				<span class="cell-state">
					<span class={`sign ${state}`} aria-hidden="true" />
					{stateName(state)}
				</span>
			)}
			{first !== undefined && (
				<span class="cell-words" dir="auto">
					{first.exact}
				</span>
			)}
		</button>
	);
}

export function stateName(state: CellState): string {
	switch (state) {
		case 'same':
			return message('cellSame');
		case 'differs':
			return message('cellDiffers');
		case 'reports':
			return message('cellReports');
		case 'silent':
			return message('cellSilent');
		case 'nothing':
			return message('cellNothing');
	}
}
