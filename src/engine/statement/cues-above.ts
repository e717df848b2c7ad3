import { dependentsOf, isFiniteTag, type Node } from '../syntax/tree.ts';
import {
	baseOf,
	CLAIMING,
	DENYING,
	EARNEST,
	GOING_ON,
	LEFT_UNDONE,
	STANDING,
	SUPPOSING,
	VERBS_ABOVE,
	type Weight,
	WITH_PARTICIPLE,
} from './modal-words.ts';
import { ownCues } from './own-cues.ts';

/** Every verb, noun and adjective that the clause hangs on says how it is meant. False where one of them unsays it. */
export function cuesAbove(tokens: readonly Node[], verb: number, cues: Map<number, Weight>): boolean {
	let at = verb;
	for (let steps = 0; steps < tokens.length; steps += 1) {
		// What was said in a clause that is denied is not told.
		if (at !== verb && isComplementOf(tokens, at, DENYING)) return false;
		cuesBeside(tokens, at, cues);
		const stated = stepUp(tokens, at, cues);
		if (stated !== 'on') return stated;
		at = tokens[at]?.head ?? -1;
	}
	return true;
}

const isComplementOf = (tokens: readonly Node[], at: number, verbs: ReadonlySet<string>): boolean => {
	const upper = tokens[tokens[at]?.head ?? -1];
	return upper !== undefined && /^[cx]comp$/.test(tokens[at]?.rel ?? '') && verbs.has(baseOf(upper));
};

/** "…, officials believe"; "…, investigators suspect arson" is about the arson. */
function cuesBeside(tokens: readonly Node[], at: number, cues: Map<number, Weight>): void {
	for (const own of dependentsOf(tokens, at)) {
		const beside = tokens[own];
		if (beside?.rel !== 'parataxis' || beside.pos !== 'VERB' || own < at) continue;
		if (dependentsOf(tokens, own).some((below) => /^(?:obj|ccomp|xcomp)$/.test(tokens[below]?.rel ?? ''))) continue;
		const weight = CLAIMING.get(baseOf(beside));
		const verbs = tokens.slice(at + 1, own).filter((token) => isFiniteTag(token.tag)).length;
		if (weight !== undefined && verbs === 0) cues.set(own, weight);
	}
}

/** What the word says that this one hangs on; whether the clause is stated, or what is above that word says so as well. */
type Step = boolean | 'on';

function stepUp(tokens: readonly Node[], at: number, cues: Map<number, Weight>): Step {
	const token = tokens[at];
	if (token === undefined) return true;
	const { head, rel } = token;
	const upper = tokens[head];
	const own = dependentsOf(tokens, at);
	const marks = own.flatMap((one) => (tokens[one]?.rel === 'mark' ? [tokens[one]?.lower ?? ''] : []));
	if (marks.includes('whether')) {
		if (upper === undefined || !DECIDING.test(baseOf(upper))) return false;
		cues.set(head, 'possible');
		return true;
	}
	if (upper === undefined) return true;
	const infinitive = marks.includes('to') && token.tag !== 'VBG';
	if (rel === 'conj') {
		const shares =
			token.tag === 'VB' || (token.tag === 'VBN' && !own.some((one) => /^aux/.test(tokens[one]?.rel ?? '')));
		return shares && !ownCues(tokens, head, cues) ? false : 'on';
	}
	if (/^(?:xcomp|ccomp|csubj|csubj:pass|csubj:outer)$/.test(rel))
		return complement(tokens, at, upper, infinitive, cues);
	if (rel === 'advcl') {
		// "Pledged to keep order, rejecting calls": what is set off is not pledged.
		if (token.tag === 'VBG' && upper.tag === 'VB' && isSetOff(tokens, own, at)) return true;
		if (infinitive) return complement(tokens, at, upper, infinitive, cues);
		if (!isParticiple(tokens, own, token)) return besideVerb(tokens, at, cues);
		const weight = weightWith(upper, marks);
		if (weight !== undefined) return governed(tokens, head, weight, cues);
		return marks.includes('of') && CLAIMING.has(baseOf(upper)) ? complement(tokens, at, upper, infinitive, cues) : 'on';
	}
	if (rel === 'acl') {
		const weight = weightWith(upper, marks);
		return weight === undefined ? onNoun(head, upper, marks, cues) : governed(tokens, head, weight, cues);
	}
	return /^(?:root|obj|obl)$|^(?:acl:relcl|parataxis|appos|nmod)/.test(rel) ? true : 'on';
}

/** "said that it rained", "is expected to rain": the verb above takes the clause. */
function complement(
	tokens: readonly Node[],
	at: number,
	upper: Node,
	infinitive: boolean,
	cues: Map<number, Weight>,
): Step {
	const { head = -1, rel = 'dep', tag = '' } = tokens[at] ?? {};
	const [own, beside] = [dependentsOf(tokens, at), dependentsOf(tokens, head)];
	const weight = opinion(tokens, beside, upper)
		? 'unreal'
		: rel === 'xcomp' && isYetTo(tokens, own)
			? 'neutral'
			: weightOf(upper, rel, infinitive, tag === 'VBG');
	if (weight === 'unreal') return false;
	// "knew where he was hiding".
	if (rel === 'ccomp' && own.some((one) => tokens[one]?.tag === 'WRB')) return false;
	if (weight !== 'neutral') cues.set(head, weight);
	// "Is not thought to have left" tells that as it tells "is thought to have left"; nobody asked is another thing.
	if (isNegative(tokens, beside) && !(rel === 'xcomp' && infinitive && SHARING_NO.test(weight))) return false;
	// "could be forced to", "may be about to": what the upper verb's own helpers say holds for it as well.
	if (!ownCues(tokens, head, cues)) return false;
	// In the saying itself only a hedge counts: "he will say that it rained" states nothing of the rain.
	return rel === 'ccomp' && weight === 'neutral' && beside.some((one) => tokens[one]?.tag === 'MD') ? false : 'on';
}

/** Weights of verbs whose "not" is that of the verb below. */
const SHARING_NO = /^(?:believed|expected|scheduled|intended)$/;

/** What a participle's upper word says of it: "considering selling", "close to selling". */
const weightWith = (upper: Node, marks: readonly string[]): Weight | undefined =>
	WITH_PARTICIPLE.get([baseOf(upper), ...marks.slice(-1)].join(' '));

/** "Is close to signing", unless it is not. */
function governed(tokens: readonly Node[], head: number, weight: Weight, cues: Map<number, Weight>): Step {
	cues.set(head, weight);
	return isNegative(tokens, dependentsOf(tokens, head)) || !ownCues(tokens, head, cues) ? false : 'on';
}

/** "the claim that it rained", "a plan to build". */
function onNoun(head: number, upper: Node, marks: readonly string[], cues: Map<number, Weight>): boolean {
	if (!marks.includes('to')) {
		const supposed = SUPPOSING.get(baseOf(upper));
		if (supposed !== undefined && marks.includes('that')) cues.set(head, supposed);
		return true;
	}
	const weight = STANDING.get(baseOf(upper));
	if (weight === undefined) return false;
	cues.set(head, weight);
	return weight !== 'unreal';
}

/** "if it rains"; "will be named after he is charged": he has not been. */
function besideVerb(tokens: readonly Node[], at: number, cues: Map<number, Weight>): boolean {
	const mark = dependentsOf(tokens, at).find((own) => tokens[own]?.rel === 'mark');
	if (mark === undefined) return true;
	const { lower = '' } = tokens[mark] ?? {};
	if (/^(?:if|unless|until|whether)$/.test(lower)) return false;
	const coming = dependentsOf(tokens, tokens[at]?.head ?? -1).some(
		(own) => COMING.test(tokens[own]?.lower ?? '') && tokens[own]?.rel === 'aux',
	);
	if (coming && /^(?:after|once|when|before|as)$/.test(lower)) cues.set(mark, 'expected');
	return true;
}

/** What is told of as yet to come: not "the will of the crowd". */
const COMING = /^(?:will|would|wo|'ll|may|might|could)$/;

/** Of these, what is asked with "whether" may come: "has not decided whether to sign". Of others it is an open question. */
const DECIDING =
	/^(?:decide|consider|weigh|ponder|debate|mull|discuss|contemplate|study|deliberate|determine|undecided|unsure)$/;

/** "has yet to endorse": its own word says it. */
const isYetTo = (tokens: readonly Node[], own: readonly number[]): boolean =>
	own.some((at) => tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'yet');

/** "…, rejecting calls": behind a comma, with no word that joins it. */
const isSetOff = (tokens: readonly Node[], own: readonly number[], at: number): boolean =>
	tokens[at - 1]?.lower === ',' && !own.some((one) => tokens[one]?.rel === 'mark');

/** "suspected of hiding", "of being hidden", "of having hidden". */
export const isParticiple = (tokens: readonly Node[], own: readonly number[], token: Node): boolean =>
	token.tag === 'VBG' || (token.tag === 'VBN' && own.some((at) => /^(?:being|having)$/.test(tokens[at]?.lower ?? '')));

/** What a word says of the clause it takes: nothing ("said"), how sure, or that it may never be. */
function weightOf(upper: Node, rel: string, infinitive: boolean, participle: boolean): Weight | 'neutral' {
	const base = baseOf(upper);
	// "was found hiding".
	if ((DENYING.has(base) && rel !== 'advcl') || (rel === 'xcomp' && LEFT_UNDONE.has(base))) return 'neutral';
	if (rel === 'xcomp' && participle && !GOING_ON.has(base))
		return WITH_PARTICIPLE.get(base) ?? (EARNEST.has(base) ? 'neutral' : 'unreal');
	const claiming = CLAIMING.get(base);
	if (claiming !== undefined) return claiming;
	// "set up websites to exploit it": a purpose. "Is set to", "is due to" are not.
	if (infinitive && rel === 'advcl' && !/^(?:VBN|JJ)$/.test(upper.tag)) return 'unreal';
	if (base === 'set' && upper.tag !== 'VBN') return 'unreal';
	// "went on to win": won.
	if (base === 'go' && upper.tag !== 'VBG') return 'neutral';
	if (infinitive || rel === 'xcomp') {
		if (GOING_ON.has(base)) return 'neutral';
		// "is said to have died".
		if (/^(?:claim|say|report)$/.test(base)) return 'believed';
		// "Wanted to leave", and may have left.
		if (base === 'want' && !/^VB[ZP]$/.test(upper.tag)) return 'unreal';
		// "Looking to sell".
		if (base === 'look' && upper.tag === 'VBG') return 'intended';
		return VERBS_ABOVE.get(base) ?? (EARNEST.has(base) && upper.tag === 'VBN' ? 'neutral' : 'unreal');
	}
	if (rel === 'advcl' || EARNEST.has(base)) return 'neutral';
	return VERBS_ABOVE.get(base) ?? 'unreal';
}

/** "I think": a speaker's opinion, which states nothing of what happened. */
const opinion = (tokens: readonly Node[], own: readonly number[], upper: Node): boolean =>
	CLAIMING.has(baseOf(upper)) &&
	own.some((at) => /^nsubj/.test(tokens[at]?.rel ?? '') && /^(?:i|we|you)$/.test(tokens[at]?.lower ?? ''));

const isNegative = (tokens: readonly Node[], own: readonly number[]): boolean =>
	own.some((at) => /^(?:not|n't|never|no)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.rel === 'advmod');
