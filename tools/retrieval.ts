// npm run retrieval -- FILE.jsonl
// How well an article of a story finds the others. The articles of FILE (see story-rows.ts) are put into one corpus; each is
// looked up as a check would. Prints, over the articles whose story has others: the share whose best candidate tells the story
// (P@1) and mean average precision (MAP), of the look-up alone and in the order of the engine's decision; then what that
// decision lets through.
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import { findStory, storyQuery } from '../src/engine/story/find.ts';
import type { Article } from '../src/engine/types.ts';
import { storyRows } from './story-rows.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: npm run retrieval -- FILE.jsonl');
const rows = storyRows(file);
const storyOf = new Map(rows.map(({ article, story }) => [article.id, story]));
const sizes = new Map<string, number>();
for (const { story } of rows) sizes.set(story, (sizes.get(story) ?? 0) + 1);
const corpus = new MemoryCorpus(rows.map(({ article }) => article));

const found = { first: 0, precision: 0 };
const decided = { first: 0, precision: 0, right: 0, wrong: 0 };
let asked = 0;
let others = 0;
for (const { article, story } of rows) {
	const wanted = (sizes.get(story) ?? 1) - 1;
	if (wanted === 0) continue;
	asked++;
	others += wanted;
	const candidates = (await corpus.search(storyQuery(article))).filter(({ id }) => id !== article.id);
	add(found, candidates, story, wanted);
	const chosen = findStory(article, candidates).map(({ source }) => source);
	// What is refused comes last, as it was found.
	add(decided, [...chosen, ...candidates.filter((candidate) => !chosen.includes(candidate))], story, wanted);
	for (const { id } of chosen) {
		if (storyOf.get(id) === story) decided.right++;
		else decided.wrong++;
	}
}
const share = (value: number, of: number) => (value / of).toFixed(3);
console.log(`look-up    P@1 ${share(found.first, asked)}  MAP ${share(found.precision, asked)}  (${asked} articles)`);
console.log(`decision   P@1 ${share(decided.first, asked)}  MAP ${share(decided.precision, asked)}`);
console.log(
	`let through: precision ${share(decided.right, decided.right + decided.wrong)}, recall ${share(decided.right, others)}`,
);

function add(sum: { first: number; precision: number }, ranked: readonly Article[], story: string, wanted: number) {
	let right = 0;
	let precision = 0;
	for (const [index, { id }] of ranked.entries()) {
		if (storyOf.get(id) !== story) continue;
		right++;
		precision += right / (index + 1);
	}
	if (ranked[0] && storyOf.get(ranked[0].id) === story) sum.first++;
	sum.precision += precision / wanted;
}
