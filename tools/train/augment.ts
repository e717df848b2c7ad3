import type { ParseExample } from './parser.ts';

/**
 * More sentences of the kinds that news is full of and the treebank is not: the quotation before its verb, partial
 * quotations, "according to", reported clauses without "that", ages. Each is made from a treebank sentence by moving or
 * adding words, so its tree is known.
 */
export const augment = (examples: readonly ParseExample[], random: () => number): ParseExample[] => {
	const made: ParseExample[] = [];
	for (const example of examples) {
		const tree = grow(example);
		const reported = findReport(tree);
		if (reported !== undefined) made.push(...reports(reported, random));
		const aged = random() < AGES ? withAge(tree, random) : undefined;
		if (aged !== undefined) made.push(aged);
		const quoted = random() < PARTIAL ? withPartialQuote(tree, random) : undefined;
		if (quoted !== undefined) made.push(quoted);
	}
	return made;
};
/** Shares of eligible sentences. */
const AGES = 0.25;
const PARTIAL = 0.06;

type Node = { lower: string; pos: string; tag: string; head: Node | undefined; rel: string };

const grow = ({ words, heads, rels }: ParseExample): Node[] => {
	const nodes = words.map((word, index): Node => ({ ...word, head: undefined, rel: rels[index] ?? 'dep' }));
	for (const [index, node] of nodes.entries()) node.head = nodes[heads[index] ?? -1];
	return nodes;
};

const cut = (nodes: readonly Node[]): ParseExample => ({
	words: nodes.map(({ lower, pos, tag }) => ({ lower, pos, tag })),
	heads: nodes.map(({ head }) => (head === undefined ? -1 : nodes.indexOf(head))),
	rels: nodes.map(({ rel }) => rel),
});

const mark = (lower: string, tag: string, head: Node): Node => ({ lower, pos: 'PUNCT', tag, head, rel: 'punct' });
const word = (lower: string, pos: string, tag: string, head: Node | undefined, rel: string): Node => ({
	lower,
	pos,
	tag,
	head,
	rel,
});

const isUnder = (node: Node, top: Node): boolean => {
	for (let at: Node | undefined = node; at !== undefined; at = at.head) if (at === top) return true;
	return false;
};
const subtree = (nodes: readonly Node[], top: Node): Node[] => nodes.filter((node) => isUnder(node, top));

const SPEECH = new Set(
	(
		'said says say told tells added adds announced announces claimed claims explained explains noted notes wrote writes ' +
		'warned warns argued argues stated states confirmed confirms insisted insists reported reports'
	).split(' '),
);
const REPORT = new Set(
	`${[...SPEECH].join(' ')} think thought thinks believe believes believed suggests suggested shows showed found hope hopes hoped know knows knew revealed acknowledged estimated`.split(
		' ',
	),
);

type Report = {
	readonly nodes: readonly Node[];
	readonly verb: Node;
	readonly subject: readonly Node[];
	/** The verb's other words, without the marks that would stand against the clause. */
	readonly rest: readonly Node[];
	readonly clause: Node;
	/** The clause's words without "that" and without marks at its edges. */
	readonly body: readonly Node[];
	readonly that: boolean;
	readonly end: Node;
};

/** "X said (that) S." as a whole sentence, the clause after the verb. */
const findReport = (nodes: readonly Node[]): Report | undefined => {
	const verb = nodes.find((node) => node.head === undefined);
	const end = nodes.at(-1);
	if (verb === undefined || end?.tag !== '.' || end.head !== verb || !REPORT.has(verb.lower)) return undefined;
	const children = nodes.filter((node) => node.head === verb);
	const clause = children.find((node) => node.rel === 'ccomp');
	const subject = children.find((node) => node.rel === 'nsubj');
	if (clause === undefined || subject === undefined || nodes.indexOf(clause) < nodes.indexOf(verb)) return undefined;
	if (children.some((node) => !ALLOWED.test(node.rel)) || children.filter((node) => node.rel === 'ccomp').length > 1)
		return undefined;
	const that = nodes.find((node) => node.head === clause && node.rel === 'mark' && node.lower === 'that');
	const whole = subtree(nodes, clause);
	const subjectWords = subtree(nodes, subject);
	if (!isUnbroken(nodes, whole) || !isUnbroken(nodes, subjectWords) || nodes.indexOf(subject) > nodes.indexOf(verb))
		return undefined;
	const body = trimMarks(whole.filter((node) => node !== that));
	const used = new Set([...whole, ...subjectWords]);
	const rest = nodes.filter(
		(node) => !used.has(node) && node !== end && node !== verb && !(node.head === verb && node.rel === 'punct'),
	);
	// Balanced quotation marks only: half a pair teaches nothing.
	if (body.length < 2 || body.some((node) => node.lower === '"') || rest.some((node) => node.lower === '"'))
		return undefined;
	return { nodes, verb, subject: subjectWords, rest, clause, body, that: that !== undefined, end };
};
const ALLOWED = /^(?:nsubj|ccomp|punct|obl|obl:unmarked|advmod|aux|obj|iobj|obl:tmod|obl:npmod)$/;

const isUnbroken = (nodes: readonly Node[], part: readonly Node[]): boolean => {
	const first = part[0];
	const last = part.at(-1);
	return first !== undefined && last !== undefined && nodes.indexOf(last) - nodes.indexOf(first) === part.length - 1;
};

const trimMarks = (nodes: readonly Node[]): Node[] => {
	let [from, to] = [0, nodes.length];
	while (from < to && nodes[from]?.pos === 'PUNCT') from++;
	while (to > from && nodes[to - 1]?.pos === 'PUNCT') to--;
	return nodes.slice(from, to);
};

const reports = (report: Report, random: () => number): ParseExample[] => {
	const { nodes, verb, subject, rest, clause, body, that, end } = report;
	const made: ParseExample[] = [];
	const before = (node: Node): boolean => nodes.indexOf(node) < nodes.indexOf(verb);
	const straight = [...subject, ...rest.filter(before), verb, ...rest.filter((node) => !before(node))].sort(
		(a, b) => nodes.indexOf(a) - nodes.indexOf(b),
	);
	const inverted = [verb, ...subject, ...rest];
	const comma = (head: Node): Node => mark(',', ',', head);
	const quoted = (inner: readonly Node[]): Node[] => [mark('"', '``', clause), ...inner, mark('"', "''", clause)];
	if (that)
		made.push(cut(nodes.filter((node) => !(node.head === clause && node.rel === 'mark' && node.lower === 'that'))));
	if (!SPEECH.has(verb.lower)) return made;
	const isPronoun = subject.length === 1 && subject[0]?.pos === 'PRON';
	const frame = !isPronoun && rest.length === 0 && random() < 0.5 ? inverted : straight;
	// Marks inside the quotation belong to its clause, as the treebank has it.
	if (random() < 0.8)
		made.push(cut([mark('"', '``', clause), ...body, comma(verb), mark('"', "''", clause), ...frame, end]));
	if (random() < 0.5) made.push(cut([...body, comma(verb), ...straight, end]));
	if (random() < 0.3)
		made.push(cut([...straight, random() < 0.5 ? comma(verb) : mark(':', ':', verb), ...quoted(body), end]));
	if (!isPronoun && random() < 0.5) made.push(accordingTo(report, random));
	return made;
};

/** "S, according to X." and "According to X, S." */
const accordingTo = ({ subject, clause, body, end, verb }: Report, random: () => number): ParseExample => {
	const copies = new Map<Node, Node>([...subject, ...body].map((node) => [node, { ...node }]));
	const copy = (node: Node): Node => copies.get(node) ?? node;
	for (const node of copies.values()) if (node.head !== undefined) node.head = copies.get(node.head);
	const top = copy(clause);
	top.head = undefined;
	top.rel = 'root';
	const source = subject.find((node) => node.head === verb);
	const speaker = source === undefined ? top : copy(source);
	speaker.head = top;
	speaker.rel = 'obl';
	const according = word('according', 'VERB', 'VBG', speaker, 'case');
	const phrase = [according, word('to', 'ADP', 'IN', according, 'fixed'), ...subject.map(copy)];
	const statement = body.map(copy);
	const stop = { ...end, head: top };
	const comma = mark(',', ',', speaker);
	return random() < 0.5 ? cut([...phrase, comma, ...statement, stop]) : cut([...statement, comma, ...phrase, stop]);
};

/** "Ada Vane, 47, was hurt": an age after a person's name that is a subject or an object. */
const withAge = (nodes: readonly Node[], random: () => number): ParseExample | undefined => {
	const name = nodes.find(
		(node) =>
			node.tag === 'NNP' &&
			/^(?:nsubj|nsubj:pass|obj|appos)$/.test(node.rel) &&
			subtree(nodes, node).every((part) => part.rel === 'flat' || part === node),
	);
	if (name === undefined) return undefined;
	const words = subtree(nodes, name);
	const last = words.at(-1);
	if (last === undefined || words.length < 2 || !isUnbroken(nodes, words)) return undefined;
	const at = nodes.indexOf(last) + 1;
	if (nodes[at]?.pos === 'PUNCT') return undefined;
	const age = word('00', 'NUM', 'CD', name, 'appos');
	age.lower = String(18 + Math.floor(random() * 70));
	return cut([...nodes.slice(0, at), mark(',', ',', age), age, mark(',', ',', age), ...nodes.slice(at)]);
};

/** The plan was "a disaster": quotation marks around any one phrase. */
const withPartialQuote = (nodes: readonly Node[], random: () => number): ParseExample | undefined => {
	if (nodes.some((node) => node.lower === '"')) return undefined;
	const candidates = nodes.filter((node) => {
		if (!/^(?:obj|obl|ccomp|xcomp|nmod|amod|conj|acl|advcl|root)$/.test(node.rel) || node.pos === 'PRON') return false;
		const part = phraseOf(nodes, node);
		return part.length >= 1 && part.length <= 12 && isUnbroken(nodes, part) && part.length < nodes.length - 2;
	});
	const head = candidates[Math.floor(random() * candidates.length)];
	if (head === undefined) return undefined;
	const part = trimMarks(phraseOf(nodes, head));
	const [first, last] = [part[0], part.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const [from, to] = [nodes.indexOf(first), nodes.indexOf(last) + 1];
	return cut([...nodes.slice(0, from), mark('"', '``', head), ...part, mark('"', "''", head), ...nodes.slice(to)]);
};

/** A verb's own words for "said it was 'doomed to fail'"; the whole of any other phrase, without its preposition. */
const phraseOf = (nodes: readonly Node[], head: Node): Node[] => {
	const outside = /^(?:case|mark|cc|nsubj|nsubj:pass|aux|aux:pass|cop|punct)$/;
	const left = nodes.filter((node) => node.head === head && outside.test(node.rel));
	return subtree(nodes, head).filter((node) => !left.some((top) => isUnder(node, top)));
};
