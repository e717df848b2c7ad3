import { dateText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { libraryHash } from '../../platform/library-address.ts';
import { counted } from '../../platform/locale.ts';
import { problemSentence } from '../../platform/problem-sentence.ts';
import type { OpenTab } from '../../platform/protocol.ts';
import { sourceName } from '../../report/source-name.ts';

type KeptTab = OpenTab & { readonly outcome: Extract<OpenTab['outcome'], { kind: 'kept' }> };

/** Stories that several tabs tell, the reader's own first; then the other articles; then what is none. */
export function TabsResult({ tabs, from }: { tabs: readonly OpenTab[]; from: number | undefined }) {
	if (tabs.length === 0) return <p>{message('noTabs')}</p>;
	const kept = onceEach(tabs, from);
	const others = tabs.filter(({ outcome }) => outcome.kind !== 'kept');
	const stories = [...new Set(kept.map(({ outcome }) => outcome.story))].map((story) =>
		kept.filter(({ outcome }) => outcome.story === story),
	);
	const isOwn = (story: readonly KeptTab[]) => story.some(({ tabId }) => tabId === from);
	const shared = stories
		.filter((story) => story.length > 1)
		.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.length - a.length);
	const alone = stories.filter((story) => story.length === 1).flat();
	return (
		<>
			<p>{counted('tabsKept', kept.length)}</p>
			{shared.map((story) => (
				<section key={story[0]?.tabId} class="tab-story">
					<h2>{isOwn(story) ? counted('tabsOwnStory', story.length) : counted('tabsOneStory', story.length)}</h2>
					<ul>
						{story.map((tab) => (
							<TabLine key={tab.tabId} tab={tab} />
						))}
					</ul>
					<p>
						<a class="button" href={libraryHash({ view: 'story', id: story[0]?.outcome.article.id ?? '' })}>
							{message('whoSaysWhat')}
						</a>
					</p>
				</section>
			))}
			{alone.length > 0 && (
				<section class="tab-story">
					<h2>{message('tabsAlone')}</h2>
					<ul>
						{alone.map((tab) => (
							<TabLine key={tab.tabId} tab={tab} />
						))}
					</ul>
				</section>
			)}
			{others.length > 0 && (
				<section class="tab-story">
					<h2>{message('tabsNotKept')}</h2>
					<ul>
						{others.map(({ tabId, title, outcome }) => (
							<li key={tabId}>
								<p dir="auto">{title}</p>
								<p class="quiet">
									{outcome.kind === 'failed' ? problemSentence(outcome.problem) : message('tabAsleep')}
								</p>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

/** An article may be open in several tabs; then the reader's own tab stands for it, or else the first. */
function onceEach(tabs: readonly OpenTab[], from: number | undefined): readonly KeptTab[] {
	const kept = tabs.filter((tab): tab is KeptTab => tab.outcome.kind === 'kept');
	const idOf = ({ outcome }: KeptTab) => outcome.article.id;
	return kept.filter((tab) => {
		const same = kept.filter((other) => idOf(other) === idOf(tab));
		return tab === (same.find(({ tabId }) => tabId === from) ?? same[0]);
	});
}

function TabLine({ tab: { outcome } }: { tab: KeptTab }) {
	const { article, kept } = outcome;
	return (
		<li>
			<p class="article-title" dir="auto">
				<a href={libraryHash({ view: 'article', id: article.id })}>{article.title ?? article.id}</a>
			</p>
			<p class="article-about">
				<strong dir="auto">{sourceName(article)}</strong>
				{article.published !== undefined && <time dateTime={article.published}>{dateText(article.published)}</time>}
				<span>{message(`kept_${kept}`)}</span>
			</p>
		</li>
	);
}
