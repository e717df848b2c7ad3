import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Argument, argumentsOf } from '../statement/argument.ts';
import { isToldAsSo } from '../statement/level.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';

/** How someone came out of it. */
export type State = 'unharmed' | 'slightly' | 'hurt' | 'badly' | 'killed';

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
			if (!isToldAsSo(sentence, frame)) return [];
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

/** By the first way of telling it that a clause uses. */
const hitsOf = (tokens: readonly Token[], frame: Frame): Hit[] =>
	byUnhurt(tokens, frame) ??
	byHurt(tokens, frame) ??
	byInjury(tokens, frame) ??
	besideInjury(tokens, frame) ??
	byDeath(frame);

/** "Escaped unhurt", "was found unharmed". */
function byUnhurt(tokens: readonly Token[], frame: Frame): Hit[] | undefined {
	const { verb, lemma, negated } = frame;
	const told = tokens.findIndex(({ lower, head, rel }, at) => UNHURT.has(lower) && isToldOf(at, head, rel, verb));
	if (told < 0) return undefined;
	const { actor, undergoer } = roles(frame);
	const who = /^(?:leave|release|free|let|find)$/.test(lemma) ? (undergoer ?? actor) : (frame.subject ?? actor);
	return negated || who === undefined ? [] : [{ state: 'unharmed', who, from: verb, to: told }];
}

/** "Was seriously hurt", "nobody was hurt". */
function byHurt(tokens: readonly Token[], frame: Frame): Hit[] | undefined {
	const { verb, lemma, negated, subject } = frame;
	if (!HURT.has(lemma)) return undefined;
	const who = frame.copular ? subject : roles(frame).undergoer;
	const nobody = who === subject ? nobodyIn(tokens, frame) : undefined;
	if (nobody !== undefined) return nobody ? [{ state: 'unharmed', from: subject ?? verb, to: verb, nobody }] : [];
	if (who === undefined) return [];
	return [{ state: stateOf(tokens, verb, negated), who, from: negated ? verb - 1 : verb, to: verb }];
}

/** "Suffered minor burns", "no injuries were reported". */
function byInjury(tokens: readonly Token[], { verb, lemma, negated, object, subject }: Frame): Hit[] | undefined {
	const injury = [object, subject].find((at) => isInjury(tokens, at));
	if (injury === undefined) return undefined;
	const none = tokens.some(({ head, lower }) => head === injury && lower === 'no');
	if (none && injury === subject && /^(?:be|report)$/.test(lemma))
		return tokens.some(({ head, rel }) => head === injury && rel === 'amod')
			? []
			: [{ state: 'unharmed', from: injury - 1, to: injury, nobody: true }];
	// "An employee received burns": a parser may take the verb for a passive.
	if (injury !== object || subject === undefined) return undefined;
	if (SUFFER.has(lemma))
		return [{ state: stateOf(tokens, injury, none || negated), who: subject, from: verb, to: injury }];
	return lemma === 'escape' && !negated ? [{ state: 'unharmed', who: subject, from: verb, to: injury }] : undefined;
}

/** "Escaped without injury", "was struck and left with a head wound". */
function besideInjury(tokens: readonly Token[], frame: Frame): Hit[] | undefined {
	const { verb, lemma, negated, subject } = frame;
	const injuryAfter = (word: string): number | undefined =>
		frame.obliques.find(({ prep, head }) => prep === word && isInjury(tokens, head))?.head;
	const without = injuryAfter('without');
	if (without !== undefined && subject !== undefined)
		return [{ state: stateOf(tokens, without, true), who: subject, from: verb, to: without }];
	const wound = lemma === 'leave' && !negated ? injuryAfter('with') : undefined;
	const who = subject ?? tokens.findIndex(({ rel }, at) => at < verb && rel === 'nsubj:pass');
	return wound === undefined || who < 0
		? undefined
		: [{ state: stateOf(tokens, wound, false), who, from: verb, to: wound }];
}

function byDeath(frame: Frame): Hit[] {
	const { verb, lemma, negated } = frame;
	const { actor, undergoer } = roles(frame);
	const who = lemma === 'kill' ? undergoer : lemma === 'die' ? actor : undefined;
	return who === undefined || negated ? [] : [{ state: 'killed', who, from: verb, to: verb }];
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
