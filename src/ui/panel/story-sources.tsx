import type { Origin, Report, Reuse } from '../../engine/types.ts';
import { callBackground } from '../../platform/channels.ts';
import { message } from '../../platform/i18n.ts';
import type { LibraryPlace } from '../../platform/library-address.ts';
import { counted, namesText, number } from '../../platform/locale.ts';
import { sourceName } from '../../report/source-name.ts';
import { byOrigin, type Sources, sourcesOf } from '../../report/sources.ts';
import { SourceLine } from '../source-line.tsx';
import { Fold } from './fold.tsx';

/** The articles compared, with copies and rewrites of one text under one heading, and why they are taken for that. */
export function StorySources({ report }: { report: Report }) {
	if (report.story.length === 0) return null;
	const sources = sourcesOf(report);
	const originOf = (id: string) => report.origins.find((origin) => origin.sources.includes(id));
	return (
		<Fold id="sources" title={message('sourcesTitle')} count={report.story.length}>
			<ul class="origins">
				{byOrigin(report).map((group) => {
					const origin = originOf(group[0]?.id ?? '');
					return (
						<li key={group[0]?.id} class={group.length > 1 || origin?.here ? 'origin shared' : 'origin'}>
							{group.length > 1 && <p class="quiet">{counted('sharedText', group.length)}</p>}
							{group.map((source) => (
								<SourceLine key={source.id} source={source} />
							))}
							{origin?.here && <p class="quiet">{message('textIsHereToo')}</p>}
							{origin?.credit !== undefined && <p class="quiet">{message('creditedTo', [origin.credit])}</p>}
							{origin && origin.reuse.length > 0 && <WhyGrouped origin={origin} sources={sources} />}
						</li>
					);
				})}
			</ul>
			<Copied report={report} sources={sources} />
			<p>
				<button type="button" class="link" onClick={() => void callBackground('library.open', tableOf(report))}>
					{message('whoSaysWhat')}
				</button>
			</p>
		</Fold>
	);
}

/** The table of the story, which may be without this article where that was not kept. */
function tableOf({ article, story }: Report): LibraryPlace {
	const near = story[0]?.id;
	return { view: 'story', id: article.id, ...(near !== undefined && { near }) };
}

function WhyGrouped({ origin, sources }: { origin: Origin; sources: Sources }) {
	return (
		<details class="why">
			<summary>{message('whyGrouped')}</summary>
			{origin.reuse.map((reuse) => (
				<ReuseView key={`${reuse.a} ${reuse.b}`} {...{ reuse, sources }} />
			))}
		</details>
	);
}

/** How much of two texts is one, and their most alike sentences side by side. */
function ReuseView({ reuse: { a, b, shareOfA, shareOfB, passages }, sources }: { reuse: Reuse; sources: Sources }) {
	const name = (id: string) => (sources.isThisArticle(id) ? message('cardHere') : sourceName(sources.of(id)));
	const share = (value: number) => number(value, { style: 'percent' });
	return (
		<div class="reuse">
			<p>{message('reuseShares', [name(a), share(shareOfA), name(b), share(shareOfB)])}</p>
			<ul>
				{passages.slice(0, MOST_PASSAGES).map((passage) => (
					<li key={passage.a.start}>
						<blockquote dir="auto">{passage.a.exact}</blockquote>
						{passage.b.exact !== passage.a.exact && <blockquote dir="auto">{passage.b.exact}</blockquote>}
					</li>
				))}
			</ul>
		</div>
	);
}

/** As many as convince. */
const MOST_PASSAGES = 3;

/** Sentences of this article that articles of another origin have word for word. */
function Copied({ report: { copied }, sources }: { report: Report; sources: Sources }) {
	if (copied.length === 0) return null;
	return (
		<details class="why">
			<summary>{counted('copiedSentences', copied.length)}</summary>
			<ul class="plain-list">
				{copied.map(({ start, exact, copies }) => (
					<li key={start}>
						<blockquote dir="auto">{exact}</blockquote>
						<p class="quiet">{namesText(copies.map(({ source }) => sourceName(sources.of(source))))}</p>
					</li>
				))}
			</ul>
		</details>
	);
}
