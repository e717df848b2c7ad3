import { isWebAddress } from './article.ts';
import { frontMatter } from './front-matter.ts';

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
export function parseMarkdown(name: string, content: string): unknown {
	const { values, body } = frontMatter(content.startsWith('\uFEFF') ? content.slice(1) : content);
	const found = Object.fromEntries(
		Object.entries(FIELDS).map(([field, keys]) => [field, keys.map((key) => values.get(key)).find(Boolean)]),
	);
	const blocks = plainBlocks(body);
	// Without a title of its own, a file's first heading is the title and not part of the text.
	const first = blocks[0];
	if (found['title'] === undefined && first?.heading) {
		found['title'] = first.text;
		blocks.shift();
	}
	const url = found['url'];
	return { id: isWebAddress(url) ? url : name, ...found, text: blocks.map(({ text }) => text).join('\n') };
}

type Block = { text: string; readonly heading: boolean };

/** Paragraphs as one line each, without Markdown's marks: readers of facts see words, not stars and brackets. */
function plainBlocks(body: string): Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	for (const raw of body.split(/\r?\n/)) {
		const line = raw
			.trim()
			.replace(/^(?:> ?)+/, '')
			.trim();
		const heading = /^#{1,6}\s+/.exec(line);
		const item = /^(?:[-*+]|\d{1,3}[.)])\s+/.exec(line);
		if (line === '' || RULE_OR_FENCE.test(line)) {
			open = undefined;
			continue;
		}
		const text = plain(line.slice((heading ?? item)?.[0].length ?? 0));
		if (text === '') continue;
		if (open !== undefined && !heading && !item) {
			open.text += ` ${text}`;
			continue;
		}
		const block: Block = { text, heading: heading !== null };
		blocks.push(block);
		open = heading ? undefined : block;
	}
	return blocks;
}

/** A rule, the underline of a heading, or the fence around code. */
const RULE_OR_FENCE = /^(?:(?:[-_*=]\s?){3,}|(?:```|~~~).*)$/;

function plain(line: string): string {
	return line
		.replace(/!\[[^[\]]*\]\([^()\s]*(?:\s"[^"]*")?\)/g, '')
		.replace(/\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
		.replace(/<(https?:[^<>\s]*)>/g, '$1')
		.replace(/\*\*|__|`/g, '')
		.replace(/(^|[\s(“"'])[*_](?=\S)/g, '$1')
		.replace(/([^\s*_\\])[*_](?=$|[\s).,;:!?”"'])/g, '$1')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.trim();
}
