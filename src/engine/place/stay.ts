import { wordSet } from '../text/word-set.ts';

/**
 * What it comes to that someone "checked into" a clinic, "is being treated" there or "was flown" there: they are in it. By the
 * sort of house; lemmas.
 */
const STAYS: Readonly<Record<string, ReadonlySet<string>>> = {
	hospital: wordSet(
		'treat treatment recover check admit hospitalize hospitalise stay remain settle enter take fly rush airlift transport transfer bring drive recuperate be ensconce',
	),
	prison: wordSet(
		'hold jail book incarcerate imprison detain house lodge remand keep send take transfer transport commit serve sentence be lock confine move drive bring',
	),
	hotel: wordSet('check stay be'),
};

/** The word for it, as one that stands in no article. */
export const stayIn = (sort: string, lemmas: readonly string[]): string | undefined =>
	lemmas.some((lemma) => (STAYS[sort] ?? STAYS[sort === 'center' ? 'hospital' : ''])?.has(lemma))
		? `stay in a ${sort === 'center' ? 'hospital' : sort}`
		: undefined;

/** That someone was brought from one place to another, in any of the words for it. */
export const isConveying = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => CONVEY.has(lemma));
const CONVEY = wordSet(
	'take bring move drive fly escort transport transfer convey ferry airlift haul extradite deport send',
);

/** That somebody travels somewhere. */
export const isTravelling = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => TRAVEL.has(lemma));
const TRAVEL = wordSet('fly jet travel journey head way route bind bound trip');
