import { type SentencesOf, sentencesInOrder } from './like-sentences.ts';
import { type OwnWords, without } from './own-words.ts';
import { copyingOf, matterInOrder, takenFrom } from './reuse.ts';

/** Two articles, by index, that are one text. */
export type Link = { readonly a: number; readonly b: number };

export type Linked = {
	/** Only pairs that no other pairs had linked already; `a` before `b`. */
	readonly links: readonly Link[];
	/** By article: the same number for all that are linked, also through others. */
	readonly groups: readonly number[];
};

/** Which articles are copies or rewrites of one text. */
export function linkArticles(
	articles: readonly OwnWords[],
	sentencesOf: SentencesOf,
	credits: readonly (string | undefined)[],
): Linked {
	const links: Link[] = [];
	let groups = articles.map((_, index) => index);
	articles.forEach((later, b) => {
		articles.slice(0, b).forEach((earlier, a) => {
			const [from, to] = [groups[b], groups[a] ?? a];
			if (from === to) return;
			const credited = credits[a] !== undefined && credits[a] === credits[b];
			if (!isOneText(later, earlier, sentencesOf, credited ? SAME_AGENCY : 1)) return;
			links.push({ a, b });
			groups = groups.map((group) => (group === from ? to : group));
		});
	});
	return { links, groups };
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
const [MATTER_IN_ORDER, REST_MATTER_IN_ORDER] = [0.27, 0.18];
/** Two that credit one agency are held to this much of it. */
const SAME_AGENCY = 0.85;

function isOneText(a: OwnWords, b: OwnWords, sentencesOf: SentencesOf, lowered: number): boolean {
	const { ofLonger, ofShorter } = copyingOf(a, b);
	const mayBeCopied = ofLonger >= COPIED_OF_LONGER * lowered || ofShorter >= COPIED_OF_SHORTER * lowered;
	const areInOrder = (x: OwnWords, y: OwnWords, leastMatter: number, least: number): boolean => {
		const matter = matterInOrder(x, y);
		return matter >= leastMatter && matter + sentencesInOrder(sentencesOf(x), sentencesOf(y)) >= least;
	};
	const isInOrder = () => areInOrder(a, b, MATTER_IN_ORDER * lowered, IN_ORDER * lowered);
	// Most pairs are neither copied nor in one order, and end here.
	if (!mayBeCopied && !isInOrder()) return false;
	const ofA = takenFrom(a, b);
	const ofB = takenFrom(b, a);
	if (mayBeCopied) {
		if (Math.max(ofA.touched, ofB.touched) >= NOTHING_OWN) return true;
		const allOver = TOUCHED * Math.min(ofA.touched, ofB.touched) + BESIDE * Math.min(ofA.beside, ofB.beside);
		const long = Math.min(a.size, b.size) >= LONG;
		if (allOver >= (long ? ALL_OVER.long : ALL_OVER.short) * lowered) return true;
		if (!isInOrder()) return false;
	}
	if (ofA.sentences.size === 0 && ofB.sentences.size === 0) return true;
	// A few wire sentences stand in the same order too: what is left without them must be a rewrite as well.
	return areInOrder(
		without(a, ofA.sentences),
		without(b, ofB.sentences),
		REST_MATTER_IN_ORDER,
		REST_IN_ORDER * lowered,
	);
}
