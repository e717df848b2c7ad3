import type { Revision } from '../../formats/kept.ts';
import { dateText, momentText } from '../../platform/dates.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';

type RevisionsProps = {
	/** Latest first. */
	readonly revisions: readonly Revision[];
	readonly shown: Revision | undefined;
	readonly onShow: (revision: Revision) => void;
};

/** Versions that the article had before. */
export function Revisions({ revisions, shown, onShow }: RevisionsProps) {
	if (revisions.length === 0) return null;
	return (
		<section class="revisions" aria-labelledby="revisions">
			<h2 id="revisions">{counted('earlierTexts', revisions.length)}</h2>
			<ul>
				{revisions.map((revision) => (
					<li key={revision.keptAt}>
						<button
							type="button"
							class="link"
							aria-current={revision === shown}
							onClick={() => {
								onShow(revision);
								scrollTo({ top: 0 });
							}}
						>
							{message('keptWhen', [momentText(revision.keptAt)])}
						</button>
						{revision.article.modified !== undefined && (
							<span class="quiet"> {message('changedWhen', [dateText(revision.article.modified)])}</span>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
