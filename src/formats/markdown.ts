import { isWebAddress } from './article.ts';
import { frontMatter } from './front-matter.ts';
import { inlineWords, withoutComments } from './markdown-words.ts';

/** Names under which note-taking and clipping tools keep each field, the first present one counts. */
const FIELDS = {
	url: ['url', 'source', 'link'],
	title: ['title'],
	publisher: ['publisher', 'site', 'site_name'],
	author: ['author', 'authors', 'by'],
	published: ['published', 'date', 'datepublished'],
	modified: ['modified', 'updated', 'datemodified'],
	language: ['language', 'lang'],
} as const;

/** What parseArticle makes an article of: fields from the front matter, the words of the rest. */
export function parseMarkdown(name: string, content: string): Readonly<Record<string, unknown>> {
	const { values, body } = frontMatter(content.startsWith('\uFEFF') ? content.slice(1) : content);
	const found = Object.fromEntries(
		Object.entries(FIELDS).map(([field, keys]) => [field, keys.map((key) => values.get(key)).find(Boolean)]),
	);
	const blocks = plainBlocks(withoutComments(body));
	// The first heading is the title, where there is no other, and not part of the text.
	const first = blocks[0];
	if (first?.is === 'heading' && (found['title'] ?? first.text) === first.text) {
		found['title'] = first.text;
		blocks.shift();
	}
	const url = found['url'];
	return { id: isWebAddress(url) ? url : name, ...found, text: blocks.map(({ text }) => text).join('\n') };
}

type Block = { text: string; is: 'paragraph' | 'item' | 'heading' | 'line' };

/** Paragraphs as one line each, without Markdown's marks: readers of facts see words, not stars and brackets. */
function plainBlocks(body: string): Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	const add = (is: Block['is'], words: string) => {
		const text = inlineWords(words);
		const block: Block = { text, is };
		if (text !== '') blocks.push(block);
		open = text === '' || is === 'heading' || is === 'line' ? undefined : block;
	};
	for (const raw of body.split(/\r?\n/)) {
		const line = raw
			.trim()
			.replace(/^(?:> ?)+/, '')
			.trim();
		if (/^=+$/.test(line) && open) open.is = 'heading';
		if (line === '' || RULE_OR_FENCE.test(line)) {
			open = undefined;
			continue;
		}
		const mark = MARKS.find(({ pattern }) => pattern.test(line));
		// "It happened on May" and "4. Nobody was hurt" are no list, nor does a list begin with its fourth item.
		const goesOn = open?.is === 'paragraph' && mark?.is === 'item' && /^(?!1[.)])\d/.test(line);
		const words = mark && !goesOn ? line.replace(mark.pattern, '') : line;
		if (line.startsWith('|')) {
			for (const cell of cellsOf(line)) add('line', cell);
		} else if (mark && !goesOn) {
			add(mark.is, words);
		} else if (open) {
			const text = inlineWords(words);
			if (text !== '') open.text += ` ${text}`;
		} else {
			add('paragraph', words);
		}
	}
	return blocks;
}

/** What tells at its beginning how a line is meant. */
const MARKS: readonly { readonly is: Block['is']; readonly pattern: RegExp }[] = [
	{ is: 'heading', pattern: /^#{1,6}\s+/ },
	{ is: 'item', pattern: /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ x]\]\s)?/ },
	// "[!quote] The mayor"
	{ is: 'line', pattern: /^\[!\w{1,30}\][+-]?/ },
	// "[^1]: A note at the foot"
	{ is: 'item', pattern: /^\[\^[^[\]]{1,60}\]:/ },
	// "[1]: https://x.example/a", where links of the text lead
	{ is: 'line', pattern: /^\[[^[\]]+\]:\s*<?(?:https?:|[/#.])\S*(?:\s+["'(].*)?$/ },
];

/** Of a table's row; the one under its head holds dashes. */
const cellsOf = (row: string): string[] => (/^[\s:|-]*$/.test(row) ? [] : row.replace(/^\||\|$/g, '').split('|'));

/** A rule, the underline of a heading, or the fence around code. */
const RULE_OR_FENCE = /^(?:(?:[-_*=]\s?){3,}|(?:```|~~~).*)$/;
