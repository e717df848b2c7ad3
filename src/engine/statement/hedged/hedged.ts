import type { Claim } from '../../claim.ts';
import { clauseHeads } from '../../clause.ts';
import { derived } from '../../derived.ts';
import { type Document, factsIn } from '../../document.ts';
import { timesOf } from '../../scope.ts';
import { spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { isHearsay } from '../wording.ts';
import { askedIn, type Question } from './asked.ts';
import { type Deed, deedAt } from './deed.ts';
import { type Hold, holdOf } from './hold.ts';
import { stemsAt } from './stems.ts';
import { ANY_HEDGE, EMPTY } from './words.ts';

/** Words that an article does not vouch for: "allegedly handcuffed", "a suspected carjacker", "may have passed through Arden". */
export type Hedged = Claim &
	Deed & {
		/** What is held in doubt, as stems of its head word. */
		readonly head: ReadonlySet<string>;
		/** Everything said of it, stem by the term it comes from. */
		readonly about: ReadonlyMap<string, string>;
		/** Of that, names behind the head word: to whom or where, which another deed of the kind has others of. */
		readonly names: readonly string[];
		readonly times: ReadonlySet<string>;
		/** Its doubt is only that the reporter has it from someone. */
		readonly hearsay: boolean;
		/** Of what is not known or not told, what is asked of it. */
		readonly question?: Question;
	};

export const hedgedIn = derived('hedged words', (document): readonly Hedged[] =>
	document.sentences.flatMap((sentence) => [...hedgedInSentence(document, sentence), ...openIn(document, sentence)]),
);

/** A sentence that holds anything in doubt, whatever it is. */
export const isHedged = ({ tokens }: Sentence, besides = -1): boolean =>
	tokens.some((token, at) => at !== besides && hedges(token));
const hedges = ({ lower, lemma, pos }: Token): boolean =>
	(ANY_HEDGE.has(lower) || ANY_HEDGE.has(lemma)) && !isCulprit(lemma, pos);

/** What a sentence tells with one of its words it holds in doubt in the clause of that word, in those above it, or beside it: "…, officials believe". */
export function isHedgedAt({ tokens }: Sentence, at: number): boolean {
	const heads = clauseHeads(tokens);
	const clauses = new Set<number>();
	for (let clause = heads[at] ?? at; clause >= 0 && !clauses.has(clause); ) {
		clauses.add(clause);
		const above = tokens[clause]?.head ?? -1;
		clause = heads[above] ?? above;
	}
	return tokens.some((token, one) => {
		const clause = heads[one] ?? one;
		const { head = -1, rel = 'dep' } = tokens[clause] ?? {};
		return hedges(token) && (clauses.has(clause) || (rel === 'parataxis' && clauses.has(heads[head] ?? head)));
	});
}
const isCulprit = (lemma: string, pos: string): boolean => lemma === 'suspect' && pos === 'NOUN';

function hedgedInSentence(document: Document, sentence: Sentence): Hedged[] {
	if (!isHedged(sentence)) return [];
	const { tokens } = sentence;
	return tokens.flatMap((_, at): Hedged[] => {
		const hold = holdOf(sentence, at);
		if (hold === undefined || Math.abs(hold.head - at) > LONGEST || SUPERSEDED.test(tokens[at - 1]?.lower ?? ''))
			return [];
		if (inQuotation(document, sentence, tokens[at])) return [];
		if (EMPTY.has(tokens[hold.head]?.lemma ?? '')) return [];
		const scope = hold.scope.filter((one) => one !== at);
		const [first, last] = [Math.min(at, hold.head), Math.max(at, hold.head)];
		const held = heldAt(document, sentence, { head: hold.head, scope }, first, last);
		return held.head.size === 0 || held.about.size < 2 ? [] : [{ ...held, hearsay: isHearsay(tokens[at]) }];
	});
}

/** What is held, told from others of its kind, in the words from `first` to `last`. */
function heldAt(document: Document, sentence: Sentence, { head, scope }: Hold, first: number, last: number) {
	const { tokens } = sentence;
	const stems = (at: number): readonly string[] => stemsAt(document, sentence, at).map(([stem]) => stem);
	return {
		document,
		sentence,
		span: spanAcross(tokens, [first, last]),
		head: new Set(stems(head)),
		about: new Map(scope.flatMap((at) => stemsAt(document, sentence, at))),
		names: scope.flatMap((at) => (at > head ? stems(at).filter((stem) => stem.startsWith('@')) : [])),
		times: timesOf(document, sentence),
		...deedAt(document, sentence, head),
	};
}

/** Questions left open, each with the head of its clause. */
function openIn(document: Document, sentence: Sentence): Hedged[] {
	const { tokens } = sentence;
	return askedIn(sentence).flatMap(({ question, first, scope }): Hedged[] => {
		const telling = scope.filter((at) => stemsAt(document, sentence, at).length > 0);
		const head = telling.find((at) => !scope.includes(tokens[at]?.head ?? -1)) ?? telling.at(-1);
		if (head === undefined) return [];
		const held = heldAt(document, sentence, { head, scope }, first, scope.at(-1) ?? head);
		const asked = held.about.size + (question.of === undefined ? 0 : 1);
		return asked < 2 ? [] : [{ ...held, hearsay: false, count: undefined, question }];
	});
}

const LONGEST = 12;
/** "initially thought": no longer. */
const SUPERSEDED = /^(?:initially|originally|first|once|previously|wrongly|mistakenly)$/;

/** Someone's own words say what that one thinks possible; a word or two of them are the article's: treated as "potentially suspicious". */
const inQuotation = (document: Document, sentence: Sentence, token: Token | undefined): boolean =>
	token !== undefined &&
	factsIn(document, sentence, 'quotation').some(
		({ start, end }) =>
			start <= token.start &&
			end >= token.end &&
			sentence.tokens.filter((word) => word.start >= start && word.end <= end && word.pos !== 'PUNCT').length > A_FEW,
	);
const A_FEW = 3;
