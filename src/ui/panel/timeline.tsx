import type { DatedFigure } from '../../engine/types.ts';
import { dateText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { sourceName } from '../../report/source-name.ts';
import type { Sources } from '../../report/sources.ts';

/** A figure through the story's articles, the oldest first. */
export function Timeline({ timeline, sources }: { timeline: readonly DatedFigure[]; sources: Sources }) {
	if (timeline.length === 0) return null;
	return (
		<div class="timeline">
			<h4>{message('timelineTitle')}</h4>
			<ol>
				{timeline.map(({ source, at, exact, start }) => {
					const isHere = sources.isThisArticle(source);
					return (
						<li key={`${source} ${start}`} class={isHere ? 'now' : undefined}>
							<strong>{exact}</strong>
							<span dir="auto">{isHere ? message('cardHere') : sourceName(sources.of(source))}</span>
							{at !== undefined && <time dateTime={at}>{dateText(at)}</time>}
						</li>
					);
				})}
			</ol>
		</div>
	);
}
