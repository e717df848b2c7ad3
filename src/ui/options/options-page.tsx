import { useMemo } from 'preact/hooks';
import { openCorpus } from '../../platform/corpus-db.ts';
import { message } from '../../platform/i18n.ts';
import { exportArticles, exportName } from './exporting.ts';
import { ImportFiles } from './import-files.tsx';
import { KeptList } from './kept-list.tsx';
import { Privacy } from './privacy.tsx';
import { saveFile } from './save-file.ts';
import { SettingsForm } from './settings-form.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { useKept } from './use-kept.ts';

export function OptionsPage() {
	const corpus = useMemo(() => openCorpus(), []);
	const kept = useKept(corpus);
	const onExport = async () => saveFile(await exportArticles(corpus), exportName(new Date()), document);
	return (
		<>
			<header>
				<img src="icons/mark.svg" alt="" width="40" height="40" />
				<h1>{message('optionsTitle')}</h1>
			</header>
			<main>
				<KeptList corpus={corpus} kept={kept} onExport={onExport} />
				<section aria-labelledby="files">
					<h2 id="files">{message('filesTitle')}</h2>
					<ImportFiles corpus={corpus} onImported={kept.reload} />
					<p class="choices">
						<button type="button" disabled={kept.entries.length === 0} onClick={() => void onExport()}>
							{message('exportAll')}
						</button>
					</p>
					<p class="quiet">{message('exportHelp')}</p>
				</section>
				<SettingsForm />
				<Shortcuts />
				<Privacy />
			</main>
		</>
	);
}
