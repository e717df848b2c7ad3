import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { message } from '../../platform/i18n.ts';
import { counted, fileSize } from '../../platform/locale.ts';

type Figures = { readonly usage: number | undefined; readonly isProtected: boolean };

/** How much is kept, and whether the browser may clear it away when the disk runs full. */
export function StorageFigures({ count, complete }: { count: number; complete: boolean }) {
	const [figures, setFigures] = useState<Figures>();
	// The size changes with the number of articles.
	useEffect(() => {
		readFigures().then(setFigures, console.error);
	}, [count]);
	if (complete && count === 0) return null;
	return (
		<div class="figures">
			<p>
				{complete ? counted('keptCount', count) : message('keptCounting')}
				{figures?.usage !== undefined && <span> · {fileSize(figures.usage)}</span>}
			</p>
			{figures !== undefined && (
				<p class="quiet">{figures.isProtected ? message('storageProtected') : message('storageUnprotected')}</p>
			)}
		</div>
	);
}

/**
 * Firefox protects what an extension with `unlimitedStorage` keeps as soon as it asks, without a word to the reader.
 * Chrome always refuses extensions, and protects theirs for the permission alone:
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
async function readFigures(): Promise<Figures> {
	const [{ usage }, persisted, isUnlimited] = await Promise.all([
		navigator.storage.estimate(),
		navigator.storage.persist(),
		browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
	]);
	return { usage, isProtected: persisted || (isUnlimited && __TARGET__ === 'chrome') };
}
