/**
 * Bytes that may still be written; undefined where the browser does not tell. Chrome's quota for an extension is what is
 * kept and what the disk has free; Firefox names a share of the disk, which does not bind an extension.
 */
export async function roomLeft(): Promise<number | undefined> {
	if (__TARGET__ === 'firefox') return undefined;
	// A refusal tells nothing either, and must not end an import.
	const { quota, usage }: StorageEstimate = await navigator.storage.estimate().catch(() => ({}));
	return quota === undefined || usage === undefined ? undefined : quota - usage;
}
