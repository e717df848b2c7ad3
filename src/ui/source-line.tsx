import type { Evidence, SourceInfo } from '../engine/types.ts';
import { dateText } from '../platform/dates.ts';
import { message } from '../platform/i18n.ts';
import { sourceName, webAddress } from '../report/source-name.ts';

type SourceLineProps = {
	readonly source: SourceInfo;
	/** Beside the article being read. */
	readonly age?: Evidence['age'];
	readonly tabIndex?: number | undefined;
};

/** Outlet and date on one line, the title below it, leading to the article where it has an address. */
export function SourceLine({ source, age, tabIndex }: SourceLineProps) {
	const url = webAddress(source.url);
	return (
		<div class="source">
			<p class="source-name">
				<strong dir="auto">{sourceName(source)}</strong>
				{source.published !== undefined && <time dateTime={source.published}>{dateText(source.published)}</time>}
				{age !== undefined && <span class="age">{message(age)}</span>}
			</p>
			{source.title !== undefined && (
				<p class="source-title" dir="auto">
					{url === undefined ? (
						source.title
					) : (
						<a href={url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
							{source.title}
							<span class="visually-hidden"> {message('opensInNewTab')}</span>
						</a>
					)}
				</p>
			)}
		</div>
	);
}
