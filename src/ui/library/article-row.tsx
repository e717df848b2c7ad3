import { dateText, momentText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import type { NumberedEntry } from '../../platform/library.ts';
import { libraryHash } from '../../platform/library-address.ts';
import { sourceName, webAddress } from '../../report/source-name.ts';
import { OpenIcon, TrashIcon } from './icons.tsx';

type ArticleRowProps = {
	readonly doc: number;
	readonly part: 'single' | 'inner' | 'last';
	/** Undefined until it has been read. */
	readonly entry: NumberedEntry | undefined;
	readonly showKept: boolean;
	readonly tabIndex: number;
	readonly onDelete: (docs: readonly number[]) => void;
};

export function ArticleRow({ doc, part, entry, showKept, tabIndex, onDelete }: ArticleRowProps) {
	if (entry === undefined) return <div class={`article-row ${part} unread`} aria-busy="true" />;
	const title = entry.title ?? entry.id;
	const url = webAddress(entry.url);
	return (
		<div class={`article-row ${part}`}>
			<div class="article-words">
				<p class="article-title" dir="auto">
					<a href={libraryHash({ view: 'article', id: entry.id })} data-primary tabIndex={tabIndex}>
						{title}
					</a>
				</p>
				<p class="article-about">
					<strong dir="auto">{sourceName(entry)}</strong>
					{entry.published !== undefined && <time dateTime={entry.published}>{dateText(entry.published)}</time>}
					{showKept && <span>{message('keptWhen', [momentText(entry.keptAt)])}</span>}
				</p>
			</div>
			<div class="article-actions">
				{url !== undefined && (
					<a
						class="icon-button"
						href={url}
						target="_blank"
						rel="noreferrer"
						tabIndex={tabIndex}
						aria-label={message('openOriginal', [title])}
						title={message('openOriginalShort')}
					>
						<OpenIcon />
					</a>
				)}
				<button
					type="button"
					class="icon-button"
					tabIndex={tabIndex}
					aria-label={message('deleteOne', [title])}
					title={message('delete')}
					onClick={() => onDelete([doc])}
				>
					<TrashIcon />
				</button>
			</div>
		</div>
	);
}
