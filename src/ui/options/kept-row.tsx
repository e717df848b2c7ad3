import type { Entry } from '../../platform/corpus-db.ts';
import { dateText, momentText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { sourceName, webAddress } from '../../report/source-name.ts';

export function KeptRow({ entry, onDelete }: { entry: Entry; onDelete: () => void }) {
	const url = webAddress(entry.url);
	const title = entry.title ?? entry.id;
	return (
		<li class="kept-row">
			<div>
				<p class="kept-title" dir="auto">
					{url === undefined ? (
						title
					) : (
						<a href={url} target="_blank" rel="noreferrer">
							{title}
							<span class="visually-hidden"> {message('opensInNewTab')}</span>
						</a>
					)}
				</p>
				<p class="kept-about">
					<span dir="auto">{sourceName(entry)}</span>
					{entry.published !== undefined && <time dateTime={entry.published}>{dateText(entry.published)}</time>}
					<span>{message('keptWhen', [momentText(entry.keptAt)])}</span>
				</p>
			</div>
			<button type="button" class="delete" onClick={onDelete} aria-label={message('deleteOne', [title])}>
				{message('delete')}
			</button>
		</li>
	);
}
