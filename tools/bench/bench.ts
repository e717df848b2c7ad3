// npm run bench [-- --articles N] [-- --browser chrome|firefox] [-- --alone] [-- --library] [-- --json]
// Measures in the browsers what a reader waits for. With --json the last line holds the figures; of two browsers the worse.
// --alone leaves out what it is compared with, which takes half of the time; --library measures the page that lists everything kept.
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../../test/e2e/driver/driver.ts';
import { type CorpusFigures, measureCorpus } from './corpus.ts';
import { measureEngine } from './engine.ts';
import { measureStages, namedStories, stageLines } from './stages.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '100000' },
		browser: { type: 'string' },
		json: { type: 'boolean', default: false },
		alone: { type: 'boolean', default: false },
		library: { type: 'boolean', default: false },
	},
});
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 100)
	throw new Error(`Not a number of articles from 100: ${values.articles}`);
const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
if (browsers.length === 0) throw new Error(`Not one of ${BROWSERS.join(', ')}: ${values.browser}`);

const say = (line: string) => void process.stderr.write(`${line}\n`);
const corpora: { readonly browser: BrowserName; readonly figures: CorpusFigures }[] = [];
for (const browser of browsers) {
	const figures = await measureCorpus(browser, { articles, alone: values.alone, library: values.library, say });
	corpora.push({ browser, figures });
	console.log(`${browser}\n${table(figures)}`);
}
for (const browser of browsers)
	for (const { name, story } of namedStories())
		console.log(stageLines(`${browser}, ${name}`, await measureStages(browser, story)));
const engine = measureEngine();
console.log(
	`engine\n${Object.entries(engine)
		.map(([name, value]) => `  ${name.padEnd(20)} ${value.toFixed(2)}`)
		.join('\n')}`,
);
if (values.json) {
	const ratioToExtraction = Number(engine.ratioToExtraction.toFixed(2));
	console.log(JSON.stringify({ corpus: worst(corpora.map(({ figures }) => figures)), engine: { ratioToExtraction } }));
}

function table(figures: CorpusFigures, indent = '  '): string {
	return Object.entries(figures)
		.map(([name, value]) =>
			typeof value === 'number'
				? `${indent}${name.padEnd(20)} ${rounded(value)}`
				: `${indent}${name}\n${Object.entries(value)
						.map(([inner, number]) => `${indent}  ${inner.padEnd(18)} ${rounded(number)}`)
						.join('\n')}`,
		)
		.join('\n');
}

function worst(all: readonly CorpusFigures[]) {
	const most = (of: (figures: CorpusFigures) => number) => Math.max(...all.map(of));
	const least = (of: (figures: CorpusFigures) => number) => Math.min(...all.map(of));
	return {
		articles: least((one) => one.articles),
		lookupP95Ms: rounded(most((one) => one.lookupP95Ms)),
		coldLookupMs: rounded(most((one) => one.coldLookupMs)),
		coldWithEngineMs: rounded(most((one) => one.coldWithEngineMs)),
		keepMs: rounded(most((one) => one.keepMs)),
		importPerSecond: least((one) => one.importPerSecond),
		heapMb: rounded(most((one) => one.heapMb)),
		diskPerArticleKb: rounded(most((one) => one.diskPerArticleKb)),
		...(all.every((one) => one.minisearch) && {
			lookupVsMinisearch: rounded(least((one) => (one.minisearch?.lookupP95Ms ?? 0) / one.lookupP95Ms)),
			minisearchArticles: least((one) => one.minisearch?.articles ?? 0),
			wakeVsMinisearch: rounded(least((one) => (one.minisearch?.wakeMs ?? 0) / one.coldLookupMs)),
		}),
	};
}

function rounded(value: number): number {
	return value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
}
