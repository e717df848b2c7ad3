import { onceFor } from '../once-for.ts';
import { child, type Frame, type Tree } from './frame.ts';
import { agentOf, objectOf, obliquesOf, type Source, subjectOf, WEEKDAY } from './frame-arguments.ts';
import { isNegated, modalityOf, reporterOf, tenseOf } from './frame-mood.ts';
import { lemma } from './lemma.ts';
import { nearestSubject } from './nearest-subject.ts';
import { childrenOf, isNominal, isParsed, type Node } from './tree.ts';

export type { Frame };

/**
 * One frame for each verb, and for each adjective or noun joined to its subject by "be". Without a parse there are none.
 * Every reader of what a sentence says asks.
 */
export const frames = onceFor((tokens: readonly Node[]): readonly Frame[] => {
	if (!isParsed(tokens)) return [];
	const children = childrenOf(tokens);
	const found = new Map<number, Frame>();
	const tree: Tree = { tokens, children };
	// From the top down: a clause takes what it lacks from the one it hangs on.
	for (const verb of topDown(tree)) {
		if (isPredicate(tree, verb)) found.set(verb, frameOf(tree, verb, found));
	}
	return [...found.values()].sort((a, b) => a.verb - b.verb);
});

/** Who does it and who undergoes it, whatever the voice. */
export const roles = (frame: Frame): { readonly actor?: number; readonly undergoer?: number } => {
	const [actor, undergoer] = frame.passive ? [frame.agent, frame.subject] : [frame.subject, frame.object];
	return { ...(actor !== undefined && { actor }), ...(undergoer !== undefined && { undergoer }) };
};

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

const frameOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): Frame => {
	const { tokens } = tree;
	const token = tokens[verb];
	// "Is to close": what is to come is told of the verb.
	const copular = child(tree, verb, /^cop$/) !== undefined && token?.tag !== 'VB';
	const base = lemma(token?.lower ?? '', token?.pos ?? 'VERB');
	const own = ownSubject(tree, verb);
	const passive =
		!copular &&
		(/:pass$/.test(tokens[own ?? -1]?.rel ?? '') ||
			child(tree, verb, /^aux:pass$/) !== undefined ||
			(token?.tag === 'VBN' && /^acl/.test(token.rel) && own === undefined));
	const [subject, source] = subjectOf(tree, verb, own, passive, above);
	const object = objectOf(tree, verb, own);
	const agent = agentOf(tree, verb, passive);
	const particle = child(tree, verb, /^compound:prt$/);
	const upper = above.get(token?.head ?? -1);
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
		negated: isNegated(tree, verb, own, object, upper),
		modality: modalityOf(tree, verb, upper),
		tense: tenseOf(tree, verb, above),
		...(reportedBy !== undefined && { reportedBy }),
		...(particle !== undefined && { particle: tokens[particle]?.lower ?? '' }),
		confidence: trust(tokens, verb, subject, source),
	};
};

/** Never a weekday, "said Thursday that the man was". Of "the suspect Oskar Brandt", taken for two, the name. */
const ownSubject = (tree: Tree, verb: number): number | undefined => {
	const found = (tree.children[verb] ?? []).filter((at) => /^(?:nsubj|csubj)/.test(tree.tokens[at]?.rel ?? ''));
	const first = found.find((at) => !WEEKDAY.test(tree.tokens[at]?.lower ?? '')) ?? found[0];
	return found.find((at) => at === (first ?? -1) + 1 && tree.tokens[at]?.pos === 'PROPN') ?? first;
};

/**
 * The share of right subjects, measured on the treebank's test part (weights/ACCURACY.md): where the nearest noun phrase is
 * the parser's subject as well, where it is not, and where the subject stands in another clause.
 */
const trust = (tokens: readonly Node[], verb: number, subject: number | undefined, source: Source): number => {
	if (subject === undefined || !isNominal(tokens[subject])) return TRUST.alone;
	if (source === 'own') return nearestSubject(tokens, verb).includes(subject) ? TRUST.agreed : TRUST.alone;
	return TRUST[source];
};
const TRUST = { agreed: 0.92, alone: 0.67, relative: 0.73, shared: 0.74, understood: 0.72, none: 0.67 };
