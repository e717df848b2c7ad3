import type { Entry } from '../../platform/corpus-db.ts';
import { sourceName } from '../../report/source-name.ts';

/** Entries whose title, outlet or address hold every word of the query, however written: "cafe" finds "Café". */
export function filterEntries(entries: readonly Entry[], query: string): readonly Entry[] {
	const words = plain(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return entries;
	return entries.filter((entry) => {
		const text = plain([entry.title, sourceName(entry), entry.url, entry.published].join(' '));
		return words.every((word) => text.includes(word));
	});
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
