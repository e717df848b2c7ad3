import type { Change, Revision } from '../../engine/types.ts';
import { dateText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { diffWords } from '../../report/word-diff.ts';
import { WordsInSentence } from '../words-in-sentence.tsx';
import { Fold } from './fold.tsx';

/** What the outlet changed in this article since earlier versions of it that were kept. */
export function Revisions({ revisions }: { revisions: readonly Revision[] }) {
	const changes = revisions.reduce((sum, { changes: own, headline }) => sum + own.length + (headline ? 1 : 0), 0);
	if (changes === 0) return null;
	return (
		<Fold title={message('revisionsTitle')} count={changes}>
			{revisions.map((revision, index) => (
				<section key={index} class="revision">
					{revision.from !== undefined && revision.to !== undefined && (
						<h3>{message('revisionBetween', [dateText(revision.from), dateText(revision.to)])}</h3>
					)}
					<ul class="plain-list">
						{revision.headline && (
							<li>
								<p class="quiet">{message('change_reworded')}</p>
								<p dir="auto">
									<del>{revision.headline.before}</del>
								</p>
								<p dir="auto">
									<ins>{revision.headline.after}</ins>
								</p>
							</li>
						)}
						{revision.changes.map((change, at) => (
							<li key={at}>
								<p class="quiet">{message(`change_${change.change}`)}</p>
								<ChangeView change={change} />
							</li>
						))}
					</ul>
				</section>
			))}
		</Fold>
	);
}

function ChangeView({ change }: { change: Change }) {
	const before = 'before' in change ? change.before : undefined;
	const after = 'after' in change ? change.after : undefined;
	const diff = before && after && diffWords(before.sentence.exact, after.sentence.exact);
	return (
		<>
			{before && <WordsInSentence passage={before} whose="there" differs={diff?.here} />}
			{after && <WordsInSentence passage={after} whose="here" differs={diff?.there} />}
		</>
	);
}
