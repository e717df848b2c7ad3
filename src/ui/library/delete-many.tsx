import { useMemo, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../platform/catalogue.ts';
import { message } from '../../platform/i18n.ts';
import { counted, number } from '../../platform/locale.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { saveEverything } from '../save-everything.ts';
import { useAttempt } from '../use-attempt.ts';
import { dayStart, outletCounts, timeOf } from './arrange.ts';
import type { Kept } from './open-kept.ts';

type DeleteManyProps = {
	readonly kept: Kept;
	readonly catalogue: Catalogue;
	readonly onDeleted: () => Promise<void>;
};

type Which =
	| { readonly kind: 'outlet'; readonly outlet: string }
	| { readonly kind: 'older'; readonly before: string }
	| { readonly kind: 'all' };

/** Asks which, says how many that are, and offers the way to keep a copy: this cannot be undone. */
export function DeleteMany({ kept, catalogue, onDeleted }: DeleteManyProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const outlets = useMemo(() => outletCounts(catalogue).filter(([name]) => name !== ''), [catalogue]);
	const [which, setWhich] = useState<Which>({ kind: 'older', before: '' });
	const [busy, setBusy] = useState(false);
	const [problem, attempt] = useAttempt();
	const docs = useMemo(() => chosen(catalogue, which), [catalogue, which]);
	if (catalogue.docs.length === 0) return null;

	const remove = async () => {
		setBusy(true);
		try {
			if (which.kind === 'all') {
				await kept.corpus.removeAll();
				await kept.cataloguing.clear();
			} else {
				await kept.corpus.remove(await idsOf(docs, kept));
			}
			dialog.current?.close();
			await onDeleted();
		} finally {
			setBusy(false);
		}
	};

	const radio = (kind: Which['kind'], wish: Which, label: string, field?: preact.ComponentChildren) => (
		<div class="which">
			<label class="check">
				<input type="radio" name="which" checked={which.kind === kind} onChange={() => setWhich(wish)} />
				<span>{label}</span>
			</label>
			{which.kind === kind && field}
		</div>
	);

	return (
		<>
			<button type="button" class="quiet-button" onClick={() => dialog.current?.showModal()}>
				{message('deleteMany')}
			</button>
			<dialog ref={dialog} aria-labelledby="delete-many-title">
				<h2 id="delete-many-title">{message('deleteManyTitle')}</h2>
				<fieldset>
					<legend class="visually-hidden">{message('deleteManyTitle')}</legend>
					{radio(
						'older',
						{ kind: 'older', before: '' },
						message('deleteOlder'),
						<input
							type="date"
							aria-label={message('deleteOlderDay')}
							value={which.kind === 'older' ? which.before : ''}
							onInput={(event) => setWhich({ kind: 'older', before: event.currentTarget.value })}
						/>,
					)}
					{radio(
						'outlet',
						{ kind: 'outlet', outlet: outlets[0]?.[0] ?? '' },
						message('deleteOutlet'),
						<select
							aria-label={message('filterOutlet')}
							value={which.kind === 'outlet' ? which.outlet : ''}
							onChange={(event) => setWhich({ kind: 'outlet', outlet: event.currentTarget.value })}
						>
							{outlets.map(([name, count]) => (
								<option key={name} value={name}>
									{`${name} (${number(count)})`}
								</option>
							))}
						</select>,
					)}
					{radio('all', { kind: 'all' }, message('deleteEverything'))}
				</fieldset>
				<p class="quiet">{message('deleteAllHelp')}</p>
				<ProblemNotice problem={problem} />
				<p class="choices">
					<button type="button" onClick={() => dialog.current?.close()}>
						{message('cancel')}
					</button>
					<button type="button" onClick={() => void attempt(() => saveEverything(kept.corpus))}>
						{message('exportFirst')}
					</button>
					<button
						type="button"
						class="primary danger"
						disabled={docs.length === 0 || busy}
						onClick={() => void attempt(remove)}
					>
						{counted('deleteCount', docs.length)}
					</button>
				</p>
			</dialog>
		</>
	);
}

function chosen(catalogue: Catalogue, which: Which): readonly number[] {
	const { docs, outlets, outletNames } = catalogue;
	if (which.kind === 'all') return [...docs];
	if (which.kind === 'outlet') {
		const number = outletNames.indexOf(which.outlet);
		return [...docs].filter((doc) => outlets[doc] === number);
	}
	const before = dayStart(which.before);
	return before === undefined ? [] : [...docs].filter((doc) => timeOf(catalogue, doc) < before);
}

const AT_ONCE = 500;

async function idsOf(docs: readonly number[], { library }: Kept): Promise<string[]> {
	const ids: string[] = [];
	for (let start = 0; start < docs.length; start += AT_ONCE)
		for (const entry of await library.entries(docs.slice(start, start + AT_ONCE))) if (entry) ids.push(entry.id);
	return ids;
}
