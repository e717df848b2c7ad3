import { type Document, termWeight } from './document.ts';
import { onceFor } from './once-for.ts';
import { type TermSpace, termSpace } from './term-space.ts';
import type { Sentence } from './types.ts';

/** What is known of a story as a whole when two of its articles are compared. */
export type Story = {
	readonly documents: readonly Document[];
	/** How much a shared term says that two sentences of this story are about the same thing; what every sentence has says little. */
	readonly weight: TermSpace['weight'];
	/** 0..1: how far two sentences (or parts of them) are about the same thing. Symmetric. */
	readonly likeness: TermSpace['likeness'];
	/** Likeness of whole sentences: of one to all of an article at once. Cached. */
	alignment(ours: Document, a: Sentence, theirs: Document, b: Sentence): number;
	/** The most that any sentence of an article is like this one. */
	likest(ours: Document, a: Sentence, theirs: Document): number;
};

/** In a story of a few sentences every word seems common: as many more are taken to exist without it. */
const FEW_SENTENCES = 10;

export function storyOf(documents: readonly Document[]): Story {
	const frequency = new Map<string, number>();
	let sentences = 0;
	for (const document of documents)
		for (const sentence of document.sentences) {
			sentences += 1;
			for (const term of document.terms[sentence.index] ?? []) frequency.set(term, (frequency.get(term) ?? 0) + 1);
		}
	const { weight, likeness, likenessTo } = termSpace((term) => {
		const spread = ((frequency.get(term) ?? 0) + 1) / (sentences + FEW_SENTENCES);
		return termWeight(term) * Math.log(1 / spread) ** 0.5;
	});
	const alikeIn = onceFor(({ terms }: Document) => onceFor(likenessTo(terms)));
	const alignment = (ours: Document, a: Sentence, theirs: Document, b: Sentence): number => {
		const terms = ours.terms[a.index];
		return terms === undefined ? 0 : (alikeIn(theirs)(terms)[b.index] ?? 0);
	};
	const likest = (ours: Document, a: Sentence, theirs: Document): number => {
		const terms = ours.terms[a.index];
		if (terms === undefined) return 0;
		const alike = alikeIn(theirs)(terms);
		let most = 0;
		for (const { index } of theirs.sentences) most = Math.max(most, alike[index] ?? 0);
		return most;
	};
	return { documents, weight, likeness, alignment, likest };
}
