import type { Claim } from '../claim.ts';
import { clauseAt, clauseHeads } from '../clause.ts';
import { type Document, nameAt, nameTerm, termsAt } from '../document.ts';
import { isCommonWord } from '../names/lexicon.ts';
import { onceFor } from '../once-for.ts';
import { type Argument, argumentsOf } from '../statement/argument.ts';
import { type Statement, statements } from '../statement/statement.ts';
import type { Sentence, Span, Token } from '../types.ts';
import { anchorsOf } from './anchors.ts';
import { eventLemma, happening, isEventNoun, isKnownEvent } from './words.ts';

/** Something that an article says happened, at some time or place. A parse tells what only roughly, so a few words may be it. */
export type Happening = Claim & {
	/** What may have happened, as concepts: the verb the date or place hangs on, and a verb or noun straight before it. */
	readonly anchors: ReadonlySet<string>;
	/** Who or what is in it, as concepts: "the concert" in "the concert is on Sunday". */
	readonly things: ReadonlySet<string>;
	/** Nothing but that somebody says something. */
	readonly saying: boolean;
	/** The words that say so, as indexes, and the words that are left out of it. */
	readonly words: readonly number[];
	readonly apart: readonly Span[];
};

export type Details = {
	/** All that the clause speaks of, its figures among them. */
	readonly about: ReadonlySet<string>;
	/** Of that, what is written with a capital and what in digits: a ship's name, a sum. */
	readonly proper: ReadonlySet<string>;
	readonly figures: ReadonlySet<string>;
	/** The people, and storms, which have names of their own. */
	readonly people: ReadonlySet<string>;
	/** Which of several alike: "second", "another". */
	readonly which: ReadonlySet<string>;
	readonly actor?: Argument;
	readonly undergoer?: Argument;
};

/** What happens at the time or place that `span` names, the words of `apart` left out of it: the dates or places themselves. */
export function happeningAt(
	document: Document,
	sentence: Sentence,
	span: Span,
	apart: readonly Span[],
	words: readonly number[] = anchorsOf(sentence.tokens, span, apart),
): Happening | undefined {
	const { tokens } = sentence;
	const isApart = (at: number): boolean => isIn(tokens[at], apart);
	const found = words
		.filter((at) => !isApart(at))
		.map((at) => subjectOf(tokens, at))
		.filter((at) => nameAt(document, sentence, at)?.type !== 'person')
		.filter((at, index) => index === 0 || tokens[at]?.pos === 'VERB' || isEventNoun(tokens[at]?.lemma ?? ''));
	if (found.length === 0) return undefined;
	const anchors = found.every((at) => EMPTY.test(eventLemma(tokens, at)))
		? [...found, ...eventsOf(tokens, found, isApart), ...found.flatMap((at) => awaitedBy(tokens, at))]
		: found;
	const lemmas = anchors.map((at) => eventLemma(tokens, at));
	return {
		document,
		sentence,
		span: { start: span.start, end: span.end },
		anchors: new Set(telling(lemmas).map(happening)),
		things: thingsOf(document, sentence, anchors, isApart),
		saying: lemmas.every((lemma) => SAYING.test(lemma) || EMPTY.test(lemma)),
		words: anchors,
		apart: apart.map(({ start, end }) => ({ start, end })),
	};
}

/** "The concert is at the cathedral on Sunday": what is there, and not where. */
const subjectOf = (tokens: readonly Token[], at: number): number => {
	const copular = tokens[at]?.pos !== 'VERB' && tokens.some(({ head, rel }) => head === at && rel === 'cop');
	const located = tokens.some(({ head, rel }) => head === at && rel === 'case');
	const subject = copular && located ? tokens.findIndex(({ head, rel }) => head === at && rel === 'nsubj') : -1;
	return subject < 0 ? at : subject;
};

/** "Will be held on Sunday, he said" tells of nothing said. */
function telling(lemmas: readonly string[]): string[] {
	const told = lemmas.filter((lemma) => !EMPTY.test(lemma));
	const done = told.filter((lemma) => !SAYING.test(lemma));
	return done.length > 0 || told.length < lemmas.length ? done : told;
}

/** "The sentencing is set for Friday", "suffered an injury": a verb that tells nothing leaves it to its noun. */
const eventsOf = (tokens: readonly Token[], verbs: readonly number[], isApart: (at: number) => boolean): number[] =>
	tokens.flatMap(({ head, rel, pos, lemma }, at) =>
		verbs.includes(head) &&
		THING.test(rel) &&
		/^(?:NOUN|VERB)$/.test(pos) &&
		!isApart(at) &&
		isKnownEvent(lemma) &&
		lemma !== 'place'
			? [at]
			: [],
	);

/** "The elections scheduled for June", "the fire, which broke out at noon", "the trial of Tavish, set for May": what it is said of. */
function awaitedBy(tokens: readonly Token[], verb: number): number[] {
	// "Since the blaze broke out": a parser may give the noun to the words before.
	const { pos, lemma = '' } = tokens[verb - 1] ?? {};
	if (
		pos === 'NOUN' &&
		isKnownEvent(lemma) &&
		!tokens.some(({ head, rel }) => head === verb && rel.startsWith('nsubj'))
	)
		return [verb - 1];
	let at = tokens[verb]?.rel.startsWith('acl') || tokens[verb]?.rel === 'amod' ? (tokens[verb]?.head ?? -1) : -1;
	for (let steps = 0; steps < DEEP && at >= 0; steps += 1) {
		const { head = -1, rel = '', pos, lemma = '' } = tokens[at] ?? {};
		if (pos === 'NOUN' && isKnownEvent(lemma)) return [at];
		at = rel === 'nmod' || rel === 'appos' ? head : -1;
	}
	return [];
}

/** The doers and objects of the verbs; of "the concert is at the cathedral" not the cathedral. */
function thingsOf(
	document: Document,
	sentence: Sentence,
	anchors: readonly number[],
	isApart: (at: number) => boolean,
): ReadonlySet<string> {
	const things = new Set<string>();
	sentence.tokens.forEach(({ head, rel, pos, lemma, text }, at) => {
		if (!anchors.includes(head) || isApart(at) || !THING.test(rel) || !/^(?:NOUN|PROPN|VERB)$/.test(pos)) return;
		const name = nameAt(document, sentence, at);
		if (name !== undefined) things.add(nameTerm(name.canonical));
		else if (!EMPTY.test(lemma) && !SAYING.test(lemma) && /[A-Za-zÀ-ỿ]{3}/u.test(text))
			things.add(happening(lemma.toLowerCase()));
	});
	return things;
}
const THING = /^(?:nsubj(?::pass)?|obj|xcomp)$/;

/** Read when first asked for: most happenings meet no other. */
export const detailsOf = onceFor(newDetails);

function newDetails({ document, sentence, words: anchors, apart }: Happening): Details {
	const { tokens } = sentence;
	const heads = clauseHeads(tokens);
	const clause = [...new Set(anchors.flatMap((anchor) => saidOf(sentence, anchor, heads)))].filter(
		(at) => !isIn(tokens[at], apart),
	);
	const statement = anchors.map((at) => statementAt(document, tokens[at])).find((found) => found !== undefined);
	const undergoer =
		statement?.undergoer ?? anchors.map((at) => heldOf(document, sentence, at)).find((found) => found !== undefined);
	const about = new Set(clause.flatMap((at) => toldAt(document, sentence, at)));
	return {
		about,
		proper: new Set(clause.flatMap((at) => properAt(tokens[at]) ?? [])),
		figures: new Set([...about].filter((term) => FIGURE.test(term))),
		people: peopleIn(document, sentence, clause),
		which: new Set(clause.filter((at) => tellsWhich(document, sentence, at)).map((at) => tokens[at]?.lower ?? '')),
		...(statement?.actor === undefined ? {} : { actor: statement.actor }),
		...(undergoer === undefined ? {} : { undergoer }),
	};
}

/** "The minister, arrested on 6 May, denies it", "the bill passed on Tuesday": what befell whom, said in passing. */
function heldOf(document: Document, sentence: Sentence, at: number): Argument | undefined {
	const { tag, rel, head = -1 } = sentence.tokens[at] ?? {};
	return tag === 'VBN' && rel === 'acl' && head >= 0 ? argumentsOf(document)(sentence, head) : undefined;
}

const isIn = (token: Token | undefined, spans: readonly Span[]): boolean =>
	token !== undefined && spans.some(({ start, end }) => token.start >= start && token.end <= end);

const statementAt = (document: Document, token: Token | undefined): Statement | undefined =>
	token === undefined ? undefined : statementsByVerb(document).get(token);

const statementsByVerb = onceFor(
	(document: Document): ReadonlyMap<Token, Statement> =>
		new Map(
			statements(document).flatMap((statement) => {
				const verb = statement.sentence.tokens[statement.frame.verb];
				return verb === undefined ? [] : [[verb, statement] as const];
			}),
		),
);

/** The clause of a word, with what is said in passing of the things in it: "a plan that widened the harbour". */
function saidOf(sentence: Sentence, anchor: number, heads: readonly number[]): number[] {
	const { tokens } = sentence;
	const own = new Set(clauseAt(sentence, anchor));
	const isSaidInPassing = (at: number): boolean => {
		let head = heads[at] ?? -1;
		for (let steps = 0; steps < DEEP && tokens[head]?.rel.startsWith('acl'); steps += 1) {
			const noun = tokens[head]?.head ?? -1;
			if (own.has(noun)) return true;
			head = heads[noun] ?? -1;
		}
		return false;
	};
	const said: number[] = [];
	for (let at = 0; at < tokens.length; at++) if (own.has(at) || isSaidInPassing(at)) said.push(at);
	return said;
}
const DEEP = 3;

export const isSaying = (lemma: string): boolean => SAYING.test(lemma);
const SAYING =
	/^(?:say|tell|add|note|report|announce|state|write|tweet|retweet|post|quote|confirm|claim|warn|insist|speak|interview|statement|comment)$/;
/** Verbs that tell nothing of what happens. */
const EMPTY =
	/^(?:be|stay|remain|keep|have|do|make|take|get|go|come|return|give|use|put|see|set|include|follow|expect|suppose|schedule|plan|due|slate|book|occur|happen|hold|stage|organi[sz]e|last|show|suffer|sustain|undergo|effect|force|day|week|year)$/;
const WHICH = /^(?:second|third|fourth|fifth|another|other|again|previous|earlier|next|last)$/;
/** "To another prison": one such thing happens all the same. */
const HOUSE = /^(?:prison|jail|unit|facility|hospital|clinic|hotel|home|house|school|shelter|camp|base|airport)$/;

/** Which of several happens, or whom it befalls: "the second shock", not "for a second time" nor "another minister, Jon Marand". */
function tellsWhich(document: Document, { tokens, index }: Sentence, at: number): boolean {
	if (!WHICH.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'VERB') return false;
	const of = tokens[at]?.head ?? -1;
	if (HOUSE.test(tokens[of]?.lower ?? '')) return false;
	return of < 0 || !(tokens[of]?.lower === 'time' || isNamed(document, tokens, index, of));
}

const isNamed = (document: Document, tokens: readonly Token[], index: number, at: number): boolean =>
	document.names[index]?.has(at) === true ||
	tokens.some(({ head, rel }, part) => head === at && rel === 'appos' && document.names[index]?.has(part));

const FIGURE = /^[$€£]?\d[\d,.–-]*$/;
const STORM = /^(?:hurricane|storm|typhoon|cyclone)$/;

function toldAt(document: Document, sentence: Sentence, at: number): readonly string[] {
	const { text = '' } = sentence.tokens[at] ?? {};
	return FIGURE.test(text) ? [text] : termsAt(document, sentence, at);
}

const properAt = (token: Token | undefined): string | undefined =>
	token?.pos === 'PROPN' && !isCommonWord(token.lower) ? token.lower : undefined;

const peopleIn = (document: Document, sentence: Sentence, clause: readonly number[]): ReadonlySet<string> =>
	new Set(
		clause.flatMap((at) => {
			const name = nameAt(document, sentence, at);
			if (STORM.test(sentence.tokens[at - 1]?.lower ?? '')) return [`@${sentence.tokens[at]?.lower}`];
			return name?.type === 'person' ? toldAt(document, sentence, at) : [];
		}),
	);
