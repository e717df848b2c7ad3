import { lemma } from './lemma.ts';
import { nearestSubject } from './nearest-subject.ts';
import { SPEECH_VERBS } from './speech.ts';
import { childrenOf, isNominal, isParsed, type Node } from './tree.ts';

/** Who did what to whom, how surely, and who says so. All numbers are indexes into the sentence's tokens. */
export type Frame = {
	/** The verb; for "is ill" and "was the winner" the adjective or noun. */
	readonly verb: number;
	readonly lemma: string;
	readonly copular: boolean;
	/** The head of the grammatical subject, also where it is shared ("rose and spoke") or understood ("plans to rise"). */
	readonly subject?: number;
	readonly object?: number;
	/** "was killed": the subject is whom it was done to. */
	readonly passive: boolean;
	/** The doer of a passive: "by the storm". */
	readonly agent?: number;
	readonly obliques: readonly { readonly prep: string; readonly head: number }[];
	readonly negated: boolean;
	/** What keeps the statement from being plain: "may", "could", "expect" (is expected to), "plan", "likely", "if", "allegedly". */
	readonly modality: readonly string[];
	readonly tense: 'past' | 'present' | 'future' | 'none';
	/** The verb of saying that this clause depends on, and who speaks; "according to" has no verb (-1). */
	readonly reportedBy?: { readonly verb: number; readonly speaker?: number };
	/** "up" of "gave up". */
	readonly particle?: string;
	/** How far the subject can be trusted: see `trust`. */
	readonly confidence: number;
};

/** One frame for each verb, and for each adjective or noun joined to its subject by "be". Without a parse there are none. */
export const frames = (tokens: readonly Node[]): Frame[] => {
	if (!isParsed(tokens)) return [];
	const children = childrenOf(tokens);
	const found = new Map<number, Frame>();
	const tree: Tree = { tokens, children };
	// From the top down: a clause takes what it lacks from the one it hangs on.
	for (const verb of topDown(tree)) {
		if (isPredicate(tree, verb)) found.set(verb, frameOf(tree, verb, found));
	}
	return [...found.values()].sort((a, b) => a.verb - b.verb);
};

/** Who does it and who undergoes it, whatever the voice. */
export const roles = (frame: Frame): { readonly actor?: number; readonly undergoer?: number } => {
	const [actor, undergoer] = frame.passive ? [frame.agent, frame.subject] : [frame.subject, frame.object];
	return { ...(actor !== undefined && { actor }), ...(undergoer !== undefined && { undergoer }) };
};

type Tree = { readonly tokens: readonly Node[]; readonly children: readonly (readonly number[])[] };

const topDown = ({ tokens, children }: Tree): number[] => {
	const order = tokens.map((_, index) => index).filter((index) => (tokens[index]?.head ?? -1) < 0);
	for (let at = 0; at < order.length && order.length <= tokens.length; at++)
		order.push(...(children[order[at] ?? -1] ?? []));
	return order;
};

const isPredicate = ({ tokens, children }: Tree, index: number): boolean => {
	const token = tokens[index];
	if (token === undefined) return false;
	if ((children[index] ?? []).some((child) => tokens[child]?.rel === 'cop')) return true;
	return (
		token.pos === 'VERB' &&
		!/^(?:amod|compound|case|mark|fixed|flat|cc|advmod|discourse|reparandum|nummod|det)$/.test(token.rel)
	);
};

/** The first dependent of `index` with a relation that `rel` matches. */
const child = ({ tokens, children }: Tree, index: number, rel: RegExp): number | undefined =>
	children[index]?.find((at) => rel.test(tokens[at]?.rel ?? ''));

const frameOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): Frame => {
	const { tokens } = tree;
	const token = tokens[verb];
	const copular = child(tree, verb, /^cop$/) !== undefined;
	const base = lemma(token?.lower ?? '', token?.pos ?? 'VERB');
	const own = child(tree, verb, /^(?:nsubj|csubj)/);
	const passive =
		!copular &&
		(/:pass$/.test(tokens[own ?? -1]?.rel ?? '') ||
			child(tree, verb, /^aux:pass$/) !== undefined ||
			(token?.tag === 'VBN' && /^acl/.test(token.rel) && own === undefined));
	const [subject, source] = subjectOf(tree, verb, own, passive, above);
	const object = objectOf(tree, verb, own);
	const agent = agentOf(tree, verb, passive);
	const particle = child(tree, verb, /^compound:prt$/);
	const reportedBy = reporterOf(tree, verb, above);
	return {
		verb,
		lemma: base,
		copular,
		...(subject !== undefined && { subject }),
		...(object !== undefined && { object }),
		passive,
		...(agent !== undefined && { agent }),
		obliques: obliquesOf(tree, verb, object, agent),
		negated: isNegated(tree, verb, subject === own ? own : undefined, object),
		modality: modalityOf(tree, verb),
		tense: tenseOf(tree, verb, above),
		...(reportedBy !== undefined && { reportedBy }),
		...(particle !== undefined && { particle: tokens[particle]?.lower ?? '' }),
		confidence: trust(tokens, verb, subject, source),
	};
};

type Source = 'own' | 'relative' | 'shared' | 'understood' | 'none';

const subjectOf = (
	tree: Tree,
	verb: number,
	own: number | undefined,
	passive: boolean,
	above: ReadonlyMap<number, Frame>,
): [number | undefined, Source] => {
	const { tokens } = tree;
	const token = tokens[verb];
	const head = token?.head ?? -1;
	const rel = token?.rel ?? '';
	if (own !== undefined) {
		// "the driver, who was hurt": the driver.
		if (rel === 'acl:relcl' && isRelative(tokens[own])) return [head, 'relative'];
		return [own, 'own'];
	}
	const upper = above.get(head);
	if (upper === undefined)
		return /^acl/.test(rel) && (passive || token?.tag === 'VBG') ? [head, 'relative'] : [undefined, 'none'];
	if (rel === 'conj') {
		const shares =
			upper.subject !== undefined &&
			(tokens[verb]?.tag !== 'VBN' || upper.passive === passive || child(tree, verb, /^aux/) !== undefined);
		return shares ? [upper.subject, 'shared'] : [undefined, 'none'];
	}
	// "asked the court to rule": the court rules; "plans to resign": whoever plans.
	if (rel === 'xcomp')
		return [upper.object !== undefined && !upper.passive ? upper.object : upper.subject, 'understood'];
	if (rel === 'advcl' && /^(?:VBG|VBN|VB)$/.test(token?.tag ?? '')) return [upper.subject, 'understood'];
	return [undefined, 'none'];
};

const isRelative = (token: Node | undefined): boolean => token !== undefined && /^(?:WDT|WP)$/.test(token.tag);

const objectOf = (tree: Tree, verb: number, own: number | undefined): number | undefined => {
	const { tokens } = tree;
	const object = (tree.children[verb] ?? []).find((at) => tokens[at]?.rel === 'obj' && !isTime(tree, at));
	const token = tokens[verb];
	if (token?.rel !== 'acl:relcl') return object;
	// "the bridge that the army built", "the bridge the army built".
	if (object !== undefined) return isRelative(tokens[object]) ? token.head : object;
	const gap =
		own !== undefined &&
		!isRelative(tokens[own]) &&
		token.pos === 'VERB' &&
		child(tree, verb, /^(?:aux:pass|ccomp|xcomp|obl|cop)$/) === undefined;
	return gap ? token.head : undefined;
};

const agentOf = (tree: Tree, verb: number, passive: boolean): number | undefined => {
	const { tokens, children } = tree;
	if (!passive) return undefined;
	return children[verb]?.find(
		(at) =>
			tokens[at]?.rel === 'obl:agent' ||
			(tokens[at]?.rel === 'obl' && prepOf(tree, at) === 'by' && tokens[at]?.pos !== 'NUM'),
	);
};

/** "in", "according to", "because of"; "" for "on" left out ("Monday"). */
const prepOf = ({ tokens, children }: Tree, noun: number): string => {
	const first = children[noun]?.find((at) => tokens[at]?.rel === 'case');
	if (first === undefined) return '';
	const fixed = (children[first] ?? []).filter((at) => tokens[at]?.rel === 'fixed');
	return [first, ...fixed].map((at) => tokens[at]?.lower ?? '').join(' ');
};

/** What follows the object may hang on it or on the verb; no parser tells "arrested two men after the robbery" surely apart. */
const obliquesOf = (
	tree: Tree,
	verb: number,
	object: number | undefined,
	agent: number | undefined,
): Frame['obliques'] => {
	const { tokens, children } = tree;
	const own = (children[verb] ?? []).filter(
		(at) => at !== agent && (/^obl(?::|$)|^nmod$/.test(tokens[at]?.rel ?? '') || isTime(tree, at)),
	);
	const through = [object, agent].filter((at) => at !== undefined && at > verb);
	const below = through.flatMap((top) =>
		(children[top ?? -1] ?? []).filter(
			(at) => tokens[at]?.rel === 'nmod' && at > (top ?? -1) && prepOf(tree, at) !== 'of',
		),
	);
	return [...own, ...below].sort((a, b) => a - b).map((head) => ({ prep: prepOf(tree, head), head }));
};

/** "next year" and "Monday" say when, even where the parser takes them for an object. */
const isTime = ({ tokens, children }: Tree, index: number): boolean => {
	const token = tokens[index];
	if (token?.rel !== 'obj') return false;
	if (WEEKDAYS.test(token.lower)) return true;
	return (
		TIMES.test(token.lower) &&
		(children[index] ?? []).some((at) => /^(?:next|last|this|every|each)$/.test(tokens[at]?.lower ?? ''))
	);
};
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const TIMES =
	/^(?:year|month|week|day|night|morning|evening|afternoon|weekend|summer|winter|spring|autumn|fall|season|quarter|decade|time)$/;

const isNegated = (tree: Tree, verb: number, subject: number | undefined, object: number | undefined): boolean => {
	const { tokens, children } = tree;
	const words = children[verb] ?? [];
	const auxiliaries = words.filter((at) => /^(?:aux|cop)/.test(tokens[at]?.rel ?? ''));
	const denies = [...words, ...auxiliaries.flatMap((at) => children[at] ?? [])].some(
		(at) => NEGATIONS.has(tokens[at]?.lower ?? '') && tokens[at]?.rel !== 'cc',
	);
	const nobody = [subject, object].some(
		(at) =>
			at !== undefined &&
			(NOBODY.has(tokens[at]?.lower ?? '') || (children[at] ?? []).some((own) => tokens[own]?.lower === 'no')),
	);
	return denies || nobody;
};
const NEGATIONS = new Set(["n't", 'not', 'never', 'nor', 'neither']);
const NOBODY = new Set(['nobody', 'nothing', 'none', 'neither']);

/** Verbs and adjectives that make the next verb's clause less than a fact: "is expected to fall", "refused to leave". */
const MODAL_HEADS = new Set(
	(
		'expect plan set likely unlikely due hope aim want intend threaten promise pledge vow try attempt seek refuse fail decline ' +
		'agree able unable ready prepare propose ask order tell urge allow permit require force need schedule poise project forecast ' +
		'predict believe think suspect allege accuse say report seem appear estimate wish offer consider bind certain sure possible supposed suppose'
	).split(' '),
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

const modalityOf = (tree: Tree, verb: number): string[] => {
	const { tokens, children } = tree;
	const words: string[] = [];
	for (const at of children[verb] ?? []) {
		const token = tokens[at];
		if (token === undefined) continue;
		if (token.tag === 'MD') words.push(lemma(token.lower, 'AUX'));
		else if (token.rel === 'advmod' && ADVERBS.has(token.lower)) words.push(token.lower);
		else if (token.rel === 'mark' && CONDITIONS.has(token.lower)) words.push(token.lower);
	}
	// "has been expected to try to win": every verb on the way up.
	let at = verb;
	for (let steps = 0; steps < tokens.length && tokens[at]?.rel === 'xcomp'; steps++) {
		at = tokens[at]?.head ?? -1;
		const upper = tokens[at];
		if (upper === undefined) break;
		const base = lemma(upper.lower, upper.pos === 'ADJ' ? 'ADJ' : 'VERB');
		if (MODAL_HEADS.has(base)) words.push(base);
		for (const own of children[at] ?? [])
			if (tokens[own]?.tag === 'MD') words.push(lemma(tokens[own]?.lower ?? '', 'AUX'));
	}
	return [...new Set(words)];
};

const tenseOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): Frame['tense'] => {
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

const reporterOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): Frame['reportedBy'] => {
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

/**
 * The share of right subjects, measured on the treebank's test part (weights/ACCURACY.md): where the nearest noun phrase is
 * the parser's subject as well, where it is not, and where the subject stands in another clause.
 */
const trust = (tokens: readonly Node[], verb: number, subject: number | undefined, source: Source): number => {
	if (subject === undefined || !isNominal(tokens[subject])) return TRUST.alone;
	if (source === 'own') return nearestSubject(tokens, verb).includes(subject) ? TRUST.agreed : TRUST.alone;
	return source === 'relative' ? TRUST.relative : TRUST.shared;
};
const TRUST = { agreed: 0.95, alone: 0.75, relative: 0.8, shared: 0.75 };
