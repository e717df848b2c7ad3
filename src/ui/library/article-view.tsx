import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../engine/types.ts';
import type { Revision } from '../../formats/kept.ts';
import { dateText, momentText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { type LibraryPlace, libraryHash } from '../../platform/library-address.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';
import { sourceName, webAddress } from '../../report/source-name.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { ArticleText } from './article-text.tsx';
import { Back } from './back.tsx';
import type { Kept } from './open-kept.ts';
import { Revisions } from './revisions.tsx';

type ArticleViewProps = { readonly kept: Kept; readonly place: Extract<LibraryPlace, { view: 'article' }> };

type Loaded = { readonly article: Article | undefined; readonly revisions: readonly Revision[] };

/** An article as it was kept, and nothing else on the page. */
export function ArticleView({ kept: { corpus }, place: { id, sentence, words } }: ArticleViewProps) {
	const [loaded, setLoaded] = useState<Loaded>();
	const [problem, setProblem] = useState<Problem>();
	const [shown, setShown] = useState<Revision>();
	useEffect(() => {
		let overtaken = false;
		setLoaded(undefined);
		setProblem(undefined);
		setShown(undefined);
		Promise.all([corpus.get(id), corpus.revisions(id)]).then(
			([article, revisions]) => {
				if (!overtaken) setLoaded({ article, revisions });
			},
			(error: unknown) => {
				console.error(error);
				if (!overtaken) setProblem(problemFrom(error));
			},
		);
		return () => {
			overtaken = true;
		};
	}, [corpus, id]);
	if (problem !== undefined) return <Unread problem={problem} />;
	if (loaded === undefined) return <main />;
	const { article, revisions } = loaded;
	if (article === undefined) return <Gone />;
	return (
		<main class="reading">
			<Back />
			{/* As its title runs: the first thing in it that has no direction of its own. */}
			<article dir="auto">
				<Heading article={shown?.article ?? article} />
				{shown !== undefined && (
					<p class="notice">
						{message('earlierText', [momentText(shown.keptAt)])}{' '}
						<button type="button" class="link" onClick={() => setShown(undefined)}>
							{message('showLatest')}
						</button>
					</p>
				)}
				<ArticleText
					text={(shown?.article ?? article).text}
					language={article.language}
					sentence={shown === undefined ? sentence : undefined}
					words={shown === undefined ? words : undefined}
				/>
			</article>
			<Revisions revisions={revisions} shown={shown} onShow={setShown} />
		</main>
	);
}

function Heading({ article }: { article: Article }) {
	const url = webAddress(article.url);
	const title = article.title ?? article.id;
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		document.title = title;
		// One has come here by a link, as to a new page: that is where reading goes on.
		heading.current?.focus({ preventScroll: true });
	}, [title]);
	return (
		<header>
			<p class="source-name">
				<strong dir="auto">{sourceName(article)}</strong>
				{article.published !== undefined && (
					<time dir="auto" dateTime={article.published}>
						{dateText(article.published)}
					</time>
				)}
			</p>
			<h1 ref={heading} tabIndex={-1} lang={article.language}>
				{title}
			</h1>
			{article.author !== undefined && <p class="author">{article.author}</p>}
			<p class="choices">
				<a class="button small" href={libraryHash({ view: 'story', id: article.id })}>
					{message('whoSaysWhat')}
				</a>
				{url !== undefined && (
					<a class="button small" href={url} target="_blank" rel="noreferrer">
						{message('openOriginalShort')}
						<span class="visually-hidden"> {message('opensInNewTab')}</span>
					</a>
				)}
			</p>
		</header>
	);
}

function Gone() {
	return (
		<main class="reading">
			<Back />
			<h1>{message('notKept')}</h1>
			<p>{message('notKeptHelp')}</p>
		</main>
	);
}

/** What stands in the way of reading it. */
function Unread({ problem }: { problem: Problem }) {
	return (
		<main class="reading">
			<Back />
			<ProblemNotice problem={problem} />
		</main>
	);
}
