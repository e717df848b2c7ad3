// npm run strangers -- FILE.jsonl [--articles 18] [--seed 1]
// What is found where nothing can be: articles of FILE (see story-rows.ts), each of another story, are compared as if all of
// them told one. Prints every finding that is shown from the start, and how many pairs of articles were compared.
import { parseArgs } from 'node:util';
import { checkAgainst } from '../src/engine/check.ts';
import { isSure } from '../src/engine/confidence.ts';
import { readArticle } from '../src/engine/read.ts';
import { storyRows } from './story-rows.ts';
import { seeded, shuffle } from './train/random.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { articles: { type: 'string', default: '18' }, seed: { type: 'string', default: '1' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('Usage: npm run strangers -- FILE.jsonl [--articles 18] [--seed 1]');

const rows = storyRows(file);
shuffle(rows, seeded(Number(values.seed)));
const taken = new Set<string>();
const drawn = rows
	.filter(({ story }) => !taken.has(story) && taken.add(story))
	.slice(0, Number(values.articles))
	.map(({ article }) => readArticle(article));

let wrong = 0;
for (const reading of drawn) {
	const others = drawn.filter((other) => other !== reading).map((other) => ({ reading: other, similarity: 1 }));
	for (const { kind, confidence, exact, sentence, evidence } of checkAgainst(reading, others).discrepancies.filter(
		isSure,
	)) {
		// Not what an article says against itself.
		const foreign = evidence.filter(({ source }) => source !== reading.article.id);
		if (foreign.length === 0) continue;
		wrong += foreign.length;
		console.log(`${kind} ${confidence.toFixed(2)} "${exact}"\n  ${reading.article.id}: ${sentence.exact}`);
		for (const one of foreign) console.log(`  ${one.source}: ${one.sentence.exact}`);
	}
}
console.log(`${wrong} findings in ${drawn.length * (drawn.length - 1)} comparisons of ${drawn.length} articles`);
