import { writeFileSync } from 'node:fs';
import type { Frame } from '../../src/engine/syntax/frame.ts';
import { frames } from '../../src/engine/syntax/frames.ts';
import { parse } from '../../src/engine/syntax/parse.ts';
import { repair } from '../../src/engine/syntax/repair.ts';
import { tag } from '../../src/engine/syntax/tag.ts';
import { tokenize } from '../../src/engine/syntax/tokenize.ts';
import { childrenOf, isFiniteTag, type Node } from '../../src/engine/syntax/tree.ts';
import { type GoldSentence, isFree, readTreebank } from './treebank.ts';

// npm run train:evaluate -- TREEBANK_FOLDER [REPORT.md]: how right the weights are on test.conllu.
const [folder, report, file = 'test.conllu'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder holds test.conllu');
const test = readTreebank(`${folder}/${file}`);

const SECTIONS: readonly (readonly [string, (sentence: GoldSentence) => boolean])[] = [
	['GUM, free genres', isFree],
	['GUM news', ({ id }) => id.startsWith('GUM_news')],
	['GUM interview', ({ id }) => id.startsWith('GUM_interview')],
	['GUM bio', ({ id }) => id.startsWith('GUM_bio')],
	['PUD news', ({ id }) => id.startsWith('PUD_news')],
	['PUD wiki', ({ id }) => id.startsWith('PUD_wiki')],
	['EWT', ({ id }) => id.startsWith('EWT')],
];

/** Right, given and wanted: precision and recall from three counts. */
class Score {
	right = 0;
	given = 0;
	wanted = 0;
	add(given: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
		this.given += given.size;
		this.wanted += wanted.size;
		for (const item of given) if (wanted.has(item)) this.right++;
	}
	get f(): string {
		return this.given + this.wanted === 0 ? '–' : ((200 * this.right) / (this.given + this.wanted)).toFixed(1);
	}
	get precision(): string {
		return this.given === 0 ? '–' : ((100 * this.right) / this.given).toFixed(1);
	}
	get recall(): string {
		return this.wanted === 0 ? '–' : ((100 * this.right) / this.wanted).toFixed(1);
	}
}
const share = (right: number, all: number): string => (all === 0 ? '–' : ((100 * right) / all).toFixed(1));

const goldNodes = ({ words }: GoldSentence): Node[] =>
	words.map(({ lower, pos, tag, head, rel }) => ({ lower, pos, tag, head, rel }));

/** The gold words, tagged and parsed; `mended` with the repair rules. */
const analysed = ({ words }: GoldSentence, mended = true): Node[] => {
	const tags = tag(words);
	const tagged = words.map(({ lower }, index) => ({ lower, ...(tags[index] ?? { pos: 'X', tag: 'FW' }) }));
	const arcs = parse(tagged);
	return tagged.map((word, index) => ({
		...word,
		...((mended ? repair(tagged, arcs) : arcs)[index] ?? { head: -1, rel: '' }),
	}));
};

const hasTense = (tree: readonly Node[], verb: number, children: readonly number[]): boolean =>
	tree[verb]?.pos === 'VERB' &&
	(isFiniteTag(tree[verb]?.tag ?? '') ||
		children.some((child) => /^aux/.test(tree[child]?.rel ?? '') && isFiniteTag(tree[child]?.tag ?? '')));

/** What the engine uses of a tree, as sets of named facts. `gold` says which words are verbs, so that tags do not count twice. */
const factsOf = (tree: readonly Node[], gold: readonly Node[]): Record<Fact, Set<string>> => {
	const facts = {
		subject: new Set<string>(),
		object: new Set<string>(),
		negation: new Set<string>(),
		report: new Set<string>(),
	};
	const children = childrenOf(tree);
	const goldChildren = childrenOf(gold);
	for (const [index, { head, rel, lower, pos }] of tree.entries()) {
		if (
			/^nsubj/.test(rel) &&
			hasTense(tree === gold ? gold : tree, head, (tree === gold ? goldChildren : children)[head] ?? [])
		)
			facts.subject.add(`${head} ${index}`);
		if (rel === 'obj' && tree[head]?.pos === 'VERB') facts.object.add(`${head} ${index}`);
		if (/^(?:not|n't|never)$/.test(lower)) facts.negation.add(`${index} ${head}`);
		const speaks = (at: number): boolean =>
			/^(?:say|says|said|saying|tell|tells|told|add|adds|added|announce[sd]?|claim(?:s|ed)?|explain(?:s|ed)?|report(?:s|ed)?|warn(?:s|ed)?|argue[sd]?|note[sd]?|confirm(?:s|ed)?)$/.test(
				tree[at]?.lower ?? '',
			) && gold[at]?.pos === 'VERB';
		if (/^(?:ccomp|parataxis)$/.test(rel) && speaks(head)) facts.report.add(`${head} ${index}`);
		if (rel === 'parataxis' && pos === 'VERB' && speaks(index)) facts.report.add(`${index} ${head}`);
	}
	return facts;
};
type Fact = 'subject' | 'object' | 'negation' | 'report';

const lines: string[] = [];
const row = (...cells: readonly string[]): void => void lines.push(`| ${cells.join(' | ')} |`);
const head = (...cells: readonly string[]): void => {
	row(...cells);
	row(...cells.map(() => '---'));
};

lines.push("## With the treebank's words", '', "Tags are the tagger's own. LAS* leaves punctuation out.", '');
head(
	'section',
	'words',
	'UPOS',
	'XPOS',
	'UAS',
	'LAS',
	'LAS*',
	'subject P / R / F',
	'object F',
	'negation F',
	'report F',
);
const labels = new Map<string, Score>();
for (const [name, belongs] of SECTIONS) {
	const sentences = test.filter(belongs);
	if (sentences.length === 0) continue;
	let [words, upos, xpos, uas, las, plain, plainLas] = [0, 0, 0, 0, 0, 0, 0];
	const scores: Record<Fact, Score> = {
		subject: new Score(),
		object: new Score(),
		negation: new Score(),
		report: new Score(),
	};
	for (const sentence of sentences) {
		const gold = goldNodes(sentence);
		const tree = analysed(sentence);
		for (const [index, wanted] of gold.entries()) {
			const given = tree[index];
			words++;
			if (given?.pos === wanted.pos) upos++;
			if (given?.tag === wanted.tag) xpos++;
			const attached = given?.head === wanted.head;
			if (attached) uas++;
			if (attached && given?.rel === wanted.rel) las++;
			if (wanted.pos !== 'PUNCT') plain++;
			if (wanted.pos !== 'PUNCT' && attached && given?.rel === wanted.rel) plainLas++;
			if (name !== 'PUD news') continue;
			const score = (rel: string): Score => labels.get(rel) ?? labels.set(rel, new Score()).get(rel) ?? new Score();
			score(wanted.rel).wanted++;
			score(given?.rel ?? '').given++;
			if (attached && given?.rel === wanted.rel) score(wanted.rel).right++;
		}
		const [given, wanted] = [factsOf(tree, gold), factsOf(gold, gold)];
		for (const fact of ['subject', 'object', 'negation', 'report'] as const)
			scores[fact].add(given[fact], wanted[fact]);
	}
	const { subject, object, negation, report } = scores;
	row(
		name,
		String(words),
		share(upos, words),
		share(xpos, words),
		share(uas, words),
		share(las, words),
		share(plainLas, plain),
		`${subject.precision} / ${subject.recall} / ${subject.f}`,
		object.f,
		negation.f,
		report.f,
	);
}

lines.push('', 'PUD news, labelled F1 of relations met 40 times or more:', '');
lines.push(
	[...labels]
		.filter(([, { wanted }]) => wanted >= 40)
		.sort((a, b) => b[1].wanted - a[1].wanted)
		.map(([rel, score]) => `${rel} ${score.f} (${score.wanted})`)
		.join(', '),
);

lines.push(
	'',
	'## From plain text',
	'',
	'Cut by our own tokenizer: F1 of words found, and of words found with the right tag, head, head and relation.',
	'',
);
head('section', 'words', 'tokens', 'UPOS', 'UAS', 'LAS');
for (const [name, belongs] of SECTIONS) {
	const sentences = test.filter(belongs);
	if (sentences.length === 0) continue;
	const [token, upos, uas, las] = [new Score(), new Score(), new Score(), new Score()];
	for (const { words } of sentences) {
		let text = '';
		const places = words.map(({ form, spaceAfter }) => {
			const place = `${text.length}-${text.length + form.length}`;
			text += form + (spaceAfter ? ' ' : '');
			return place;
		});
		const raw = tokenize(text, { start: 0, end: text.length });
		const tags = tag(raw);
		const tagged = raw.map((word, index) => ({ ...word, ...(tags[index] ?? { pos: 'X', tag: 'FW' }) }));
		const arcs = repair(tagged, parse(tagged));
		const rawPlaces = raw.map(({ start, end }) => `${start}-${end}`);
		const gold = (say: (index: number) => string): Set<string> =>
			new Set(words.map((_, index) => `${places[index]} ${say(index)}`));
		const ours = (say: (index: number) => string): Set<string> =>
			new Set(raw.map((_, index) => `${rawPlaces[index]} ${say(index)}`));
		token.add(
			ours(() => ''),
			gold(() => ''),
		);
		upos.add(
			ours((at) => tagged[at]?.pos ?? ''),
			gold((at) => words[at]?.pos ?? ''),
		);
		const ourHead = (at: number): string => rawPlaces[arcs[at]?.head ?? -1] ?? 'root';
		const goldHead = (at: number): string => places[words[at]?.head ?? -1] ?? 'root';
		uas.add(ours(ourHead), gold(goldHead));
		las.add(
			ours((at) => `${ourHead(at)} ${arcs[at]?.rel}`),
			gold((at) => `${goldHead(at)} ${words[at]?.rel}`),
		);
	}
	row(name, String(token.wanted), token.f, upos.f, uas.f, las.f);
}

lines.push(
	'',
	'## Subjects of frames, by confidence',
	'',
	'The subject of every verb both trees have a frame for, shared and understood ones among them: share right.',
	'',
);
head('section', 'confidence', 'subjects', 'right');
for (const [name, belongs] of SECTIONS) {
	const byConfidence = new Map<number, [number, number]>();
	for (const sentence of test.filter(belongs)) {
		const wanted = new Map(frames(goldNodes(sentence)).map((frame): [number, Frame] => [frame.verb, frame]));
		for (const frame of frames(analysed(sentence))) {
			if (frame.subject === undefined) continue;
			const [all, right] = byConfidence.get(frame.confidence) ?? [0, 0];
			byConfidence.set(frame.confidence, [
				all + 1,
				right + (wanted.get(frame.verb)?.subject === frame.subject ? 1 : 0),
			]);
		}
	}
	for (const [confidence, [all, right]] of [...byConfidence].sort((a, b) => b[0] - a[0]))
		row(name, String(confidence), String(all), share(right, all));
}

lines.push('', '## What the repair rules do', '');
head('section', 'arcs changed', 'right before', 'right after');
for (const [name, belongs] of SECTIONS) {
	let [changed, before, after] = [0, 0, 0];
	for (const sentence of test.filter(belongs)) {
		const [raw, mended] = [analysed(sentence, false), analysed(sentence)];
		for (const [index, { head, rel }] of sentence.words.entries()) {
			if (raw[index]?.head === mended[index]?.head && raw[index]?.rel === mended[index]?.rel) continue;
			changed++;
			if (raw[index]?.head === head && raw[index]?.rel === rel) before++;
			if (mended[index]?.head === head && mended[index]?.rel === rel) after++;
		}
	}
	row(name, String(changed), String(before), String(after));
}

const text = `# How right the tagger and the parser are\n\nMade by \`npm run train:evaluate\` from the test part of the treebank in tools/train/README.md. None of these sentences was\ntrained on. EWT is kept in an older annotation that was converted, so its figures are lower bounds.\n\n${lines.join('\n')}\n`;
if (report !== undefined) writeFileSync(report, text);
console.log(text);
