import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Discrepancy, Report } from '../../engine/types.ts';
import { callBackground } from '../../platform/channels.ts';
import { dateText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { counted, namesText } from '../../platform/locale.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';
import { sourceName } from '../../report/source-name.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { MarkedText } from './marked-text.tsx';
import { OTHERS, READ } from './story.ts';

type State =
	| { readonly kind: 'ready' | 'working' }
	| { readonly kind: 'done'; readonly report: Report }
	| { readonly kind: 'failed'; readonly problem: Problem };

/** A small article that can be checked here and now, by the same engine that checks any other. */
export function Demonstration() {
	const [state, setState] = useState<State>({ kind: 'ready' });
	const story = useRef<HTMLElement>(null);
	// The button that was pressed is gone, and the marks stand above it: reading goes on at the first of them.
	useLayoutEffect(() => {
		if (state.kind === 'done') story.current?.querySelector<HTMLElement>('.demo-mark')?.focus();
	}, [state.kind]);
	const check = async () => {
		setState({ kind: 'working' });
		try {
			const result = await callBackground('texts.check', { article: READ, others: OTHERS });
			setState(result.ok ? { kind: 'done', report: result.value } : { kind: 'failed', problem: result.problem });
		} catch (error) {
			setState({ kind: 'failed', problem: problemFrom(error) });
		}
	};
	const found: readonly Discrepancy[] = state.kind === 'done' ? state.report.discrepancies : [];
	return (
		<>
			<p>{message('welcomeStory', [namesText(OTHERS.map(sourceName))])}</p>
			<article ref={story} class="demo" lang="en" dir="ltr">
				<p class="source-name">
					<strong>{sourceName(READ)}</strong>
					<time dateTime={READ.published}>{dateText(READ.published ?? '')}</time>
				</p>
				<h3>{READ.title}</h3>
				<MarkedText article={READ} others={OTHERS} found={found} />
			</article>
			<p class="choices">
				{state.kind !== 'done' && (
					<button type="button" class="primary" disabled={state.kind === 'working'} onClick={() => void check()}>
						{state.kind === 'working' ? message('working_check') : message('checkThis')}
					</button>
				)}
			</p>
			<p role="status">
				{state.kind === 'done' && `${counted('differences', found.length)}. ${message('welcomeClick')}`}
			</p>
			{state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
		</>
	);
}
