/**
 * Bytes that may still be written; undefined where the browser does not tell. Chrome's quota for an extension is what is
 * kept and what the disk has free; Firefox names a share of the disk, which does not bind an extension.
 */
export async function roomLeft(): Promise<number | undefined> {
	if (__TARGET__ === 'firefox') return undefined;
	const { quota, usage } = await navigator.storage.estimate();
	return quota === undefined || usage === undefined ? undefined : quota - usage;
}
