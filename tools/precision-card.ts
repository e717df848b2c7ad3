// Writes the precision card, docs/precision.json and docs/precision.md:   npm run card [-- NAME=FILE ...]
// For each kind of discrepancy: how many differences are labelled, how many of them are found, how many are marked and how
// many of those marks are right. Our own stories are counted here; FILE is what a scorer of other labelled stories printed,
// with a line "by kind: number must 2/35, reported right 4/4; date must …". Stories that no FILE is given for stay as they were.
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '../src/engine/check.ts';
import { isSure } from '../src/engine/confidence.ts';
import { MemoryCorpus } from '../src/engine/memory-corpus.ts';
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../src/engine/types.ts';
import { judge, mustOf } from '../test/support/judge.ts';
import { loadStories } from '../test/support/story.ts';

type Counts = { labelled: number; found: number; marked: number; right: number };
type Card = { readonly stories: string; readonly kinds: Readonly<Partial<Record<DiscrepancyKind, Counts>>> };

const [, ...before]: readonly Card[] = JSON.parse(readFileSync('docs/precision.json', 'utf8'));
const anew = process.argv.slice(2).map(scored);
const cards: Card[] = [
	await own(),
	...before.map((card) => anew.find(({ stories }) => stories === card.stories) ?? card),
	...anew.filter(({ stories }) => !before.some((card) => card.stories === stories)),
];
writeFileSync('docs/precision.json', `${JSON.stringify(cards, null, '\t')}\n`);
writeFileSync('docs/precision.md', page());

async function own(): Promise<Card> {
	const stories = loadStories();
	const corpus = new MemoryCorpus(stories.flatMap((story) => [...story.articles.values()]));
	const kinds: Partial<Record<DiscrepancyKind, Counts>> = {};
	const of = (kind: string): Counts => {
		const known = DISCREPANCY_KINDS.find((one) => kind.split('|')[0] === one) ?? 'event';
		kinds[known] ??= { labelled: 0, found: 0, marked: 0, right: 0 };
		return kinds[known];
	};
	for (const story of stories)
		for (const [doc, article] of story.articles) {
			const report = await check(article, corpus);
			const { found, trapped, unlabelled, misnamed } = judge(story, doc, report);
			for (const { kind } of mustOf(story.gold, doc)) of(kind).labelled += 1;
			for (const { kind, tier } of found) if (tier === 'must') of(kind).found += 1;
			for (const { kind } of report.discrepancies.filter(isSure)) of(kind).marked += 1;
			for (const { kind } of report.discrepancies.filter(isSure)) of(kind).right += 1;
			for (const line of [...trapped, ...unlabelled, ...misnamed]) of(/ \[(\w+)\] "/.exec(line)?.[1] ?? '').right -= 1;
		}
	return { stories: `our own, ${stories.length} invented stories`, kinds };
}

function scored(argument: string): Card {
	const at = argument.indexOf('=');
	const [name, file] = [argument.slice(0, at), argument.slice(at + 1)];
	if (at < 1) throw new Error(`NAME=FILE, not "${argument}"`);
	const line = /^by kind: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1];
	if (line === undefined) throw new Error(`${file} has no line "by kind: …"`);
	const kinds: Partial<Record<DiscrepancyKind, Counts>> = {};
	for (const part of line.split('; ')) {
		const [, word, found, labelled, right, marked] =
			/^(\w+) must (\d+)\/(\d+), reported right (\d+)\/(\d+)$/.exec(part) ?? [];
		const kind = DISCREPANCY_KINDS.find((one) => one === word);
		if (kind === undefined) throw new Error(`${file}: "${part}" names no kind`);
		kinds[kind] = {
			labelled: Number(labelled),
			found: Number(found),
			marked: Number(marked),
			right: Number(right),
		};
	}
	return { stories: name, kinds };
}

function page(): string {
	const tables = cards.map(({ stories, kinds }) => {
		const rows = DISCREPANCY_KINDS.map((kind) => {
			const { labelled, found, marked, right } = kinds[kind] ?? { labelled: 0, found: 0, marked: 0, right: 0 };
			return `| ${kind} | ${labelled} | ${found} | ${marked} | ${right} |`;
		});
		return `## ${stories}\n\n| kind | labelled | of these found | marked | of these right |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
	});
	return `# Precision card\n\nWritten by \`npm run card\`. What is marked and matches no label counts as wrong here, although some of it is a difference that nobody wrote down. A labelled difference that fits two kinds is listed under the first and may be marked as the other.\n\n${tables.join('\n')}`;
}
