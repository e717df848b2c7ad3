import { askedBy, child, type Frame, prepOf, type Tree } from './frame.ts';
import { isNominal, type Node } from './tree.ts';

/** Where a subject was found: beside the verb, as what a relative clause is about, with the first of two verbs, by sense. */
export type Source = 'own' | 'relative' | 'shared' | 'understood' | 'none';

export const subjectOf = (
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
		if (!isRelative(tokens[own])) return [own, 'own'];
		// "the driver, who was hurt": the driver.
		const named = rel === 'acl:relcl' ? head : nounBefore(tokens, own);
		return named < 0 ? [own, 'own'] : [named, 'relative'];
	}
	const upper = above.get(head);
	const planner = plannerOf(tree, verb, above);
	if (planner !== undefined) return [planner, 'understood'];
	if (askedBy(tree, verb) !== undefined || isFirstTo(tree, verb)) return [head, 'understood'];
	if (upper === undefined)
		return /^acl/.test(rel) && (passive || token?.tag === 'VBG') ? [head, 'relative'] : [undefined, 'none'];
	if (rel === 'conj') {
		const shares =
			upper.subject !== undefined &&
			(tokens[verb]?.tag !== 'VBN' || upper.passive === passive || child(tree, verb, /^aux/) !== undefined);
		return shares ? [upper.subject, 'shared'] : [undefined, 'none'];
	}
	// "asked the court to rule": the court rules; "plans to resign": whoever plans.
	if (rel === 'xcomp') {
		const other =
			upper.passive || PROMISES.has(upper.lemma) ? undefined : (upper.object ?? child(tree, head, /^iobj$/));
		return [other ?? upper.subject, 'understood'];
	}
	if (rel === 'advcl' && /^(?:VBG|VBN|VB)$/.test(token?.tag ?? '')) return [upper.subject, 'understood'];
	return [undefined, 'none'];
};

/** "her decision to resign", "Brandt announced plans to resign": whose decision it is, or who speaks of it. */
const plannerOf = (tree: Tree, verb: number, above: ReadonlyMap<number, Frame>): number | undefined => {
	const { tokens, children } = tree;
	const token = tokens[verb];
	const noun = token?.head ?? -1;
	if (token?.rel === 'acl' && STATES.test(tokens[noun]?.lower ?? '') && above.get(noun)?.copular)
		return above.get(noun)?.subject;
	if (token?.rel !== 'acl' || token.tag !== 'VB' || !PLANS.test(tokens[noun]?.lower ?? '')) return undefined;
	const owner = (children[noun] ?? []).find((at) => tokens[at]?.rel === 'nmod:poss');
	if (owner !== undefined && !/^(?:its|their|his|her)$/.test(tokens[owner]?.lower ?? '')) return owner;
	return tokens[noun]?.rel === 'obj' ? above.get(tokens[noun]?.head ?? -1)?.subject : undefined;
};
const PLANS =
	/^(?:plans?|intentions?|intent|decisions?|vows?|pledges?|promises?|threats?|proposals?|offers?|bids?|moves?)$/;

/** "Is in talks to buy", "is on the verge of buying". */
const STATES =
	/^(?:talks|negotiations|discussions|course|track|line|verge|brink|cusp|point|edge|candidate|contender|frontrunner|favou?rite)$/;

/** "the first lorry to arrive": the lorry arrives. */
const isFirstTo = ({ tokens, children }: Tree, verb: number): boolean =>
	tokens[verb]?.rel === 'acl' &&
	tokens[verb]?.tag === 'VB' &&
	(children[tokens[verb]?.head ?? -1] ?? []).some((at) =>
		/^(?:first|second|third|last|next|only|latest)$/.test(tokens[at]?.lower ?? ''),
	);

const PROMISES = new Set(['promise', 'vow', 'threaten', 'pledge', 'swear']);

/** The head of the phrase that "who" follows, with or without a comma. */
const nounBefore = (tokens: readonly Node[], pronoun: number): number => {
	const last = tokens[pronoun - 1]?.lower === ',' ? pronoun - 2 : pronoun - 1;
	let at = last;
	while (/^(?:flat|nummod|compound)$/.test(tokens[at]?.rel ?? '') && (tokens[at]?.head ?? last) < at)
		at = tokens[at]?.head ?? -1;
	return isNominal(tokens[at]) ? at : -1;
};

const isRelative = (token: Node | undefined): boolean => token !== undefined && /^(?:WDT|WP)$/.test(token.tag);

export const objectOf = (tree: Tree, verb: number, own: number | undefined): number | undefined => {
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

export const agentOf = (tree: Tree, verb: number, passive: boolean): number | undefined => {
	const { tokens, children } = tree;
	if (!passive) return undefined;
	return children[verb]?.find(
		(at) =>
			tokens[at]?.rel === 'obl:agent' ||
			(tokens[at]?.rel === 'obl' && prepOf(tree, at) === 'by' && tokens[at]?.pos !== 'NUM'),
	);
};

/** What follows the object may hang on it or on the verb; no parser tells "arrested two men after the robbery" surely apart. */
export const obliquesOf = (
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
	if (WEEKDAY.test(token.lower)) return true;
	return (
		TIMES.test(token.lower) &&
		(children[index] ?? []).some((at) => /^(?:next|last|this|every|each)$/.test(tokens[at]?.lower ?? ''))
	);
};
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const TIMES =
	/^(?:year|month|week|day|night|morning|evening|afternoon|weekend|summer|winter|spring|autumn|fall|season|quarter|decade|time)$/;
