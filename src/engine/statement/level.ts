import { clauseAt } from '../clause.ts';
import type { Frame } from '../syntax/frames.ts';
import { dependentsOf, isFiniteTag, type Node } from '../syntax/tree.ts';
import type { Sentence } from '../types.ts';
import { cuesAbove, isParticiple } from './cues-above.ts';
import { isSure, type Level, UNSURE } from './ladder.ts';
import { baseOf, DENYING, DONE_PARTICIPLE, LEFT_UNDONE, OPEN_ADVERBS, type Weight } from './modal-words.ts';
import { ownCues } from './own-cues.ts';

type Commitment = {
	readonly level: Level;
	/** The words that say so: "may", "is expected", "allegedly"; none for a plain statement. */
	readonly cues: readonly number[];
};

/** What the clause of a verb commits itself to, with every verb, noun and adverb above and beside it; undefined where it states nothing. Without `hedged` an "allegedly" is not its own. */
export function commitmentOf(
	tokens: readonly Node[],
	frame: Frame,
	clause: readonly number[],
	hedged = true,
): Commitment | undefined {
	const cues = new Map<number, Weight>();
	if (!ownCues(tokens, frame.verb, cues) || !cuesAbove(tokens, frame.verb, cues)) return undefined;
	const reach = new Set(clause);
	tokens.forEach((token, at) => {
		const weight = OPEN_ADVERBS.get(token.lower);
		if (
			hedged &&
			weight !== undefined &&
			(reach.has(at) || Math.abs(at - frame.verb) <= NEAR) &&
			modifies(tokens, at, frame.verb)
		)
			cues.set(at, weight);
	});
	if ([...cues.values()].includes('unreal')) return undefined;
	const weights = new Set(cues.values());
	const found = UNSURE.find((one) => weights.has(one));
	// "The firm said it would close": it will.
	const told = found === 'would' && frame.reportedBy !== undefined ? 'will' : found;
	const level = told ?? plainLevel(tokens, frame);
	return level === undefined ? undefined : { level, cues: [...cues.keys()].sort((a, b) => a - b) };
}

/** A parser hangs "allegedly" on what it likes; so near the verb it is the verb's. */
const NEAR = 3;

/** Not "allegedly drunk drivers", nor "possibly the best game". */
function modifies(tokens: readonly Node[], adverb: number, verb: number): boolean {
	const next = tokens[adverb + 1];
	if (adverb + 1 !== verb && (next?.rel === 'amod' || next?.tag === 'VBG')) return false;
	if (adverb > verb) return next === undefined || next.pos === 'PUNCT';
	const between = tokens.slice(adverb + 1, verb);
	return !between.some(
		(token) => isFiniteTag(token.tag) && token.rel !== 'aux' && token.rel !== 'aux:pass' && token.rel !== 'cop',
	);
}

function plainLevel(tokens: readonly Node[], { verb, tense, passive, subject }: Frame): Level | undefined {
	const token = tokens[verb];
	if (tense === 'past') return 'done';
	if (tense === 'future') return 'will';
	if (token === undefined) return undefined;
	if (tense === 'present') return isPlural(tokens, token, subject) ? 'is' : undefined;
	const own = dependentsOf(tokens, verb).map((at) => tokens[at]?.rel ?? '');
	// "later pleaded", with the form taken for a participle.
	if (token.tag === 'VBN' && own.some((rel) => rel === 'nsubj') && !own.some((rel) => rel.startsWith('aux')))
		return 'done';
	const marked = dependentsOf(tokens, verb).some((at) => tokens[at]?.rel === 'mark');
	// "a man charged with murder", "killing two people": told as done.
	if (token.tag === 'VBN' && passive && !marked) return 'done';
	if (token.tag === 'VBG' && /^(?:advcl|acl)$/.test(token.rel) && !marked) return 'is';
	if (isToldAsDone(tokens, verb)) return 'done';
	const undone = tokens[leftUndone(tokens, verb) ?? -1];
	if (undone !== undefined)
		return /^VB[DN]$/.test(undone.tag) || !isVerb(undone) ? 'done' : isFiniteTag(undone.tag) ? 'is' : undefined;
	// "is believed to have died".
	return dependentsOf(tokens, verb).some((at) => tokens[at]?.lower === 'have' && tokens[at]?.rel === 'aux')
		? 'done'
		: undefined;
}

/** "Admitted stealing", "was congratulated on being elected". */
function isToldAsDone(tokens: readonly Node[], verb: number): boolean {
	const token = tokens[verb];
	const own = dependentsOf(tokens, verb);
	if (token === undefined || !isParticiple(tokens, own, token) || !/^(?:xcomp|advcl|acl)$/.test(token.rel))
		return false;
	const { head, rel } = token;
	const marks = own.flatMap((at) => (tokens[at]?.rel === 'mark' ? [tokens[at]?.lower ?? ''] : []));
	// "Congratulates her on being elected": some hang it on whoever is congratulated.
	return [head, rel === 'acl' ? (tokens[head]?.head ?? -1) : -1].some((at) => {
		const upper = tokens[at];
		return upper !== undefined && DONE_PARTICIPLE.has([baseOf(upper), ...marks.slice(0, 1)].join(' '));
	});
}

/** "A closing surge", taken for a verb: one person does not "surge". */
const isPlural = (tokens: readonly Node[], { tag }: Node, subject: number | undefined): boolean =>
	tag !== 'VBP' ||
	subject === undefined ||
	!/^NNP?$/.test(tokens[subject]?.tag ?? '') ||
	tokens.some(({ head, rel }) => head === subject && rel === 'conj');

/** Whether the clause of a verb tells something as so: not as what may be, and not as left undone. */
export function isToldAsSo(sentence: Sentence, frame: Frame): boolean {
	const { tokens } = sentence;
	const commitment = commitmentOf(tokens, frame, clauseAt(sentence, frame.verb));
	return commitment !== undefined && isSure(commitment.level) && leftUndone(tokens, frame.verb) === undefined;
}

/** The word that says it is not done: "refused" of "refused to sign", "denied" of "denied that he signed", "without" of "without signing". */
export function leftUndone(tokens: readonly Node[], verb: number): number | undefined {
	const { head = -1, rel = 'dep' } = tokens[verb] ?? {};
	const upper = tokens[head];
	if (upper === undefined) return undefined;
	const undone = (rel === 'xcomp' && LEFT_UNDONE.has(baseOf(upper))) || isDenied(tokens, verb);
	return undone ? head : dependentsOf(tokens, verb).find((at) => tokens[at]?.lower === 'without');
}

/** "Denied that he signed", "denies ever signing", which a parser may take for two things that go on; not "denied it, smiling". */
function isDenied(tokens: readonly Node[], verb: number): boolean {
	const { head = -1, rel = 'dep', tag = '' } = tokens[verb] ?? {};
	const upper = tokens[head];
	if (upper === undefined || head > verb || !DENYING.has(baseOf(upper))) return false;
	if (/^[cx]comp$/.test(rel)) return true;
	return rel === 'advcl' && tag === 'VBG' && tokens.slice(head + 1, verb).every(({ pos }) => /^(?:ADV|AUX)$/.test(pos));
}
const isVerb = ({ tag }: Node): boolean => tag.startsWith('VB');
