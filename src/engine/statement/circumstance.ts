import type { Claim } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import type { Document } from '../document.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { childrenOf } from '../syntax/tree.ts';
import type { Sentence } from '../types.ts';
import { type Argument, argumentsOf } from './argument.ts';
import { commitmentOf, isSure } from './level.ts';

/** How something happened, as one of two ways that exclude one another. */
export type Circumstance = Claim & {
	readonly slot: Slot;
	readonly way: number;
	/** Whom or what it happened to. */
	readonly about?: Argument;
};
/** Who found what was found; whether someone was made to go or went. */
export type Slot = 'finder' | 'departure';

export function circumstances(document: Document): Circumstance[] {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		if (!tokens.some(({ lemma }) => ANY.test(lemma))) return [];
		const children = childrenOf(tokens);
		return frames(tokens).flatMap((frame): Circumstance[] => {
			const told = tellingOf(sentence, frame);
			if (told === undefined || frame.negated) return [];
			const commitment = commitmentOf(tokens, children, frame, clauseAt(sentence, frame.verb));
			if (commitment === undefined || !isSure(commitment.level)) return [];
			const { actor, undergoer } = roles(frame);
			const argument = undergoer ?? actor;
			const about = argument === undefined ? undefined : read(sentence, argument);
			const { slot, way, at } = told;
			const [first, last] = [Math.min(at, frame.verb), Math.max(at, frame.verb)];
			const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
			return [{ document, sentence, span, slot, way, ...(about === undefined ? {} : { about }) }];
		});
	});
}

const ANY = /^(?:find|discover|fire|dismiss|sack|oust|resign|quit|step)$/;

const words = (lines: readonly string[]): ReadonlyMap<string, number> =>
	new Map(lines.flatMap((line, way) => line.split(' ').map((word) => [word, way] as const)));
const FINDERS = words([
	'police officer firefighter deputy trooper detective rescuer paramedic sheriff',
	'son daughter brother sister wife husband mother father neighbor neighbour landlord friend roommate relative passerby ' +
		'passer-by hiker jogger cleaner colleague co-worker coworker maid',
]);
const DEPARTURES = words(['fire dismiss sack oust', 'resign quit step']);

/** What a clause tells of a slot, and the word that does. */
function tellingOf(
	{ tokens }: Sentence,
	frame: Frame,
): { readonly slot: Slot; readonly way: number; readonly at: number } | undefined {
	if (/^(?:find|discover)$/.test(frame.lemma)) {
		const { actor } = roles(frame);
		const way = FINDERS.get(tokens[actor ?? -1]?.lemma ?? '');
		return actor === undefined || way === undefined ? undefined : { slot: 'finder', way, at: actor };
	}
	const way = DEPARTURES.get(frame.lemma);
	if (way === undefined || (frame.lemma === 'step' && frame.particle !== 'down')) return undefined;
	return { slot: 'departure', way, at: frame.verb };
}
