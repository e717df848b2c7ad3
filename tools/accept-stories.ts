// Writes what the engine finds into test/stories/*/expected.json:   npm run accept:stories [-- --all]
// By default only for the better: labels newly found are added, unlabelled findings that are gone are dropped.
// --all writes the state as it is, losses included; read the diff before you commit it. A trap is never accepted.
import { writeFileSync } from 'node:fs';
import { check } from '../src/engine/check.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import { judge, mustOf } from '../test/support/judge.ts';
import { type Expected, expectedFile, loadStories, type Story } from '../test/support/story.ts';

const asItIs = process.argv.includes('--all');
const stories = loadStories();
const corpus = new MemoryCorpus(stories.flatMap((story) => [...story.articles.values()]));

for (const story of stories) {
	const { now, trapped } = await run(story);
	const expected = asItIs ? now : better(story.expected, now);
	writeFileSync(expectedFile(story.directory), `${JSON.stringify(expected, null, '\t')}\n`);
	const musts = story.gold.documents.reduce((sum, doc) => sum + mustOf(story.gold, doc).length, 0);
	const found = Object.values(now.found).flat().length;
	console.log(
		`${story.name.padEnd(24)} must ${found}/${musts}   unlabelled ${now.unlabelled.length}   traps hit ${trapped.length}`,
	);
	for (const line of trapped) console.log(`  TRAP ${line}`);
	for (const line of now.unlabelled) console.log(`  ?    ${line}`);
}

async function run(story: Story): Promise<{ now: Expected; trapped: string[] }> {
	const found: Record<string, string[]> = {};
	const unlabelled: string[] = [];
	const trapped: string[] = [];
	for (const [doc, article] of story.articles) {
		const verdict = judge(story, doc, (await check(article, corpus)).discrepancies);
		for (const { id, tier } of verdict.found) {
			if (tier !== 'must') continue;
			found[id] ??= [];
			found[id].push(doc);
		}
		unlabelled.push(...verdict.unlabelled);
		trapped.push(...verdict.trapped);
	}
	return { now: { found: inOrder(story, found), unlabelled }, trapped };
}

function better(old: Expected, now: Expected): Expected {
	const found: Record<string, string[]> = {};
	for (const { found: part } of [old, now]) {
		for (const [id, docs] of Object.entries(part)) found[id] = [...new Set([...(found[id] ?? []), ...docs])].sort();
	}
	return { found, unlabelled: old.unlabelled.filter((line) => now.unlabelled.includes(line)) };
}

/** In the answer key's order, so that a diff shows what changed and nothing else. */
function inOrder(story: Story, found: Record<string, string[]>): Record<string, string[]> {
	return Object.fromEntries(story.gold.groups.flatMap(({ id }) => (found[id] ? [[id, found[id].toSorted()]] : [])));
}
