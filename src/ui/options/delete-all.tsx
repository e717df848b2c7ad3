import { useRef } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';

type DeleteAllProps = {
	readonly count: number;
	readonly onExport: () => Promise<void>;
	readonly onDelete: () => Promise<void>;
};

/** Asks first, and offers the way to keep a copy. */
export function DeleteAll({ count, onExport, onDelete }: DeleteAllProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<button type="button" class="delete" onClick={() => dialog.current?.showModal()}>
				{message('deleteAll')}
			</button>
			<dialog ref={dialog} aria-labelledby="delete-all-title">
				<h2 id="delete-all-title">{counted('deleteAllTitle', count)}</h2>
				<p>{message('deleteAllHelp')}</p>
				<p class="choices">
					<button type="button" onClick={() => dialog.current?.close()}>
						{message('cancel')}
					</button>
					<button type="button" onClick={() => void onExport()}>
						{message('exportFirst')}
					</button>
					<button
						type="button"
						class="delete"
						onClick={() => {
							dialog.current?.close();
							void onDelete();
						}}
					>
						{message('deleteAll')}
					</button>
				</p>
			</dialog>
		</>
	);
}
