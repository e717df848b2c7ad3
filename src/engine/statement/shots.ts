import type { Claim } from '../claim.ts';
import { wordsOf } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import type { Document } from '../document.ts';
import type { Story } from '../story-context.ts';
import { type Frame, frames } from '../syntax/frames.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';
import { type Argument, agreement, argumentsOf } from './argument.ts';
import { isOpen, isSure } from './ladder.ts';
import { commitmentOf, leftUndone } from './level.ts';

/** A weapon that was only shown, in an article that tells of no shot, or that was fired at somebody. */
export type Shots = Claim & { readonly fired: boolean; readonly by?: Argument };

export const shots = derived('shots', (document): readonly Shots[] => {
	const shooting = tellsOfShooting(document);
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) =>
		frames(sentence.tokens).flatMap((frame): Shots[] => {
			const { tokens } = sentence;
			const last = shooting ? firedAt(tokens, frame) : drawn(tokens, frame);
			if (last === undefined || !isDone(sentence, frame)) return [];
			const by = frame.subject === undefined ? undefined : read(sentence, frame.subject);
			const span = { start: tokens[frame.verb]?.start ?? 0, end: tokens[last]?.end ?? 0 };
			return [{ document, sentence, span, fired: shooting, ...(by === undefined ? {} : { by }) }];
		}),
	);
});

/** What is alleged is told of as much as what is said. */
function isDone(sentence: Sentence, frame: Frame): boolean {
	if (frame.negated || frame.passive || leftUndone(sentence.tokens, frame.verb) !== undefined) return false;
	const level = commitmentOf(sentence.tokens, frame, clauseAt(sentence, frame.verb))?.level;
	return level === undefined ? isMeans(sentence, frame) : isSure(level) || isOpen(level);
}

/** "Escaped after pulling a gun", "by firing at the guards". */
const isMeans = ({ tokens }: Sentence, { verb }: Frame): boolean =>
	tokens[verb]?.tag === 'VBG' &&
	tokens.some(({ head, lower, rel }) => head === verb && rel === 'mark' && /^(?:after|by|when|while)$/.test(lower));

const GUNS = wordSet('gun pistol handgun revolver rifle shotgun weapon firearm');
const DRAWING = wordSet('pull draw brandish point produce aim wave flash');
const SHOOTING = /^(?:shoot|shooting|shooter|shot|gunfire|gunshot|bullet|gunman)$/;

/** "Pulled a gun on the guards", "pointed it at the clerk" is left out: which weapon is not said. */
const drawn = (tokens: readonly Token[], { lemma, object = -1 }: Frame): number | undefined =>
	DRAWING.has(lemma) && GUNS.has(tokens[object]?.lemma ?? '') ? object : undefined;

/** "Fired upon two officers", "shot at the guards", "opened fire on the crew". */
function firedAt(tokens: readonly Token[], { lemma, verb, object, obliques }: Frame): number | undefined {
	const shot = lemma === 'shoot' || (lemma === 'fire' && isOfWeapon(tokens, object));
	if (!shot && !(lemma === 'open' && tokens[object ?? -1]?.lemma === 'fire')) return undefined;
	const target = obliques.find(({ prep, head }) => head > verb && /^(?:at|on|upon|toward|towards|into)$/.test(prep));
	return target?.head;
}
const isOfWeapon = (tokens: readonly Token[], object: number | undefined): boolean =>
	object === undefined ||
	GUNS.has(tokens[object]?.lemma ?? '') ||
	/^(?:shot|round|bullet)$/.test(tokens[object]?.lemma ?? '');

const tellsOfShooting = ({ sentences }: Document): boolean =>
	sentences.some(({ tokens }) =>
		tokens.some(
			({ lemma, pos }, at) =>
				SHOOTING.test(lemma) ||
				(lemma === 'fire' &&
					pos === 'VERB' &&
					/^(?:at|on|upon|a|one|two|three|several|it|shots?|into)$/.test(tokens[at + 1]?.lower ?? '')) ||
				(lemma === 'open' && tokens[at + 1]?.lower === 'fire'),
		),
	);

/** One attack, with a shot and without one. */
export function compareShots(ours: Shots, theirs: Shots, story: Story): Comparison {
	const same = agreement(ours.by, theirs.by);
	if (same < 0) return incomparable('another event');
	const named = same > 0 && (ours.by?.named === true || theirs.by?.named === true);
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	if (alike < (named ? SOMEWHAT : MUCH)) return incomparable('another event');
	if (ours.fired === theirs.fired) return AGREES;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: 0.7,
	};
}
const [SOMEWHAT, MUCH] = [0.12, 0.25];
