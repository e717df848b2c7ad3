import type { Claim } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, termsAt } from '../document.ts';
import { timesOf } from '../scope.ts';
import { type Frame, frames } from '../syntax/frames.ts';
import type { Sentence, Token } from '../types.ts';
import { type Argument, type ArgumentReader, argumentsOf } from './argument.ts';
import type { Level } from './ladder.ts';
import { commitmentOf, leftUndone } from './level.ts';
import { meaningOf } from './meaning.ts';
import { nominalFrames } from './nominal.ts';
import { isFaced, type Participants, participants, predicateOf } from './predicate.ts';
import { spanOf } from './span.ts';

/** An ISO day; one told by its weekday may be a week off. */
export type NamedDay = { readonly day: string; readonly sure: boolean };

/** Who did what to whom, as one clause has it, and how far the article commits itself to it. */
export type Statement = Claim & {
	readonly frame: Frame;
	/** What happens, as a concept; of "file charges" the charge. */
	readonly predicate: string;
	/** The verb for it, with the words that it needs: "vote down" is "reject". Its contraries are told by it. */
	readonly verb: string;
	/** Whoever does it, and whom it is done to. Absent where only a pronoun stands that leads nowhere. */
	readonly actor?: Argument;
	readonly undergoer?: Argument;
	/** Everything else in the clause. */
	readonly about: ReadonlySet<string>;
	readonly level: Level;
	/** The words that say so, as indexes into the sentence's tokens. */
	readonly cues: readonly number[];
	readonly negated: boolean;
	readonly times: ReadonlySet<string>;
	/** Days that its clause names: "on Thursday". */
	readonly days: readonly NamedDay[];
	/** Said of another time than the story's own: "previously", "last season", "two years ago". */
	readonly earlier: boolean;
};

export const statements = derived('statements', (document): readonly Statement[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => statementsIn(document, sentence, read));
});

function statementsIn(document: Document, sentence: Sentence, read: ArgumentReader): Statement[] {
	const { tokens } = sentence;
	const found = [...frames(tokens), ...nominalFrames(tokens)];
	// Read in order, so that "he" is whoever was named last before it.
	const heads = new Set(found.flatMap((frame) => Object.values(participants(frame, tokens))));
	const known = new Map([...heads].sort((a, b) => a - b).map((head) => [head, read(sentence, head)]));
	return found.flatMap((frame) => statementOf(document, sentence, frame, known) ?? []);
}

/** By the head of each. */
type Arguments = ReadonlyMap<number | undefined, Argument | undefined>;

function statementOf(document: Document, sentence: Sentence, frame: Frame, known: Arguments): Statement | undefined {
	const { tokens } = sentence;
	const predicate = predicateOf(frame, tokens);
	if (predicate === undefined || tokens[frame.subject ?? -1]?.lower === 'you') return undefined;
	const clause = clauseAt(sentence, frame.verb);
	const legal = LEGAL.test(predicate);
	// The deed is alleged, the charge is not: "the man who allegedly fired has been charged".
	const commitment = commitmentOf(tokens, frame, clause, !legal);
	if (commitment === undefined) return undefined;
	const { cues, level } = commitment;
	const meaning = meaningOf(frame, tokens);
	const undone = leftUndone(tokens, frame.verb);
	const taking = participants(frame, tokens);
	const heads = Object.values(taking);
	// "The 2007 prizes hosted by Brandt" were another year's.
	const isOwn = (at: number): boolean => clause.includes(at) || heads.includes(tokens[at]?.head ?? -1);
	return {
		document,
		sentence,
		span: spanOf(
			tokens,
			frame,
			[undone, meaning?.said, meaning?.parties?.undergoer, ...cues].filter((at) => at !== undefined),
		),
		frame,
		predicate,
		verb: meaning?.verb ?? frame.lemma,
		...partiesOf(taking, tokens, known),
		about: new Set(
			clause.flatMap((at) => (at === frame.verb || cues.includes(at) ? [] : termsAt(document, sentence, at))),
		),
		level: level === 'is' && isFaced(frame, tokens) ? 'expected' : level,
		cues,
		negated: (frame.negated || startsWithNo(tokens, frame)) !== (undone !== undefined),
		times: timesOf(document, sentence, (at) => isOwn(at) && (!legal || isWhen(tokens, at, frame.verb))),
		days: daysIn(document, sentence, clause),
		earlier: clause.some((at) => isEarlier(tokens, at)),
	};
}

/** Whoever does it and whom it is done to. "Hanged himself": whichever of the two is known is both. */
function partiesOf(
	{ actor, undergoer }: Participants,
	tokens: readonly Token[],
	known: Arguments,
): Pick<Statement, 'actor' | 'undergoer'> {
	const [doer, done] = [known.get(actor), known.get(undergoer)];
	const oneself = REFLEXIVE.test(tokens[undergoer ?? -1]?.lower ?? '');
	const [who, whom] = oneself ? [doer ?? done, doer ?? done] : [doer, done];
	return { ...(who === undefined ? {} : { actor: who }), ...(whom === undefined ? {} : { undergoer: whom }) };
}
const REFLEXIVE = /^(?:him|her|it|them|one)sel(?:f|ves)$/;

/** What the law does to someone: a story tells it of one person in most cases, by name here and as "the suspect" there. */
const LEGAL = /^(?:charge|arrest|plead|convict|sentence|acquit|extradite|arraign|indict)/;
export const isLegal = ({ predicate }: Statement): boolean => LEGAL.test(predicate);

/** "in August", below the verb: not the years of a tax return that someone pleads guilty to. */
function isWhen(tokens: readonly Token[], at: number, verb: number): boolean {
	if (!/^(?:in|last|since|during)$/.test(tokens[at - 1]?.lower ?? '')) return false;
	const head = tokens[at]?.head ?? -1;
	const joined = tokens[verb]?.rel === 'conj' ? tokens[verb]?.head : undefined;
	return [head, tokens[head]?.head ?? -1].some((above) => above === verb || above === joined) || head < 0;
}

/** "No charges have been filed", "none of the crew was hurt": a parser may take the first word for an interjection or an adverb. "No longer sells": not now. */
const startsWithNo = (tokens: readonly Token[], frame: Frame): boolean =>
	tokens.some(
		({ head }, at) =>
			at < frame.verb &&
			(head === frame.verb || head === frame.subject) &&
			(isNo(tokens, at) || isNoLonger(tokens, at)),
	);

const isNo = (tokens: readonly Token[], at: number): boolean => {
	const { lower, pos } = tokens[at + 1] ?? {};
	switch (tokens[at]?.lower) {
		case 'no':
			return pos !== 'PUNCT';
		case 'none':
			return lower === 'of';
		case 'neither':
			return lower === 'of' || pos === 'NOUN';
		default:
			return false;
	}
};

/** "Longer" of "no longer". */
export const isNoLonger = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'longer' && tokens[at - 1]?.lower === 'no';

function daysIn(document: Document, sentence: Sentence, clause: readonly number[]): NamedDay[] {
	const [first, last] = [clause.at(0), clause.at(-1)].map((at) => sentence.tokens[at ?? -1]);
	if (first === undefined || last === undefined) return [];
	return factsIn(document, sentence, 'date').flatMap(({ start, end, from, precision, sure }) =>
		start >= first.start &&
		end <= last.end &&
		from !== undefined &&
		/^(?:day|time)$/.test(precision) &&
		!clause.some((at) => isBound(sentence.tokens, at, start))
			? [{ day: from.slice(0, 10), sure }]
			: [],
	);
}

/** "Until Saturday": not then. */
const isBound = (tokens: readonly Token[], at: number, day: number): boolean =>
	tokens[at + 1]?.start === day && /^(?:before|until|till|since|after)$/.test(tokens[at]?.lower ?? '');

/** "previously", "at first", "last season", "two years ago", "earlier this month". */
function isEarlier(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (/^(?:previously|formerly|initially|originally|ago|once|before)$/.test(token.lower)) return token.pos === 'ADV';
	if (token.lower === 'first' && tokens[at - 1]?.lower === 'at') return true;
	if (/^(?:last|previous|past)$/.test(token.lower))
		return /^(?:year|month|season|decade|summer|winter|spring|fall|autumn|years|months|seasons)$/.test(
			next?.lower ?? '',
		);
	return (
		token.lower === 'earlier' && next?.lower === 'this' && /^(?:year|season|month)$/.test(tokens[at + 2]?.lower ?? '')
	);
}
