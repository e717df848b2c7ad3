import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import { frames } from '../syntax/frames.ts';
import type { NameFact, Sentence, Span, Token } from '../types.ts';
import { statements } from './statement.ts';

/** Whether readers are told who someone is: a name held back, or given. */
export type Identity = Claim & {
	readonly topic: 'identity';
	readonly who: 'victim' | 'suspect';
	/** Of a name that is given. */
	readonly name?: string;
};

/** Names held back and, where someone's death or arrest is told by name, names given. Of the latter one a person. */
export const identities = derived('identities', (document): Identity[] => {
	const held = document.sentences.flatMap((sentence) => {
		const found = heldBack(document, sentence);
		return found.length > 0 ? found : heldBackFar(document, sentence);
	});
	const given = [...identifiedAs(document), ...named(document)];
	const seen = new Set<string>();
	const first = given.filter(({ who, name }) => !seen.has(`${who} ${name}`) && seen.add(`${who} ${name}`));
	return [...held, ...first];
});

/** One article holds the name back and the other gives it. */
export const identityDiffers = (ours: Identity, theirs: Identity): boolean =>
	ours.who === theirs.who && (ours.name === undefined) !== (theirs.name === undefined);

const NAMING = /^(?:name|identity|identify|identification)$/;
const GIVING = /^(?:release|disclose|reveal|publish|name|identify|public|provide|give|specify|confirm)$/;
const KIN = /^(?:family|relative|kin|parent)$/;
const TOLD = /^(?:notify|inform|contact|tell|notification)$/;

/** "His name has not been released", "declined to identify the victim", "until next of kin are informed". */
function heldBack(document: Document, sentence: Sentence): Identity[] {
	const { tokens } = sentence;
	const at = (test: (token: Token, index: number) => boolean, from = 0): number =>
		tokens.findIndex((token, index) => index >= from && test(token, index));
	const name = at(({ lemma, pos }) => NAMING.test(lemma) && pos !== 'PROPN');
	const untold = name < 0 ? -1 : at(({ lower }, index) => UNTOLD.test(lower) && Math.abs(index - name) < REACH);
	const until = at(({ lower }) => /^(?:until|pending|before|after|once)$/.test(lower));
	const kin = until < 0 ? -1 : at(({ lemma }) => KIN.test(lemma), until);
	const told =
		until < 0 || kin < 0 ? -1 : at(({ lemma }, index) => TOLD.test(lemma) && Math.abs(index - kin) < REACH, until);
	// Most sentences end here: they speak of no name, and of nobody who is to be told.
	if (name < 0 && told < 0) return [];
	const no = at(
		({ lower }, index) =>
			/^(?:not|n't|without|never)$/.test(lower) ||
			(/^(?:decline|declined|refused|withheld|withholding)$/.test(lower) && Math.abs(index - name) < REACH),
	);
	const giving = at(
		({ lemma, lower }, index) =>
			(GIVING.test(lemma) || /^with(?:held|hold|holding)$/.test(lower)) && (index > no || lower.startsWith('with')),
		0,
	);
	const denied = name >= 0 && no >= 0 && giving >= 0 && Math.abs(name - no) < REACH && Math.abs(giving - no) < REACH;
	const delayed = told >= 0 && (name >= 0 || giving >= 0);
	if (!denied && !delayed && untold < 0) return [];
	if (!delayed && untold < 0 && !(tells(tokens, giving) && isOfCrime(document, sentence))) return [];
	const parts = [
		name,
		untold,
		...(denied || delayed ? [no, giving] : []),
		...(delayed ? [until, kin, told] : []),
	].filter((index) => index >= 0);
	const [first, last] = [Math.min(...parts), Math.max(...parts)];
	if (last - first > LONGEST) return [];
	const words = tokens.slice(Math.max(0, first - 6), last + 6).map(({ lemma }) => lemma);
	const who =
		words.some((lemma) => SUSPECT.test(lemma)) && !words.some((lemma) => VICTIM.test(lemma)) ? 'suspect' : 'victim';
	// A spokesman or a source who would not be named is no one the story is about.
	if (words.some((lemma) => SOURCE.test(lemma))) return [];
	return [{ topic: 'identity', document, sentence, span: spanOf(tokens, first, last), who }];
}
/** Not "without naming him", "did not mention her by name", "do not identify with". */
function tells(tokens: readonly Token[], giving: number): boolean {
	const { lemma = '', tag = '', pos = 'X' } = tokens[giving] ?? {};
	if (!NAMING.test(lemma)) return true;
	if (pos !== 'VERB') return false;
	return (
		tag === 'VBN' || tokens.slice(giving + 1, giving + 5).some(({ lemma }) => SUSPECT.test(lemma) || VICTIM.test(lemma))
	);
}

/** Somebody was hurt, killed or caught, here or in what leads up to it. */
const isOfCrime = (document: Document, { index }: Sentence): boolean =>
	document.sentences
		.filter((one) => one.index <= index && one.index >= index - LEADING_UP)
		.some(({ tokens }) => tokens.some(({ lemma }) => SUSPECT.test(lemma) || VICTIM.test(lemma)));
const LEADING_UP = 3;

/** "The names of the two women, neighbours of 70 and 33, have not yet been released": what the sentence begins with, however far. */
function heldBackFar(document: Document, sentence: Sentence): Identity[] {
	const { tokens } = sentence;
	const name = tokens.findIndex(({ lemma, tag }) => NAMING.test(lemma) && /^NNS?$/.test(tag));
	if (name < 0 || name > OPENING) return [];
	const frame = frames(tokens).find(
		({ lemma, passive, negated, subject, verb }) =>
			passive && negated && GIVING.test(lemma) && verb - name <= LONGEST && (subject === undefined || subject === name),
	);
	const words = tokens.slice(name, frame?.verb).map(({ lemma }) => lemma);
	if (frame === undefined || words.some((lemma) => SOURCE.test(lemma))) return [];
	const who = words.some((lemma) => SUSPECT.test(lemma)) ? 'suspect' : 'victim';
	return [{ topic: 'identity', document, sentence, span: spanOf(tokens, name, frame.verb), who }];
}
const OPENING = 2;
/** "whose names remain unreleased" */
const UNTOLD = /^(?:unreleased|undisclosed|unknown|withheld)$/;
const REACH = 9;
const LONGEST = 28;
const SUSPECT = /^(?:suspect|custody|surrender|gunman|shooter|attacker|assailant|arrest|charge|driver|robber)$/;
const VICTIM = /^(?:victim|dead|deceased|die|kill|death|body|family|relative|kin)$/;
const SOURCE =
	/^(?:source|official|anonymity|condition|spokesman|spokeswoman|juror|whistleblower|minor|juvenile|informant|insider|buyer)$/;

/** "The victim was identified as Ada Brandt." */
function identifiedAs(document: Document): Identity[] {
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		const verb = tokens.findIndex(({ lower, tag }) => /^(?:identified|named)$/.test(lower) && /^VB[ND]$/.test(tag));
		if (verb < 0) return [];
		const before = tokens.slice(0, verb).map(({ lemma }) => lemma);
		const person = factsIn(document, sentence, 'name').find(
			({ type, start }) =>
				type === 'person' && start > (tokens[verb]?.end ?? 0) && start - (tokens[verb]?.end ?? 0) < AS,
		);
		if (person === undefined || before.some((lemma) => /^(?:not|n't)$/.test(lemma))) return [];
		// "A builder named Oskar Brandt" is introduced.
		if (tokens[verb + 1]?.lower !== 'as' && !tokens.some(({ head, rel }) => head === verb && rel.startsWith('aux')))
			return [];
		const who = before.some((lemma) => VICTIM.test(lemma))
			? 'victim'
			: before.some((lemma) => SUSPECT.test(lemma))
				? 'suspect'
				: undefined;
		if (who === undefined) return [];
		return [
			{
				topic: 'identity',
				document,
				sentence,
				span: { start: tokens[verb]?.start ?? 0, end: person.end },
				who,
				name: person.canonical,
			},
		];
	});
}
const AS = 40;

/** "Ada Brandt, 36, died", "killed Ada Brandt", "Brandt was charged". */
function named(document: Document): Identity[] {
	return statements(document).flatMap((one): Identity[] => {
		if (one.negated || !/^(?:is|done)$/.test(one.level)) return [];
		const { frame, sentence } = one;
		const dies = /^(?:die|perish|drown|fall)$/.test(frame.lemma);
		const killed = one.predicate === 'kill' && !dies && /^(?:kill|murder|slay)$/.test(frame.lemma);
		const charged = one.predicate === 'charge' || one.predicate === 'arrest';
		if (!dies && !killed && !charged) return [];
		const head = frame.passive || dies ? frame.subject : frame.object;
		const person = nameAt(document, sentence, head, frame.verb);
		// "Police killed the gunman, Oskar Brandt": not one of his victims.
		if (killed && SUSPECT.test(sentence.tokens[head ?? -1]?.lemma ?? '')) return [];
		// Named in full: a surname alone goes back to someone introduced before.
		if (person === undefined || person.type !== 'person' || !/\s/.test(document.text.slice(person.start, person.end)))
			return [];
		if (
			!AGED.test(document.text.slice(Math.max(0, person.start - 20), person.start)) &&
			!AGE.test(document.text.slice(person.end, person.end + 8))
		)
			return [];
		return [
			{
				topic: 'identity',
				document,
				sentence,
				span: together(person, one.span),
				who: charged ? 'suspect' : 'victim',
				name: person.canonical,
			},
		];
	});
}

/** Papers give the age of people whom readers have not heard of: the dead and the charged. */
const AGE = /^,? ?\(?\d{1,3}\b/;
const AGED = /\byears?\s?-?\s?old /;

/** The name that a noun is, or that is set beside it: "another climber, 36-year-old Ada Brandt, died". */
function nameAt(
	document: Document,
	{ tokens, index }: Sentence,
	head: number | undefined,
	verb: number,
): NameFact | undefined {
	if (head === undefined) return undefined;
	const names = document.names[index];
	const beside = tokens.findIndex(
		(token, at) => token.head === head && token.rel === 'appos' && names?.get(at)?.type === 'person',
	);
	let last = verb - 1;
	while (last > 0 && /^(?:PUNCT|NUM|AUX)$/.test(tokens[last]?.pos ?? '')) last -= 1;
	return names?.get(head) ?? names?.get(beside) ?? (head < verb ? names?.get(last) : undefined);
}

const together = (name: NameFact, verb: Span): Span => {
	const span = { start: Math.min(name.start, verb.start), end: Math.max(name.end, verb.end) };
	return span.end - span.start > 90 ? { start: name.start, end: name.end } : span;
};

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
	start: tokens[first]?.start ?? 0,
	end: tokens[last]?.end ?? 0,
});
