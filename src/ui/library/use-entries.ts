import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library, NumberedEntry } from '../../platform/library.ts';

/** Some screens of rows; titles of all would be too many. */
const REMEMBERED = 600;

/** What a list shows of the documents in sight, as soon as it is read; what was read of another version until it is read again. */
export function useEntries(library: Library, docs: readonly number[], version: unknown) {
	const entries = useRef(new Map<number, { readonly entry: NumberedEntry | undefined; readonly version: unknown }>());
	const wanted = useRef(new Set<number>());
	const [, setTurn] = useState(0);
	const isRead = (doc: number): boolean => entries.current.has(doc) && entries.current.get(doc)?.version === version;
	const missing = docs.filter((doc) => !isRead(doc) && !wanted.current.has(doc));
	const key = missing.join();
	useEffect(() => {
		if (missing.length === 0) return;
		for (const doc of missing) wanted.current.add(doc);
		library
			.entries(missing)
			.then((found) => {
				for (const [index, doc] of missing.entries()) entries.current.set(doc, { entry: found[index], version });
				for (const doc of entries.current.keys()) {
					if (entries.current.size <= REMEMBERED) break;
					if (!docs.includes(doc)) entries.current.delete(doc);
				}
			}, console.error)
			.finally(() => {
				for (const doc of missing) wanted.current.delete(doc);
				setTurn((turn) => turn + 1);
			});
	}, [key, library, version]);
	return (doc: number): NumberedEntry | undefined => entries.current.get(doc)?.entry;
}
