import type { Passage } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { WordsInSentence } from '../words-in-sentence.tsx';
import { Fold } from './fold.tsx';

/** "Only here" means: not in the articles kept. What nobody kept, nobody can know. */
export function OnlyHere({ passages, compared }: { passages: readonly Passage[]; compared: number }) {
	if (passages.length === 0) return null;
	return (
		<Fold title={message('onlyHereTitle')} count={passages.length}>
			<p class="quiet">{counted('onlyHereHelp', compared)}</p>
			<ul class="plain-list">
				{passages.map((passage) => (
					<li key={passage.start}>
						<WordsInSentence passage={passage} whose="here" />
					</li>
				))}
			</ul>
		</Fold>
	);
}
