import { type Claim, wordsOf } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { type Argument, agreement, argumentsOf } from '../statement/argument.ts';
import { isSure } from '../statement/ladder.ts';
import { commitmentOf, leftUndone } from '../statement/level.ts';
import type { Story } from '../story-context.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';

/** How someone came out of it. */
type State = 'unharmed' | 'slightly' | 'hurt' | 'badly' | 'killed';

/** What one clause says of whether people were hurt. */
export type Harm = Claim & {
	readonly state: State;
	/** Whom it is said of; everybody, where "nobody was hurt". */
	readonly about?: Argument;
	readonly nobody: boolean;
};

type Hit = {
	readonly state: State;
	readonly who?: number;
	readonly from: number;
	readonly to: number;
	readonly nobody?: boolean;
};

export const harms = derived('people hurt or unhurt', (document): Harm[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		if (!tokens.some(({ lemma, lower }) => CUE.has(lemma) || UNHURT.has(lower))) return [];
		return frames(tokens).flatMap((frame): Harm[] => {
			const commitment = commitmentOf(tokens, frame, clauseAt(sentence, frame.verb));
			if (commitment === undefined || !isSure(commitment.level)) return [];
			if (leftUndone(tokens, frame.verb) !== undefined) return [];
			return hitsOf(tokens, frame).flatMap(({ state, who, from, to, nobody = false }): Harm[] => {
				const about = who === undefined || isOther(tokens, who) ? undefined : read(sentence, who);
				// Sales are hurt as well; "two welders" are people.
				if (!nobody && about?.person !== true && about?.count === undefined) return [];
				const span = spanAcross(tokens, [from, to]);
				return [{ document, sentence, span, state, nobody, ...(nobody || about === undefined ? {} : { about }) }];
			});
		});
	});
});

const HURT = wordSet('hurt injure wound');
const UNHURT = wordSet('unhurt uninjured unharmed unscathed');
const INJURIES = wordSet('injury wound burn fracture concussion');
const SUFFER = wordSet('suffer sustain receive incur');
const CUE = new Set([...HURT, ...INJURIES, 'kill', 'die']);
const NOBODY = /^(?:nobody|no-one|none)$/;
const BADLY = /^(?:seriously|critically|badly|severely|gravely|serious|critical|severe|grave|life-threatening|major)$/;
const SLIGHTLY = /^(?:slightly|lightly|minor|slight|light|superficial|non-life-threatening)$/;

function hitsOf(tokens: readonly Token[], frame: Frame): Hit[] {
	const { verb, lemma, negated } = frame;
	const { actor, undergoer } = roles(frame);
	const told = tokens.findIndex(({ lower, head, rel }, at) => UNHURT.has(lower) && isToldOf(at, head, rel, verb));
	if (told >= 0) {
		const who = /^(?:leave|release|free|let|find)$/.test(lemma) ? (undergoer ?? actor) : (frame.subject ?? actor);
		return negated || who === undefined ? [] : [{ state: 'unharmed', who, from: verb, to: told }];
	}
	if (HURT.has(lemma)) {
		const who = frame.copular ? frame.subject : undergoer;
		const nobody = who === frame.subject ? nobodyIn(tokens, frame) : undefined;
		if (nobody !== undefined)
			return nobody ? [{ state: 'unharmed', from: frame.subject ?? verb, to: verb, nobody }] : [];
		return who === undefined
			? []
			: [{ state: stateOf(tokens, verb, negated), who, from: negated ? verb - 1 : verb, to: verb }];
	}
	const { object, subject } = frame;
	const injury = [object, subject].find((at) => isInjury(tokens, at));
	const none = injury !== undefined && tokens.some(({ head, lower }) => head === injury && lower === 'no');
	// "There were no injuries", "no injuries were reported".
	if (none && injury === subject && /^(?:be|report)$/.test(lemma))
		return tokens.some(({ head, rel }) => head === injury && rel === 'amod')
			? []
			: [{ state: 'unharmed', from: injury - 1, to: injury, nobody: true }];
	// "An employee received burns": a parser may take the verb for a passive.
	if (injury !== undefined && injury === object && subject !== undefined) {
		if (SUFFER.has(lemma))
			return [{ state: stateOf(tokens, injury, none || negated), who: subject, from: verb, to: injury }];
		if (lemma === 'escape' && !negated) return [{ state: 'unharmed', who: subject, from: verb, to: injury }];
	}
	const without = frame.obliques.find(({ prep, head }) => prep === 'without' && isInjury(tokens, head));
	if (without !== undefined && subject !== undefined)
		return [{ state: stateOf(tokens, without.head, true), who: subject, from: verb, to: without.head }];
	// "Was struck and left with a head wound".
	const left =
		lemma === 'leave' ? frame.obliques.find(({ prep, head }) => prep === 'with' && isInjury(tokens, head)) : undefined;
	const bearer = subject ?? tokens.findIndex(({ rel }, at) => at < verb && /^nsubj:pass$/.test(rel));
	if (left !== undefined && !negated && bearer >= 0)
		return [{ state: stateOf(tokens, left.head, false), who: bearer, from: verb, to: left.head }];
	const dead = lemma === 'kill' ? undergoer : lemma === 'die' ? actor : undefined;
	return dead === undefined || negated ? [] : [{ state: 'killed', who: dead, from: verb, to: verb }];
}

const isInjury = (tokens: readonly Token[], at: number | undefined): boolean =>
	INJURIES.has(tokens[at ?? -1]?.lemma ?? '');

/** "Escaped unhurt", "was shaken but unhurt", "was unhurt". */
const isToldOf = (at: number, head: number, rel: string, verb: number): boolean =>
	at === verb ||
	(head === verb && /^(?:xcomp|conj|advcl|advmod|obj|acl)$/.test(rel)) ||
	(head === verb + 1 && rel === 'xcomp');

/** By the words joined to the injury: "seriously hurt", "minor injuries". What is not serious is slight. */
function stateOf(tokens: readonly Token[], at: number, negated: boolean): State {
	const joined = tokens.filter(({ head }) => head === at);
	const bad = joined.some(({ lower }) => BADLY.test(lower));
	if (negated) return bad ? 'slightly' : 'unharmed';
	return bad ? 'badly' : joined.some(({ lower }) => SLIGHTLY.test(lower)) ? 'slightly' : 'hurt';
}

/** Undefined where it is said of somebody; false where "no one else" or "no one seriously" was. */
function nobodyIn(tokens: readonly Token[], { subject, verb }: Frame): boolean | undefined {
	const at = subject ?? -1;
	const noOne = tokens[at - 1]?.lower === 'no' || NOBODY.test(tokens[at]?.lower ?? '');
	if (!noOne) return undefined;
	const only = /^(?:one|people|nobody|no-one|person)$/.test(tokens[at]?.lower ?? '');
	return (
		only &&
		tokens[at + 1]?.lower !== 'else' &&
		tokens[at + 1]?.lower !== 'other' &&
		stateOf(tokens, verb, true) === 'unharmed'
	);
}

/** Another one than was told of before, and all others. */
const isOther = (tokens: readonly Token[], who: number): boolean =>
	tokens.some(({ head, lower }) => head === who && /^(?:another|other|else|others)$/.test(lower));

/** Somebody was hurt in one article and was not in the other. */
export function compareHarms(ours: Harm, theirs: Harm, story: Story): Comparison {
	if (!isApart(ours.state, theirs.state)) return ours.state === theirs.state ? AGREES : incomparable('another event');
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	if (ours.nobody || theirs.nobody) {
		if (alike < SAME_EVENT || tellsOfHurt(ours.nobody ? ours : theirs) || tellsOfNobody(ours.nobody ? theirs : ours))
			return incomparable('another event');
		return conflict(ours, theirs, 0.6);
	}
	if (agreement(ours.about, theirs.about) <= 0) return incomparable('another bearer');
	const named = ours.about?.named === true && theirs.about?.named === true;
	if (!named && alike < SAME_ONE) return incomparable('another bearer');
	if (tellsToo(ours, theirs) || tellsToo(theirs, ours)) return incomparable('told as done too');
	return conflict(ours, theirs, named ? 0.75 : 0.6);
}
/** That nobody was hurt is told of many fires; who was hurt is told of as somebody. */
const [SAME_EVENT, SAME_ONE] = [0.22, 0.2];

const conflict = (ours: Harm, theirs: Harm, confidence: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence,
});

/** Who was hurt may have been so slightly or badly, and who was hurt badly may have died since. */
const isApart = (a: State, b: State): boolean =>
	(a === 'unharmed') !== (b === 'unharmed') || [a, b].sort().join() === 'badly,slightly';

const tellsOfHurt = ({ document }: Harm): boolean => harms(document).some(({ state }) => state !== 'unharmed');
const tellsOfNobody = ({ document }: Harm): boolean => harms(document).some(({ nobody }) => nobody);

/** The article that `there` stands in has the other state of the same one as well. */
const tellsToo = (here: Harm, there: Harm): boolean =>
	harms(there.document).some((one) => agreement(one.about, here.about) > 0 && !isApart(one.state, here.state));
