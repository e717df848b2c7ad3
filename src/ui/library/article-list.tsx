import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../platform/catalogue.ts';
import { message } from '../../platform/i18n.ts';
import type { Library } from '../../platform/library.ts';
import { nextIndex } from '../../report/list-keys.ts';
import type { Row } from './arrange.ts';
import { ArticleRow } from './article-row.tsx';
import { StoryRow } from './story-row.tsx';
import { useEntries } from './use-entries.ts';
import { useRows } from './use-rows.ts';

type ArticleListProps = {
	readonly rows: readonly Row[];
	readonly catalogue: Catalogue;
	readonly library: Library;
	/** Says when each was kept, as the order goes by that. */
	readonly showKept: boolean;
	readonly onDelete: (docs: readonly number[]) => void;
};

/** Where the reader was, for when they come back from an article. */
let offsetBefore = 0;

/**
 * The list is one Tab stop, with its current row's buttons after it; arrow keys, j and k, Home and End lead through it.
 * Only the rows in sight are in the page.
 */
export function ArticleList({ rows, catalogue, library, showKept, onDelete }: ArticleListProps) {
	const list = useRef<HTMLUListElement>(null);
	const [top, setTop] = useState(0);
	const [current, setCurrent] = useState(0);
	/** The current row is to have the focus: now, or as soon as these rows are no longer those that are shown. */
	const toFocus = useRef<'now' | readonly Row[]>(undefined);
	const { items, height, measure, show } = useRows({
		count: rows.length,
		estimate: (index) => (rows[index]?.kind === 'story' ? STORY_HEIGHT : ARTICLE_HEIGHT),
		keyOf: useCallback((index: number) => keyOf(rows[index]), [rows]),
		top,
		initialOffset: offsetBefore,
	});
	const docs = items.flatMap(({ index }) => docsOf(rows[index]));
	const entryOf = useEntries(library, docs, catalogue);

	useLayoutEffect(() => {
		setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
	}, []);
	useLayoutEffect(() => {
		scrollTo({ top: offsetBefore, behavior: 'instant' });
		const onScroll = () => {
			offsetBefore = scrollY;
		};
		addEventListener('scroll', onScroll, { passive: true });
		return () => removeEventListener('scroll', onScroll);
	}, []);
	const last = rows.length - 1;
	const here = Math.min(current, Math.max(0, last));
	useLayoutEffect(() => {
		if (toFocus.current === undefined || toFocus.current === rows) return;
		// The reader has gone elsewhere while something was being deleted.
		if (!isHereOrNowhere(list.current)) toFocus.current = undefined;
		const target = list.current?.querySelector<HTMLElement>(`[data-index="${here}"] [data-primary]`);
		if (toFocus.current === undefined || !target) return;
		toFocus.current = undefined;
		target.focus({ preventScroll: true });
	});

	const remove = (docs: readonly number[]) => {
		toFocus.current = rows;
		onDelete(docs);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Delete') {
			const row = rows[here];
			if (row === undefined) return;
			event.preventDefault();
			remove(row.kind === 'story' ? row.docs : [row.doc]);
			return;
		}
		const next = nextIndex(event.key, here, rows.length);
		if (next === undefined) return;
		event.preventDefault();
		toFocus.current = 'now';
		setCurrent(next);
		show(next);
	};

	if (rows.length === 0) return <p class="no-match">{message('nothingMatches')}</p>;
	return (
		<ul
			ref={list}
			class="rows"
			aria-label={message('keptTitle')}
			style={{ blockSize: `${height}px` }}
			onKeyDown={onKeyDown}
			onFocusIn={(event) => {
				const index = indexOf(event.target);
				if (index !== undefined) setCurrent(index);
			}}
		>
			{items.map(({ index, start }) => {
				const row = rows[index];
				if (row === undefined) return null;
				const shared = { tabIndex: index === here ? 0 : -1, onDelete: remove };
				return (
					<li
						// Not the item's: that is for one drawing still the key of the row that stood here before.
						key={keyOf(row)}
						ref={measure}
						data-index={index}
						class="row"
						style={{ transform: `translateY(${start - top}px)` }}
						aria-setsize={rows.length}
						aria-posinset={index + 1}
					>
						{row.kind === 'story' ? (
							<StoryRow docs={row.docs} entry={entryOf(row.docs[0] ?? 0)} catalogue={catalogue} {...shared} />
						) : (
							<ArticleRow showKept={showKept} doc={row.doc} part={row.part} entry={entryOf(row.doc)} {...shared} />
						)}
					</li>
				);
			})}
		</ul>
	);
}

/** Guesses, until a row has been seen. */
const STORY_HEIGHT = 64;
const ARTICLE_HEIGHT = 74;

const keyOf = (row: Row | undefined): string =>
	row === undefined ? '' : row.kind === 'story' ? `s${row.story}` : `a${row.doc}`;

const docsOf = (row: Row | undefined): readonly number[] =>
	row === undefined ? [] : row.kind === 'story' ? row.docs.slice(0, 1) : [row.doc];

/** What had the focus and is gone has left it to the page. */
const isHereOrNowhere = (list: HTMLElement | null): boolean =>
	document.activeElement === document.body || list?.contains(document.activeElement) === true;

function indexOf(target: EventTarget | null): number | undefined {
	const row = target instanceof Element ? target.closest('[data-index]') : null;
	return row === null ? undefined : Number(row.getAttribute('data-index'));
}
