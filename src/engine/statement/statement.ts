import type { Claim } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, termsAt } from '../document.ts';
import { actOf } from '../lexicon/acts.ts';
import { concept } from '../lexicon/concepts.ts';
import { plainVerb } from '../lexicon/phrases.ts';
import { timesOf } from '../scope.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Span, Token } from '../types.ts';
import { type Argument, type ArgumentReader, argumentsOf } from './argument.ts';
import type { Level } from './ladder.ts';
import { commitmentOf, leftUndone } from './level.ts';

/** An ISO day; one told by its weekday may be a week off. */
export type NamedDay = { readonly day: string; readonly sure: boolean };

/** Who did what to whom, as one clause has it, and how far the article commits itself to it. */
export type Statement = Claim & {
	readonly frame: Frame;
	/** What happens, as a concept; of "file charges" the charge. */
	readonly predicate: string;
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

/** Verbs that leave it to their object to say what happens. */
const LIGHT = new Set(
	'file bring press make hold take give launch issue reach conduct carry enter cast lay level extend submit lodge stage mount'.split(
		' ',
	),
);
/** Light verbs whose subject is the one it happens to: "faces charges". */
const SUFFERED = wordSet('face get receive undergo suffer');
/** Verbs about saying and being: reporters use them of anything. */
const EMPTY = wordSet(
	'be have do say tell add note ask state know think believe suspect allege see want go come get make take give put let seem appear try start ' +
		'begin continue happen mean need use expect plan intend hope keep like look feel claim suggest turn help speak talk report describe',
);

function statementsIn(document: Document, sentence: Sentence, read: ArgumentReader): Statement[] {
	const { tokens } = sentence;
	const found = frames(tokens);
	// Read in order, so that "he" is whoever was named last before it.
	const heads = new Set(found.flatMap((frame) => Object.values(participants(frame, tokens))));
	const known = new Map([...heads].sort((a, b) => a - b).map((head) => [head, read(sentence, head)]));
	return found.flatMap((frame) => {
		const predicate = predicateOf(frame, tokens);
		if (predicate === undefined) return [];
		const clause = clauseAt(sentence, frame.verb);
		// The deed is alleged, the charge is not: "the man who allegedly fired has been charged".
		const commitment = commitmentOf(tokens, frame, clause, !LEGAL.test(predicate));
		if (commitment === undefined || /^you$/.test(tokens[frame.subject ?? -1]?.lower ?? '')) return [];
		const undone = leftUndone(tokens, frame.verb);
		const { actor, undergoer } = participants(frame, tokens);
		const [doer, done] = [actor, undergoer].map((head) => (head === undefined ? undefined : known.get(head)));
		// "Hanged himself": whichever of the two is known is both.
		const oneself = undergoer !== undefined && REFLEXIVE.test(tokens[undergoer]?.lower ?? '');
		const [who, whom] = oneself ? [doer ?? done, doer ?? done] : [doer, done];
		const about = new Set(
			clause.flatMap((at) => {
				return at === frame.verb || commitment.cues.includes(at) ? [] : termsAt(document, sentence, at);
			}),
		);
		return [
			{
				document,
				sentence,
				span: spanOf(tokens, frame, undone === undefined ? commitment.cues : [undone, ...commitment.cues]),
				frame,
				predicate,
				...(who === undefined ? {} : { actor: who }),
				...(whom === undefined ? {} : { undergoer: whom }),
				about,
				...commitment,
				...(commitment.level === 'is' && isFaced(tokens, frame) ? { level: 'expected' as const } : {}),
				negated: (frame.negated || startsWithNo(tokens, frame)) !== (undone !== undefined),
				times: timesOf(
					document,
					sentence,
					// "The 2007 prizes hosted by Brandt" were another year's.
					(at) =>
						(clause.includes(at) || [actor, undergoer].includes(tokens[at]?.head)) &&
						(!LEGAL.test(predicate) || isWhen(tokens, at, frame.verb)),
				),
				days: daysIn(document, sentence, clause),
				earlier: clause.some((at) => isEarlier(tokens, at)),
			},
		];
	});
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

/** "No charges have been filed": a parser may take the first word for an interjection. */
const startsWithNo = (tokens: readonly Token[], frame: Frame): boolean =>
	tokens.some(
		(token, at) =>
			token.lower === 'no' &&
			at < frame.verb &&
			(token.head === frame.verb || token.head === frame.subject) &&
			tokens[at + 1]?.pos !== 'PUNCT',
	);

/** "Faces arraignment on Friday": to come. Whoever faces charges has been charged. */
const isFaced = (tokens: readonly Token[], frame: Frame): boolean =>
	frame.lemma === 'face' && FACED.has(tokens[frame.object ?? -1]?.lemma ?? '');
const FACED = wordSet('arraignment trial sentencing extradition deportation surgery');

const lightObject = (frame: Frame, tokens: readonly Token[]): Token | undefined => {
	const light = LIGHT.has(frame.lemma) || SUFFERED.has(frame.lemma);
	const at = light ? (frame.passive ? frame.subject : frame.object) : undefined;
	const token = at === undefined ? undefined : tokens[at];
	return token?.pos === 'NOUN' && EVENTFUL.test(token.lemma) && token.lemma !== 'chance' ? token : undefined;
};

function predicateOf(frame: Frame, tokens: readonly Token[]): string | undefined {
	const seconds = [frame.particle, tokens[frame.object ?? -1]?.lemma, ...frame.obliques.map(({ prep }) => prep)];
	const plain = seconds.map((second) => plainVerb(frame.lemma, second)).find((verb) => verb !== undefined);
	if (plain !== undefined) return actOf(concept(plain));
	// "exclude" and "rule out" are used of the same things.
	if (frame.lemma === 'exclude') return 'rule out';
	const object = lightObject(frame, tokens);
	if (object !== undefined) return concept(object.lemma);
	if (EMPTY.has(frame.lemma) || frame.copular) return undefined;
	// "accused" is not yet "charged".
	if (frame.lemma === 'accuse') return undefined;
	// "named as a defendant" is no hiring.
	if (frame.lemma === 'name') return 'name';
	// "The complaint charged that".
	if (frame.lemma === 'charge' && !frame.passive && frame.object === undefined) return undefined;
	if (frame.lemma === 'plead') {
		const plea = tokens.findIndex((token, at) => at > frame.verb && at - frame.verb <= 3 && token.lower === 'guilty');
		return plea < 0 ? 'plead' : tokens[plea - 1]?.lower === 'not' ? 'plead not guilty' : 'plead guilty';
	}
	return actOf(concept(frame.lemma)) + (frame.particle === undefined ? '' : ` ${frame.particle}`);
}

/** Nouns that name an act. */
const EVENTFUL =
	/(?:tion|sion|ment|ing|al|ance|ence)$|^(?:charge|attack|vote|raid|search|strike|deal|talk|plea|lawsuit|suit|complaint|appeal|bid|offer|speech|visit|trip|arrest|claim|protest|march|rally|surgery|operation|test|probe|inquiry|debate|oath|office|break|lead|ban|order|warning|apology|report|tax|cut|loan|loss|blow|victory|win|defeat|start|call)$/;

function participants(
	frame: Frame,
	tokens: readonly Token[],
): { readonly actor?: number; readonly undergoer?: number } {
	const object = lightObject(frame, tokens);
	// The stand that a witness takes is no one's undergoing.
	const idiom = plainVerb(frame.lemma, tokens[frame.object ?? -1]?.lemma) !== undefined;
	if (frame.lemma === 'plead' || idiom) return frame.subject === undefined ? {} : { actor: frame.subject };
	if (object === undefined) return isMutual(frame.lemma) ? mutual(frame, tokens) : roles(frame);
	if (SUFFERED.has(frame.lemma)) return frame.subject === undefined ? {} : { undergoer: frame.subject };
	const target = frame.obliques.find(({ prep }) => /^(?:against|on|over|with|for|of)$/.test(prep))?.head;
	const actor = frame.passive ? frame.agent : frame.subject;
	return { ...(actor === undefined ? {} : { actor }), ...(target === undefined ? {} : { undergoer: target }) };
}

function daysIn(document: Document, sentence: Sentence, clause: readonly number[]): NamedDay[] {
	const [first, last] = [clause.at(0), clause.at(-1)].map((at) => sentence.tokens[at ?? -1]);
	if (first === undefined || last === undefined) return [];
	return factsIn(document, sentence, 'date').flatMap(({ start, end, from, precision, sure }) =>
		start >= first.start && end <= last.end && from !== undefined && /^(?:day|time)$/.test(precision)
			? [{ day: from.slice(0, 10), sure }]
			: [],
	);
}

/** What two do with one another: whoever is named first, it is one event. */
export const isMutual = (predicate: string): boolean => MUTUAL.has(predicate);
const MUTUAL = wordSet('meet talk speak confer negotiate debate clash spar dine');

/** "Brandt met Moll", "met with Moll", "Brandt and Moll met". */
function mutual(frame: Frame, tokens: readonly Token[]): { readonly actor?: number; readonly undergoer?: number } {
	const { actor, undergoer } = roles(frame);
	const other =
		undergoer ??
		frame.obliques.find(({ prep }) => /^(?:with|to|against)$/.test(prep))?.head ??
		tokens.findIndex(({ head, rel }) => rel === 'conj' && head === frame.subject);
	return { ...(actor === undefined ? {} : { actor }), ...(other < 0 ? {} : { undergoer: other }) };
}

/** "previously", "last season", "two years ago", "earlier this month". */
function isEarlier(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (/^(?:previously|formerly|ago|once|before)$/.test(token.lower)) return token.pos === 'ADV';
	if (/^(?:last|previous|past)$/.test(token.lower))
		return /^(?:year|month|season|decade|summer|winter|spring|fall|autumn|years|months|seasons)$/.test(
			next?.lower ?? '',
		);
	return (
		token.lower === 'earlier' && next?.lower === 'this' && /^(?:year|season|month)$/.test(tokens[at + 2]?.lower ?? '')
	);
}

const LONGEST_SPAN = 9;
/** Of the verb straight above: "It is expected that the opening of the harbour will be announced". */
const FARTHEST_CUE = 14;
const NEGATIVE = /^(?:no|none|nobody|neither|never|nothing|not)$/;

/** From the first word that says how sure it is to what happens, and its object where that is near. */
function spanOf(tokens: readonly Token[], frame: Frame, cues: readonly number[]): Span {
	let [first, last] = [frame.verb, frame.verb];
	for (const at of cues) {
		const far = tokens[frame.verb]?.head === at ? FARTHEST_CUE : LONGEST_SPAN;
		if (at < first && frame.verb - at <= far) first = at;
		if (at > last && at - frame.verb <= LONGEST_SPAN) last = at;
	}
	tokens.forEach((part, at) => {
		if (
			part.head === frame.verb &&
			at < first &&
			frame.verb - at <= LONGEST_SPAN &&
			/^(?:aux|aux:pass|cop)$/.test(part.rel)
		)
			first = at;
		if (part.head === first && at < first && first - at <= 2 && /^(?:aux|aux:pass|cop)$/.test(part.rel)) first = at;
	});
	// "No one has been arrested": without its first word it says the contrary.
	tokens.forEach(({ lower, head }, at) => {
		if (
			NEGATIVE.test(lower) &&
			at < first &&
			frame.verb - at <= LONGEST_SPAN &&
			(head === frame.verb || at === frame.subject || head === frame.subject)
		)
			first = at;
	});
	if (frame.object !== undefined && frame.object > last && frame.object - frame.verb <= LONGEST_SPAN)
		last = frame.object;
	return spanAcross(tokens, [first, last]);
}
