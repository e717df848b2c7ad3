import type { Claim } from '../../claim.ts';
import { wordsOf } from '../../claim.ts';
import { derived } from '../../derived.ts';
import { type Comparison, incomparable } from '../../detector.ts';
import type { Document } from '../../document.ts';
import { WEEKDAY } from '../../syntax/frame-arguments.ts';
import type { Sentence, Token } from '../../types.ts';

/** Whom someone meets next: "the winner of Ardmore and Orsa", so that it is open, or one of the two. */
export type Opponent = Claim & {
	/** The names that it may be; of one that is known, its own. */
	readonly names: readonly string[];
	readonly open: boolean;
	/** Names before it in the sentence: who meets it is among them. */
	readonly before: readonly string[];
};

export const opponents = derived('opponents', (document): readonly Opponent[] =>
	document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		return tokens.flatMap(({ lower, lemma }, at): Opponent[] => {
			if (!MEETING.test(lemma) && lower !== 'against') return [];
			if (!isToCome(tokens, at)) return [];
			const noun = tokens.findIndex(
				(token, index) => index > at && index <= at + NEAR && /^(?:winner|loser)$/.test(token.lemma),
			);
			const open = noun >= 0 && /^(?:of|between)$/.test(tokens[noun + 1]?.lower ?? '');
			const first = open ? noun + 2 : at + 1;
			const found = namesFrom(tokens, first, open);
			if (found.length === 0 || (open && found.length < 2)) return [];
			const last = open ? noun : (found[0]?.last ?? at);
			return [
				claim(document, sentence, at, last, {
					open,
					names: found.map(({ name }) => name),
					before: namesFrom(tokens.slice(0, at), 0, true).map(({ name }) => name),
				}),
			];
		});
	}),
);

const claim = (
	document: Document,
	sentence: Sentence,
	first: number,
	last: number,
	rest: Pick<Opponent, 'open' | 'names' | 'before'>,
): Opponent => ({
	document,
	sentence,
	span: { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 },
	...rest,
});

const MEETING = /^(?:play|face|meet|fight|host|visit|challenge|battle|oppose)$/;
const NEAR = 5;

/** "Will play", "advances to play", "a semifinal on Saturday against". */
const isToCome = (tokens: readonly Token[], at: number): boolean =>
	/^VBZ$/.test(tokens[at]?.tag ?? '') ||
	tokens
		.slice(Math.max(0, at - BACK), at)
		.some(({ lower }) => /^(?:will|'ll|to|advance|advances|next|into)$/.test(lower));
const BACK = 10;

type Found = { readonly name: string; readonly last: number };

/** Runs of names: all of them up to the end of the clause, or the one that begins here. */
function namesFrom(tokens: readonly Token[], first: number, all: boolean): Found[] {
	const found: Found[] = [];
	let name: string[] = [];
	for (let at = first; at <= tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.pos === 'PROPN' && !WEEKDAY.test(token.lower)) {
			name.push(token.lower);
			continue;
		}
		if (name.length > 0) {
			found.push({ name: name.join(' '), last: at - 1 });
			name = [];
			if (!all) return found;
		}
		if (token === undefined || (all ? /^[,.;:)]$/.test(token.lower) : !/^(?:DET|NUM|ADJ)$/.test(token.pos)))
			return found;
	}
	return found;
}

/** Open here, known there, and neither article tells of it in the other way. */
export function compareOpponents(ours: Opponent, theirs: Opponent): Comparison {
	if (ours.open === theirs.open) return incomparable('as certain in other words');
	const [open, known] = ours.open ? [ours, theirs] : [theirs, ours];
	const [name = ''] = known.names;
	if (!open.names.includes(name)) return incomparable('another event');
	// They are to meet one another first.
	if (known.before.some((one) => open.names.includes(one))) return incomparable('another event');
	if (opponents(known.document).some((one) => one.open && one.names.includes(name)))
		return incomparable('told as done too');
	if (opponents(open.document).some((one) => !one.open && one.names[0] === name))
		return incomparable('told as done too');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		succession: { newer: open === ours ? 'theirs' : 'ours', development: 'firmer' },
		confidence: CONFIDENCE,
	};
}
const CONFIDENCE = 0.7;
