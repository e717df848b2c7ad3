import { useEffect, useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { counted, fileSize } from '../locale.ts';

type Figures = { readonly usage: number | undefined; readonly persisted: boolean };

/** How much is kept, and whether the browser may clear it away when the disk runs full. */
export function StorageFigures({ count, complete }: { count: number; complete: boolean }) {
	const [figures, setFigures] = useState<Figures>();
	// The size changes with the number of articles.
	useEffect(() => {
		readFigures().then(setFigures, console.error);
	}, [count]);

	if (complete && count === 0) return null;

	const protect = async () => {
		await navigator.storage.persist();
		setFigures(await readFigures());
	};
	return (
		<div class="figures">
			<p>
				{complete ? counted('keptCount', count) : message('keptCounting')}
				{figures?.usage !== undefined && <span> · {fileSize(figures.usage)}</span>}
			</p>
			{figures?.persisted === true && <p class="quiet">{message('storageProtected')}</p>}
			{figures?.persisted === false && (
				<p class="quiet">
					{message('storageUnprotected')}{' '}
					<button type="button" class="link" onClick={() => void protect()}>
						{message('storageProtect')}
					</button>
				</p>
			)}
		</div>
	);
}

async function readFigures(): Promise<Figures> {
	const [{ usage }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
	return { usage, persisted };
}
