import type { Claim } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { type Document, termsOfToken } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { timesOf } from '../scope.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import type { Sentence, Span } from '../types.ts';
import { type Level, levelOf } from './level.ts';

/** A noun phrase: its noun, or name, and what tells it from others of the kind. */
export type Argument = { readonly head: ReadonlySet<string>; readonly attributes: ReadonlySet<string> };

/** Who did what to whom, as one clause has it, and how far the article commits itself to it. */
export type Statement = Claim & {
	readonly frame: Frame;
	/** What happens, as a concept; of "file charges" the charge. */
	readonly predicate: string;
	/** Whoever does it, and whom it is done to: terms of the noun and its attributes. Absent where only a pronoun stands that leads nowhere. */
	readonly actor?: Argument;
	readonly undergoer?: Argument;
	/** Everything else in the clause. */
	readonly about: ReadonlySet<string>;
	readonly level: Level;
	readonly negated: boolean;
	readonly times: ReadonlySet<string>;
};

export function statements(document: Document): Statement[] {
	const known = cache.get(document);
	if (known !== undefined) return known;
	const found = document.sentences.flatMap((sentence) =>
		frames(sentence.tokens).flatMap((frame) => statementOf(document, sentence, frame) ?? []),
	);
	cache.set(document, found);
	return found;
}
const cache = new WeakMap<Document, Statement[]>();

/** Verbs that leave it to their object to say what happens. */
const LIGHT = new Set(
	'file bring press make hold take give have launch issue face reach get conduct carry enter cast'.split(' '),
);
/** Verbs about saying and being: reporters use them of anything. */
const EMPTY = new Set(
	'be have do say tell add note ask state know think see want go come get make take give put let seem appear try start begin continue happen include mean need use call'.split(
		' ',
	),
);

function statementOf(document: Document, sentence: Sentence, frame: Frame): Statement | undefined {
	const { tokens } = sentence;
	const level = levelOf(frame);
	if (level === undefined) return undefined;
	const light = LIGHT.has(frame.lemma) && frame.object !== undefined ? tokens[frame.object] : undefined;
	const lemma = light?.pos === 'NOUN' ? light.lemma : frame.lemma;
	if (light === undefined && (EMPTY.has(frame.lemma) || frame.copular)) return undefined;
	const { actor, undergoer } = roles(frame);
	const clause = clauseAt(sentence, frame.verb);
	const names = document.names[sentence.index];
	const about = new Set(
		clause.flatMap((at) => {
			const token = tokens[at];
			return token === undefined || at === frame.verb ? [] : termsOfToken(token, names?.get(at));
		}),
	);
	const [who, whom] = [
		argument(document, sentence, actor),
		argument(document, sentence, light === undefined ? undergoer : frame.passive ? undergoer : undefined),
	];
	return {
		document,
		sentence,
		span: spanOf(sentence, frame),
		frame,
		predicate: concept(lemma),
		...(who === undefined ? {} : { actor: who }),
		...(whom === undefined ? {} : { undergoer: whom }),
		about,
		level,
		negated: frame.negated,
		times: timesOf(document, sentence),
	};
}

/** Undefined for a pronoun. */
function argument(document: Document, sentence: Sentence, head: number | undefined): Argument | undefined {
	const token = head === undefined ? undefined : sentence.tokens[head];
	if (token === undefined || head === undefined || token.pos === 'PRON' || token.pos === 'DET') return undefined;
	const names = document.names[sentence.index];
	const own = termsOfToken(token, names?.get(head));
	const attributes = sentence.tokens.flatMap((part, at) =>
		part.head === head && /^(compound|flat|amod|nmod:poss|nmod|appos)$/.test(part.rel)
			? termsOfToken(part, names?.get(at))
			: [],
	);
	return own.length === 0
		? undefined
		: { head: new Set(own), attributes: new Set(attributes.filter((term) => !own.includes(term))) };
}

/** From the first auxiliary to the object, cut where it grows long: the words that say how sure it is and what happens. */
function spanOf({ tokens }: Sentence, frame: Frame): Span {
	let first = frame.verb;
	for (let at = frame.verb; at >= 0; ) {
		const token = tokens[at];
		if (token === undefined) break;
		tokens.forEach((part, index) => {
			if (
				part.head === at &&
				index < first &&
				/^(aux|aux:pass|mark|advmod|cop)$/.test(part.rel) &&
				frame.verb - index <= 6
			)
				first = index;
		});
		if (token.rel !== 'xcomp') break;
		at = token.head;
		if (at >= 0 && frame.verb - at <= 6) first = Math.min(first, at);
	}
	const last =
		frame.object !== undefined && frame.object > frame.verb && frame.object - frame.verb <= 6
			? frame.object
			: frame.verb;
	return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
