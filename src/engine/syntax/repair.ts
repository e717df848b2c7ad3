import { lemma } from './lemma.ts';
import type { Arc, TaggedWord } from './parse.ts';
import { SPEECH_VERBS } from './speech.ts';
import { childrenOf, isFiniteTag, isNominal, isSubject, isUnder, type Node } from './tree.ts';

/**
 * A finite verb without a subject is an error that can be seen, and English says where the subject stands. Three kinds are
 * repaired: the subject before an inserted phrase ("minorities, such as …, were not"), the clause reported without "that"
 * whose subject was taken for an object ("she said the first lorry … was sent"), and the second of two joined clauses
 * ("and Tanya Wilson, 47, was shot").
 */
export const repair = (words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] => {
	const nodes = words.map(
		(word, index): Mutable => ({ ...word, head: arcs[index]?.head ?? -1, rel: arcs[index]?.rel ?? '' }),
	);
	let children = childrenOf(nodes);
	for (let verb = 0; verb < nodes.length; verb++) {
		const group = finiteGroup(nodes, children, verb);
		if (group === undefined || (children[verb] ?? []).some((child) => isSubject(nodes[child]?.rel ?? ''))) continue;
		const subject = subjectBefore(nodes, children, group, verb);
		if (subject === undefined) continue;
		attach(nodes, subject, verb);
		children = childrenOf(nodes);
	}
	return nodes.map(({ head, rel }) => ({ head, rel }));
};

type Mutable = { -readonly [K in keyof Node]: Node[K] };

/** Where the verb with its auxiliaries and adverbs begins, if one of them is finite. */
const finiteGroup = (
	nodes: readonly Node[],
	children: readonly (readonly number[])[],
	verb: number,
): number | undefined => {
	const node = nodes[verb];
	if (node === undefined || !/^(?:VERB|AUX|ADJ|NOUN|PROPN)$/.test(node.pos)) return undefined;
	const helpers = (children[verb] ?? []).filter(
		(child) => child < verb && /^(?:aux|aux:pass|cop)$/.test(nodes[child]?.rel ?? ''),
	);
	if (node.pos !== 'VERB' && !helpers.some((child) => nodes[child]?.rel === 'cop')) return undefined;
	const first = helpers[0] ?? verb;
	if (!isFiniteTag(nodes[first]?.tag ?? '')) return undefined;
	let start = first;
	while (nodes[start - 1]?.pos === 'ADV' && nodes[start - 1]?.tag === 'RB') start--;
	return start;
};

const subjectBefore = (
	nodes: readonly Node[],
	children: readonly (readonly number[])[],
	start: number,
	verb: number,
): number | undefined => {
	let last = start - 1;
	if (nodes[last]?.lower === ',') last = beforeInsertion(nodes, last);
	if (last < 0) return undefined;
	const head = phraseHead(nodes, last, verb);
	const node = nodes[head];
	if (node === undefined || !isNominal(node) || node.rel.startsWith('nsubj') || NOT_SUBJECTS.has(node.lower))
		return undefined;
	const own = children[head] ?? [];
	if (own.some((child) => /^(?:case|cop|mark)$/.test(nodes[child]?.rel ?? ''))) return undefined;
	return head;
};
const NOT_SUBJECTS = new Set([
	'him',
	'her',
	'them',
	'me',
	'us',
	'himself',
	'herself',
	'themselves',
	'itself',
	'who',
	'which',
	'that',
	'whom',
]);

/** The last word before the phrase that a comma closes at `comma`, -1 where none begins. */
const beforeInsertion = (nodes: readonly Node[], comma: number): number => {
	let verbs = 0;
	for (let at = comma - 1; at > 0 && comma - at < LONGEST_INSERTION; at--) {
		const node = nodes[at];
		if (node === undefined || /^[.;:"()]$/.test(node.lower)) return -1;
		if (isFiniteTag(node.tag)) verbs++;
		if (node.lower !== ',') continue;
		const opens = nodes[at + 1];
		if (opens === undefined || opens.pos === 'CCONJ') return -1;
		const relative = /^W/.test(opens.tag) || (opens.pos === 'ADP' && /^W/.test(nodes[at + 2]?.tag ?? ''));
		if (verbs > 0 && !relative) continue;
		return at - 1;
	}
	return -1;
};
const LONGEST_INSERTION = 30;

/** The head of the noun phrase that ends at `last`. */
const phraseHead = (nodes: readonly Node[], last: number, verb: number): number => {
	let at = last;
	for (let steps = 0; steps < nodes.length; steps++) {
		const node = nodes[at];
		if (node === undefined || !WITHIN_PHRASE.test(node.rel) || node.head < 0 || node.head >= verb) return at;
		at = node.head;
	}
	return at;
};
const WITHIN_PHRASE = /^(?:flat|compound|nmod|nmod:.*|appos|nummod|amod|det|fixed|acl|goeswith|nmod:poss|case|punct)$/;

const attach = (nodes: Mutable[], subject: number, verb: number): void => {
	const noun = nodes[subject];
	const predicate = nodes[verb];
	if (noun === undefined || predicate === undefined) return;
	const governor = nodes[noun.head];
	if (isUnder(nodes, verb, subject)) {
		// The verb hung below its own subject: it takes the subject's place.
		if (nodes.some(({ head, tag }) => head === verb && /^W/.test(tag))) return;
		if (
			predicate.head !== subject &&
			!WITHIN_PHRASE.test(nodes[predicate.head]?.rel ?? '') &&
			nodes[predicate.head]?.rel !== 'conj'
		)
			return;
		predicate.head = noun.head;
		predicate.rel = clauseRelation(noun, governor);
	} else if (governor !== undefined && noun.head < subject && noun.rel === 'obj' && speaks(governor)) {
		if (isUnder(nodes, noun.head, verb)) return;
		predicate.head = noun.head;
		predicate.rel = 'ccomp';
	} else if (predicate.head >= 0 && !CLAUSE.test(predicate.rel)) {
		return;
	}
	const passive = nodes.some(({ head, rel }) => head === verb && rel === 'aux:pass');
	noun.head = verb;
	noun.rel = passive ? 'nsubj:pass' : 'nsubj';
	// "and" now joins the clauses.
	for (const node of nodes) if (node.rel === 'cc' && node.head === subject) node.head = verb;
};
const CLAUSE = /^(?:conj|ccomp|parataxis|advcl|acl:relcl|acl|appos)$/;

/** How a verb hangs where its subject did. */
const clauseRelation = (noun: Node, governor: Node | undefined): string => {
	if (governor === undefined) return 'root';
	if (noun.rel === 'obj') return 'ccomp';
	return CLAUSE.test(noun.rel) ? noun.rel : 'parataxis';
};

const speaks = (node: Node): boolean => node.pos === 'VERB' && SPEECH_VERBS.has(lemma(node.lower, 'VERB'));
