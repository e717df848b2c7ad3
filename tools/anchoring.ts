// How well text leads back to its page:   node tools/run.mjs anchoring FOLDER
// FOLDER holds saved pages (*.html). For each: what was read, which share of its characters leads to live text nodes
// that say exactly the same, how many lines come back as they went, and whether the page is as it was before.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Extraction, extract } from '../src/page/extract.ts';
import { bare, rangesOf } from '../src/page/text-map.ts';
import { spanOf } from '../test/support/span-of.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node tools/run.mjs anchoring FOLDER');

let characters = 0;
let exact = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
	const html = readFileSync(path.join(folder, name), 'utf8');
	const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
	const before = document.documentElement.outerHTML;
	const start = performance.now();
	const extraction = extract(document);
	const milliseconds = performance.now() - start;
	const unchanged = document.documentElement.outerHTML === before;
	if (!extraction) {
		console.log(`${name.padEnd(28)} no article`);
		continue;
	}
	const { lines, back, mapped } = follow(document, extraction);
	const { length } = extraction.article.text;
	characters += length;
	exact += mapped;
	console.log(
		`${name.padEnd(28)} ${length} characters, ${percent(mapped, length)} exact, ${back} of ${lines} lines back,`,
		`page ${unchanged ? 'unchanged' : 'CHANGED'}, ${milliseconds.toFixed(0)} ms`,
	);
}
console.log(`all: ${percent(exact, characters)} of ${characters} characters`);

function follow(document: Document, { article: { text }, textMap }: Extraction) {
	let [lines, back, mapped, start] = [0, 0, 0, 0];
	for (const line of text.split('\n')) {
		const span = { start, end: start + line.length };
		start = span.end + 1;
		lines++;
		const ranges = rangesOf(textMap, span);
		const [first, last] = [ranges?.[0], ranges?.at(-1)];
		if (!ranges || !first || !last || bare(ranges.join('')) !== bare(line)) continue;
		// The line's end counts as one of its characters.
		mapped += line.length + (start <= text.length ? 1 : 0);
		const whole = document.createRange();
		whole.setStart(first.startContainer, first.startOffset);
		whole.setEnd(last.endContainer, last.endOffset);
		const found = spanOf(textMap, whole);
		if (found?.start === span.start && found.end === span.end) back++;
	}
	return { lines, back, mapped };
}

function percent(part: number, whole: number): string {
	return `${((part / whole) * 100).toFixed(2)} %`;
}
