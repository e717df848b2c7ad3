import type { Claim } from '../../claim.ts';
import { derived } from '../../derived.ts';
import type { Document } from '../../document.ts';
import { timesOf } from '../../scope.ts';
import { spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { sayingReader } from '../sayings.ts';
import { bearerOf, isNamedNear, isPlural, type Place } from './bearer.ts';
import type { Ladder } from './ladder.ts';
import { LADDERS } from './ladders.ts';

/** In which state a thing is, as one clause has it: "roads are likely to remain closed", "the bill was passed". */
export type State = Claim & {
	readonly ladder: string;
	readonly value: string;
	/** What is in it: the first of its row. */
	readonly sort: string;
	/** Open of "road closures". */
	readonly plural?: boolean;
	/** Not of all of them: "some roads". */
	readonly part: boolean;
	/** What tells it from others of the sort: names and numbers, by the word that links them to it, and other words beside it. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
	readonly qualities: ReadonlySet<string>;
	readonly times: ReadonlySet<string>;
};

export const states = derived('states', (document): readonly State[] =>
	document.sentences.flatMap((sentence) => statesIn(document, sentence)),
);

function statesIn(document: Document, sentence: Sentence): State[] {
	const mayBe = ({ ladder }: { ladder: Ladder }) => isNamedNear(document, sentence, ladder.bearers);
	return sayingsIn(sentence, mayBe).flatMap(({ saying: { ladder, value }, first, last }): State[] => {
		if (isUnsaid(sentence, first)) return [];
		const bearer = bearerOf(document, sentence, ladder.bearers, first, last);
		if (bearer === undefined) return [];
		const { tokens } = sentence;
		return [
			{
				document,
				sentence,
				span: spanAcross(tokens, [first, wholly(tokens, last, bearer)]),
				ladder: ladder.name,
				value,
				...describe(bearer, ladder),
				part: isPart(bearer) || isPartial(tokens.slice(last + 1, last + BEHIND)),
				times: timesOf(document, sentence),
			},
		];
	});
}

/** "Passed the" goes on to "bill". */
const wholly = (tokens: readonly Token[], last: number, bearer: Place): number =>
	tokens[last]?.pos === 'DET' && bearer.tokens === tokens && bearer.at > last ? bearer.at : last;

const sayingsIn = sayingReader(LADDERS.flatMap((ladder) => ladder.sayings.map((saying) => ({ ...saying, ladder }))));

const UNSAYING =
	/^(?:not|n't|no|never|nor|neither|if|whether|unless|until|till|may|might|could|would|will|should|must|once|before|hope|hoped)$/;
const BEFORE = 4;

/** "May be lifted", "was not reopened", "until they are restored". */
const isUnsaid = ({ tokens }: Sentence, first: number): boolean =>
	tokens[first - 1]?.lower === 'to' ||
	tokens.slice(Math.max(0, first - BEFORE), first).some(({ lower }) => UNSAYING.test(lower));

const describe = (
	{ tokens, at }: Place,
	{ bearers }: Ladder,
): Pick<State, 'sort' | 'plural' | 'names' | 'qualities'> => {
	const beside = tokens.filter(
		({ head, rel }, index) =>
			head === at && /^(?:compound|amod|flat|nummod|nmod|nmod:poss)$/.test(rel) && Math.abs(index - at) <= NEAR,
	);
	const isName = ({ pos, tag }: Token): boolean => pos === 'PROPN' || pos === 'NUM' || tag === 'CD';
	const word = tokens[at];
	const names = new Map<string, Set<string>>();
	for (const one of beside.filter(isName)) {
		const link = linkOf(tokens, one);
		names.set(link, (names.get(link) ?? new Set()).add(one.lower));
	}
	return {
		sort: bearers.get(word?.lemma ?? '') ?? bearers.get(word?.lower ?? '') ?? '',
		...(word === undefined || word.rel === 'compound' ? {} : { plural: isPlural(word) }),
		names,
		qualities: new Set(beside.filter((one) => !isName(one) && one.rel !== 'nmod').map(({ lemma }) => lemma)),
	};
};
const NEAR = 6;

/** "In", "between"; nothing where the name stands right before it. */
const linkOf = (tokens: readonly Token[], one: Token): string =>
	tokens.find(({ head, rel }) => rel === 'case' && tokens[head] === one)?.lower ?? '';

/** "Some roads"; "power was restored to half of the homes". */
const isPart = ({ tokens, at }: Place): boolean =>
	isPartial(tokens.filter(({ head }, index) => head === at || index === at - 1));
const isPartial = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => PARTIAL.test(lower));
const PARTIAL = /^(?:some|several|many|most|few|part|parts|half|other|another|no)$/;
const BEHIND = 5;
