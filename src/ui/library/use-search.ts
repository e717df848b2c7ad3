import { useEffect, useState } from 'preact/hooks';
import { termOf } from '../../engine/story/terms.ts';
import type { Library } from '../../platform/library.ts';

/** Milliseconds after the last key: nobody wants the result of half a word. */
const PAUSE = 150;

/** Documents with all words of the query in title or text; undefined without a query. `version`: look again when it changes. */
export function useSearch(library: Library, query: string, version: unknown): ReadonlySet<number> | undefined {
	const [found, setFound] = useState<ReadonlySet<number>>();
	useEffect(() => {
		const terms = termsOf(query);
		if (terms.length === 0) {
			setFound(query.trim() === '' ? undefined : new Set());
			return;
		}
		let overtaken = false;
		const timer = setTimeout(() => {
			library.holding(terms).then((docs) => {
				if (!overtaken) setFound(docs);
			}, console.error);
		}, PAUSE);
		return () => {
			overtaken = true;
			clearTimeout(timer);
		};
	}, [library, query, version]);
	return found;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The words of a query as the index knows them; words that it leaves out everywhere say nothing here either. */
function termsOf(query: string): readonly string[] {
	return [...new Set([...query.matchAll(WORD)].flatMap(([word]) => termOf(word) ?? []))];
}
