import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusDb, Entry } from '../../platform/corpus-db.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';

export type KeptArticles = {
	/** Latest first; all of them once `complete`. */
	readonly entries: readonly Entry[];
	readonly complete: boolean;
	readonly problem?: Problem;
	readonly reload: () => Promise<void>;
	/** Takes it off the list at once: reading thousands anew takes a while. */
	readonly forget: (id: string) => void;
};

type Read = Pick<KeptArticles, 'entries' | 'complete' | 'problem'>;

/** What a list needs of thousands of articles is small, so it is read whole, a page at a time, and filtered in memory. */
const PAGE = 250;

export function useKept(corpus: CorpusDb): KeptArticles {
	const [kept, setKept] = useState<Read>({ entries: [], complete: false });
	const latest = useRef(0);

	const reload = useCallback(async () => {
		const turn = ++latest.current;
		const isLatest = () => turn === latest.current;
		const entries: Entry[] = [];
		try {
			for (let from: number | undefined, first = true; first || from !== undefined; first = false) {
				const page = await corpus.list(PAGE, from);
				if (!isLatest()) return;
				entries.push(...page.entries);
				from = page.next;
				setKept({ entries: [...entries], complete: from === undefined });
			}
		} catch (error) {
			if (isLatest()) setKept({ entries, complete: true, problem: problemFrom(error) });
		}
	}, [corpus]);

	useEffect(() => {
		void reload();
		// Articles are kept in other tabs while this page is open.
		const onVisible = () => {
			if (document.visibilityState === 'visible') void reload();
		};
		document.addEventListener('visibilitychange', onVisible);
		return () => document.removeEventListener('visibilitychange', onVisible);
	}, [reload]);
	const forget = (id: string) =>
		setKept((before) => ({ ...before, entries: before.entries.filter((entry) => entry.id !== id) }));
	return { ...kept, reload, forget };
}
