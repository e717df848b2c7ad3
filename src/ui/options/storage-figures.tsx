import { useEffect, useState } from 'preact/hooks';
import { lastBackup } from '../../platform/backup.ts';
import { browser } from '../../platform/browser.ts';
import { momentText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { fileSize, number } from '../../platform/locale.ts';
import { watchStored } from '../../platform/stored.ts';

type Figures = {
	readonly usage: number | undefined;
	readonly quota: number | undefined;
	readonly isProtected: boolean;
	readonly backup: number;
};

/** How much is kept, how much may be, whether the browser may clear it away, and when it was last exported. */
export function StorageFigures({ count }: { count: number }) {
	const [figures, setFigures] = useState<Figures>();
	// The size changes with the number of articles.
	useEffect(() => {
		const readAgain = () => void readFigures().then(setFigures, console.error);
		readAgain();
		return watchStored(readAgain);
	}, [count]);
	return (
		<dl class="figures">
			<Figure name={message('figureArticles')}>{number(count)}</Figure>
			{figures?.usage !== undefined && <Figure name={message('figureSize')}>{fileSize(figures.usage)}</Figure>}
			{figures?.quota !== undefined && <Figure name={message('figureQuota')}>{fileSize(figures.quota)}</Figure>}
			{figures !== undefined && (
				<>
					<Figure name={message('figureSafety')}>
						{figures.isProtected ? message('storageProtected') : message('storageUnprotected')}
					</Figure>
					<Figure name={message('figureBackup')}>
						{figures.backup === 0 ? message('noBackup') : momentText(figures.backup)}
					</Figure>
				</>
			)}
		</dl>
	);
}

function Figure({ name, children }: { name: string; children: string }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** In Chrome `usage` holds its copy of the extension's scripts too, some 7 MB before anything is kept. */
type DetailedEstimate = StorageEstimate & { readonly usageDetails?: { readonly indexedDB?: number } };

/**
 * Firefox protects what an extension with `unlimitedStorage` keeps as soon as it asks, without a word to the reader.
 * Chrome always refuses extensions, and protects theirs for the permission alone:
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
async function readFigures(): Promise<Figures> {
	const [{ usage, quota, usageDetails }, persisted, isUnlimited, backup] = await Promise.all([
		navigator.storage.estimate() as Promise<DetailedEstimate>,
		navigator.storage.persist(),
		browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
		lastBackup.get(),
	]);
	return {
		usage: usageDetails?.indexedDB ?? usage,
		quota,
		backup,
		isProtected: persisted || (isUnlimited && __TARGET__ === 'chrome'),
	};
}
