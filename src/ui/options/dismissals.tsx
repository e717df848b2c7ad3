import { useState } from 'preact/hooks';
import { momentText } from '../../platform/dates.ts';
import { readDismissals, restore } from '../../platform/dismissals.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { DISMISSAL_KINDS, type Dismissal, type DismissalKind } from '../../report/dismissal.ts';
import { useStored } from '../use-stored.ts';

/** So many of a kind are listed at once; the rest wait behind a button. */
const FIRST = 20;

/** What the reader no longer wants to see, by the way it was dismissed, each to be had back. */
export function Dismissals() {
	const dismissals = useStored(readDismissals);
	if (dismissals === undefined) return null;
	return (
		<section aria-labelledby="dismissals">
			<h2 id="dismissals">{message('dismissalsTitle')}</h2>
			{dismissals.length === 0 && <p>{message('dismissalsNone')}</p>}
			{DISMISSAL_KINDS.map((kind) => (
				<Group key={kind} kind={kind} dismissals={dismissals.filter((dismissal) => dismissal.kind === kind)} />
			))}
		</section>
	);
}

function Group({ kind, dismissals }: { kind: DismissalKind; dismissals: readonly Dismissal[] }) {
	const [all, setAll] = useState(false);
	if (dismissals.length === 0) return null;
	const listed = all ? dismissals : dismissals.slice(0, FIRST);
	return (
		<div class="dismissals">
			<h3>{groupTitle(kind)}</h3>
			<ul>
				{listed.map((dismissal) => (
					<li key={dismissal.id}>
						<span class="dismissed">
							<span dir="auto">{nameOf(dismissal)}</span>
							<span class="quiet">{momentText(dismissal.at)}</span>
						</span>
						<button
							type="button"
							class="link"
							aria-label={message('takeBackOf', [nameOf(dismissal)])}
							onClick={() => void restore([dismissal.id]).catch(console.error)}
						>
							{message('takeBack')}
						</button>
					</li>
				))}
			</ul>
			<p class="choices">
				{listed.length < dismissals.length && (
					<button type="button" class="link" onClick={() => setAll(true)}>
						{counted('showMore', dismissals.length - listed.length)}
					</button>
				)}
				{dismissals.length > 1 && (
					<button
						type="button"
						class="link"
						onClick={() => void restore(dismissals.map(({ id }) => id)).catch(console.error)}
					>
						{counted('takeBackAll', dismissals.length)}
					</button>
				)}
			</p>
		</div>
	);
}

function groupTitle(kind: DismissalKind): string {
	switch (kind) {
		case 'seen':
			return message('dismissalsSeen');
		case 'pair':
			return message('dismissalsPair');
		case 'kindOnSite':
			return message('dismissalsKind');
		case 'source':
			return message('dismissalsSource');
	}
}

/** What it was about: the two wordings, the kind and the site, or the outlet. */
function nameOf(dismissal: Dismissal): string {
	switch (dismissal.kind) {
		case 'seen':
		case 'pair': {
			const [pair] = dismissal.pairs;
			return pair === undefined
				? dismissal.title
				: message('dismissedWords', [pair.here.exact, pair.there.exact, dismissal.title]);
		}
		case 'kindOnSite':
			return message('dismissedKind', [message(`kind_${dismissal.discrepancy}`), dismissal.site]);
		case 'source':
			return dismissal.name;
	}
}
