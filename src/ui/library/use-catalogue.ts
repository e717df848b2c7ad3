import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue, Cataloguing, CataloguingProgress } from '../../platform/catalogue.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';

export type CatalogueView = {
	/** Undefined until it has been read. */
	readonly catalogue: Catalogue | undefined;
	readonly progress: CataloguingProgress | undefined;
	readonly problem: Problem | undefined;
	readonly reload: () => Promise<void>;
};

/** Milliseconds between two looks at what has been catalogued meanwhile. */
const LOOK = 1500;

/** What is kept, up to date; whatever came since the last time is sorted into its stories first. */
export function useCatalogue(cataloguing: Cataloguing): CatalogueView {
	const [catalogue, setCatalogue] = useState<Catalogue>();
	const [progress, setProgress] = useState<CataloguingProgress>();
	const [problem, setProblem] = useState<Problem>();
	const running = useRef<AbortController>(undefined);

	const update = useCallback(async () => {
		if (running.current) return;
		const abort = new AbortController();
		running.current = abort;
		let looked = performance.now();
		const onProgress = (now: CataloguingProgress) => {
			setProgress(now);
			if (performance.now() - looked < LOOK) return;
			looked = performance.now();
			cataloguing.read().then(setCatalogue, console.error);
		};
		try {
			await cataloguing.update(abort.signal, onProgress);
			if (!abort.signal.aborted) setCatalogue(await cataloguing.read());
		} finally {
			running.current = undefined;
			setProgress(undefined);
		}
	}, [cataloguing]);

	const reload = useCallback(async () => {
		try {
			const now = await cataloguing.read();
			setCatalogue(now);
			setProblem(undefined);
			if (now.pending > 0) await update();
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'AbortError')) setProblem(problemFrom(error));
		}
	}, [cataloguing, update]);

	useEffect(() => {
		void reload();
		// Articles are kept in other tabs while this page is open.
		const onVisible = () => {
			if (document.visibilityState === 'visible') void reload();
		};
		document.addEventListener('visibilitychange', onVisible);
		return () => {
			document.removeEventListener('visibilitychange', onVisible);
			running.current?.abort();
		};
	}, [reload]);
	return { catalogue, progress, problem, reload };
}
