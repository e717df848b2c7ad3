import type { Claim } from '../../claim.ts';
import { clauseAt, clauseHeads } from '../../clause.ts';
import { derived } from '../../derived.ts';
import { type Document, factsIn } from '../../document.ts';
import { HEDGING_ADJECTIVES } from '../../lexicon/hedges.ts';
import { timesOf } from '../../scope.ts';
import { dependentsOf, spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { isHearsay, isInterpretation } from '../wording.ts';
import { askedIn, type Question } from './asked.ts';
import { type Deed, deedAt, roleOf } from './deed.ts';
import { stemsAt } from './stems.ts';
import { ACTIVE, ADVERBS, ANY_HEDGE, EMPTY, INVESTIGATING, MODALS, PASSIVE, PROSPECTS } from './words.ts';

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

/** The hedge, the word it stands above or beside, and all that it is said of. */
type Hold = { readonly head: number; readonly scope: readonly number[] };

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
/** Between an adjective and its noun. */
const BESIDE = 4;

function holdOf(sentence: Sentence, at: number): Hold | undefined {
	const { tokens } = sentence;
	const token = tokens[at];
	if (token === undefined) return undefined;
	const own = dependentsOf(tokens, at);
	if (ADVERBS.has(token.lower)) {
		// "Perhaps until the party's convention": how long, and not the convention.
		if (tokens[at + 1]?.tag === 'IN') return undefined;
		// "Allegedly drunk drivers" are drivers.
		if (token.head < 0 || (tokens[at + 1]?.rel === 'amod' && token.head !== at + 1)) return undefined;
		// "An allegedly drunk driver": that he was, and not what the driver did.
		const held = tokens[token.head];
		if (held?.rel === 'amod' && held.head > token.head) return { head: token.head, scope: [token.head, held.head] };
		// "Apparently her own lawyer" says of nobody what he did.
		if (held?.pos === 'NOUN' && roleOf(tokens, token.head) === 'thing') return undefined;
		return { head: token.head, scope: clauseAt(sentence, token.head) };
	}
	if (HEDGING_ADJECTIVES.has(token.lower) && token.rel === 'amod') {
		const noun = tokens[token.head];
		if (noun === undefined || PROSPECTS.has(noun.lemma) || Math.abs(token.head - at) > BESIDE) return undefined;
		const scope = below(tokens, token.head);
		return { head: token.head, scope: scope.length > 4 ? scope : [...scope, ...clauseAt(sentence, token.head)] };
	}
	if (MODALS.has(token.lower) && token.rel === 'aux') {
		const verb = tokens[token.head];
		// What may come is a forecast; what may have been is doubt.
		const having = dependentsOf(tokens, token.head).some((one) => tokens[one]?.lower === 'have');
		if (verb === undefined || !having) return undefined;
		return { head: token.head, scope: clauseAt(sentence, token.head) };
	}
	const passive = own.some((one) => /^(?:aux:pass|nsubj:pass|cop|expl)$/.test(tokens[one]?.rel ?? ''));
	const seeming = /^(?:appear|seem)$/.test(token.lemma);
	if (!PASSIVE.has(token.lemma) || token.pos === 'NOUN') return undefined;
	const told = own.find(
		(one) =>
			/^(?:xcomp|ccomp|csubj)$/.test(tokens[one]?.rel ?? '') &&
			((tokens[one]?.rel === 'ccomp' && !seeming) ||
				dependentsOf(tokens, one).some((below) => /^(?:to|that)$/.test(tokens[below]?.lower ?? ''))),
	);
	if (told === undefined || isInterpretation(tokens, at, told)) return undefined;
	// "Cannot seem to win them over", "does not believe that".
	if (own.some((one) => /^(?:can|ca|could|not|n't|never)$/.test(tokens[one]?.lower ?? ''))) return undefined;
	const subject = own.find((one) => /^nsubj/.test(tokens[one]?.rel ?? ''));
	const official = subject !== undefined && INVESTIGATING.has(tokens[subject]?.lemma ?? '');
	if (!passive && !seeming && !(ACTIVE.has(token.lemma) && official)) return undefined;
	return {
		head: told,
		scope: [...below(tokens, told), ...(official || subject === undefined ? [] : below(tokens, subject))],
	};
}

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

function below(tokens: readonly Token[], top: number): number[] {
	const found = [top];
	for (let next = 0; next < found.length && found.length <= tokens.length; next += 1)
		found.push(...dependentsOf(tokens, found[next] ?? -1));
	return found;
}
