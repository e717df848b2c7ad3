import { plainVerb, stanceOf, verbForSort } from '../lexicon/phrases.ts';
import type { Frame } from '../syntax/frames.ts';
import { dependentsOf } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';
import { nominalVerb } from './nominal.ts';

/** What a verb means with the words that it needs for it: "vote down" is to reject. */
export type Meaning = {
	readonly verb: string;
	/** The word that says so, where it stands apart: "guilty" of "found Brandt guilty". */
	readonly said?: number;
	/** Whoever does it and whom it is done to, where the grammar of the plain verb would have them elsewhere. */
	readonly parties?: { readonly actor?: number; readonly undergoer?: number };
};

/** Undefined where the verb means what it says. A frame is asked of again and again. */
export function meaningOf(frame: Frame, tokens: readonly Token[]): Meaning | undefined {
	if (!known.has(frame)) known.set(frame, find(frame, tokens));
	return known.get(frame);
}
const known = new WeakMap<Frame, Meaning | undefined>();

function find(frame: Frame, tokens: readonly Token[]): Meaning | undefined {
	if (frame.copular) return dead(frame, tokens) ?? side(frame, tokens);
	const decision = nominalVerb(frame.lemma);
	if (decision !== undefined) return { verb: decision };
	return (
		takenForDead(frame, tokens) ??
		begun(frame, tokens) ??
		carried(frame, tokens) ??
		withVerdict(frame, tokens) ??
		withParticle(frame) ??
		withPreposition(frame, tokens) ??
		withObject(frame, tokens)
	);
}

/** "All nine are dead": they died. Who "was dead" may have been for years. */
const dead = ({ verb, subject, tense }: Frame, tokens: readonly Token[]): Meaning | undefined =>
	tokens[verb]?.lower === 'dead' && tense === 'present'
		? { verb: 'die', parties: parties(subject, undefined) }
		: undefined;

/** "Nine miners are feared dead", "were confirmed dead". */
const takenForDead = ({ lemma, verb, passive, subject }: Frame, tokens: readonly Token[]): Meaning | undefined =>
	passive && TAKEN_FOR.has(lemma) && tokens[verb + 1]?.lower === 'dead'
		? { verb: 'kill', said: verb + 1, parties: parties(undefined, subject) }
		: undefined;
const TAKEN_FOR = wordSet('fear presume believe confirm declare pronounce');

/** "The trial began on Monday": what begins is done to nobody else. */
function begun({ lemma, verb, subject, object, passive }: Frame, tokens: readonly Token[]): Meaning | undefined {
	if (!/^(?:begin|start|commence)$/.test(lemma) || passive || object !== undefined) return undefined;
	if (!BEGUN.has(tokens[subject ?? -1]?.lemma ?? '')) return undefined;
	if (dependentsOf(tokens, verb).some((at) => /^(?:xcomp|advcl)$/.test(tokens[at]?.rel ?? ''))) return undefined;
	return { verb: 'begin', parties: parties(undefined, subject) };
}
const BEGUN = wordSet(
	'trial hearing inquest inquiry talk negotiation summit conference strike walkout construction filming production evacuation ' +
		'vaccination voting excavation demolition campaign tournament championship festival ceasefire truce withdrawal offensive',
);

/** "Is in favour of the tunnel", "is against it". */
function side(frame: Frame, tokens: readonly Token[]): Meaning | undefined {
	const own = dependentsOf(tokens, frame.verb);
	const before = own.find((at) => tokens[at]?.rel === 'case' && at < frame.verb);
	const preposition = tokens[before ?? -1]?.lower;
	if (preposition === 'against') return { verb: 'oppose', parties: parties(frame.subject, frame.verb) };
	if (preposition !== 'in' || !/^favou?r$/.test(frame.lemma)) return undefined;
	const what = own.find((at) => tokens[at]?.rel === 'nmod' && at > frame.verb);
	return what === undefined ? undefined : { verb: 'support', parties: parties(frame.subject, what) };
}

/** "The bill passed the House", "the referendum failed": what is voted on does what is done to it. */
function carried(frame: Frame, tokens: readonly Token[]): Meaning | undefined {
	const verb = CARRIED.get(frame.lemma);
	if (verb === undefined || frame.passive || !PROPOSED.has(tokens[frame.subject ?? -1]?.lemma ?? '')) return undefined;
	if (frame.object === undefined) return { verb, parties: parties(chamberOf(frame, tokens), frame.subject) };
	return isChamber(tokens[frame.object]) ? { verb, parties: parties(frame.object, frame.subject) } : undefined;
}
const CARRIED = new Map([
	['pass', 'pass'],
	['clear', 'pass'],
	['fail', 'reject'],
]);
const PROPOSED = wordSet(
	'bill act measure motion amendment resolution referendum proposition legislation treaty budget',
);

/** "Was voted down in the House": by it. */
export const chamberOf = ({ obliques }: Frame, tokens: readonly Token[]): number | undefined =>
	obliques.find(({ prep, head }) => prep === 'in' && isChamber(tokens[head]))?.head;
const isChamber = (token: Token | undefined): boolean => token !== undefined && CHAMBERS.has(token.lower);
const CHAMBERS = wordSet('house senate assembly parliament congress legislature chamber council committee');

/** "Found Brandt guilty", "left rates unchanged". */
function withVerdict({ lemma, verb }: Frame, tokens: readonly Token[]): Meaning | undefined {
	const words = VERDICTS.get(lemma);
	if (words === undefined) return undefined;
	const near = tokens.slice(verb + 1, verb + VERDICT_WITHIN);
	const at = near.findIndex(({ lower }) => words.test(lower));
	const word = near[at]?.lower;
	if (word === undefined || near.slice(0, at).some(({ pos }) => /^(?:VERB|PUNCT|SCONJ)$/.test(pos))) return undefined;
	const said = verb + 1 + at;
	if (lemma !== 'find') return { verb: 'freeze', said };
	return { verb: word === 'guilty' && near[at - 1]?.lower !== 'not' ? 'convict' : 'acquit', said };
}
const VERDICTS = new Map([
	['find', /^(?:guilty|innocent)$/],
	['leave', /^(?:unchanged|steady)$/],
	['keep', /^(?:unchanged|steady)$/],
	['hold', /^(?:unchanged|steady)$/],
]);
const VERDICT_WITHIN = 7;

function withParticle({ lemma, particle }: Frame): Meaning | undefined {
	const verb = plainVerb(lemma, particle);
	return verb === undefined ? undefined : { verb };
}

/** "Voted against the bill", "came out in favour of it": what the preposition leads to. */
function withPreposition({ lemma, verb, particle, subject, obliques, passive }: Frame, tokens: readonly Token[]) {
	for (const { prep, head } of obliques) {
		const favour = prep === 'in' && /^favou?r$/.test(tokens[head]?.lower ?? '');
		const words = favour ? `in ${tokens[head]?.lower}` : prep;
		const second = particle ?? (tokens[verb + 1]?.lower === 'ahead' ? 'ahead' : undefined);
		const idiom = plainVerb(lemma, `${words} ${tokens[head]?.lemma}`);
		if (idiom !== undefined) return { verb: idiom, said: head };
		const plain = plainVerb(lemma, second === undefined ? words : `${second} ${words}`);
		if (plain === undefined) continue;
		if (passive || !TAKING.test(words)) return { verb: plain };
		const of = dependentsOf(tokens, head).find((at) => tokens[at]?.rel === 'nmod');
		return { verb: plain, parties: parties(subject, favour ? of : head) };
	}
	return undefined;
}
/** Not "travelled through Orsa". */
const TAKING = /^(?:against|for|to|with|by|from|in favou?r)$/;

/** "Met its target", "voiced support for the tunnel", "took the stand": that a witness takes, and nothing is done to it. */
function withObject({ lemma, subject, object, agent, obliques, passive }: Frame, tokens: readonly Token[]) {
	// "Brandt was denied bail": that is what is denied, as in "bail was denied".
	if (passive && object !== undefined && GRANTING.has(lemma)) return { verb: lemma, parties: parties(agent, object) };
	const noun = tokens[(passive ? subject : object) ?? -1]?.lemma;
	if (noun === undefined) return undefined;
	const done = verbForSort(lemma, noun);
	// "Brandt lost her job": it was done to her.
	if (done === 'dismiss') return { verb: done, parties: parties(undefined, subject) };
	if (done !== undefined) return { verb: done };
	const stance = passive ? undefined : stanceOf(lemma, noun);
	if (stance !== undefined)
		return { verb: stance, parties: parties(subject, obliques.find(({ prep }) => /^(?:for|to)$/.test(prep))?.head) };
	const idiom = passive ? undefined : plainVerb(lemma, noun);
	return idiom === undefined ? undefined : { verb: idiom, parties: parties(subject, wholeOf(object, tokens)) };
}

/** "Took control of the town". */
const wholeOf = (object: number | undefined, tokens: readonly Token[]): number | undefined =>
	object === undefined
		? undefined
		: dependentsOf(tokens, object).find(
				(at) => tokens[at]?.rel === 'nmod' && dependentsOf(tokens, at).some((own) => tokens[own]?.lower === 'of'),
			);

const GRANTING = wordSet('grant deny refuse award');

const parties = (actor: number | undefined, undergoer: number | undefined): NonNullable<Meaning['parties']> => ({
	...(actor !== undefined && { actor }),
	...(undergoer !== undefined && { undergoer }),
});
