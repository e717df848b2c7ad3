import type { Frame } from '../syntax/frames.ts';
import { dependentsOf, isFiniteTag, type Node } from '../syntax/tree.ts';
import { LADDER, type Level } from './ladder.ts';
import {
	CLAIMING,
	EARNEST,
	GOING_ON,
	LEFT_UNDONE,
	MODAL,
	OPEN_ADVERBS,
	STANDING,
	SUPPOSING,
	VERBS_ABOVE,
	type Weight,
} from './modal-words.ts';

export type Commitment = {
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
	const found = LADDER.filter((one) => one !== 'is' && one !== 'done').find((one) => weights.has(one));
	// "The firm said it would close": it will.
	const told = found === 'would' && frame.reportedBy !== undefined ? 'will' : found;
	const level = told ?? plainLevel(tokens, frame);
	return level === undefined ? undefined : { level, cues: [...cues.keys()].sort((a, b) => a - b) };
}

/** Modal verbs, conditions and "to" of the verb itself. False where they leave nothing stated. */
function ownCues(tokens: readonly Node[], verb: number, cues: Map<number, Weight>): boolean {
	const own = dependentsOf(tokens, verb);
	const having = own.some((at) => tokens[at]?.rel === 'aux' && /^(?:have|'ve)$/.test(tokens[at]?.lower ?? ''));
	for (const at of own) {
		const token = tokens[at];
		if (token === undefined) continue;
		if (token.tag === 'MD' || /^(?:will|wo|'ll|would|'d|may|might|could|can|ca|shall|should|must)$/.test(token.lower)) {
			if (!/^(?:aux|cop)/.test(token.rel)) continue;
			// "'d been dropped" is "had".
			if (token.lower === "'d" && tokens[verb]?.tag !== 'VB' && !own.some((other) => tokens[other]?.tag === 'VB'))
				continue;
			// "would have won": it did not.
			if (having && /^(?:would|'d|could|should)$/.test(token.lower)) return false;
			const weight = MODAL.get(token.lower);
			if (weight === undefined) continue;
			cues.set(at, weight);
		}
		if (token.rel === 'mark' && CONDITIONS.has(token.lower)) return false;
		// "so that they could", "so they could": a purpose.
		if (
			/^(?:mark|advmod)$/.test(token.rel) &&
			token.lower === 'so' &&
			at < verb &&
			!/^[,;]$/.test(tokens[at - 1]?.lower ?? ',')
		)
			return false;
		if (token.rel === 'mark' && token.lower === 'that' && tokens[at - 1]?.lower === 'so') return false;
	}
	// "is to appear", "was to be sentenced".
	const to = own.find((at) => tokens[at]?.rel === 'mark' && tokens[at]?.lower === 'to');
	if (
		to !== undefined &&
		own.some(
			(at) =>
				at < to &&
				/^(?:is|are|was|were|'s|'re)$/.test(tokens[at]?.lower ?? '') &&
				/^(?:cop|aux)/.test(tokens[at]?.rel ?? ''),
		)
	)
		cues.set(to, 'expected');
	// "has yet to endorse": it may come.
	if (to !== undefined && tokens[to - 1]?.lower === 'yet') cues.set(to - 1, 'expected');
	return true;
}
const CONDITIONS = new Set(['if', 'unless', 'lest', 'until']);
/** Of these, what is asked with "whether" may come: "has not decided whether to sign". Of others it is an open question. */
const DECIDING =
	/^(?:decide|consider|weigh|ponder|debate|mull|discuss|contemplate|study|deliberate|determine|undecided|unsure)$/;

/** Every verb, noun and adjective that the clause hangs on says how it is meant. False where one of them unsays it. */
function cuesAbove(tokens: readonly Node[], verb: number, cues: Map<number, Weight>): boolean {
	let at = verb;
	for (let steps = 0; steps < tokens.length; steps += 1) {
		const token = tokens[at];
		const upper = tokens[token?.head ?? -1];
		for (const own of dependentsOf(tokens, at)) {
			const beside = tokens[own];
			// "…, officials believe".
			if (beside?.rel !== 'parataxis' || beside.pos !== 'VERB' || own < at) continue;
			// "…, investigators suspect arson" is about the arson.
			if (dependentsOf(tokens, own).some((below) => /^(?:obj|ccomp|xcomp)$/.test(tokens[below]?.rel ?? ''))) continue;
			const weight = CLAIMING.get(baseOf(beside));
			const verbs = tokens.slice(at + 1, own).filter((token) => isFiniteTag(token.tag)).length;
			if (weight !== undefined && verbs === 0) cues.set(own, weight);
		}
		if (token === undefined) return true;
		const rel = token.rel;
		const marks = dependentsOf(tokens, at)
			.filter((own) => tokens[own]?.rel === 'mark')
			.map((own) => tokens[own]?.lower ?? '');
		const infinitive = marks.includes('to');
		if (marks.includes('whether')) {
			if (upper === undefined || !DECIDING.test(baseOf(upper))) return false;
			cues.set(token.head, 'possible');
			return true;
		}
		if (upper === undefined) return true;
		if (rel === 'conj') {
			const shares =
				token.tag === 'VB' ||
				(token.tag === 'VBN' && !dependentsOf(tokens, at).some((own) => /^aux/.test(tokens[own]?.rel ?? '')));
			if (shares && !ownCues(tokens, token.head, cues)) return false;
		} else if (
			/^(?:xcomp|ccomp|csubj|csubj:pass|csubj:outer)$/.test(rel) ||
			(rel === 'advcl' && (infinitive || isParticiple(tokens, dependentsOf(tokens, at), token)))
		) {
			if (rel === 'advcl' && !infinitive && !(marks.includes('of') && CLAIMING.has(baseOf(upper)))) {
				at = token.head;
				continue;
			}
			const weight = opinion(tokens, dependentsOf(tokens, token.head), upper)
				? 'unreal'
				: rel === 'xcomp' && isYetTo(tokens, dependentsOf(tokens, at))
					? 'neutral'
					: weightOf(upper, rel, infinitive, token.tag === 'VBG');
			if (weight === 'unreal') return false;
			// "knew where he was hiding".
			if (rel === 'ccomp' && dependentsOf(tokens, at).some((own) => tokens[own]?.tag === 'WRB')) return false;
			if (weight !== 'neutral') cues.set(token.head, weight);
			if (isNegative(tokens, dependentsOf(tokens, token.head))) return false;
			// "could be forced to", "may be about to": what the upper verb's own helpers say holds for it as well.
			if (!ownCues(tokens, token.head, cues)) return false;
			// In the saying itself only a hedge counts: "he will say that it rained" states nothing of the rain.
			if (
				rel === 'ccomp' &&
				weight === 'neutral' &&
				dependentsOf(tokens, token.head).some((own) => tokens[own]?.tag === 'MD')
			)
				return false;
		} else if (rel === 'acl') {
			if (!infinitive) {
				const supposed = SUPPOSING.get(baseOf(upper));
				if (supposed !== undefined && marks.includes('that')) cues.set(token.head, supposed);
				return true;
			}
			const weight = STANDING.get(baseOf(upper));
			if (weight === undefined) return false;
			cues.set(token.head, weight);
			return weight !== 'unreal';
		} else if (rel === 'advcl') {
			const mark = dependentsOf(tokens, at).find((own) => tokens[own]?.rel === 'mark');
			if (mark !== undefined && /^(?:if|unless|until|whether)$/.test(tokens[mark]?.lower ?? '')) return false;
			// "will be named after he is charged": he has not been.
			if (
				mark !== undefined &&
				/^(?:after|once|when|before|as)$/.test(tokens[mark]?.lower ?? '') &&
				dependentsOf(tokens, token.head).some(
					(own) => COMING.test(tokens[own]?.lower ?? '') && tokens[own]?.rel === 'aux',
				)
			)
				cues.set(mark, 'expected');
			return true;
		} else if (rel === 'root' || /^acl:relcl|parataxis|appos/.test(rel)) return true;
		else if (rel === 'obj' || rel === 'obl' || rel.startsWith('nmod')) return true;
		at = token.head;
	}
	return true;
}

/** What is told of as yet to come: not "the will of the crowd". */
const COMING = /^(?:will|would|wo|'ll|may|might|could)$/;

/** "has yet to endorse": its own word says it. */
const isYetTo = (tokens: readonly Node[], own: readonly number[]): boolean =>
	own.some((at) => tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'yet');

/** "suspected of hiding", "of being hidden", "of having hidden". */
const isParticiple = (tokens: readonly Node[], own: readonly number[], token: Node): boolean =>
	token.tag === 'VBG' || (token.tag === 'VBN' && own.some((at) => /^(?:being|having)$/.test(tokens[at]?.lower ?? '')));

/** What a word says of the clause it takes: nothing ("said"), how sure, or that it may never be. */
function weightOf(upper: Node, rel: string, infinitive: boolean, participle: boolean): Weight | 'neutral' {
	const base = baseOf(upper);
	// "was found hiding".
	if (rel === 'xcomp' && LEFT_UNDONE.has(base)) return 'neutral';
	if (rel === 'xcomp' && participle && !GOING_ON.has(base)) return EARNEST.has(base) ? 'neutral' : 'unreal';
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
		if (base === 'claim') return 'believed';
		return VERBS_ABOVE.get(base) ?? (EARNEST.has(base) && upper.tag === 'VBN' ? 'neutral' : 'unreal');
	}
	if (rel === 'advcl' || EARNEST.has(base)) return 'neutral';
	return VERBS_ABOVE.get(base) ?? 'unreal';
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

/** "I think": a speaker's opinion, which states nothing of what happened. */
const opinion = (tokens: readonly Node[], own: readonly number[], upper: Node): boolean =>
	CLAIMING.has(baseOf(upper)) &&
	own.some((at) => /^nsubj/.test(tokens[at]?.rel ?? '') && /^(?:i|we|you)$/.test(tokens[at]?.lower ?? ''));

const isNegative = (tokens: readonly Node[], own: readonly number[]): boolean =>
	own.some((at) => /^(?:not|n't|never|no)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.rel === 'advmod');

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
	const undone = tokens[leftUndone(tokens, verb) ?? -1];
	if (undone !== undefined) return /^VB[DN]$/.test(undone.tag) ? 'done' : isFiniteTag(undone.tag) ? 'is' : undefined;
	// "is believed to have died".
	return dependentsOf(tokens, verb).some((at) => tokens[at]?.lower === 'have' && tokens[at]?.rel === 'aux')
		? 'done'
		: undefined;
}

/** "A closing surge", taken for a verb: one person does not "surge". */
const isPlural = (tokens: readonly Node[], { tag }: Node, subject: number | undefined): boolean =>
	tag !== 'VBP' ||
	subject === undefined ||
	!/^NNP?$/.test(tokens[subject]?.tag ?? '') ||
	tokens.some(({ head, rel }) => head === subject && rel === 'conj');

/** The verb above that says it is not done: "refused" of "refused to sign". */
export function leftUndone(tokens: readonly Node[], verb: number): number | undefined {
	const { head, rel } = tokens[verb] ?? {};
	const upper = tokens[head ?? -1];
	return rel === 'xcomp' && upper !== undefined && LEFT_UNDONE.has(baseOf(upper)) ? head : undefined;
}

const baseOf = (token: Node & { readonly lemma?: string }): string => token.lemma ?? token.lower;
