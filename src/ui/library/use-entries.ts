import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library, NumberedEntry } from '../../platform/library.ts';

/** Some screens of rows; titles of all would be too many. */
const REMEMBERED = 600;

/** What a list shows of the documents in sight, as soon as it is read. */
export function useEntries(library: Library, docs: readonly number[], version: unknown) {
	const entries = useRef(new Map<number, NumberedEntry | undefined>());
	const wanted = useRef(new Set<number>());
	const [, setTurn] = useState(0);
	useEffect(() => {
		entries.current.clear();
	}, [version]);
	const missing = docs.filter((doc) => !entries.current.has(doc) && !wanted.current.has(doc));
	const key = missing.join();
	useEffect(() => {
		if (missing.length === 0) return;
		for (const doc of missing) wanted.current.add(doc);
		library
			.entries(missing)
			.then((found) => {
				for (const [index, doc] of missing.entries()) entries.current.set(doc, found[index]);
				for (const doc of entries.current.keys()) {
					if (entries.current.size <= REMEMBERED) break;
					if (!docs.includes(doc)) entries.current.delete(doc);
				}
			}, console.error)
			.finally(() => {
				for (const doc of missing) wanted.current.delete(doc);
				setTurn((turn) => turn + 1);
			});
	}, [key, library]);
	return (doc: number): NumberedEntry | undefined => entries.current.get(doc);
}
