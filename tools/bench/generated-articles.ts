import { COMMON_WORDS } from '../../src/engine/lexicon/common-words.ts';
import type { Article } from '../../src/engine/types.ts';
import { seeded } from '../train/random.ts';

/**
 * Articles that strain a corpus as news does, made from a seed:
 *
 * - Words. The head is English, by how often each word occurs; the tail is made up, with ranks drawn from a power law
 *   without an end (exponent TAIL). New words therefore never cease: as in news, the vocabulary grows with about the
 *   0.56th power of the text (Heaps), and word frequencies fall as Zipf's law has them, faster beyond the head.
 * - Stories. Some 120 are told at a time. Each has words of its own (mostly rare ones, as names are), which make up a
 *   fifth of its text; its size is drawn from a power law (most have one to three articles, few have fifty), its articles
 *   stand within some days, and the stories' articles come mixed, as they would be read.
 * - Near-duplicates. A third of a story's articles are rewrites: they take 50 to 95 % of the sentences of an earlier one
 *   as they are. A tenth of the stories are look-alikes of an earlier one: half of their own words are the earlier's.
 * - Length. Log-normal around 5,000 characters, in sentences of some twenty words, with numbers and capitals.
 */
export function* generatedArticles(count: number, seed = 1): Generator<GeneratedArticle> {
	const chance = seeded(seed);
	const open: Story[] = [];
	const past: (readonly string[])[] = [];
	let stories = 0;
	for (let number = 0; number < count; number++) {
		const day = Math.floor((number / count) * DAYS);
		while (open.length < OPEN_STORIES) open.push(newStory(++stories, day, past, chance));
		const at = Math.floor(chance() * open.length);
		const story = open[at];
		if (story === undefined) throw new Error('No story is open');
		yield { story: story.number, size: story.size, article: articleOf(story, number, day, chance) };
		if (story.told >= story.size) open.splice(at, 1);
	}
}

/** `size` is how many articles the story has in all. */
export type GeneratedArticle = { readonly article: Article; readonly story: number; readonly size: number };

const DAYS = 1500;
const OPEN_STORIES = 120;
const MOST_ARTICLES = 50;
const OWN_SHARE = 0.2;
/** Words that are not in the list of common ones, besides the story's own. */
const RARE_SHARE = 0.04;
const TAIL = 1.8;
const OUTLETS = 60;

type Chance = () => number;
type Story = {
	readonly number: number;
	readonly size: number;
	readonly words: readonly string[];
	readonly begun: number;
	told: number;
	sentences: readonly string[];
};

function newStory(number: number, begun: number, past: (readonly string[])[], chance: Chance): Story {
	const like = chance() < 0.1 ? past[Math.floor(chance() * past.length)] : undefined;
	const words = Array.from({ length: 40 }, (_, index) => {
		const known = index % 2 === 0 ? like?.[index] : undefined;
		return known ?? (chance() < 0.7 ? madeUpWord(tailRank(chance)) : headWord(0.2 + 0.8 * chance()));
	});
	past.push(words);
	if (past.length > 500) past.shift();
	const size = Math.min(MOST_ARTICLES, Math.floor((1 - chance()) ** (-1 / 1.2)));
	return { number, size, words, begun, told: 0, sentences: [] };
}

function articleOf(story: Story, number: number, day: number, chance: Chance): Article {
	const length = 5000 * Math.exp(0.45 * normal(chance));
	const rewrite = story.told > 0 && chance() < 1 / 3 ? 0.5 + 0.45 * chance() : 0;
	const sentences: string[] = [];
	for (let size = 0; size < length || sentences.length < 3; size += (sentences.at(-1)?.length ?? 0) + 1) {
		const copied = chance() < rewrite ? story.sentences[sentences.length] : undefined;
		sentences.push(copied ?? sentence(story, chance));
	}
	story.told++;
	story.sentences = sentences;
	const outlet = Math.floor(OUTLETS * chance() ** 2);
	const text: string[] = [];
	for (let at = 0; at < sentences.length; at += 3) text.push(sentences.slice(at, at + 3).join(' '));
	const url = `https://www.outlet-${outlet}.example/news/${number}`;
	return {
		id: url,
		url,
		title: capital(words(9, 0.5, story, chance).join(' ')),
		publisher: `Outlet ${outlet}`,
		author: `${capital(madeUpWord(40_000 + outlet))} ${capital(madeUpWord(50_000 + outlet))}`,
		published: new Date(Date.UTC(2027, 0, 1 + day, Math.floor(24 * chance()))).toISOString(),
		language: 'en',
		text: text.join('\n'),
	};
}

function sentence(story: Story, chance: Chance): string {
	return `${capital(words(8 + Math.floor(24 * chance()), OWN_SHARE, story, chance).join(' '))}.`;
}

function words(count: number, ownShare: number, story: Story, chance: Chance): string[] {
	return Array.from({ length: count }, () => {
		const kind = chance();
		if (kind < ownShare) return story.words[Math.floor(story.words.length * chance() ** 2)] ?? '';
		if (kind < ownShare + 0.015) return String(Math.floor(10 ** (1 + 4 * chance())));
		return chance() < RARE_SHARE ? madeUpWord(tailRank(chance)) : headWord(chance());
	});
}

const HEAD: { readonly words: readonly string[]; readonly upTo: Float64Array } = (() => {
	const words: string[] = [];
	const counts: number[] = [];
	for (const [count, list] of COMMON_WORDS)
		for (const word of list.split(' ')) {
			words.push(word);
			counts.push(count);
		}
	const upTo = new Float64Array(words.length);
	let sum = 0;
	for (const [index, count] of counts.entries()) {
		sum += count;
		upTo[index] = sum;
	}
	return { words, upTo: upTo.map((value) => value / sum) };
})();

function headWord(at: number): string {
	let [low, high] = [0, HEAD.upTo.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((HEAD.upTo[middle] ?? 1) < at) low = middle + 1;
		else high = middle;
	}
	return HEAD.words[low] ?? '';
}

/** P(rank > r) falls with r^(1 - TAIL) and never ends. The first rank is as rare as the rarest words of the head. */
const FIRST_RANK = 4000;
const tailRank = (chance: Chance): number => Math.floor(FIRST_RANK * (1 - chance()) ** (-1 / (TAIL - 1))) % 1e9;

const SYLLABLES =
	'ba be bo da de do fa fe ga go ha ho ka ke ko la le lo ma me mi mo na ne no pa pe po ra re ro sa se so ta te to va ve vo wa we za zo'.split(
		' ',
	);
const ENDS = ['n', 'r', 'k', 'm', 'th', 'ld', 'nt', 'rg', 'x', 'ck'];

/** A word of its own for every rank, in letters nobody uses in this order. */
function madeUpWord(rank: number): string {
	let word = ENDS[rank % ENDS.length] ?? '';
	let rest = Math.floor(rank / ENDS.length);
	do {
		word = (SYLLABLES[rest % SYLLABLES.length] ?? '') + word;
		rest = Math.floor(rest / SYLLABLES.length);
	} while (rest > 0);
	return `qu${word}`;
}

function normal(chance: Chance): number {
	return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
