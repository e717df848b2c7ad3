import { message } from '../../platform/i18n.ts';
import { counted, number } from '../../platform/locale.ts';
import { problemSentence } from '../problem-sentence.ts';
import type { BadEntry, ImportReport } from './importing.ts';

/** Enough to see what is wrong with a file; a list of thousands helps nobody. */
const MOST_ROWS = 50;

export function ImportResult({ report: { added, updated, unchanged, bad, ended } }: { report: ImportReport }) {
	return (
		<div class="import-result">
			<p role="alert">{message('importDone', [number(added), number(updated), number(unchanged)])}</p>
			{ended !== undefined && (
				<p class="notice">
					{ended.kind === 'stopped'
						? message('importStopped')
						: `${problemSentence(ended)} ${message('importKeptSoFar')}`}
				</p>
			)}
			{bad.length > 0 && (
				<>
					<p>{counted('importBad', bad.length)}</p>
					<BadEntries bad={bad} />
				</>
			)}
		</div>
	);
}

function BadEntries({ bad }: { bad: readonly BadEntry[] }) {
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
					{bad.slice(0, MOST_ROWS).map(({ file, line, cause }, index) => (
						<tr key={index}>
							<td dir="auto">{file}</td>
							<td>{line === undefined ? '' : number(line)}</td>
							<td>{message(`cause_${cause.replaceAll(' ', '_')}`)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{bad.length > MOST_ROWS && <p class="quiet">{counted('importMoreBad', bad.length - MOST_ROWS)}</p>}
		</>
	);
}
