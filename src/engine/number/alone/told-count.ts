import type { Claim } from '../../claim.ts';
import { clauseAt } from '../../clause.ts';
import { derived } from '../../derived.ts';
import { type Document, factsIn } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Quantity, Sentence, Token } from '../../types.ts';
import { timesBeside } from '../figure-times.ts';
import { concepts } from '../persons.ts';
import { type Deed, deedOf } from './deed.ts';

/** How many of something do or undergo a deed, be it told by an article: "a bomb went off", "three bombs went off". */
export type ToldCount = Claim &
	Deed & {
		readonly count: number;
		/** By a numeral, and not by an article, "both" or "a pair of". */
		readonly numeral: boolean;
		readonly noun: string;
		/** What tells of which sort it is: "life" of "a life sentence". */
		readonly sorts: ReadonlySet<string>;
		/** "Fraud" of "a count of fraud". */
		readonly of: ReadonlySet<string>;
		readonly times: ReadonlySet<string>;
	};

export const toldCountsIn = derived('told counts', (document): readonly ToldCount[] =>
	document.sentences.flatMap((sentence) =>
		sentence.tokens.flatMap((_, noun) => toldAt(document, sentence, noun) ?? []),
	),
);

type Told = Pick<ToldCount, 'count' | 'numeral'> & {
	/** Its first word, and the noun that the deed is told of: "trio" of "a trio of gunmen". */
	readonly from: number;
	readonly head: number;
};

function toldAt(document: Document, sentence: Sentence, noun: number): ToldCount | undefined {
	const { tokens } = sentence;
	const token = tokens[noun];
	if (token?.pos !== 'NOUN' || document.names[sentence.index]?.has(noun)) return undefined;
	const told = token.tag === 'NN' ? oneAt(tokens, noun) : severalAt(document, sentence, noun);
	const word = concept(token.lemma);
	const deed = told && !UNCOUNTED.has(word) ? deedOf(document, sentence, told.head) : undefined;
	if (told === undefined || deed === undefined) return undefined;
	const { count, numeral, from } = told;
	const inside = tokens.slice(from + 1, noun).filter(({ pos, lemma }) => SORT.test(pos) && !EVEN.has(lemma));
	// "A third man": one of three.
	if (count === 1 && inside.some(({ lower }) => ANOTHER.test(lower))) return undefined;
	return {
		document,
		sentence,
		span: { start: tokens[from]?.start ?? token.start, end: token.end },
		count,
		numeral,
		// "Two life terms" are sentences.
		noun: word === 'term' && tokens[noun - 1]?.lower === 'life' ? SENTENCE : word,
		sorts: new Set(inside.map(({ lemma }) => concept(lemma))),
		of: complementOf(tokens, noun),
		...deed,
		times: timesBeside(document, sentence, clauseAt(sentence, noun), noun),
	};
}

const SENTENCE = concept('sentence');
const SORT = /^(?:NOUN|ADJ|VERB)$/;
const ANOTHER = /^(?:second|third|fourth|fifth|sixth|new|additional|further)$/;
/** What says nothing of the sort. */
const EVEN = wordSet('single one more consecutive concurrent successive separate straight possible alleged');
/** Of these an article counts none: "a year", "a number of". */
const UNCOUNTED = concepts(
	'year month week day hour minute second time decade century mile kilometer meter foot inch yard pound dollar percent point ' +
		'way part lot number place game season half quarter pair trio duo quartet couple group team series shot run goal touchdown ' +
		'rebound pass assist interception letter statement',
);

/** "A bomb", "one count", "a single bullet". */
function oneAt(tokens: readonly Token[], noun: number): Told | undefined {
	for (let at = noun - 1; at >= Math.max(0, noun - WORDS); at -= 1) {
		const { lower = '', pos = '', head = -1 } = tokens[at] ?? {};
		if (ONE.test(lower) && head === noun) {
			const from = lower === 'single' && ONE.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
			return NOT_ONE.test(tokens[from - 1]?.lower ?? '') ? undefined : { count: 1, numeral: false, from, head: noun };
		}
		if (!/^(?:ADJ|NOUN|VERB|PROPN)$/.test(pos) && lower !== '-') return undefined;
	}
	return undefined;
}
const ONE = /^(?:an?|one|single)$/;
/** "Not a shot", "half a dozen", "such a man". */
const NOT_ONE = /^(?:not|never|no|half|such|many|what|quite|without|than|like|as|nor|or|only|per)$/;

/** "Three bombs", "both brothers", "a trio of gunmen". */
function severalAt(document: Document, sentence: Sentence, noun: number): Told | undefined {
	const { tokens } = sentence;
	const { head = -1, rel } = tokens[noun] ?? {};
	const size = GROUPS.get(tokens[head]?.lower ?? '');
	if (rel === 'nmod' && size !== undefined && tokens[head - 1]?.lower === 'a')
		return { count: size, numeral: false, from: head - 1, head };
	const both = tokens.findIndex(({ lower, head }) => lower === 'both' && head === noun);
	if (both >= 0 && tokens[both + 1]?.pos !== 'ADP' && !tokens.slice(both, noun).some(({ pos }) => pos === 'CCONJ'))
		return { count: 2, numeral: false, from: both, head: noun };
	for (const quantity of factsIn(document, sentence, 'quantity')) {
		const from = tokens.findIndex(({ start }) => start === quantity.start);
		if (tokens[from]?.head === noun && from < noun && from >= noun - WORDS && isCount(quantity))
			return PART.test(tokens[from - 1]?.lower ?? '')
				? undefined
				: { count: quantity.value, numeral: true, from, head: noun };
	}
	return undefined;
}
const GROUPS = new Map(Object.entries({ pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5 }));
/** How far before its noun a numeral or an article may stand. */
const WORDS = 4;

const isCount = ({ unit, value, bound, ordinal, tally, vague, upper }: Quantity): boolean =>
	unit === '' &&
	bound === 'exact' &&
	Number.isInteger(value) &&
	value >= 2 &&
	value <= MOST &&
	!ordinal &&
	!vague &&
	tally === undefined &&
	upper === undefined;
/** Of so many no paper tells one. */
const MOST = 12;

/** "The other two men", "his last three books". */
const PART = /^(?:of|other|another|more|last|first|these|those|his|her|their|its|each|every)$/;

function complementOf(tokens: readonly Token[], noun: number): ReadonlySet<string> {
	if (!/^(?:of|for)$/.test(tokens[noun + 1]?.lower ?? '')) return new Set();
	const found = tokens.filter(({ head, rel, pos }) => head === noun && rel === 'nmod' && /^(?:NOUN|PROPN)$/.test(pos));
	return new Set(found.map(({ lemma }) => concept(lemma)));
}
