import { type OwnWords, without } from './own-words.ts';
import { type Comparable, comparable, copyingOf, type Order, orderOf, takenFrom, type Weights } from './reuse.ts';

/** Two articles, by index, that are one text. */
export type Link = { readonly a: number; readonly b: number };

export type Linked = {
	readonly articles: readonly Comparable[];
	readonly weights: Weights;
	/** Only pairs that no other pairs had linked already; `a` before `b`. */
	readonly links: readonly Link[];
	/** By article: the same number for all that are linked, also through others. */
	readonly groups: readonly number[];
};

/** Which articles are copies or rewrites of one text. */
export function linkArticles(ownWords: readonly OwnWords[], credits: readonly (string | undefined)[]): Linked {
	const weights = weightsIn(ownWords);
	const articles = ownWords.map((words) => comparable(words, weights));
	const links: Link[] = [];
	let groups = articles.map((_, index) => index);
	articles.forEach((later, b) => {
		articles.slice(0, b).forEach((earlier, a) => {
			const [from, to] = [groups[b], groups[a] ?? a];
			if (from === to) return;
			const credited = credits[a] !== undefined && credits[a] === credits[b];
			if (!isOneText(later, earlier, weights, credited ? SAME_AGENCY : 1)) return;
			links.push({ a, b });
			groups = groups.map((group) => (group === from ? to : group));
		});
	});
	return { articles, weights, links, groups };
}

/*
 * Measured on 154 pairs of articles on one story, 11 of them copies or rewrites, and on some 700 made of them: one to five wire
 * sentences put into another article (5 of 159 are grouped with the wire), and two shortened edits of one text (27 of 286 are
 * not). Wire sentences leave the rest of an article alone; an editor leaves a trace in most sentences. Two reports that are
 * kept apart still count once for what a copied sentence says: see copied.ts.
 */
const COPIED_OF_LONGER = 0.14;
const COPIED_OF_SHORTER = 0.36;
/** Of the two articles' sentences the smaller share that is touched, and, counting more, of what is copied beside whole sentences. */
const [TOUCHED, BESIDE] = [2, 5];
/** In a short article five wire sentences are a large share; in two long ones the same share is many sentences. */
const ALL_OVER = { short: 1.2, long: 0.7 };
const LONG = 320;
/** Touched to such a share, an article adds nothing of its own. */
const NOTHING_OWN = 0.8;
const IN_ORDER = 0.55;
const REST_IN_ORDER = 0.42;
/** With fewer words in order, a few sentences were rewritten and the rest is the article's own. */
const MATTER_IN_ORDER = 0.27;
/** Two that credit one agency are held to this much of it. */
const SAME_AGENCY = 0.85;

function isOneText(a: Comparable, b: Comparable, weights: Weights, lowered: number): boolean {
	const { ofLonger, ofShorter } = copyingOf(a.words, b.words);
	const mayBeCopied = ofLonger >= COPIED_OF_LONGER * lowered || ofShorter >= COPIED_OF_SHORTER * lowered;
	// Most pairs are neither copied nor in one order, and end here.
	if (!mayBeCopied && !isInOrder(orderOf(a, b, weights), lowered)) return false;
	const ofA = takenFrom(a.words, b.words);
	const ofB = takenFrom(b.words, a.words);
	if (mayBeCopied) {
		if (Math.max(ofA.touched, ofB.touched) >= NOTHING_OWN) return true;
		const allOver = TOUCHED * Math.min(ofA.touched, ofB.touched) + BESIDE * Math.min(ofA.beside, ofB.beside);
		const long = Math.min(a.words.size, b.words.size) >= LONG;
		if (allOver >= (long ? ALL_OVER.long : ALL_OVER.short) * lowered) return true;
		if (!isInOrder(orderOf(a, b, weights), lowered)) return false;
	}
	if (ofA.sentences.size === 0 && ofB.sentences.size === 0) return true;
	// A few wire sentences stand in the same order too: what is left without them must be a rewrite as well.
	const [restA, restB] = [without(a.words, ofA.sentences), without(b.words, ofB.sentences)];
	return sum(orderOf(comparable(restA, weights), comparable(restB, weights), weights)) >= REST_IN_ORDER * lowered;
}

const isInOrder = (order: Order, lowered: number): boolean =>
	order.matter >= MATTER_IN_ORDER * lowered && sum(order) >= IN_ORDER * lowered;

const sum = ({ matter, sentences }: Order): number => matter + sentences;

/** Fewer words in common come about by chance where an article has only a few sentences. */
const FEWEST_SENTENCES = 4;

/** A word that most sentences of a story have says little about two of them; in a story of a few sentences, all seem common. */
function weightsIn(articles: readonly OwnWords[]): Weights {
	const frequency: number[] = [];
	let sentences = FEWEST_SENTENCES;
	for (const article of articles)
		for (const sentence of article.sentences) {
			sentences += 1;
			for (const word of sentence) frequency[word] = (frequency[word] ?? 0) + 1;
		}
	return frequency.map((count) => Math.log((sentences + 1) / count));
}
