import { wordSet } from '../text/word-set.ts';
import { askedBy, child, type Frame, prepOf, type Tree } from './frame.ts';
import { lemma } from './lemma.ts';
import { SPEECH_VERBS } from './speech.ts';
import type { Node } from './tree.ts';

export const isNegated = (
	tree: Tree,
	verb: number,
	subject: number | undefined,
	object: number | undefined,
	upper: Frame | undefined,
): boolean => {
	const { tokens, children } = tree;
	if (upper?.negated === true && inherits(tree, verb)) return true;
	const words = children[verb] ?? [];
	const auxiliaries = words.filter((at) => /^(?:aux|cop)/.test(tokens[at]?.rel ?? ''));
	const denies = [...words, ...auxiliaries.flatMap((at) => children[at] ?? [])].some(
		(at) => NEGATIONS.has(tokens[at]?.lower ?? '') && (tokens[at]?.rel !== 'cc' || isTurnedRound(tree, at)),
	);
	const nobody = [subject, object].some(
		(at) =>
			at !== undefined &&
			(NOBODY.has(tokens[at]?.lower ?? '') ||
				(children[at] ?? []).some((own) => tokens[own]?.lower === 'no') ||
				(tokens[at - 1]?.lower === '-' && tokens[at - 2]?.lower === 'no')),
	);
	return denies || nobody;
};

/** "Nor did she plan to leave": not "neither the mayor nor the council". */
const isTurnedRound = ({ tokens }: Tree, at: number): boolean => tokens[at + 1]?.pos === 'AUX';

/** "did not try to flee", "did not eat or drink": what is said of the first verb holds for the second. */
const inherits = ({ tokens, children }: Tree, verb: number): boolean => {
	const token = tokens[verb];
	// "Has not decided whether to sign" denies the decision.
	if (token?.rel === 'xcomp') return !(children[verb] ?? []).some((at) => tokens[at]?.lower === 'whether');
	return token?.rel === 'conj' && (children[verb] ?? []).some((at) => /^n?or$/.test(tokens[at]?.lower ?? ''));
};
const NEGATIONS = new Set(["n't", 'not', 'never', 'nor', 'neither']);
const NOBODY = new Set(['nobody', 'no-one', 'nothing', 'none', 'neither']);

/** Verbs and adjectives that make the next verb's clause less than a fact: "is expected to fall", "refused to leave". */
const MODAL_HEADS = wordSet(
	'expect plan set likely unlikely due hope aim want intend threaten promise pledge vow try attempt seek refuse fail decline ' +
		'agree able unable ready prepare propose ask order tell urge allow permit require force need schedule poise project forecast ' +
		'predict believe think suspect allege accuse say report seem appear estimate wish offer consider bind certain sure possible supposed suppose',
);
const ADVERBS = new Set([
	'allegedly',
	'reportedly',
	'possibly',
	'probably',
	'perhaps',
	'likely',
	'apparently',
	'supposedly',
	'potentially',
	'almost',
	'nearly',
	'maybe',
]);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'lest']);

export const modalityOf = (tree: Tree, verb: number, upper: Frame | undefined): string[] => {
	const { tokens, children } = tree;
	// "could rise and flood": one auxiliary for both.
	const shared =
		tokens[verb]?.rel === 'conj' &&
		tokens[verb]?.tag === 'VB' &&
		!(children[verb] ?? []).some((at) => tokens[at]?.rel === 'aux');
	const words = shared ? [...(upper?.modality ?? [])] : [];
	for (const at of children[verb] ?? []) {
		const token = tokens[at];
		if (token === undefined) continue;
		if (token.tag === 'MD') words.push(lemma(token.lower, 'AUX'));
		else if (token.rel === 'advmod' && ADVERBS.has(token.lower)) words.push(token.lower);
		else if (token.rel === 'mark' && CONDITIONS.has(token.lower)) words.push(token.lower);
	}
	// "asked the court to block", where the parser hung "block" on the court.
	const asked = askedBy(tree, verb);
	if (asked !== undefined) words.push(lemma(tokens[asked]?.lower ?? '', 'VERB'));
	// "has been expected to try to win": every verb on the way up.
	let at = verb;
	for (let steps = 0; steps < tokens.length && tokens[at]?.rel === 'xcomp'; steps++) {
		at = tokens[at]?.head ?? -1;
		const matrix = tokens[at];
		if (matrix === undefined) break;
		const base = lemma(matrix.lower, matrix.pos === 'ADJ' ? 'ADJ' : 'VERB');
		if (MODAL_HEADS.has(base)) words.push(base);
		for (const own of children[at] ?? [])
			if (tokens[own]?.tag === 'MD') words.push(lemma(tokens[own]?.lower ?? '', 'AUX'));
	}
	return [...new Set(words)];
};

export const tenseOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): Frame['tense'] => {
	const { tokens, children } = tree;
	const helpers = (children[verb] ?? [])
		.filter((at) => /^(?:aux|cop)/.test(tokens[at]?.rel ?? ''))
		.map((at) => tokens[at]);
	if (helpers.some((helper) => FUTURE.has(helper?.lower ?? ''))) return 'future';
	const first = helpers[0] ?? tokens[verb];
	const having = helpers.some((helper) => /^(?:has|have|'ve|had)$/.test(helper?.lower ?? ''));
	if (having || helpers.some((helper) => helper?.tag === 'VBD') || first?.tag === 'VBD') return 'past';
	if (/^(?:VBZ|VBP|MD)$/.test(first?.tag ?? '')) return 'present';
	const upper = above.get(tokens[verb]?.head ?? -1);
	return upper !== undefined && tokens[verb]?.rel === 'conj' ? upper.tense : 'none';
};
const FUTURE = new Set(['will', 'wo', "'ll", 'shall']);

export const reporterOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): Frame['reportedBy'] => {
	const { tokens, children } = tree;
	const asReport = (at: number, speaker: number | undefined): NonNullable<Frame['reportedBy']> =>
		speaker === undefined ? { verb: at } : { verb: at, speaker };
	for (const at of children[verb] ?? []) {
		const token = tokens[at];
		// "S, he said" with the saying hung on what is said.
		if (token?.rel === 'parataxis' && token.pos === 'VERB' && isSpeech(token))
			return asReport(at, child(tree, at, /^nsubj/));
		if (token?.rel === 'obl' && prepOf(tree, at) === 'according to') return asReport(-1, at);
	}
	const token = tokens[verb];
	const upper = above.get(token?.head ?? -1);
	if (token === undefined || upper === undefined) return undefined;
	if (/^(?:ccomp|parataxis)$/.test(token.rel) && isSpeech(tokens[upper.verb]))
		return asReport(upper.verb, upper.passive ? upper.agent : upper.subject);
	// What is joined to a reported clause, or lies within it, is reported too.
	return /^(?:conj|xcomp|ccomp|advcl|acl:relcl|parataxis)$/.test(token.rel) ? upper.reportedBy : undefined;
};

const isSpeech = (token: Node | undefined): boolean =>
	token?.pos === 'VERB' && SPEECH_VERBS.has(lemma(token.lower, 'VERB'));
