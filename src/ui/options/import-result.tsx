import type { BadEntry, Duplicate, ImportReport } from '../../import/import-files.ts';
import { message } from '../../platform/i18n.ts';
import { counted, number, sentences } from '../../platform/locale.ts';
import { problemSentence } from '../../platform/problem-sentence.ts';

export function ImportResult({ report }: { report: ImportReport }) {
	const { added, updated, unchanged, duplicate, bad, badEntries, duplicates, beside, ended } = report;
	return (
		<div class="import-result">
			<p role="alert">
				{sentences(
					message('importDone', [number(added), number(updated), number(unchanged)]),
					duplicate > 0 && counted('importDuplicates', duplicate),
					beside > 0 && counted('importBeside', beside),
				)}
			</p>
			{ended !== undefined && (
				<p class="notice">
					{ended.kind === 'stopped'
						? message('importStopped')
						: sentences(problemSentence(ended), message('importKeptSoFar'))}
				</p>
			)}
			{bad > 0 && (
				<>
					<p>{counted('importBad', bad)}</p>
					<BadEntries bad={badEntries} count={bad} />
				</>
			)}
			{duplicates.length > 0 && <Duplicates duplicates={duplicates} />}
		</div>
	);
}

function Duplicates({ duplicates }: { duplicates: readonly Duplicate[] }) {
	return (
		<details>
			<summary>{message('importDuplicatesTitle')}</summary>
			<ul>
				{duplicates.map(({ file, entry, line, twin }, index) => (
					<li key={index} dir="auto">
						{message('importDuplicate', [entry ?? (line === undefined ? file : `${file}:${line}`), twin])}
					</li>
				))}
			</ul>
		</details>
	);
}

function BadEntries({ bad, count }: { bad: readonly BadEntry[]; count: number }) {
	return (
		<>
			<table>
				<caption class="visually-hidden">{message('importBadTitle')}</caption>
				<thead>
					<tr>
						<th scope="col">{message('importFile')}</th>
						<th scope="col">{message('importLine')}</th>
						<th scope="col">{message('importCause')}</th>
					</tr>
				</thead>
				<tbody>
					{bad.map(({ file, entry, line, cause }, index) => (
						<tr key={index}>
							<td dir="auto">{entry === undefined ? file : `${file}: ${entry}`}</td>
							<td>{line === undefined ? '' : number(line)}</td>
							<td>{message(`cause_${cause.replaceAll(' ', '_')}`)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{count > bad.length && <p class="quiet">{counted('importMoreBad', count - bad.length)}</p>}
		</>
	);
}
