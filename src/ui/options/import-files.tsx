import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ImportProgress, type ImportReport, importFiles, resumeImport } from '../../import/import-files.ts';
import { message } from '../../platform/i18n.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { ImportResult } from './import-result.tsx';
import { useDrop } from './use-drop.ts';

type State =
	| { readonly kind: 'ready' }
	| { readonly kind: 'running'; readonly progress?: ImportProgress; readonly stop: () => void }
	| { readonly kind: 'done'; readonly report: ImportReport }
	| { readonly kind: 'failed'; readonly problem: Problem };

/** A file chooser that files can be dropped on as well. */
export function ImportFiles({ onImported }: { onImported: () => Promise<void> }) {
	const [state, setState] = useState<State>({ kind: 'ready' });
	const choosers = useRef<HTMLParagraphElement>(null);
	const resumed = useRef<Promise<void>>(undefined);

	type Import = (listening: Parameters<typeof resumeImport>[0]) => Promise<ImportReport | undefined>;
	const run = async (work: Import) => {
		const abort = new AbortController();
		const stop = () => abort.abort();
		const onProgress = (progress: ImportProgress) => setState({ kind: 'running', progress, stop });
		try {
			const report = await work({ signal: abort.signal, onProgress });
			if (report === undefined) return;
			setState({ kind: 'done', report });
		} catch (error) {
			setState({ kind: 'failed', problem: problemFrom(error) });
		}
		// Else the same files could not be chosen again.
		for (const input of choosers.current?.querySelectorAll('input') ?? []) input.value = '';
		await onImported();
	};

	const start = async (list: Iterable<File> | null, unread: readonly string[] = []) => {
		const files = [...(list ?? [])];
		if (files.length + unread.length === 0 || state.kind === 'running') return;
		setState({ kind: 'running', stop: () => {} });
		// One after the other: what is shown is of one import.
		await resumed.current;
		await run((listening) => importFiles(files, listening, unread));
	};

	// The browser may have been closed in the midst of an import. Before anybody can choose files: theirs come after it.
	useLayoutEffect(() => {
		resumed.current = run(resumeImport);
	}, []);

	const over = useDrop(({ files, unread }) => void start(files, unread));

	return (
		<div class={over ? 'drop over' : 'drop'}>
			<p class="choices" ref={choosers}>
				<label class="button">
					{message('chooseFiles')}
					<input
						class="visually-hidden"
						type="file"
						multiple
						disabled={state.kind === 'running'}
						onChange={(event) => void start(event.currentTarget.files)}
					/>
				</label>
				<label class="button">
					{message('chooseFolder')}
					<input
						class="visually-hidden"
						type="file"
						ref={asFolderChooser}
						disabled={state.kind === 'running'}
						onChange={(event) => void start(event.currentTarget.files)}
					/>
				</label>
				<span>{message('orDrop')}</span>
			</p>
			<p class="quiet">{message('importFormats')}</p>
			{state.kind === 'running' && <Running progress={state.progress} onStop={state.stop} />}
			{state.kind === 'done' && <ImportResult report={state.report} />}
			{state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
		</div>
	);
}

function Running({ progress, onStop }: { progress: ImportProgress | undefined; onStop: () => void }) {
	if (progress === undefined) return null;
	const { file, fileNumber, fileCount, share, articles, waiting } = progress;
	const how = waiting
		? message('importWaiting')
		: message('importProgress', [String(fileNumber), String(fileCount), file, String(articles)]);
	return (
		<>
			<progress aria-label={message('importing')} max={fileCount} value={fileNumber - 1 + share} />
			<p>
				{how}{' '}
				<button type="button" class="link" onClick={onStop}>
					{message('stop')}
				</button>
			</p>
		</>
	);
}

/** The types do not know the attribute, which every browser has. */
function asFolderChooser(input: HTMLInputElement | null): void {
	input?.toggleAttribute('webkitdirectory', true);
}
