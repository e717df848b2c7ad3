import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeptArticle } from '../../formats/kept.ts';
import { browser } from '../../platform/browser.ts';
import type { Catalogue, CataloguingProgress } from '../../platform/catalogue.ts';
import { message } from '../../platform/i18n.ts';
import { libraryHash } from '../../platform/library-address.ts';
import { counted, number, sentences } from '../../platform/locale.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useAttempt } from '../use-attempt.ts';
import { arrange } from './arrange.ts';
import { ArticleList } from './article-list.tsx';
import { DeleteMany } from './delete-many.tsx';
import { Filters, NOTHING_WANTED, type Wishes } from './filters.tsx';
import type { Kept } from './open-kept.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useSearch } from './use-search.ts';

/** What was chosen last, for when the reader comes back from an article. */
let wishesBefore: Wishes = NOTHING_WANTED;

/** All articles kept, by story. */
export function ListView({ kept }: { kept: Kept }) {
	const { catalogue, progress, problem, reload } = useCatalogue(kept.cataloguing);
	const [wishes, setWishes] = useState(wishesBefore);
	wishesBefore = wishes;
	const search = useSearch(kept.library, wishes.query, catalogue);
	/** What can be had back, the last first. */
	const [deleted, setDeleted] = useState<readonly (readonly KeptArticle[])[]>([]);
	const [failed, attempt] = useAttempt();
	const wanted = useMemo(() => ({ ...wishes, found: search }), [wishes, search]);
	const rows = useMemo(() => (catalogue === undefined ? [] : arrange(catalogue, wanted)), [catalogue, wanted]);
	useEffect(() => {
		document.title = message('libraryTitle');
	}, []);
	if (problem !== undefined)
		return (
			<Frame>
				<ProblemNotice problem={problem} />
			</Frame>
		);
	if (catalogue === undefined) return <Frame />;

	const remove = async (docs: readonly number[]) => {
		const all = await keptWhole(docs, kept);
		const count = await kept.corpus.remove(all.map(({ article }) => article.id));
		// Clicked twice, before the list has followed.
		if (count === 0) return;
		setDeleted((before) => [...before, all]);
		await reload();
	};
	const last = deleted.at(-1);
	const undo = async (wanted: readonly KeptArticle[]) => {
		await kept.corpus.restore(wanted.map((one) => ({ ...one, again: true })));
		setDeleted((before) => before.filter((one) => one !== wanted));
		await reload();
	};
	const shownCount = rows.reduce((sum, row) => sum + (row.kind === 'article' ? 1 : 0), 0);

	return (
		<Frame>
			<ProblemNotice problem={failed} />
			{catalogue.docs.length === 0 && (catalogue.pending > 0 ? <Sorting progress={progress} /> : <Empty />)}
			{catalogue.docs.length > 0 && (
				<>
					<Filters catalogue={catalogue} wishes={wishes} onChange={setWishes} />
					<div class="list-status">
						<p role="status">{statusText(catalogue, shownCount, wishes)}</p>
						<label class="check">
							<input
								type="checkbox"
								checked={wishes.byStory}
								onChange={(event) => setWishes({ ...wishes, byStory: event.currentTarget.checked })}
							/>
							<span>{message('groupByStory')}</span>
						</label>
						<DeleteMany kept={kept} catalogue={catalogue} onDeleted={reload} />
					</div>
					<Sorting progress={progress} />
					<ArticleList
						key={`${wishes.sort} ${wishes.byStory}`}
						showKept={wishes.sort === 'kept'}
						rows={rows}
						catalogue={catalogue}
						library={kept.library}
						onDelete={(docs) => void attempt(() => remove(docs))}
					/>
				</>
			)}
			<p class={last === undefined ? 'visually-hidden' : 'snack'} role="status">
				{last !== undefined && (
					<>
						{deletedText(last)}{' '}
						<button type="button" class="link" onClick={() => void attempt(() => undo(last))}>
							{message('undo')}
						</button>
					</>
				)}
			</p>
		</Frame>
	);
}

function Frame({ children }: { children?: preact.ComponentChildren }) {
	return (
		<>
			<header class="bar">
				<img src="icons/mark.svg" alt="" width="32" height="32" />
				<h1>{message('libraryHeading')}</h1>
				<nav aria-label={message('libraryActions')}>
					<a class="button" href={libraryHash({ view: 'tabs', run: true })}>
						{message('compareTabs')}
					</a>
					<button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
						{message('openSettings')}
					</button>
				</nav>
			</header>
			<main>{children}</main>
		</>
	);
}

/** What was kept since the last visit is sorted into its stories. */
function Sorting({ progress }: { progress: CataloguingProgress | undefined }) {
	if (progress === undefined) return null;
	return (
		<div class="list-progress">
			<progress aria-label={message('sorting')} max={progress.total} value={progress.done} />
			<p class="quiet">{message('sortingProgress', [number(progress.done), number(progress.total)])}</p>
		</div>
	);
}

function Empty() {
	return (
		<section class="empty">
			<h2>{message('libraryEmpty')}</h2>
			<p>{message('libraryEmptyHelp')}</p>
			<p class="choices">
				<a class="button primary" href={libraryHash({ view: 'tabs', run: true })}>
					{message('compareTabs')}
				</a>
				<button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
					{message('importArticles')}
				</button>
			</p>
		</section>
	);
}

function statusText(catalogue: Catalogue, shown: number, { query, outlet, from, to }: Wishes): string {
	const all = counted('keptCount', catalogue.docs.length);
	if (query.trim() === '' && outlet === '' && from === '' && to === '') return all;
	return sentences(counted('filterFound', shown), message('ofAll', [all]));
}

/** With all that is needed to have them back as they were. */
async function keptWhole(docs: readonly number[], { library, corpus }: Kept): Promise<readonly KeptArticle[]> {
	const stored = (await library.articles(docs)).flatMap((one) => one ?? []);
	return Promise.all(
		stored.map(async ({ article, keptAt }) => ({ article, keptAt, revisions: await corpus.revisions(article.id) })),
	);
}

function deletedText(deleted: readonly KeptArticle[]): string {
	const [first] = deleted;
	return deleted.length === 1 && first !== undefined
		? message('deleted', [shortened(first.article.title ?? first.article.id)])
		: counted('deletedMany', deleted.length);
}

/** A line or two of what is deleted tell what it was. */
const LONGEST_NAME = 120;

function shortened(name: string): string {
	const characters = Array.from(name);
	return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME).join('').trim()}…`;
}
