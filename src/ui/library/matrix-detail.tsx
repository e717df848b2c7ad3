import type { MatrixRow } from '../../engine/matrix/index.ts';
import type { Passage, SourceInfo } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { libraryHash } from '../../platform/library-address.ts';
import { sourceName } from '../../report/source-name.ts';
import { WordsInSentence } from '../words-in-sentence.tsx';
import { cellOf, referenceOf } from './matrix-state.ts';

type MatrixDetailProps = {
	readonly row: MatrixRow;
	readonly source: SourceInfo;
	readonly reference: string;
	readonly sources: readonly SourceInfo[];
};

/** Both sentences: what it is held against, and what this source says, each with the way to its article. */
export function MatrixDetail({ row, source, reference, sources }: MatrixDetailProps) {
	const against = referenceOf(row, reference);
	const other = sources.find(({ id }) => id === against?.source);
	const { state, says } = cellOf(row, source.id, reference);
	return (
		<div class="detail" role="status">
			{against !== undefined && other !== undefined && against.source !== source.id && (
				<Side source={other} says={[against.said]} whose="here" />
			)}
			<Side source={source} says={says} whose="there" />
			{state === 'silent' && <p class="quiet">{message('saysNothing')}</p>}
			{state === 'nothing' && <p class="quiet">{message('nothingToCompare')}</p>}
		</div>
	);
}

function Side({ source, says, whose }: { source: SourceInfo; says: readonly Passage[]; whose: 'here' | 'there' }) {
	return (
		<section class="side">
			<h2 dir="auto">{sourceName(source)}</h2>
			{says.map((said) => (
				<div key={said.start}>
					<WordsInSentence passage={said} whose={whose} />
					<a
						href={libraryHash({ view: 'article', id: source.id, sentence: spanOf(said.sentence), words: spanOf(said) })}
					>
						{message('readKept')}
					</a>
				</div>
			))}
		</section>
	);
}

const spanOf = ({ start, end }: Passage['sentence']) => ({ start, end });
