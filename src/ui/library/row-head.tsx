import type { MatrixRow } from '../../engine/matrix/index.ts';
import type { Passage } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { emphasis } from '../../report/emphasis.ts';
import { KindIcon } from '../kind-icon.tsx';
import { referenceOf } from './matrix-state.ts';

/** The kind, and what it is about in the words of the reference, or of the first who says anything. */
export function RowHead({ row, reference }: { row: MatrixRow; reference: string }) {
	const said = referenceOf(row, reference)?.said;
	return (
		<>
			<span class="kind">
				{row.kind === 'fact' ? message('kindFact') : <KindIcon kind={row.kind} />}
				{row.kind !== 'fact' && message(`kind_${row.kind}`)}
			</span>
			{said !== undefined && <Words said={said} plain={row.kind === 'fact'} />}
		</>
	);
}

function Words({ said, plain }: { said: Passage; plain: boolean }) {
	const { before, words, after } = emphasis(said);
	return (
		<span class="row-words" dir="auto">
			{shortened(before)}
			{plain ? words : <b>{words}</b>}
			{after}
		</span>
	);
}

/** Two lines of a row's head hold some words before those it is about. */
const MOST_BEFORE = 36;

function shortened(before: string): string {
	if (before.length <= MOST_BEFORE) return before;
	const rest = before.slice(-MOST_BEFORE);
	return `…${rest.slice(rest.indexOf(' '))}`;
}
