import type { Claim } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { groupIn, type Slot } from '../lexicon/circumstances.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { childrenOf } from '../syntax/tree.ts';
import type { Sentence, Token } from '../types.ts';
import { type Argument, argumentsOf } from './argument.ts';
import { isSure } from './ladder.ts';
import { commitmentOf } from './level.ts';
import { type Matter, mattersOf, OF_ACTOR, type Part } from './matters.ts';

/** How something happened, as one of a few ways that exclude one another. */
export type Circumstance = Claim & {
	readonly slot: Slot;
	/** Groups of words that the sentence names: two where it says "beaten and stabbed". */
	readonly groups: ReadonlySet<number>;
	/** Whom or what it happened to. */
	readonly about?: Argument;
};

export const circumstances = derived('circumstances', (document): Circumstance[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		if (!tokens.some(({ lemma }) => mattersOf(lemma).length > 0)) return [];
		const children = childrenOf(tokens);
		return frames(tokens).flatMap((frame): Circumstance[] => {
			const clause = clauseAt(sentence, frame.verb);
			const commitment = commitmentOf(tokens, children, frame, clause);
			if (commitment === undefined || !isSure(commitment.level) || frame.negated) return [];
			const { actor, undergoer } = roles(frame);
			if (frame.lemma === 'step' && frame.particle !== 'down') return [];
			return mattersOf(frame.lemma).flatMap((matter): Circumstance[] => {
				const found = valuesOf(matter, sentence, frame, clause);
				if (found.length === 0) return [];
				const groups = new Set(found.map((at) => groupIn(matter.slot, tokens[at]?.lemma ?? '') ?? -1));
				const argument = OF_ACTOR.has(matter.slot) ? (actor ?? undergoer) : (undergoer ?? actor);
				if (matter.about?.test(tokens[argument ?? -1]?.lemma ?? '') === false) return [];
				const told = argument === undefined ? undefined : read(sentence, argument);
				// Only people die: a parser may take the place of a dateline for the one who did.
				const about =
					matter.slot.endsWith('of death') && told?.person === false && told.full === undefined ? undefined : told;
				const span = spanOf(tokens, [frame.verb, ...found]);
				return [{ document, sentence, span, slot: matter.slot, groups, ...(about === undefined ? {} : { about }) }];
			});
		});
	});
});

function valuesOf(
	{ slot, preps, parts, of }: Matter,
	{ tokens }: Sentence,
	frame: Frame,
	clause: readonly number[],
): readonly number[] {
	const { verb } = frame;
	if (preps === undefined) return [verb];
	if (parts !== undefined)
		return phrasesOf(tokens, frame, preps, parts).filter(
			(at) =>
				groupIn(slot, tokens[at]?.lemma ?? '') !== undefined &&
				(of === undefined || isPartOf(tokens, at, of)) &&
				tokens[at + 1]?.lower !== 'of',
		);
	return clause.filter((at) => {
		const token = tokens[at];
		if (token === undefined || groupIn(slot, token.lemma) === undefined) return false;
		if (at <= verb) return false;
		const behind = tokens.slice(Math.max(verb + 1, at - 6), at);
		return behind.some(({ lower }) => preps.test(lower)) && token.rel !== 'nsubj' && token.pos !== 'VERB';
	});
}

/** The words of some parts of a clause: "in serious but stable condition", "a frank phone call". */
function phrasesOf(tokens: readonly Token[], frame: Frame, preps: RegExp, parts: readonly Part[]): number[] {
	const heads: Readonly<Record<Part, readonly (number | undefined)[]>> = {
		oblique: frame.obliques.flatMap(({ prep, head }) => (preps.test(prep) ? [head] : [])),
		object: [frame.object],
		doer: [roles(frame).actor],
		oneself: /^(?:him|her)self$/.test(tokens[frame.object ?? -1]?.lower ?? '') ? [frame.object] : [],
		verb: [frame.verb],
		adverb: tokens.flatMap(({ head, rel }, at) => (head === frame.verb && rel === 'advmod' ? [at] : [])),
	};
	const found = parts.flatMap((part) => heads[part]).filter((at) => at !== undefined);
	for (let next = 0; next < found.length; next += 1)
		tokens.forEach(({ head, rel }, at) => {
			if (head === found[next] && WITHIN_PHRASE.test(rel) && !found.includes(at)) found.push(at);
		});
	return found;
}
const WITHIN_PHRASE = /^(?:compound|amod|conj|flat)$/;

/** A word of "first-degree", or one joined to it: "serious but stable". */
function isPartOf(tokens: readonly Token[], at: number, noun: RegExp): boolean {
	const head = tokens[at]?.head ?? -1;
	const above = tokens[at]?.rel === 'conj' ? (tokens[head]?.head ?? -1) : head;
	return [head, above].some((one) => noun.test(tokens[one]?.lemma ?? ''));
}

function spanOf(tokens: readonly Token[], at: readonly number[]): { start: number; end: number } {
	return { start: tokens[Math.min(...at)]?.start ?? 0, end: tokens[Math.max(...at)]?.end ?? 0 };
}
