import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusDb } from '../../platform/corpus-db.ts';
import { message } from '../../platform/i18n.ts';
import { libraryAddress } from '../../platform/library-address.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { saveEverything } from '../save-everything.ts';
import { useAttempt } from '../use-attempt.ts';
import { ImportFiles } from './import-files.tsx';
import { StorageFigures } from './storage-figures.tsx';

/** What is kept, how safely, and the ways in and out. */
export function Storage({ corpus }: { corpus: CorpusDb }) {
	const [count, setCount] = useState<number>();
	const [problem, attempt] = useAttempt();
	const look = useCallback(() => attempt(async () => setCount(await corpus.count())), [attempt, corpus]);
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
			<ProblemNotice problem={problem} />
			{count === 0 && <p>{message('keptNone')}</p>}
			{count !== undefined && <StorageFigures count={count} />}
			<p class="choices">
				<a class="button" href={libraryAddress({ view: 'list' })}>
					{message('openLibrary')}
				</a>
				<button type="button" disabled={!count} onClick={() => void attempt(() => saveEverything(corpus))}>
					{message('exportAll')}
				</button>
			</p>
			<p class="quiet">{message('exportHelp')}</p>
			<h3>{message('importArticles')}</h3>
			<ImportFiles onImported={look} />
		</section>
	);
}
