// npm run agreeing -- FILE.jsonl [--kind number|date|name|place|polarity] [--units year,day] [--count N] [--list]
// What is missed where two articles put one thing in different words. FILE (see story-rows.ts) has stories; where sentences of two
// articles of one story are alike, but no copies, and state the same value, one of the two articles is made to state another one
// wherever it has that value. It is found if something is shown at a sentence so changed that was not shown before. Prints how
// many are, by unit. That asks for no labels, and the sentences are as different as journalists make them. What survives is not
// always missed: the article may give the old value in other words, and like sentences may tell two things.
// Sentences are the engine's: its cuts hide nothing. Values are found by patterns of their own (agreeing/values.ts): by the
// engine's readers the measure would be blind to what they do not read.
// A third of the stories is held back: counted apart, and never listed. --count takes so many changes at random, always the same.
import { parseArgs } from 'node:util';
import { checkAgainst } from '../src/engine/check.ts';
import { isSure } from '../src/engine/confidence.ts';
import { documentOf } from '../src/engine/document.ts';
import { readArticle } from '../src/engine/read.ts';
import type { Discrepancy, Reading } from '../src/engine/types.ts';
import { likenessIn } from './agreeing/likeness.ts';
import { changed, VALUES, type Value } from './agreeing/values.ts';
import { storyRows } from './story-rows.ts';
import { seeded, shuffle } from './train/random.ts';

const MOST_ARTICLES = 10;
/** Bylines and the days of publication are shorter. */
const LEAST_WORDS = 8;
/** Below, two sentences seldom tell one thing; above, they are copies. */
const [LEAST_ALIKE, MOST_ALIKE] = [0.15, 0.8];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		kind: { type: 'string', default: 'number' },
		units: { type: 'string' },
		count: { type: 'string' },
		list: { type: 'boolean', default: false },
	},
});
const [file] = positionals;
const valuesIn = VALUES[values.kind];
if (file === undefined || valuesIn === undefined)
	throw new Error(`Usage: npm run agreeing -- FILE.jsonl [--kind ${Object.keys(VALUES).join('|')}] [--units year,day]`);
const units = values.units?.split(',');

type Change = {
	readonly story: string;
	readonly reading: Reading;
	readonly others: readonly Reading[];
	readonly value: Value;
	readonly sentence: string;
	readonly other: { readonly id: string; readonly sentence: string };
};

const stories = new Map<string, Reading[]>();
for (const { story, article } of storyRows(file)) {
	const readings = stories.get(story) ?? [];
	stories.set(story, readings);
	if (readings.length < MOST_ARTICLES) readings.push(readArticle(article));
}
const changes = [...stories].flatMap(([story, readings]) => changesOf(story, readings));
if (values.count !== undefined) shuffle(changes, seeded(1));

const shownBefore = new Map<Reading, ReadonlySet<string>>();
const tally = { learnt: new Map<string, [number, number]>(), held: new Map<string, [number, number]>() };
for (const change of changes.slice(0, Number(values.count ?? changes.length))) {
	const found = isFound(change);
	if (found === undefined) continue;
	const held = isHeld(change.story);
	const counts = held ? tally.held : tally.learnt;
	const [right, all] = counts.get(change.value.unit) ?? [0, 0];
	counts.set(change.value.unit, [right + (found ? 1 : 0), all + 1]);
	if (values.list && !found && !held) print(change);
}
for (const [part, counts] of Object.entries(tally)) {
	const sum = [...counts.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
	console.log(`${part} ${sum[0]}/${sum[1]} ${(sum[0] / sum[1] || 0).toFixed(3)}`);
	const most = [...counts].toSorted(([, a], [, b]) => b[1] - a[1]).slice(0, 40);
	console.log(`  ${most.map(([unit, [right, all]]) => `${unit} ${right}/${all}`).join('; ')}`);
}

/** One an article and value: where it is most like what another article says. */
function changesOf(story: string, readings: readonly Reading[]): Change[] {
	const sentencesOf = new Map(
		readings
			.map(documentOf)
			.map(({ text, sentences }) => [
				text,
				sentences.filter(({ tokens }) => tokens.length >= LEAST_WORDS).map(({ start, end }) => text.slice(start, end)),
			]),
	);
	const alike = likenessIn([...sentencesOf.values()].flat());
	return readings.flatMap((reading) => {
		const others = readings.filter((other) => other !== reading);
		const known = new Set<string>();
		return (sentencesOf.get(reading.article.text) ?? []).flatMap((sentence) =>
			(valuesIn?.(sentence) ?? []).flatMap((value): Change[] => {
				const key = `${value.unit} ${value.pattern.source}`;
				if (known.has(key) || (units !== undefined && !units.includes(value.unit))) return [];
				const agrees = value.agrees ?? value.pattern;
				const [nearest] = others
					.flatMap(({ article: { id, text } }) =>
						(sentencesOf.get(text) ?? [])
							.filter((other) => other !== sentence && other.search(agrees) >= 0)
							.map((other) => ({ id, sentence: other, alike: alike(sentence, other) })),
					)
					.toSorted((a, b) => b.alike - a.alike);
				if (nearest === undefined || nearest.alike < LEAST_ALIKE || nearest.alike > MOST_ALIKE) return [];
				known.add(key);
				return [{ story, reading, others, value, sentence, other: nearest }];
			}),
		);
	});
}

/** Undefined where nothing can be changed. */
function isFound({ reading, others, value }: Change): boolean | undefined {
	const story = [reading, ...others].map(({ article }) => article.text).join('\n');
	const other = changed(reading.article.text, value, story);
	if (other === undefined) return undefined;
	const before = shownBefore.get(reading) ?? new Set(shown(reading, others).map(finding));
	shownBefore.set(reading, before);
	return shown(readArticle({ ...reading.article, text: other.text }), others).some(
		(one) =>
			!before.has(finding(one)) &&
			other.places.some(({ start, end }) => one.sentence.start < end && start < one.sentence.end),
	);
}

function shown(reading: Reading, others: readonly Reading[]): Discrepancy[] {
	const story = others.map((other) => ({ reading: other, similarity: 1 }));
	return checkAgainst(reading, story).discrepancies.filter(isSure);
}

/** What a finding says, wherever in its article. */
function finding({ kind, exact, evidence }: Discrepancy): string {
	return [kind, exact, ...evidence.map((one) => one.source + one.exact)].join('|');
}

/** By its name, so that no change of the file moves a story from one part to the other. */
function isHeld(story: string): boolean {
	let sum = 7;
	for (const letter of story) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
	return sum % 3 === 0;
}

function print({ story, reading, value, sentence, other }: Change): void {
	const inLine = (text: string) => text.replace(/\s+/g, ' ').trim();
	console.log(`${story} ${value.unit} ${inLine(sentence).match(value.pattern)?.[0]} → ${value.to[0]}`);
	console.log(`  ${reading.article.id}: ${inLine(sentence)}\n  ${other.id}: ${inLine(other.sentence)}`);
}
