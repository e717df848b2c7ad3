import type { Claim } from '../../claim.ts';
import { derived } from '../../derived.ts';
import type { Document } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { timesOf } from '../../scope.ts';
import { frames } from '../../syntax/frames.ts';
import { spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { type Argument, type ArgumentReader, argumentsOf } from '../argument.ts';
import { isHedged } from '../hedged/hedged.ts';
import { frameOf, sayingReader } from '../sayings.ts';
import { SAYINGS } from './matters.ts';
import type { Matter, Saying } from './saying.ts';

/** How a matter stands, as one clause has it: "the chief is in critical condition", "the escapee is still at large". */
export type Standing = Claim & {
	readonly matter: Matter;
	readonly value: string;
	readonly bearer?: Argument;
	/** Of a cause, what it is the cause of. */
	readonly event?: string;
	/** Told of the story as a whole: results, the cause. */
	readonly ofStory: boolean;
	readonly times: ReadonlySet<string>;
	/** Names soon behind the words: of a stay the house. */
	readonly behind: ReadonlySet<string>;
};

export const standings = derived('standings', (document): readonly Standing[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const said = sayingsIn(sentence).sort((a, b) => a.last - b.last);
		return said.flatMap(({ saying, first, last, match }): Standing[] => {
			if (!OPEN.test(saying.value) && isUnsaid(sentence, first)) return [];
			if (saying.value === 'known' && isHedged(sentence)) return [];
			const head = /^(?:story|near)$/.test(saying.of) ? undefined : bearerOf(sentence, saying, first, last);
			const told = head === undefined ? undefined : read(sentence, head);
			const bearer =
				saying.of === 'story' || told?.named === true || told?.head.size
					? told
					: (onlyPerson(document, sentence, read) ??
						(saying.of === 'near' ? personBefore(document, sentence, read) : told));
			return [
				{
					document,
					sentence,
					span: spanAcross(
						sentence.tokens,
						saying.value === 'known' ? withWhat(sentence.tokens, first, last) : [first, last],
					),
					matter: saying.matter,
					value: saying.value,
					...(bearer === undefined ? {} : { bearer }),
					...(match[1] === undefined ? {} : { event: concept(match[1]) }),
					ofStory: saying.of === 'story',
					times: timesOf(document, sentence, (at) => !isOfNoun(sentence, at)),
					behind: new Set(
						sentence.tokens
							.slice(last + 1, last + BEHIND)
							.flatMap(({ pos, lower }) => (pos === 'PROPN' ? [lower] : [])),
					),
				},
			];
		});
	});
});

const sayingsIn = sayingReader(SAYINGS);

/** "Was caused by a faulty heater", "a faulty heater caused the fire": with what it was. */
function withWhat(tokens: readonly Token[], first: number, last: number): number[] {
	let start = frames(tokens).find(({ verb, passive }) => verb === first && !passive)?.subject ?? first;
	while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[start - 1]?.pos ?? '')) start -= 1;
	let end = last;
	while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end + 1]?.pos ?? '') && tokens[end]?.pos !== 'NOUN') end += 1;
	while (end > last && tokens[end + 1]?.pos === 'NOUN') end += 1;
	return [start, end];
}

const OPEN = /^(?:kept|unknown|open)$/;
const UNSAYING = /^(?:not|n't|no|never|if|whether|unless|until|may|might|could|would|will|until|before)$/;
const BEFORE = 4;
const BEHIND = 6;

/** "may be in critical condition", "is not at large", "until he is caught". */
const isUnsaid = ({ tokens }: Sentence, first: number): boolean =>
	tokens.slice(Math.max(0, first - BEFORE), first).some(({ lower }) => UNSAYING.test(lower));

/** "Was convicted of the 2005 murder": when it was done, and not when he was convicted. */
const isOfNoun = ({ tokens }: Sentence, at: number): boolean => {
	const head = tokens[at]?.head ?? -1;
	return head > at && tokens[head]?.pos === 'NOUN';
};

/** A parser may miss the subject; a sentence that names one person is about that one. */
function onlyPerson(document: Document, sentence: Sentence, read: ArgumentReader): Argument | undefined {
	const names = [...(document.names[sentence.index] ?? [])].filter(([, { type }]) => type === 'person');
	const [first] = names;
	return first !== undefined && new Set(names.map(([, { canonical }]) => canonical)).size === 1
		? read(sentence, names.at(-1)?.[0] ?? first[0])
		: undefined;
}

/** "Ada Brandt was found on Sunday. No cause of death was given." */
function personBefore(document: Document, { index, block }: Sentence, read: ArgumentReader): Argument | undefined {
	const before = document.sentences[index - 1];
	return before?.block !== undefined && block - before.block <= 1 ? onlyPerson(document, before, read) : undefined;
}

/** Whom the words are said of. */
function bearerOf({ tokens }: Sentence, { of }: Saying, first: number, last: number): number | undefined {
	if (of === 'next') {
		let at = last + 1;
		while (at < tokens.length && /^(?:DET|ADJ|NUM|ADV|PUNCT)$/.test(tokens[at]?.pos ?? '')) at += 1;
		while (tokens[at]?.rel === 'compound' && (tokens[at]?.head ?? -1) > at) at = tokens[at]?.head ?? at;
		return tokens[at] === undefined ? undefined : at;
	}
	const before = tokens[first - 1];
	// "Milo Brandt, an inmate recaptured on Monday".
	if (of === 'undergoer' && first === last && before?.pos === 'NOUN')
		return before.rel === 'appos' ? before.head : first - 1;
	const frame = frameOf(tokens, first, last);
	if (frame === undefined) return nearest(tokens, first);
	if (of === 'undergoer') return frame.passive ? (frame.subject ?? nearest(tokens, first)) : frame.object;
	// "The blast left the chief in critical condition."
	return /^(?:leave|put|keep|send|list|take)$/.test(frame.lemma) && !frame.passive && frame.object !== undefined
		? frame.object
		: (frame.subject ?? nearest(tokens, first));
}

/** The last subject before the words. */
const nearest = (tokens: readonly Token[], first: number): number | undefined => {
	const at = tokens.findLastIndex(({ rel }, index) => index < first && rel.startsWith('nsubj'));
	return at < 0 ? undefined : at;
};
