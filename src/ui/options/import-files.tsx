import { useRef, useState } from 'preact/hooks';
import type { CorpusDb } from '../../platform/corpus-db.ts';
import { message } from '../../platform/i18n.ts';
import { ImportResult } from './import-result.tsx';
import { type ImportProgress, type ImportReport, importFiles } from './importing.ts';
import { useDrop } from './use-drop.ts';

type State =
	| { readonly kind: 'ready' }
	| { readonly kind: 'running'; readonly progress?: ImportProgress; readonly stop: () => void }
	| { readonly kind: 'done'; readonly report: ImportReport };

/** A file chooser that files can be dropped on as well. */
export function ImportFiles({ corpus, onImported }: { corpus: CorpusDb; onImported: () => Promise<void> }) {
	const [state, setState] = useState<State>({ kind: 'ready' });
	const choosers = useRef<HTMLParagraphElement>(null);

	const start = async (list: Iterable<File> | null) => {
		const files = [...(list ?? [])];
		if (files.length === 0 || state.kind === 'running') return;
		const abort = new AbortController();
		const stop = () => abort.abort();
		setState({ kind: 'running', stop });
		const onProgress = (progress: ImportProgress) => setState({ kind: 'running', progress, stop });
		const report = await importFiles(files, { corpus, signal: abort.signal, onProgress });
		setState({ kind: 'done', report });
		// Else the same files could not be chosen again.
		for (const input of choosers.current?.querySelectorAll('input') ?? []) input.value = '';
		await onImported();
	};

	const over = useDrop((files) => void start(files));

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
		</div>
	);
}

function Running({ progress, onStop }: { progress: ImportProgress | undefined; onStop: () => void }) {
	if (progress === undefined) return null;
	const { file, fileNumber, fileCount, share, articles } = progress;
	return (
		<>
			<progress aria-label={message('importing')} max={fileCount} value={fileNumber - 1 + share} />
			<p>
				{message('importProgress', [String(fileNumber), String(fileCount), file, String(articles)])}{' '}
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
