export type FrontMatter = { readonly values: ReadonlyMap<string, string>; readonly body: string };

/** More is no head of an article. */
const MOST_LINES = 200;

/**
 * The head of a Markdown file, between a first line `---` and the next one. Of YAML it knows `key: value`, quotes, and lists
 * (`[a, b]`, or lines `- a`), which are joined by commas: what clipping tools write. Anything else is left out.
 */
export function frontMatter(content: string): FrontMatter {
	const lines = content.split('\n');
	const end = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (!/^---\s*$/.test(lines[0] ?? '') || end < 0) return { values: new Map(), body: content };

	const values = new Map<string, string>();
	let key: string | undefined;
	for (const line of lines.slice(1, end)) {
		const pair = /^([A-Za-z][\w -]{0,60}):(?:\s+(.*))?$/.exec(line.trimEnd());
		const item = /^\s*-\s+(.*)$/.exec(line);
		if (pair) {
			key = (pair[1] ?? '').toLowerCase();
			const value = scalar(pair[2] ?? '');
			if (value !== '') values.set(key, value);
		} else if (item && key !== undefined) {
			const more = unquoted(item[1] ?? '');
			const known = values.get(key);
			values.set(key, known === undefined ? more : `${known}, ${more}`);
		}
	}
	return { values, body: lines.slice(end + 1).join('\n') };
}

function scalar(written: string): string {
	const text = written.trim();
	if (!text.startsWith('[') || !text.endsWith(']')) return unquoted(text);
	return text
		.slice(1, -1)
		.split(',')
		.map(unquoted)
		.filter((part) => part !== '')
		.join(', ');
}

/** Also takes the brackets off `[[Outlet]]`, which some tools write for a link to a note. */
function unquoted(written: string): string {
	const text = written.trim();
	const quoted = text.length >= 2 && (text[0] === '"' || text[0] === "'") && text.at(-1) === text[0];
	const inner = quoted ? text.slice(1, -1) : text;
	const plain = quoted && text[0] === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner;
	return plain.startsWith('[[') && plain.endsWith(']]') ? plain.slice(2, -2) : plain;
}
