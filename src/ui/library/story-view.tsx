import { useEffect, useState } from 'preact/hooks';
import type { Matrix } from '../../engine/matrix/index.ts';
import { callBackground } from '../../platform/channels.ts';
import { message } from '../../platform/i18n.ts';
import { counted, sentences } from '../../platform/locale.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { Back } from './back.tsx';
import { MatrixTable } from './matrix-table.tsx';
import type { Kept } from './open-kept.ts';

type State =
	| { readonly kind: 'working' }
	| { readonly kind: 'done'; readonly matrix: Matrix; readonly kept: number }
	| { readonly kind: 'failed'; readonly problem: Problem };

type StoryViewProps = { readonly kept: Kept; readonly id: string; readonly near: string | undefined };

/** Who says what in the story of one article. */
export function StoryView({ kept, id, near }: StoryViewProps) {
	const [state, setState] = useState<State>({ kind: 'working' });
	useEffect(() => {
		const abort = new AbortController();
		document.title = message('whoSaysWhat');
		setState({ kind: 'working' });
		compare(id, near ?? id, kept, abort.signal).then(
			(next) => {
				if (!abort.signal.aborted) setState(next);
			},
			(error: unknown) => {
				if (!abort.signal.aborted) setState({ kind: 'failed', problem: problemFrom(error) });
			},
		);
		return () => abort.abort();
	}, [id, near, kept]);
	return (
		<main class="story" aria-busy={state.kind === 'working'}>
			<Back />
			<h1>{message('whoSaysWhat')}</h1>
			<p class="visually-hidden" role="status">
				{state.kind === 'working' ? message('comparing') : ''}
			</p>
			{state.kind === 'working' && (
				<>
					<p>{message('comparing')}</p>
					<div class="progress" aria-hidden="true" />
				</>
			)}
			{state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
			{state.kind === 'done' && <Compared matrix={state.matrix} kept={state.kept} />}
		</main>
	);
}

function Compared({ matrix, kept }: { matrix: Matrix; kept: number }) {
	const { sources, origins } = matrix;
	if (sources.length < 2) return <p>{message('storyOfOne')}</p>;
	return (
		<>
			<p class="story-about">
				{sentences(
					counted('comparedArticles', sources.length),
					origins.length < sources.length && counted('independentTexts', origins.length),
					kept > sources.length && counted('notCompared', kept - sources.length),
					message('differenceIsNotError'),
				)}
			</p>
			{matrix.rows.length === 0 ? <p>{message('matrixEmpty')}</p> : <MatrixTable matrix={matrix} />}
		</>
	);
}

/** The articles of one story are those the catalogue has put together; what was kept just now is sorted in first. */
async function compare(id: string, near: string, { library, cataloguing }: Kept, signal: AbortSignal): Promise<State> {
	await cataloguing.update(signal, () => {});
	const catalogue = await cataloguing.read();
	const doc = await library.docOf(id);
	const story = catalogue.stories[doc ?? (await library.docOf(near)) ?? 0];
	const time = (other: number) => catalogue.published[other] || Number.POSITIVE_INFINITY;
	const others = [...catalogue.docs]
		.filter((other) => other !== doc && story && catalogue.stories[other] === story)
		.sort((a, b) => time(a) - time(b));
	const docs = doc === undefined ? others : [doc, ...others];
	const ids = (await library.entries(docs)).flatMap((entry) => entry?.id ?? []);
	const result = await callBackground('story.matrix', ids);
	if (!result.ok) return { kind: 'failed', problem: result.problem };
	return { kind: 'done', matrix: result.value, kept: ids.length };
}
