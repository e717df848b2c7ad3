import { clauseAt } from '../../clause.ts';
import { derived } from '../../derived.ts';
import { type Document, isPartlyQuoted, termsAt } from '../../document.ts';
import { ORDINALS } from '../../facts/number-words.ts';
import { type Frame, frames } from '../../syntax/frames.ts';
import { dependentsOf, isUnder, spanAcross } from '../../syntax/tree.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Sentence, Token } from '../../types.ts';
import { type Argument, type ArgumentReader, argumentsOf } from '../argument.ts';
import { commitmentOf, leftUndone } from '../level.ts';
import { isDenied, type Statement, setting } from '../statement.ts';
import { HELD, PRESENT, TRAIT } from './words.ts';

/** What something is, has, or that there is something: "was unarmed", "has no licence", "there were two survivors". */
export type Being = Statement & {
	/** True for an hour: that a shop is open. */
	readonly passing: boolean;
	/** What it is so for, to or of: "known to police", "a licence to sell bread". */
	readonly regarding: ReadonlySet<string>;
	/** Which of several: "the first petition", "the other robber". */
	readonly which: ReadonlySet<string>;
	/** At what moment or place: "when he was found", "at the time of the crash". */
	readonly when: ReadonlySet<string>;
	/** Whoever says so. */
	readonly speaker?: Argument;
};

export const beings = derived('beings', (document): readonly Being[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => beingsIn(document, sentence, read));
});

/** The words of one clause that say so. */
type Said = {
	readonly predicate: string;
	readonly contrary: boolean;
	readonly passing: boolean;
	/** The adjective or noun. */
	readonly word: number;
	readonly bearer?: number;
	readonly thing?: number;
};

function beingsIn(document: Document, sentence: Sentence, read: ArgumentReader): Being[] {
	const { tokens } = sentence;
	if (!tokens.some(isTold) || tokens.some(isOpen)) return [];
	return frames(tokens).flatMap((frame) => {
		const said = saidBy(tokens, frame);
		return said === undefined ? [] : (beingOf(document, sentence, read, frame, said) ?? []);
	});
}

/** "Is it legal?", "is legal if it is small": on what the condition hangs a parser does not know. */
const isOpen = ({ lower }: Token): boolean => /^(?:\?|if|unless|whether)$/.test(lower);

const isTold = ({ lower, lemma }: Token): boolean =>
	TRAIT.has(lower) || HELD.has(lemma) || PRESENT.has(lemma) || SECONDS.has(lower);
/** "Custody" of "in-custody". */
const SECONDS = new Set([...TRAIT.keys()].flatMap((word) => word.split('-').slice(1)));

function beingOf(
	document: Document,
	sentence: Sentence,
	read: ArgumentReader,
	frame: Frame,
	{ predicate, contrary, passing, word, bearer, thing }: Said,
): Being | undefined {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, frame.verb);
	const commitment = commitmentOf(tokens, frame, clause);
	if (commitment === undefined || [frame.verb, word].some((at) => isQualified(tokens, at))) return undefined;
	const span = spanAcross(tokens, [word, ...wordsBefore(tokens, frame, word), ...commitment.cues.filter(isNear(word))]);
	if (isPartlyQuoted(document, sentence, span)) return undefined;
	const [actor, undergoer, speaker] = [bearer, thing, frame.reportedBy?.speaker ?? speakerBehind(tokens, word)].map(
		(at) => (at === undefined ? undefined : read(sentence, at)),
	);
	const below = [
		...dependentsOf(tokens, word),
		...(word === frame.verb ? [] : dependentsOf(tokens, frame.verb)),
	].filter((at) => at > word);
	const termsUnder = (heads: readonly number[]): ReadonlySet<string> =>
		new Set(
			tokens.flatMap((_, at) =>
				heads.some((head) => isUnder(tokens, at, head)) ? termsAt(document, sentence, at) : [],
			),
		);
	// Who was known to police before is known to them.
	const timeless = predicate === 'known' ? { earlier: false } : {};
	const denied = isDenied(tokens, frame) !== (leftUndone(tokens, frame.verb) !== undefined);
	return {
		document,
		sentence,
		span,
		frame,
		predicate,
		verb: frame.lemma,
		...setting(document, sentence, frame, clause, commitment.cues, () => true),
		...timeless,
		...commitment,
		negated: denied !== contrary,
		...(actor === undefined ? {} : { actor }),
		...(undergoer === undefined ? {} : { undergoer }),
		passing,
		regarding: termsUnder([...below.filter((at) => isRegard(tokens, at)), ...qualitiesOf(tokens, word)]),
		which: new Set(clause.flatMap((at) => (isSelecting(tokens[at]) ? [tokens[at]?.lower ?? ''] : []))),
		when: new Set(
			[...below, ...dependentsOf(tokens, frame.verb)]
				.filter((at) => isMoment(tokens, at))
				.flatMap((at) => [...termsUnder([at])].map((term) => sideOf(tokens, at) + term)),
		),
		...(speaker === undefined ? {} : { speaker }),
	};
}

/** "…, said the mayor", which a parser may take for a second thing that the subject did. */
function speakerBehind(tokens: readonly Token[], word: number): number | undefined {
	const saying = tokens.findIndex(
		({ lemma }, at) => at > word && /^(?:say|argue|insist|claim)$/.test(lemma) && tokens[at - 1]?.text === ',',
	);
	return saying < 0
		? undefined
		: dependentsOf(tokens, saying).find((at) => at > saying && /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? ''));
}

/** "A prime suspect". */
const qualitiesOf = (tokens: readonly Token[], word: number): number[] =>
	tokens[word]?.pos === 'NOUN'
		? dependentsOf(tokens, word).filter(
				(at) => at < word && /^(?:amod|compound|nmod:poss)$/.test(tokens[at]?.rel ?? ''),
			)
		: [];

const isSelecting = (token: Token | undefined): boolean =>
	token !== undefined && (SELECTING.test(token.lower) || ORDINALS.has(token.lower));
const SELECTING = /^(?:one|other|others|another|some|several|most|many|few|new|old|former|next|previous|latest)$/;

/** "Before the flood" is not "after the flood". */
const sideOf = (tokens: readonly Token[], at: number): string =>
	dependentsOf(tokens, at)
		.map((own) => tokens[own]?.lower ?? '')
		.find((word) => /^(?:before|after|since|until)$/.test(word))
		?.concat(' ') ?? '';

const isNear =
	(word: number) =>
	(at: number): boolean =>
		at < word && word - at <= LONGEST;
const LONGEST = 8;

/** "was not", "there were no": the negation and the helping verbs. */
const wordsBefore = (tokens: readonly Token[], { verb }: Frame, word: number): number[] =>
	[verb, ...dependentsOf(tokens, verb), ...dependentsOf(tokens, word)].filter(
		(at) =>
			isNear(word)(at) &&
			(at === verb ||
				/^(?:aux|aux:pass|cop|expl)$/.test(tokens[at]?.rel ?? '') ||
				NEGATIVE.test(tokens[at]?.lower ?? '')),
	);
const NEGATIVE = /^(?:no|not|n't|never|none|neither|nobody)$/;

/** "Not fully aware", "too dangerous", "not yet open": less than what the word says by itself. */
const isQualified = (tokens: readonly Token[], word: number): boolean =>
	dependentsOf(tokens, word).some((at) => QUALIFIERS.has(tokens[at]?.lower ?? ''));
const QUALIFIERS = wordSet(
	'too so as more less most least how only partly partially almost nearly barely hardly fully entirely completely totally wholly ' +
		'necessarily immediately always often sometimes usually normally just even particularly initially originally first once enough ' +
		'yet until generally largely mostly directly otherwise clearly sufficiently',
);

const saidBy = (tokens: readonly Token[], frame: Frame): Said | undefined =>
	traitOf(tokens, frame) ?? holdingOf(tokens, frame) ?? presenceOf(tokens, frame);

/** "Was unarmed", "is in custody", "was declared unsafe", "remained closed". */
function traitOf(tokens: readonly Token[], frame: Frame): Said | undefined {
	const { verb, subject, object, copular, passive } = frame;
	const own = dependentsOf(tokens, verb);
	const helped = own.some((at) => /^(?:cop|aux:pass)$/.test(tokens[at]?.rel ?? ''));
	const word = (copular || passive) && helped && TRAIT.has(formOf(tokens, verb)) ? verb : resultOf(tokens, frame);
	const bearer = word !== verb && object !== undefined && !passive ? object : subject;
	const trait = word === undefined ? undefined : TRAIT.get(formOf(tokens, word));
	if (trait === undefined || word === undefined || bearer === undefined) return undefined;
	return { predicate: trait.name, contrary: trait.contrary, passing: trait.passing, word, bearer };
}

/** "Unarmed", "in-custody". */
const formOf = (tokens: readonly Token[], at: number): string => {
	const lower = tokens[at]?.lower ?? '';
	const before = tokens[at - 1];
	return before?.head === at && before.rel === 'case' ? `${before.lower}-${lower}` : lower;
};

const resultOf = (tokens: readonly Token[], { verb, lemma }: Frame): number | undefined =>
	RESULTING.has(lemma)
		? dependentsOf(tokens, verb).find(
				(at) => at > verb && tokens[at]?.rel === 'xcomp' && TRAIT.has(tokens[at]?.lower ?? ''),
			)
		: undefined;
const RESULTING = wordSet('remain stay find declare deem rule pronounce judge');

/** "Had no licence", "lacks a permit", "was driving without insurance". */
function holdingOf(
	tokens: readonly Token[],
	{ verb, lemma, subject, object, obliques, passive }: Frame,
): Said | undefined {
	if (subject === undefined || passive) return undefined;
	const without = obliques.find(({ prep, head }) => prep === 'without' && HELD.has(tokens[head]?.lemma ?? ''))?.head;
	const thing = without ?? (HAVING.has(lemma) ? object : undefined);
	const held = HELD.get(tokens[thing ?? -1]?.lemma ?? '');
	if (thing === undefined || held === undefined || thing < verb) return undefined;
	const contrary = without !== undefined || lemma === 'lack';
	return { predicate: `${held} have`, contrary, passing: false, word: thing, bearer: subject, thing };
}
const HAVING = wordSet('have lack possess');

/** "There were no survivors". */
function presenceOf(tokens: readonly Token[], { verb, lemma, subject }: Frame): Said | undefined {
	if (lemma !== 'be' || subject === undefined || subject < verb) return undefined;
	if (!dependentsOf(tokens, verb).some((at) => tokens[at]?.rel === 'expl')) return undefined;
	const present = PRESENT.get(tokens[subject]?.lemma ?? '');
	if (present === undefined) return undefined;
	return { predicate: `${present} there`, contrary: false, passing: false, word: subject, thing: subject };
}

const prepositionOf = (tokens: readonly Token[], at: number): string =>
	dependentsOf(tokens, at)
		.map((own) => (tokens[own]?.rel === 'case' ? (tokens[own]?.lower ?? '') : ''))
		.find(Boolean) ?? '';

const isRegard = (tokens: readonly Token[], at: number): boolean => {
	const { rel = '' } = tokens[at] ?? {};
	if (/^(?:obl|nmod)$/.test(rel)) return REGARDING.test(prepositionOf(tokens, at));
	if (/^(?:xcomp|ccomp)$/.test(rel)) return true;
	return (
		/^(?:acl|advcl)$/.test(rel) &&
		dependentsOf(tokens, at).some((own) => /^(?:to|of|for)$/.test(tokens[own]?.lower ?? ''))
	);
};
const REGARDING = /^(?:to|of|for|against|with|from|about|over|between|into)$/;

const isMoment = (tokens: readonly Token[], at: number): boolean => {
	const { rel = '' } = tokens[at] ?? {};
	if (/^(?:obl|nmod)$/.test(rel)) return DURING.test(prepositionOf(tokens, at));
	return (
		/^(?:advcl|acl:relcl)$/.test(rel) && dependentsOf(tokens, at).some((own) => OPENING.test(tokens[own]?.lower ?? ''))
	);
};
const DURING = /^(?:at|on|in|during|after|before|by|upon|since|until|till|near)$/;
const OPENING = /^(?:when|while|as|before|after|once|since|until)$/;
