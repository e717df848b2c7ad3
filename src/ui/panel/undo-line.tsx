import { useEffect, useRef } from 'preact/hooks';
import { restore } from '../../platform/dismissals.ts';
import { message } from '../../platform/i18n.ts';
import type { DismissalKind } from '../../report/dismissal.ts';

/** What was dismissed last, and which finding of the report that was. */
export type Undo = { readonly id: string; readonly kind: DismissalKind; readonly index: number };

/** In the place of what was dismissed. It takes the focus, as the button that was pressed is gone. */
export function UndoLine({ undo: { id, kind }, onUndo }: { undo: Undo; onUndo: () => void }) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus(), []);
	const onClick = () => {
		onUndo();
		restore([id]).catch(console.error);
	};
	return (
		<li class="notice">
			<span id="dismissed-how">{message(`dismissed_${kind}`)}</span>{' '}
			<button ref={button} type="button" class="link" aria-describedby="dismissed-how" onClick={onClick}>
				{message('undo')}
			</button>
		</li>
	);
}
