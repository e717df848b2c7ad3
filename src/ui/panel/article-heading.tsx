import type { SourceInfo } from '../../engine/types.ts';
import { dateText } from '../../platform/dates.ts';
import { sourceName } from '../../report/source-name.ts';

/** Which article the rest of the panel speaks of. */
export function ArticleHeading({ article }: { article: SourceInfo }) {
	return (
		<section class="article">
			<p class="source-name">
				<strong dir="auto">{sourceName(article)}</strong>
				{article.published !== undefined && <time dateTime={article.published}>{dateText(article.published)}</time>}
			</p>
			{article.title !== undefined && <h2 dir="auto">{article.title}</h2>}
		</section>
	);
}
