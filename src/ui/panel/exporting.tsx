import { useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { words } from '../../platform/locale.ts';
import { EXPORT_FORMATS, type ExportFormat, exportReport, FILE_KINDS } from '../../report/export/index.ts';
import { saveFile } from '../save-file.ts';
import { Fold } from './fold.tsx';

/** What the reader sees of a check, to be read elsewhere. */
export function Exporting({ report }: { report: Report }) {
	const [done, setDone] = useState('');
	const text = (format: ExportFormat) => exportReport(format, report, words);
	const save = (format: ExportFormat) => {
		const { ending, type } = FILE_KINDS[format];
		const name = `${fileName(report.article.title ?? report.article.id)}.${ending}`;
		saveFile(new Blob([text(format)], { type }), name, document);
		setDone(message('exportSaved', [name]));
	};
	const copy = () => {
		navigator.clipboard.writeText(text('text')).then(
			() => setDone(message('exportCopied')),
			() => setDone(message('exportNotCopied')),
		);
	};
	return (
		<Fold title={message('exportTitle')}>
			<p class="choices">
				<button type="button" onClick={copy}>
					{message('exportCopy')}
				</button>
				{EXPORT_FORMATS.map((format) => (
					<button key={format} type="button" onClick={() => save(format)}>
						{message(`export_${format}`)}
					</button>
				))}
			</p>
			<p class="quiet" role="status">
				{done}
			</p>
		</Fold>
	);
}

/** Of letters and digits alone, as every system takes them. */
function fileName(title: string): string {
	const name = title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, LONGEST_NAME)
		.replace(/^-|-$/g, '');
	return name === '' ? 'check' : name;
}

const LONGEST_NAME = 60;
