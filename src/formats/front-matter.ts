export type FrontMatter = { readonly values: ReadonlyMap<string, string>; readonly body: string };

/** More is no head of an article. */
const MOST_LINES = 200;

/**
 * The head of a Markdown file, between a first line `---` and the next one. Of YAML it knows `key: value`, quotes, texts that
 * go on in indented lines, and lists (`[a, b]`, or lines `- a`), which are joined by commas: what clipping tools write.
 * Anything else is left out.
 */
export function frontMatter(content: string): FrontMatter {
	const lines = content.split('\n');
	const end = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	const head = lines.slice(1, Math.max(1, end));
	// Two rules with a text between them are no head.
	const isHead = /^(?:#|\S[^:]{0,60}:(?:\s|$)|$)/.test(head.find((line) => line.trim() !== '') ?? '');
	if (!/^---\s*$/.test(lines[0] ?? '') || end < 0 || !isHead) return { values: new Map(), body: content };

	const values = new Map<string, string>();
	let key = '';
	/** Of the key, as far as it has been read; undefined where lines that follow belong to something else. */
	let open: string | undefined;
	const close = () => {
		const value = open === undefined ? '' : scalar(open);
		if (value !== '') values.set(key, value);
		open = undefined;
	};
	for (const line of head) {
		const pair = PAIR.exec(line.trimEnd());
		const item = /^\s*-\s+(.*)$/.exec(line);
		const more = /^\s+(\S.*)$/.exec(line);
		if (pair) {
			close();
			key = (pair[1] ?? '').toLowerCase();
			// How its lines are to be joined is of no matter here.
			open = (pair[2] ?? '').trim().replace(/^[>|][+-]?$/, ' ');
		} else if (item && !open) {
			close();
			const known = values.get(key);
			const value = unquoted(item[1] ?? '');
			values.set(key, known === undefined ? value : `${known}, ${value}`);
		} else if (more && open) {
			open += ` ${more[1]?.trim()}`;
		}
	}
	close();
	return { values, body: lines.slice(end + 1).join('\n') };
}

const PAIR = /^([A-Za-z][\w -]{0,60}):(?:\s+(.*))?$/;

function scalar(written: string): string {
	const text = withoutLinks(written.trim());
	if (!text.startsWith('[') || !text.endsWith(']')) return unquoted(text);
	const parts = text.slice(1, -1).match(/"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|[^,]+/g) ?? [];
	return parts
		.map(unquoted)
		.filter((part) => part !== '')
		.join(', ');
}

function unquoted(written: string): string {
	const text = withoutLinks(written.trim());
	const quote = text.length >= 2 && text.at(-1) === text[0] ? text[0] : '';
	if (quote === "'") return text.slice(1, -1).replaceAll("''", "'");
	if (quote !== '"') return text;
	try {
		return String(JSON.parse(text));
	} catch {
		return text.slice(1, -1).replace(/\\(["\\])/g, '$1');
	}
}

/** `[[Outlet]]` and `[[Outlet|its name]]`, which some tools write for a link to a note. */
const withoutLinks = (text: string): string => text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1');
