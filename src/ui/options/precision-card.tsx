import card from '../../../docs/precision.json';
import { DISCREPANCY_KINDS } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { number } from '../../platform/locale.ts';
import { KindIcon } from '../kind-icon.tsx';

type Counts = { readonly labelled: number; readonly found: number; readonly marked: number; readonly right: number };

/** How many marks were right on stories that people had labelled, by kind: made by `npm run card`. */
export function PrecisionCard() {
	const kinds = DISCREPANCY_KINDS.map((kind) => ({ kind, ...summed(kind) })).filter(({ labelled }) => labelled > 0);
	return (
		<section aria-labelledby="precision">
			<h2 id="precision">{message('precisionTitle')}</h2>
			<p>{message('precisionHelp')}</p>
			<table class="precision">
				<thead>
					<tr>
						<th scope="col">{message('precisionKind')}</th>
						<th scope="col">{message('precisionRight')}</th>
						<th scope="col">{message('precisionFound')}</th>
					</tr>
				</thead>
				<tbody>
					{kinds.map(({ kind, labelled, found, marked, right }) => (
						<tr key={kind}>
							<th scope="row">
								<span class="kind">
									<KindIcon kind={kind} />
									{message(`kind_${kind}`)}
								</span>
							</th>
							<td>
								{marked === 0 ? message('precisionNone') : message('precisionShare', [number(right), number(marked)])}
							</td>
							<td>{message('precisionShare', [number(found), number(labelled)])}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** Over all sets of stories. */
function summed(kind: string): Counts {
	const sum = { labelled: 0, found: 0, marked: 0, right: 0 };
	for (const { kinds } of card) {
		const counts = new Map<string, Counts>(Object.entries(kinds)).get(kind);
		if (counts === undefined) continue;
		sum.labelled += counts.labelled;
		sum.found += counts.found;
		sum.marked += counts.marked;
		sum.right += counts.right;
	}
	return sum;
}
