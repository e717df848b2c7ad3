import { type Dismissal, type DismissalOf, parseDismissal } from '../report/dismissal.ts';
import { browser } from './browser.ts';
import { type Items, storedItems } from './stored.ts';

/** One item of storage each, so that two pages that dismiss at the same time do not undo each other. */
const PREFIX = 'dismissed.';

/** Everything the reader dismissed, the latest first. */
export const readDismissals = async (): Promise<readonly Dismissal[]> => dismissalsIn(await storedItems());

export function dismissalsIn(items: Items): readonly Dismissal[] {
	return Object.entries(items)
		.flatMap(([key, value]) => (key.startsWith(PREFIX) ? (parseDismissal(value) ?? []) : []))
		.toSorted((a, b) => b.at - a.at);
}

/** Answers with what was stored, for an undo. */
export async function dismiss(what: DismissalOf): Promise<Dismissal> {
	const dismissal: Dismissal = { ...what, id: newId(), at: Date.now() };
	await browser.storage.local.set({ [PREFIX + dismissal.id]: dismissal });
	return dismissal;
}

/** Not `randomUUID`, which pages without encryption do not have. */
function newId(): string {
	return crypto.getRandomValues(new BigUint64Array(2)).join('');
}

/** Takes dismissals back: what they hid is shown again, on open pages too. */
export async function restore(ids: readonly string[]): Promise<void> {
	await browser.storage.local.remove(ids.map((id) => PREFIX + id));
}

/** Puts back what was exported. */
export async function importDismissals(values: readonly unknown[]): Promise<number> {
	const found = values.flatMap((value) => parseDismissal(value) ?? []);
	await browser.storage.local.set(Object.fromEntries(found.map((dismissal) => [PREFIX + dismissal.id, dismissal])));
	return found.length;
}
