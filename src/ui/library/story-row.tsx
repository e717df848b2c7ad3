import type { Catalogue } from '../../platform/catalogue.ts';
import { dayRange } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import type { NumberedEntry } from '../../platform/library.ts';
import { libraryHash } from '../../platform/library-address.ts';
import { counted } from '../../platform/locale.ts';
import { TrashIcon } from './icons.tsx';

type StoryRowProps = {
	readonly docs: readonly number[];
	/** Of the first article; undefined until it has been read. */
	readonly entry: NumberedEntry | undefined;
	readonly catalogue: Catalogue;
	readonly tabIndex: number;
	readonly onDelete: (docs: readonly number[]) => void;
};

/** The heading over the articles of one story, which leads to who says what in it. */
export function StoryRow({ docs, entry, catalogue, tabIndex, onDelete }: StoryRowProps) {
	const outlets = new Set(docs.map((doc) => catalogue.outlets[doc])).size;
	const times = docs.map((doc) => catalogue.published[doc] ?? Number.NaN).filter((time) => !Number.isNaN(time));
	return (
		<div class="story-row">
			<h2>
				<span>{counted('storyArticles', docs.length)}</span>{' '}
				{outlets > 1 && <span class="story-about">{counted('fromOutlets', outlets)}</span>}{' '}
				{times.length > 0 && <span class="story-about">{dayRange(Math.min(...times), Math.max(...times))}</span>}
			</h2>
			{entry !== undefined && (
				<div class="article-actions">
					<a
						class="button small"
						href={libraryHash({ view: 'story', id: entry.id })}
						data-primary
						tabIndex={tabIndex}
						aria-label={message('compareStory', [entry.title ?? entry.id])}
					>
						{message('whoSaysWhat')}
					</a>
					<button
						type="button"
						class="icon-button"
						tabIndex={tabIndex}
						aria-label={message('deleteStory', [entry.title ?? entry.id])}
						title={message('deleteStoryShort')}
						onClick={() => onDelete(docs)}
					>
						<TrashIcon />
					</button>
				</div>
			)}
		</div>
	);
}
