// Looks for texts that make a reader take more than linear time:   npm run fuzz:time [-- --bombs 400] [--seed 1]
// A bomb is a few signs repeated. Each reader reads it at one length and at four times that length, in the same run: a reader
// in linear time takes about four times as long, one in quadratic time sixteen times. No clock is compared with a fixed figure.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readDates } from '../src/engine/facts/date.ts';
import { readNames } from '../src/engine/facts/name.ts';
import { readQuantities } from '../src/engine/facts/quantity.ts';
import { readQuotations } from '../src/engine/facts/quotations/quotation.ts';
import { languageOf } from '../src/engine/language.ts';
import { blocks as blocksOf } from '../src/engine/segment/blocks.ts';
import { sentences as sentencesOf } from '../src/engine/segment/sentences.ts';
import { indexTerms } from '../src/engine/story/terms.ts';
import { analyse } from '../src/engine/syntax/index.ts';
import { repair } from '../src/engine/text/repair.ts';
import type { Article, Fact } from '../src/engine/types.ts';
import { isDateline } from '../src/page/dateline.ts';
import { unescapeEntities } from '../src/page/entities.ts';
import { articleLines } from '../src/page/lines.ts';
import { parsePublishingDate } from '../src/page/publishing-date.ts';
import { plainUrl } from '../src/page/urls.ts';
import { bombs } from '../test/fuzz/bombs.ts';
import { parsed } from '../test/support/parsed.ts';

const { values } = parseArgs({
	options: { bombs: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' } },
});

/** Characters of the shorter one: above it a quadratic reader is far slower than a clock is unsure. */
const SHORT = 8_000;
const LONG = 4 * SHORT;
/** Halfway between linear and quadratic, on a scale of powers; below this many milliseconds nothing is said. */
const STEEP = 8;
const FASTEST = 40;

type Times = Map<string, number>;

const found = new Map<string, string>();
const all = fc.sample(bombs, { numRuns: Number(values.bombs), seed: Number(values.seed) });
await readAll(all[0]?.(SHORT) ?? '');
for (const bomb of all) {
	for (const [reader, ratio] of await steep(bomb)) {
		if (found.has(reader)) continue;
		// Once more, three times: memory may just have been tidied up.
		const again = (await steep(bomb, 3)).get(reader);
		if (again === undefined) continue;
		found.set(reader, `${again.toFixed(1)} times as long for four times ${JSON.stringify(bomb(40).slice(0, 120))}`);
		console.log(`FAIL ${reader}: ${found.get(reader)} (first ${ratio.toFixed(1)})`);
	}
}
if (found.size === 0) console.log(`ok   ${all.length} bombs, every reader in linear time`);
else process.exitCode = 1;

/** The readers whose time grows faster than the text. */
async function steep(bomb: (length: number) => string, runs = 1): Promise<Map<string, number>> {
	const short = await best(bomb(SHORT), runs);
	const long = await best(bomb(LONG), runs);
	return new Map(
		[...long]
			.map(([reader, time]) => [reader, time / Math.max(short.get(reader) ?? 0, FASTEST / STEEP / 4), time] as const)
			.filter(([, ratio, time]) => ratio > STEEP && time > FASTEST)
			.map(([reader, ratio]) => [reader, ratio]),
	);
}

async function best(text: string, runs: number): Promise<Times> {
	const times: Times = new Map();
	for (let run = 0; run < runs; run++)
		for (const [reader, time] of await readAll(text)) times.set(reader, Math.min(time, times.get(reader) ?? time));
	return times;
}

/** Each reader on its own, in the order in which an article passes through them. */
async function readAll(written: string): Promise<Times> {
	const times: Times = new Map();
	const timed = <T>(reader: string, read: () => T): T => {
		const start = process.cpuUsage();
		const result = read();
		times.set(reader, millisecondsSince(start));
		return result;
	};
	const article: Article = { id: 'bomb', published: '2031-05-07', text: written };
	const text = timed('repair', () => repair(written));
	timed('language', () => languageOf(text));
	timed('index terms', () => indexTerms(article));
	const blocks = timed('blocks', () => blocksOf(text));
	const spans = timed('sentences', () => sentencesOf(text, blocks));
	const sentences = timed('words', () => spans.map((span, index) => ({ ...span, index, tokens: analyse(text, span) })));
	let facts: readonly Fact[] = [];
	const readers = { dates: readDates, quantities: readQuantities, names: readNames, quotations: readQuotations };
	for (const [name, read] of Object.entries(readers))
		facts = [...facts, ...timed(name, () => read({ article, text, blocks, sentences, facts }))];

	const files = {
		Markdown: ['a.md', written],
		'front matter': ['a.md', `---\ntitle: ${written}\n---\n${written}`],
		JSON: ['a.json', written],
		'JSON lines': ['a.jsonl', JSON.stringify({ articleBody: written, url: written })],
	} as const;
	for (const [kind, [name, content]] of Object.entries(files)) {
		const start = process.cpuUsage();
		await parsed(name, content);
		times.set(kind, millisecondsSince(start));
	}
	timed('dateline', () => isDateline(written));
	timed('publishing date', () => parsePublishingDate(written));
	timed('entities', () => unescapeEntities(written));
	timed('address', () => plainUrl(`https://a.example/?${written}`));
	timed('lines', () => {
		const lines = written.split('\n').map((line) => ({ text: line, linked: 0, isHeading: false, isEntry: false }));
		return articleLines(lines, { title: written.slice(0, 200) });
	});
	return times;
}

/** Of the processor, not of the clock on the wall: the machine may have other things to do. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
