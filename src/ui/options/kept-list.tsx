import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../engine/types.ts';
import type { CorpusDb, Entry } from '../../platform/corpus-db.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { problemSentence } from '../problem-sentence.ts';
import { DeleteAll } from './delete-all.tsx';
import { Filter } from './filter.tsx';
import { filterEntries } from './filter-entries.ts';
import { KeptRow } from './kept-row.tsx';
import { StorageFigures } from './storage-figures.tsx';
import type { KeptArticles } from './use-kept.ts';

type KeptListProps = { readonly corpus: CorpusDb; readonly kept: KeptArticles; readonly onExport: () => Promise<void> };

const FIRST_ROWS = 20;
const MORE_ROWS = 100;

export function KeptList({ corpus, kept, onExport }: KeptListProps) {
	const [query, setQuery] = useState('');
	const [rows, setRows] = useState(FIRST_ROWS);
	const [deleted, setDeleted] = useState<Article>();
	const status = useRef<HTMLParagraphElement>(null);
	const found = filterEntries(kept.entries, query);

	// The button that had the focus is gone with its row; the way back is the next thing a reader may want.
	useEffect(() => {
		if (deleted !== undefined) status.current?.querySelector('button')?.focus();
	}, [deleted]);

	const onDelete = async (entry: Entry) => {
		const article = await corpus.get(entry.id);
		await corpus.remove([entry.id]);
		setDeleted(article);
		kept.forget(entry.id);
	};
	const onUndo = async () => {
		if (deleted === undefined) return;
		await corpus.add([deleted]);
		setDeleted(undefined);
		await kept.reload();
	};

	const onDeleteAll = async () => {
		await corpus.removeAll();
		setDeleted(undefined);
		setQuery('');
		await kept.reload();
	};
	const isEmpty = kept.complete && kept.problem === undefined && kept.entries.length === 0;

	return (
		<section aria-labelledby="kept">
			<h2 id="kept">{message('keptTitle')}</h2>
			<StorageFigures count={kept.entries.length} complete={kept.complete} />
			{kept.problem !== undefined && (
				<p class="notice" role="alert">
					{problemSentence(kept.problem)}
				</p>
			)}
			{isEmpty && <p>{message('keptNone')}</p>}
			{kept.entries.length > 0 && (
				<Filter
					query={query}
					onChange={(text) => {
						setQuery(text);
						setRows(FIRST_ROWS);
					}}
				/>
			)}
			<p class="quiet" role="status" ref={status}>
				{query.trim() !== '' && counted('filterFound', found.length)}
				{deleted !== undefined && (
					<>
						{' '}
						{message('deleted', [deleted.title ?? deleted.id])}{' '}
						<button type="button" class="link" onClick={() => void onUndo()}>
							{message('undo')}
						</button>
					</>
				)}
			</p>
			{found.length > 0 && (
				<ul class="kept-list" aria-labelledby="kept">
					{found.slice(0, rows).map((entry) => (
						<KeptRow key={entry.id} entry={entry} onDelete={() => void onDelete(entry)} />
					))}
				</ul>
			)}
			{kept.entries.length > 0 && (
				<div class="choices">
					{found.length > rows && (
						<button type="button" onClick={() => setRows(rows + MORE_ROWS)}>
							{counted('showMore', Math.min(MORE_ROWS, found.length - rows))}
						</button>
					)}
					<DeleteAll count={kept.entries.length} onExport={onExport} onDelete={onDeleteAll} />
				</div>
			)}
		</section>
	);
}
