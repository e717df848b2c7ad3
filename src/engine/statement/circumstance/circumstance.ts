import { byKeys } from '../../by-key.ts';
import type { Claim } from '../../claim.ts';
import { clauseAt } from '../../clause.ts';
import { derived } from '../../derived.ts';
import { groupIn, type Slot } from '../../lexicon/circumstances.ts';
import { frames, roles } from '../../syntax/frames.ts';
import { spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { type Argument, argumentsOf } from '../argument.ts';
import { isToldAsSo } from '../level.ts';

/** How something happened, as one of a few ways that exclude one another. */
export type Circumstance = Claim & {
	readonly slot: Slot;
	/** Groups of words that the sentence names: two where it says "beaten and stabbed". */
	readonly groups: ReadonlySet<number>;
	/** Whom or what it happened to. */
	readonly about?: Argument;
	/** Of a find: how many there are, which one, whose it is. */
	readonly which?: ReadonlySet<string>;
};

export const circumstances = derived('circumstances', (document): Circumstance[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		if (!tokens.some(({ lemma }) => mattersOf(lemma).length > 0)) return [];
		return frames(tokens).flatMap((frame): Circumstance[] => {
			if (frame.negated || !isToldAsSo(sentence, frame)) return [];
			const clause = clauseAt(sentence, frame.verb);
			const { actor, undergoer } = roles(frame);
			if (frame.lemma === 'step' && frame.particle !== 'down') return [];
			return mattersOf(frame.lemma).flatMap((matter): Circumstance[] => {
				const found = matter.of
					? finderOf(matter.of, tokens, frame.verb, actor, undergoer)
					: valuesOf(matter, sentence, frame.verb, clause);
				if (found.length === 0) return [];
				const groups = new Set(found.map((at) => groupIn(matter.slot, tokens[at]?.lemma ?? '') ?? -1));
				// Who fires and names nobody fires a gun.
				const argument = OF_ACTOR.has(matter.slot)
					? actor
					: (undergoer ?? (matter.slot === 'discipline' ? undefined : actor));
				const told = argument === undefined ? undefined : read(sentence, argument);
				// Only people die: a parser may take the place of a dateline for the one who did.
				const about =
					matter.slot.endsWith('of death') && told?.person === false && told.full === undefined ? undefined : told;
				const span = spanAcross(tokens, [frame.verb, ...found]);
				const which = matter.of && undergoer !== undefined ? { which: beside(tokens, undergoer) } : {};
				return [
					{ document, sentence, span, slot: matter.slot, groups, ...which, ...(about === undefined ? {} : { about }) },
				];
			});
		});
	});
});

/**
 * Which verbs open a slot, and behind which preposition its value stands, if need be one that hangs on the verb itself; or right
 * behind the verb. Else the verb is the value, or where it is done to one of some things, whoever does it.
 */
type Matter = {
	readonly slot: Slot;
	readonly verbs: string;
	readonly preps?: RegExp;
	readonly own?: boolean;
	readonly beside?: boolean;
	/** Of who does it as well: "a leak caused it". */
	readonly actor?: boolean;
	readonly of?: RegExp;
};

const MATTERS: readonly Matter[] = [
	{ slot: 'cause of death', verbs: 'die succumb perish', preps: /^(?:of|from|to)$/ },
	{ slot: 'place of death', verbs: 'die perish pass pronounce', preps: /^(?:at|on|in)$/ },
	{ slot: 'vehicle', verbs: 'flee escape abscond roar speed drive race', preps: /^(?:in|on|by|aboard)$/ },
	{ slot: 'departure', verbs: 'fire dismiss sack oust resign quit step' },
	{ slot: 'weapon', verbs: 'shoot stab strangle drown poison bludgeon' },
	{ slot: 'finder', verbs: 'find discover', of: /^(?:body|corpse|remains)$/ },
	{ slot: 'arms', verbs: 'arm', preps: /^with$/ },
	{ slot: 'heading', verbs: 'move head sweep drift sail march advance turn', beside: true },
	{ slot: 'place of arrest', verbs: 'arrest detain apprehend capture seize nab', preps: /^(?:at|in|on)$/, own: true },
	{ slot: 'cause', verbs: 'cause blame trigger spark start ignite attribute', preps: /^(?:by|on|to)$/, actor: true },
	{ slot: 'wound', verbs: 'shoot', preps: /^in$/ },
	{ slot: 'entry', verbs: 'enter break climb', preps: /^(?:through|via|by)$/ },
	{ slot: 'discipline', verbs: 'suspend fire dismiss sack reprimand' },
	{ slot: 'medium', verbs: 'talk speak meet confer negotiate', preps: /^(?:by|over|via|in|on|during)$/ },
];
/** Of whoever does it; all else is told of the one to whom it is done. */
const OF_ACTOR: ReadonlySet<Slot> = new Set(['vehicle', 'medium', 'heading', 'entry']);

const mattersOf = (verb: string): readonly Matter[] => BY_VERB.get(verb) ?? NONE;
const NONE: readonly Matter[] = [];
const BY_VERB = byKeys(MATTERS, ({ verbs }) => verbs.split(' '));

/** "The landlord's son found the bodies", "the singer was found dead by his wife". */
function finderOf(
	what: RegExp,
	tokens: readonly Token[],
	verb: number,
	actor: number | undefined,
	undergoer: number | undefined,
): number[] {
	const dead = tokens.some(({ lower, head }, at) => lower === 'dead' && head === verb && at > verb);
	if (actor === undefined || !(dead || what.test(tokens[undergoer ?? -1]?.lemma ?? ''))) return [];
	return groupIn('finder', tokens[actor]?.lemma ?? '') === undefined ? [] : [actor];
}

const beside = (tokens: readonly Token[], noun: number): ReadonlySet<string> =>
	new Set(
		tokens.flatMap(({ head, rel, lemma }) => (head === noun && /^(?:nummod|amod|nmod)/.test(rel) ? [lemma] : [])),
	);

/** "Arrested over the blaze at a hotel": there it burnt. */
const OVER = /^(?:over|for|of|with|about|after|following|from)$/;

function valuesOf(
	{ slot, preps, own, beside, actor }: Matter,
	{ tokens }: Sentence,
	verb: number,
	clause: readonly number[],
): number[] {
	if (beside) return groupIn(slot, tokens[verb + 1]?.lemma ?? '') === undefined ? [] : [verb + 1];
	if (preps === undefined) return [verb];
	return clause.filter((at) => {
		const token = tokens[at];
		if (token === undefined || groupIn(slot, token.lemma) === undefined) return false;
		if (at < verb) return actor === true && token.rel === 'nsubj' && token.head === verb;
		const behind = tokens.slice(Math.max(verb + 1, at - 6), at);
		if (own && (token.head !== verb || behind.some(({ lower }) => OVER.test(lower)))) return false;
		return behind.some(({ lower }) => preps.test(lower)) && token.rel !== 'nsubj' && token.pos !== 'VERB';
	});
}
