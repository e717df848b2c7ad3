import { type Document, nameTerm } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import type { Sentence, Token } from '../../types.ts';
import { concepts } from '../persons.ts';

export type Deed = {
	readonly deed: string;
	/** "does", "undergoes", or the preposition between the deed and the noun. */
	readonly role: string;
	/** Who does it, where that is somebody named. */
	readonly doer?: string;
};

/** What a noun is told to do or to undergo, where that was done and is not told in passing. */
export function deedOf(document: Document, sentence: Sentence, noun: number): Deed | undefined {
	const { tokens } = sentence;
	const { rel = '', head = -1 } = tokens[noun] ?? {};
	const verb = tokens[head];
	if (verb === undefined || !(verb.pos === 'VERB' || (verb.pos === 'ADJ' && rel === 'obl'))) return undefined;
	const deed = concept(verb.lemma);
	const subject = tokens.findIndex((one) => one.head === head && one.rel.startsWith('nsubj'));
	// "After Marand blocked a shot": one of several, told for its time.
	const inPassing = tokens.some((one) => one.head === head && PASSING.test(one.lower));
	if (LIGHT.has(deed) || inPassing || isUnreal(tokens, head)) return undefined;
	const role = roleOf(tokens, noun);
	const doer = document.names[sentence.index]?.get(subject < 0 ? modifiedBy(tokens, head) : subject);
	return role === undefined ? undefined : { deed, role, ...(doer !== undefined && { doer: nameTerm(doer.canonical) }) };
}

/** "Orosko, a man serving three life sentences": whom the verb is told of; -1 where it modifies nobody. */
function modifiedBy(tokens: readonly Token[], verb: number): number {
	const { rel = '', head = -1 } = tokens[verb] ?? {};
	if (!rel.startsWith('acl')) return -1;
	return tokens[head]?.rel === 'appos' ? (tokens[head]?.head ?? -1) : head;
}

function roleOf(tokens: readonly Token[], noun: number): string | undefined {
	const { rel } = tokens[noun] ?? {};
	if (rel === 'nsubj') return 'does';
	if (rel === 'obj' || rel === 'nsubj:pass') return 'undergoes';
	const preposition = tokens.find((one) => one.head === noun && one.rel === 'case')?.lower;
	return rel === 'obl' && preposition !== 'by' ? preposition : undefined;
}

/** "Did not fire", "would drop", "to plant": nothing that was done. */
const isUnreal = (tokens: readonly Token[], verb: number): boolean =>
	tokens.some(
		({ head, lower, rel }) =>
			head === verb && (UNREAL.test(lower) || (rel === 'mark' && /^(?:if|unless|whether|to)$/.test(lower))),
	);
const UNREAL = /^(?:not|n't|never|would|could|may|might|should|can|must|will|'ll|shall)$/;

const PASSING = /^(?:after|before|when|as|while|since|until)$/;

/** Verbs that say too little of what is done. */
const LIGHT = concepts('be have do say get make take become include see mean want need know think use');
