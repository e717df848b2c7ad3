import type { Claim } from '../../claim.ts';
import { derived } from '../../derived.ts';
import { type Document, isPartlyQuoted } from '../../document.ts';
import { frames } from '../../syntax/frames.ts';
import { spanAcross } from '../../syntax/tree.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Sentence, Token } from '../../types.ts';
import { isToldAsSo } from '../level.ts';
import { type Party, partyAfter, partyAt, partyBefore } from './party.ts';
import { type Bonding, type Relation, saidOf, whoIs } from './words.ts';

/** Who did what to whom, or is what to whom, both by name: "Velland bought Kelm", "Kelm, a subsidiary of Velland". */
export type Bond = Claim & {
	readonly relation: Relation;
	readonly doer: string;
	readonly other: string;
	/** Of relatives what the first is to the second. */
	readonly kin?: string;
};

export const bonds = derived('bonds', (document): readonly Bond[] =>
	document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		if (tokens.at(-1)?.text === '?') return [];
		return tokens.flatMap((_, at): Bond[] => {
			const found =
				ofVerb(document, sentence, at) ?? ofNoun(document, sentence, at) ?? ofSuccession(document, sentence, at);
			if (found === undefined) return [];
			const { one, two, bonding } = found;
			const [doer, other] = bonding.doer ? [one, two] : [two, one];
			const span = spanAcross(tokens, [one.from, one.to - 1, two.from, two.to - 1, at]);
			// A parser of names leaves "Jr." out, and father and son have one.
			if (doer.name === other.name || SUFFIX.test(document.text.slice(span.start, span.end + 5))) return [];
			if (isPartlyQuoted(document, sentence, span)) return [];
			const { relation } = bonding;
			const kin = relation === 'is kin of' ? { kin: tokens[at]?.lemma ?? '' } : {};
			return [{ document, sentence, span, relation, doer: doer.name, other: other.name, ...kin }];
		});
	}),
);

const SUFFIX = /\b(?:Jr|Sr|II|III|IV)\b/;

/** Two names, and what is said of the first. */
type Found = { readonly one: Party; readonly two: Party; readonly bonding: Bonding };

/** "Velland bought Kelm", "Kelm, owned by Velland,", "Velland lost 2-1 to Kelm". */
function ofVerb(document: Document, sentence: Sentence, at: number): Found | undefined {
	const { tokens } = sentence;
	const particle = tokens[at + 1]?.lower === 'over' ? 1 : 0;
	const bonding = saidOf(tokens[at]?.lemma ?? '', particle > 0);
	if (bonding === undefined) return undefined;
	const by = behind(tokens, at + particle, 'by');
	const to = bonding.doer ? undefined : behind(tokens, at, 'to');
	if (!bonding.doer && to === undefined) return undefined;
	const isAside = by !== undefined && tokens[at - 1]?.text === ',';
	const one = isAside ? partyAt(document, sentence, at - 2) : partyBefore(document, sentence, at);
	const two = one && partyAfter(document, sentence, by ?? to ?? at + particle);
	if (one === undefined || two === undefined || !isToldOf(sentence, at, one)) return undefined;
	return { one, two, bonding: by === undefined ? bonding : { ...bonding, doer: !bonding.doer } };
}

/** A word behind another, with how it was done between them at most: "beaten soundly by", "lost 6-4, 7-5 to". */
function behind(tokens: readonly Token[], from: number, word: string): number | undefined {
	let at = from + 1;
	while (at - from <= REACH && /^(?:ADV|ADJ|NUM|PUNCT|SYM|X)$/.test(tokens[at]?.pos ?? '')) at += 1;
	return tokens[at]?.lower === word ? at : undefined;
}
const REACH = 10;

/** A parser says so as well; a verb that it takes for a noun must be all there is. */
function isToldOf(sentence: Sentence, at: number, party: Party): boolean {
	const frame = frames(sentence.tokens).find(({ verb }) => verb === at);
	if (frame === undefined) return sentence.tokens.length <= PLAIN && !sentence.tokens.some(isOpen);
	const { subject = -1 } = frame;
	const isAside = sentence.tokens[at]?.rel.startsWith('acl') === true && frame.subject === undefined;
	return !frame.negated && (isAside || (subject >= party.from - 2 && subject < at)) && isToldAsSo(sentence, frame);
}
const PLAIN = 30;
const isOpen = ({ lower }: Token): boolean =>
	/^(?:if|whether|not|n't|never|could|may|might|would|should|to)$/.test(lower);

/** "Kelm, a subsidiary of Velland", "Kelm is the parent company of Velland", "Velland's subsidiary Kelm". */
function ofNoun(document: Document, sentence: Sentence, at: number): Found | undefined {
	const { tokens } = sentence;
	const bonding = tokens[at]?.pos === 'NOUN' ? whoIs(tokens[at].lemma) : undefined;
	if (bonding === undefined) return undefined;
	// "Brother-in-law" is another word.
	if (tokens[at + 1]?.text.startsWith('-')) return undefined;
	const end = tokens[at + 1]?.lower === 'company' ? at + 1 : at;
	let first = at;
	while (/^(?:ADJ|NOUN|DET|NUM)$/.test(tokens[first - 1]?.pos ?? '')) first -= 1;
	if (tokens.slice(first, at).some(({ lower }) => NO_LONGER.test(lower))) return undefined;
	const before = tokens[first - 1];
	if (before?.lower === "'s" || before?.lower === "'") {
		const two = partyAt(document, sentence, first - 2);
		const one =
			partyAfter(document, sentence, tokens[end + 1]?.text === ',' ? end + 1 : end) ??
			(two && partySetBefore(document, sentence, two.from));
		return one && two && { one, two, bonding };
	}
	if (!/^(?:of|to)$/.test(tokens[end + 1]?.lower ?? '')) return undefined;
	const one = partySetBefore(document, sentence, first);
	const two =
		one &&
		(partyAfter(document, sentence, end + 1) ??
			(bonding.relation === 'is kin of' ? houseAfter(document, sentence, end + 1) : undefined));
	return one && two && { one, two, bonding };
}

/** "A friend of the Brandt family", "of Brandt's family", "of Brandt's". */
function houseAfter(document: Document, sentence: Sentence, at: number): Party | undefined {
	const { tokens } = sentence;
	const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	const party = partyAt(document, sentence, first);
	if (party === undefined) return undefined;
	const owns = /^'s?$/.test(tokens[party.to]?.lower ?? '');
	const next = tokens[owns ? party.to + 1 : party.to];
	return next?.lower === 'family' || (owns && (next === undefined || next.pos === 'PUNCT')) ? party : undefined;
}

/** "After Brandt's death Moll was elected": Moll followed Brandt. */
function ofSuccession(document: Document, sentence: Sentence, at: number): Found | undefined {
	const { tokens } = sentence;
	if (!LEAVING.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== "'s") return undefined;
	const two = partyAt(document, sentence, at - 2);
	if (two === undefined || !/^(?:after|following|since)$/.test(tokens[two.from - 1]?.lower ?? '')) return undefined;
	const one = partyAt(document, sentence, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
	const verb = one && frames(tokens).find(({ verb }) => verb >= one.to && verb <= one.to + HELPERS);
	if (one === undefined || verb === undefined || !ELECTED.has(verb.lemma) || verb.negated) return undefined;
	// "Moll elected a new board" and "was named in the will" are no successions.
	if (!verb.passive && verb.lemma !== 'become') return undefined;
	if (!tokens.slice(verb.verb + 1, verb.verb + OFFICE).some(({ lemma }) => OFFICES.test(lemma))) return undefined;
	return isToldAsSo(sentence, verb) ? { one, two, bonding: { relation: 'follows', doer: true } } : undefined;
}
const LEAVING = wordSet('death resignation departure retirement dismissal ouster removal exit assassination');
const ELECTED = wordSet('elect appoint name choose become');
const HELPERS = 3;
const OFFICE = 6;
const OFFICES =
	/^(?:president|leader|chairman|chairwoman|chair|secretary|director|minister|premier|mayor|governor|head|chief|ceo|coach|captain|manager|bishop|pope|king|queen|speaker|successor|editor)$/;

/** Of whom it is said: "Kelm, a subsidiary", "Kelm is a subsidiary". */
function partySetBefore(document: Document, sentence: Sentence, at: number): Party | undefined {
	const { text = '', lower = '' } = sentence.tokens[at - 1] ?? {};
	if (text === ',') return partyAt(document, sentence, isAge(sentence.tokens, at - 2) ? at - 4 : at - 2);
	return /^(?:is|was|are|were)$/.test(lower) ? partyBefore(document, sentence, at) : undefined;
}
/** "James Moll, 68, a friend". */
const isAge = (tokens: readonly Token[], at: number): boolean =>
	/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',';
const NO_LONGER = /^(?:former|then|once|ex|would-be|likely|possible|alleged|not|no|n't)$/;
