// Whether findings are as sure as they say: npm run reliability -- FOLDER ...
// FOLDER holds stories as test/stories does (articles as .json and a gold.json with groups). For each way to a finding, which is
// its reason, and for each tenth of confidence: how many there were, what share matched a label, and how sure they said to be.
// Labels are not complete, so the share is a lower bound.
import { check } from '../src/engine/check.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import { judgeOne, type Match } from '../test/support/judge.ts';
import { loadStories } from '../test/support/story.ts';

type Row = { count: number; right: number; traps: number; confidence: number };

const ways = new Map<string, Row>();
const tenths = new Map<string, Row>();

for (const folder of process.argv.slice(2))
	for (const story of loadStories(folder)) {
		const corpus = new MemoryCorpus([...story.articles.values()]);
		for (const [doc, article] of story.articles) {
			const { discrepancies } = await check(article, corpus, { sameStory: true });
			for (const finding of discrepancies) {
				const match = judgeOne(story, doc, finding);
				add(ways, `${finding.kind} ${finding.reason.key}`, finding.confidence, match);
				add(tenths, (Math.floor(finding.confidence * 10) / 10).toFixed(1), finding.confidence, match);
			}
		}
	}

for (const [heading, rows] of [
	['way', ways],
	['confidence', tenths],
] as const) {
	console.log(`\n| ${heading} | found | matched a label | agreements marked | said |\n|---|---|---|---|---|`);
	for (const [name, { count, right, traps, confidence }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
		console.log(
			`| ${name} | ${count} | ${(right / count).toFixed(2)} | ${traps} | ${(confidence / count).toFixed(2)} |`,
		);
}

function add(rows: Map<string, Row>, name: string, confidence: number, match: Match): void {
	const row = rows.get(name) ?? { count: 0, right: 0, traps: 0, confidence: 0 };
	rows.set(name, row);
	row.count += 1;
	row.confidence += confidence;
	if (match.groups.length > 0) row.right += 1;
	else if (match.trap !== undefined) row.traps += 1;
}
