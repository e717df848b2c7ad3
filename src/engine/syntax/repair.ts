import { lemma } from './lemma.ts';
import { type Arc, NO_ARC, type TaggedWord } from './parse.ts';
import { SPEECH_VERBS } from './speech.ts';
import { childrenOf, isFiniteTag, isNominal, isSubject, isUnder, type Node } from './tree.ts';

/**
 * Errors of the parser that can be seen, and of which English says what would be right: what `settle…` and `liftOffMark` mend,
 * and a finite verb without a subject. Of that, three kinds are repaired: the subject before an inserted phrase ("minorities,
 * such as …, were not"), the clause reported without "that" whose subject was taken for an object ("she said the first lorry …
 * was sent"), and the second of two joined clauses ("and Tanya Wilson, 47, was shot").
 */
export const repair = (words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] => {
	const nodes = words.map(({ lower, pos, tag }, index): Mutable => {
		const { head, rel } = arcs[index] ?? NO_ARC;
		return { lower, pos, tag, head, rel };
	});
	for (let index = 0; index < nodes.length; index++) settleAge(nodes, index);
	for (let index = 0; index < nodes.length; index++) settleApposition(nodes, index);
	for (let index = 0; index < nodes.length; index++) settlePossessive(nodes, index);
	for (let index = 0; index < nodes.length; index++) settleObject(nodes, index);
	for (let index = 0; index < nodes.length; index++) settleDemand(nodes, index);
	settleRoot(nodes);
	let children = childrenOf(nodes);
	for (let verb = 0; verb < nodes.length; verb++) {
		const group = finiteGroup(nodes, children, verb);
		if (group === undefined || (children[verb] ?? []).some((child) => isSubject(nodes[child]?.rel ?? ''))) continue;
		const subject = subjectBefore(nodes, children, group, verb);
		if (subject === undefined) continue;
		attach(nodes, subject, verb);
		children = childrenOf(nodes);
	}
	for (let verb = 0; verb < nodes.length; verb++) settleReport(nodes, children, verb);
	for (let index = 0; index < nodes.length; index++) liftOffMark(nodes, index);
	return nodes.map(({ head, rel }) => ({ head, rel }));
};

/** "invoked her Fifth Amendment right": "her" has a noun of its own, and that is the object. */
const settlePossessive = (nodes: Mutable[], index: number): void => {
	const possessive = nodes[index];
	if (possessive?.tag !== 'PRP$' || !/^(?:obj|obl|iobj)$/.test(possessive.rel)) return;
	let last = index;
	while (/^(?:NN|NNS|NNP|NNPS|JJ|CD)$/.test(nodes[last + 1]?.tag ?? '')) last += 1;
	const noun = nodes[last];
	if (noun === undefined || last === index) return;
	for (const [at, node] of nodes.entries())
		if (at > index && at < last) [node.head, node.rel] = [last, node.pos === 'ADJ' ? 'amod' : 'compound'];
	[noun.head, noun.rel] = [possessive.head, possessive.rel];
	[possessive.head, possessive.rel] = [last, 'nmod:poss'];
};

/** "passed, by 35 votes to 23, an amendment": what stands behind the aside is what was passed, and no other name of the votes. */
const settleObject = (nodes: Mutable[], index: number): void => {
	const verb = nodes[index];
	if (!/^VB[DN]$/.test(verb?.tag ?? '') || nodes[index + 1]?.lower !== ',' || nodes[index + 2]?.lower !== 'by') return;
	if (nodes.some(({ head, rel }) => head === index && /^(?:obj|ccomp|xcomp|aux:pass)$/.test(rel))) return;
	const article = nodes.findIndex(
		({ lower }, at) => at > index + 2 && nodes[at - 1]?.lower === ',' && /^(?:an?|the|its|their)$/.test(lower),
	);
	const noun = nodes[nodes[article]?.head ?? -1];
	if (noun === undefined || article - index > LONGEST_INSERTION || noun.head <= index || noun.head >= article) return;
	if (nodes.slice(index + 2, article).some(({ tag }) => isFiniteTag(tag))) return;
	[noun.head, noun.rel] = [index, 'obj'];
};

/** "Tarn demands that pets have a pass, but will not accept this one": what is demanded only is; "will" is told of Tarn. */
const settleDemand = (nodes: Mutable[], index: number): void => {
	const verb = nodes[index];
	const demanded = nodes[verb?.head ?? -1];
	if (verb?.rel !== 'conj' || demanded?.rel !== 'ccomp') return;
	const above = nodes[demanded.head];
	if (above?.pos !== 'VERB' || !DEMANDING.has(lemma(above.lower, 'VERB'))) return;
	const own = nodes.flatMap(({ head }, at) => (head === index ? [at] : []));
	const links = own.find((at) => nodes[at]?.lower === 'but' && nodes[at - 1]?.lower === ',');
	if (links === undefined || own.some((at) => isSubject(nodes[at]?.rel ?? ''))) return;
	if (own.some((at) => /^(?:will|wo|does|has|is)$/.test(nodes[at]?.lower ?? ''))) verb.head = demanded.head;
};
const DEMANDING = new Set(['demand', 'require', 'insist', 'ask', 'order', 'recommend']);

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
	while (isAge(nodes, last) && nodes[last - 1]?.lower === ',') last -= 2;
	if (last < 0) return undefined;
	const own = phraseHead(nodes, last, verb);
	const index = nodes[own]?.rel === 'conj' ? ofJoined(nodes, children, own) : own;
	const noun = nodes[index];
	if (noun === undefined || !isNominal(noun) || isSubject(noun.rel)) return undefined;
	if (/^W/.test(noun.tag) || NOT_SUBJECTS.has(noun.lower) || has(nodes, children, index, /^(?:case|cop|mark)$/))
		return undefined;
	const joined = has(nodes, children, index, /^cc$/);
	// "wrote a letter tied to a stone": what follows an object is a participle, but what follows "said" is a clause.
	if (noun.rel === 'obj' && !joined && (!speaks(nodes[noun.head]) || nodes[verb]?.rel === 'xcomp')) return undefined;
	return noun.rel === 'conj' && nodes[verb]?.rel === 'acl' ? undefined : index;
};
const NOT_SUBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself']);

/** "France and Spain are": the first of the two. "(fought with France,) and Spain was": the second, as the first has a place. */
const ofJoined = (nodes: readonly Node[], children: readonly (readonly number[])[], second: number): number => {
	const first = nodes[second]?.head ?? -1;
	const governed =
		/^(?:obj|iobj|obl|nmod|nsubj)/.test(nodes[first]?.rel ?? '') || has(nodes, children, first, /^case$/);
	return !isNominal(nodes[first]) || governed ? second : first;
};

const has = (nodes: readonly Node[], children: readonly (readonly number[])[], index: number, rel: RegExp): boolean =>
	(children[index] ?? []).some((child) => rel.test(nodes[child]?.rel ?? ''));

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
const WITHIN_PHRASE = /^(?:flat|compound|nmod|nmod:\w+|nummod|amod|det|fixed|goeswith|case|punct)$/;

const attach = (nodes: Mutable[], subject: number, verb: number): void => {
	const noun = nodes[subject];
	const predicate = nodes[verb];
	if (noun === undefined || predicate === undefined) return;
	const governor = nodes[noun.head];
	const place = { head: noun.head, rel: governor === undefined ? 'root' : noun.rel === 'obj' ? 'ccomp' : noun.rel };
	if (isUnder(nodes, verb, subject)) {
		// The verb hung below its own subject: it takes the subject's place, unless it is a clause about it ("who was").
		if (nodes.some(({ head, tag }) => head === verb && /^W/.test(tag))) return;
		predicate.head = place.head;
		predicate.rel = CLAUSE.test(place.rel) ? place.rel : 'parataxis';
	} else if (noun.rel === 'obj' && speaks(governor)) {
		if (isUnder(nodes, noun.head, verb)) return;
		predicate.head = place.head;
		predicate.rel = 'ccomp';
	} else if (noun.rel === 'conj' && governor?.pos === 'VERB' && !isUnder(nodes, noun.head, verb)) {
		predicate.head = place.head;
		predicate.rel = 'conj';
	} else if (predicate.head >= 0 && !CLAUSE.test(predicate.rel)) {
		return;
	}
	const passive = nodes.some(({ head, rel }) => head === verb && rel === 'aux:pass');
	noun.head = verb;
	noun.rel = passive ? 'nsubj:pass' : 'nsubj';
	// "and" now joins the clauses.
	for (const node of nodes) if (node.rel === 'cc' && node.head === subject) node.head = verb;
};
const CLAUSE = /^(?:root|conj|ccomp|parataxis|advcl|acl:relcl|acl|appos)$/;

const speaks = (node: Node | undefined): boolean => node?.pos === 'VERB' && SPEECH_VERBS.has(lemma(node.lower, 'VERB'));

/** ", 47,": never a subject. */
const isAge = (nodes: readonly Node[], index: number): boolean =>
	nodes[index]?.tag === 'CD' && /^\d\d?$/.test(nodes[index]?.lower ?? '') && nodes[index - 1]?.lower === ',';

const settleAge = (nodes: Mutable[], index: number): void => {
	const age = nodes[index];
	const last = index - 2;
	if (age === undefined || !isAge(nodes, index) || nodes[index + 1]?.lower !== ',' || !isSubject(age.rel)) return;
	if (nodes[last]?.tag !== 'NNP') return;
	const name = phraseHead(nodes, last, index);
	if (isUnder(nodes, name, index)) return;
	const mark = nodes[index - 1];
	age.head = name;
	age.rel = 'appos';
	if (mark !== undefined) mark.head = index;
};

/** "Ada Brandt, 81, widow of a painter, died": what follows somebody's age says who she is, and is no clause of its own. */
const settleApposition = (nodes: Mutable[], index: number): void => {
	const noun = nodes[index];
	if (noun?.pos !== 'NOUN' || nodes.some(({ head, rel }) => head === index && rel === 'cop')) return;
	const name = nodes.findIndex(({ head, rel, pos }) => head === index && isSubject(rel) && pos === 'PROPN');
	const age = nodes.findIndex((_, at) => at > name && at < index && isAge(nodes, at) && nodes[at + 1]?.lower === ',');
	const subject = nodes[name];
	if (
		subject === undefined ||
		name > index ||
		age < 0 ||
		nodes.slice(age + 2, index).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))
	)
		return;
	[subject.head, subject.rel] = [noun.head, noun.rel];
	[noun.head, noun.rel] = [name, 'appos'];
};

/**
 * "Cable operator Norvia announced on Monday that …", "the trial of Rolf Adler began.": a written sentence is no noun with a
 * clause about it, unless "who", "that" or a comma opens that clause.
 */
const settleRoot = (nodes: Mutable[]): void => {
	const root = nodes.findIndex(({ head, rel }) => head < 0 && rel === 'root');
	const noun = nodes[root];
	if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.pos) || !/^[."]$/.test(nodes.at(-1)?.lower ?? '')) return;
	const children = childrenOf(nodes);
	if (has(nodes, children, root, /^(?:cop|case|aux|nsubj|mark)/)) return;
	const verb = (children[root] ?? []).findLast((at) => at > root && /^acl/.test(nodes[at]?.rel ?? ''));
	const predicate = nodes[verb ?? -1];
	if (verb === undefined || predicate?.pos !== 'VERB' || finiteGroup(nodes, children, verb) === undefined) return;
	const own = children[verb] ?? [];
	if (own.some((at) => nodes[at]?.rel === 'mark' || /^(?:W|TO)/.test(nodes[at]?.tag ?? ''))) return;
	if (nodes.slice(root + 1, verb).some(({ tag, lower }) => /^W/.test(tag) || /^[,;:—]$/.test(lower))) return;
	const subject = own.find((at) => at > root && at < verb && isSubject(nodes[at]?.rel ?? ''));
	const named = nodes[subject ?? -1];
	// "The best service I have had."
	if (named?.pos === 'PRON') return;
	[predicate.head, predicate.rel] = [-1, 'root'];
	for (const node of nodes) if (node.head === root && node.rel === 'punct') node.head = verb;
	const passive = own.some((at) => nodes[at]?.rel === 'aux:pass');
	const isApart = nodes.slice(root + 1, subject).some(({ pos }) => pos === 'ADP');
	if (
		subject !== undefined &&
		named !== undefined &&
		!isApart &&
		!has(nodes, children, subject, /^(?:case|det|nmod:poss)$/)
	) {
		[noun.head, noun.rel] = [subject, 'compound'];
		return;
	}
	if (subject !== undefined && named !== undefined) {
		[named.head, named.rel] = [root, 'nmod'];
		// "On 9 April".
		const number = nodes[subject - 1];
		if (number?.tag === 'CD') {
			[number.head, number.rel] = [subject, 'nummod'];
			for (const at of children[subject - 1] ?? [])
				if (nodes[at]?.rel === 'case') (nodes[at] as Mutable).head = subject;
		}
	}
	[noun.head, noun.rel] = [verb, passive ? 'nsubj:pass' : 'nsubj'];
};

/** "S, a general warned": what is said depends on the verb of saying, whichever the parser put first. */
const settleReport = (nodes: Mutable[], children: readonly (readonly number[])[], verb: number): void => {
	const node = nodes[verb];
	if (node === undefined || !speaks(node) || !isFiniteTag(node.tag)) return;
	const own = children[verb] ?? [];
	const first = own.find((child) => isSubject(nodes[child]?.rel ?? ''));
	if (first === undefined || own.some((child) => /^(?:obj|ccomp|xcomp|mark|cc)$/.test(nodes[child]?.rel ?? ''))) return;
	const start = Math.min(verb, ...nodes.flatMap((_, index) => (isUnder(nodes, index, first) ? [index] : [])));
	if (nodes[start - 1]?.lower !== ',' && nodes[start - 2]?.lower !== ',') return;
	const said = /^(?:conj|advcl|parataxis|appos)$/.test(node.rel) && node.head < start ? node.head : undefined;
	const clause = own.find((child) => child < start && /^(?:advcl|parataxis|conj|dep)$/.test(nodes[child]?.rel ?? ''));
	const index = said ?? clause ?? -1;
	const reported = nodes[index];
	if (reported === undefined || finiteGroup(nodes, children, index) === undefined) return;
	if (
		(children[index] ?? []).some(
			(child) => child !== verb && /^(?:mark|cc)$/.test(nodes[child]?.rel ?? '') && child < index,
		)
	)
		return;
	if (nodes.some(({ head, tag }) => head === index && /^W/.test(tag))) return;
	if (said !== undefined) {
		node.head = reported.head;
		node.rel = reported.rel;
	}
	reported.head = verb;
	reported.rel = 'ccomp';
};

/** Nothing but marks hangs on a mark. */
const liftOffMark = (nodes: Mutable[], index: number): void => {
	const node = nodes[index];
	const mark = nodes[node?.head ?? -1];
	if (node === undefined || mark?.pos !== 'PUNCT' || node.pos === 'PUNCT') return;
	const at = node.head;
	node.head = mark.head;
	if (mark.head >= 0) return;
	node.rel = 'root';
	mark.head = index;
	mark.rel = 'punct';
	for (const other of nodes) if (other.head === at && other !== node) other.head = index;
};
