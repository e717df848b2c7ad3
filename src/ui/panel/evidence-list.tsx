import type { Evidence, Passage, Witness } from '../../engine/types.ts';
import { callBackground } from '../../platform/channels.ts';
import { message } from '../../platform/i18n.ts';
import { namesText } from '../../platform/locale.ts';
import { evidenceGroups, type Wording } from '../../report/groups.ts';
import { sourceName } from '../../report/source-name.ts';
import type { Sources } from '../../report/sources.ts';
import { diffWords } from '../../report/word-diff.ts';
import { SourceLine } from '../source-line.tsx';
import { WordsInSentence } from '../words-in-sentence.tsx';

type EvidenceListProps = {
	readonly evidence: readonly Evidence[];
	readonly witnesses: readonly Witness[];
	readonly sources: Sources;
	/** What it is held against: words that only the other side has are then underlined. */
	readonly here?: Passage;
	/** Of the links in it. */
	readonly tabIndex?: number;
};

/** Each source's sentence, under the name, title and date it was published with; those of one origin together. */
export function EvidenceList({ evidence, witnesses, sources, here, tabIndex }: EvidenceListProps) {
	return (
		<ul class="evidence-list">
			{evidenceGroups(evidence, witnesses).map(({ credit, wordings }) => (
				<li key={wordings[0]?.evidence.source} class="evidence-group">
					{wordings.map((wording) => (
						<WordingView key={wording.evidence.source} {...{ wording, sources, here, tabIndex }} />
					))}
					{credit !== undefined && <p class="quiet">{message('creditedTo', [credit])}</p>}
				</li>
			))}
		</ul>
	);
}

type WordingProps = Pick<EvidenceListProps, 'sources'> & {
	readonly wording: Wording;
	readonly here: Passage | undefined;
	readonly tabIndex: number | undefined;
};

function WordingView({ wording: { evidence, alsoIn }, sources, here, tabIndex }: WordingProps) {
	const { source, sentence, start, end, age } = evidence;
	const differs = here && diffWords(here.sentence.exact, sentence.exact)?.there;
	const place = { view: 'article', id: source, sentence, words: { start, end } } as const;
	const openKept = () => void callBackground('library.open', place).catch(console.error);
	return (
		<div class="evidence">
			{sources.isThisArticle(source) ? (
				<p class="source-name">
					<strong>{message('elsewhereHere')}</strong>
				</p>
			) : (
				<SourceLine source={sources.of(source)} age={age} tabIndex={tabIndex} />
			)}
			<WordsInSentence passage={evidence} whose="there" differs={differs} />
			{alsoIn.length > 0 && (
				<p class="quiet">{message('sameTextIn', [namesText(alsoIn.map((id) => sourceName(sources.of(id))))])}</p>
			)}
			{!sources.isThisArticle(source) && (
				<p>
					<button
						type="button"
						class="link small"
						tabIndex={tabIndex}
						aria-label={message('openKeptCopyOf', [sourceName(sources.of(source))])}
						onClick={openKept}
					>
						{message('openKeptCopy')}
					</button>
				</p>
			)}
		</div>
	);
}
