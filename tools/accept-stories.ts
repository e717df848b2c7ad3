// Writes what the engine finds into test/stories/*/expected.json:   npm run accept:stories [-- --all]
// By default only for the better: labels newly found are added, wrong findings that are gone are dropped.
// --all writes the state as it is, losses included; read the diff before you commit it. A trap is never accepted.
import { writeFileSync } from 'node:fs';
import { check } from '../src/engine/check.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import { judge, mustOf, type Verdict } from '../test/support/judge.ts';
import { type Expected, expectedFile, loadStories, type Story } from '../test/support/story.ts';

const asItIs = process.argv.includes('--all');
const stories = loadStories();
const corpus = new MemoryCorpus(stories.flatMap((story) => [...story.articles.values()]));

let musts = 0;
let finds = 0;
for (const story of stories) {
	const { now, verdicts } = await run(story);
	const expected = asItIs ? now : better(story.expected, now);
	writeFileSync(expectedFile(story.directory), `${JSON.stringify(expected, null, '\t')}\n`);
	const must = story.gold.documents.reduce((sum, doc) => sum + mustOf(story.gold, doc).length, 0);
	const found = Object.values(now.found).flat().length;
	musts += must;
	finds += found;
	console.log(`${story.name.padEnd(20)} must labels found ${found}/${must}`);
	for (const verdict of verdicts) {
		for (const list of ['trapped', 'unlabelled', 'misnamed', 'unlinked', 'misgrouped', 'strangers'] as const) {
			for (const line of verdict[list]) console.log(`  ${list.padEnd(10)} ${line}`);
		}
	}
}
console.log(`${'all'.padEnd(20)} must labels found ${finds}/${musts}`);

async function run(story: Story): Promise<{ now: Expected; verdicts: Verdict[] }> {
	const found: Record<string, string[]> = {};
	const verdicts: Verdict[] = [];
	for (const [doc, article] of story.articles) {
		const verdict = judge(story, doc, await check(article, corpus));
		for (const { id, tier } of verdict.found) {
			if (tier !== 'must') continue;
			found[id] ??= [];
			found[id].push(doc);
		}
		verdicts.push(verdict);
	}
	const all = (list: 'unlabelled' | 'unlinked' | 'misgrouped') => [...new Set(verdicts.flatMap((v) => v[list]))].sort();
	return {
		now: {
			found: inOrder(story, found),
			unlabelled: all('unlabelled'),
			unlinked: all('unlinked'),
			misgrouped: all('misgrouped'),
		},
		verdicts,
	};
}

function better(old: Expected, now: Expected): Expected {
	const found: Record<string, string[]> = {};
	for (const { found: part } of [old, now]) {
		for (const [id, docs] of Object.entries(part)) found[id] = [...new Set([...(found[id] ?? []), ...docs])].sort();
	}
	const still = (list: 'unlabelled' | 'unlinked' | 'misgrouped') =>
		old[list].filter((line) => now[list].includes(line));
	return { found, unlabelled: still('unlabelled'), unlinked: still('unlinked'), misgrouped: still('misgrouped') };
}

/** In the answer key's order, so that a diff shows what changed and nothing else. */
function inOrder(story: Story, found: Record<string, string[]>): Record<string, string[]> {
	return Object.fromEntries(story.gold.groups.flatMap(({ id }) => (found[id] ? [[id, found[id].toSorted()]] : [])));
}
