import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusDb } from '../../platform/corpus-db.ts';
import { message } from '../../platform/i18n.ts';
import { libraryAddress } from '../../platform/library-address.ts';
import { problemSentence } from '../../platform/problem-sentence.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';
import { saveEverything } from '../save-everything.ts';
import { ImportFiles } from './import-files.tsx';
import { StorageFigures } from './storage-figures.tsx';

/** What is kept, how safely, and the ways in and out. */
export function Storage({ corpus }: { corpus: CorpusDb }) {
	const [count, setCount] = useState<number>();
	const [problem, setProblem] = useState<Problem>();
	const look = useCallback(async () => {
		try {
			setCount(await corpus.count());
			setProblem(undefined);
		} catch (error) {
			setProblem(problemFrom(error));
		}
	}, [corpus]);
	useEffect(() => {
		void look();
		const onVisible = () => {
			if (document.visibilityState === 'visible') void look();
		};
		document.addEventListener('visibilitychange', onVisible);
		return () => document.removeEventListener('visibilitychange', onVisible);
	}, [look]);
	return (
		<section aria-labelledby="storage">
			<h2 id="storage">{message('storageTitle')}</h2>
			{problem !== undefined && (
				<p class="notice" role="alert">
					{problemSentence(problem)}
				</p>
			)}
			{count === 0 && <p>{message('keptNone')}</p>}
			{count !== undefined && <StorageFigures count={count} />}
			<p class="choices">
				<a class="button" href={libraryAddress({ view: 'list' })}>
					{message('openLibrary')}
				</a>
				<button
					type="button"
					disabled={!count}
					onClick={() => void saveEverything(corpus).catch((error: unknown) => setProblem(problemFrom(error)))}
				>
					{message('exportAll')}
				</button>
			</p>
			<p class="quiet">{message('exportHelp')}</p>
			<h3>{message('importArticles')}</h3>
			<ImportFiles onImported={look} />
		</section>
	);
}
