import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, incomparable } from '../../detector.ts';
import { type Document, nameTerm } from '../../document.ts';
import { compareNames } from '../../names/match.ts';
import type { Story } from '../../story-context.ts';
import { type Identity, identities } from './identity.ts';

/** A name that one article holds back, and the other gives. */
export function compareIdentities(ours: Identity, theirs: Identity, story: Story): Comparison {
	if (ours.who !== theirs.who) return incomparable('another event');
	if ((ours.name === undefined) === (theirs.name === undefined)) return AGREES;
	const [held, given] = ours.name === undefined ? [ours, theirs] : [theirs, ours];
	if (givesName(held.document, held.who) || mentions(held.document, given.name ?? ''))
		return incomparable('told as done too');
	if (!isLikeliest(given, held, story)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		succession: { newer: held === ours ? 'theirs' : 'ours', development: 'firmer' },
		// Of several who are named the one of whom most alike is told.
		confidence: NAME_HELD_BACK + 0.1 * story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence),
	};
}

/** See LEGAL_STATUS: who the dead are is held back once in a story. */
const NAME_HELD_BACK = 0.65;

const givesName = (document: Document, who: Identity['who']): boolean =>
	identities(document).some((one) => one.who === who && one.name !== undefined);

/** An article that knows the name holds back another one. */
const mentions = (document: Document, name: string): boolean =>
	document.reading.facts.some((fact) => fact.kind === 'name' && nameTerm(fact.canonical) === nameTerm(name));

/** Of several whom the story names, the one of whom what leads up to the name held back tells most. */
function isLikeliest(given: Identity, held: Identity, story: Story): boolean {
	const leadingUp = held.document.terms.slice(Math.max(0, held.sentence.index - LEADING_UP), held.sentence.index + 1);
	const told = new Set(leadingUp.flatMap((terms) => [...terms]));
	const likeness = ({ document, sentence }: Identity): number =>
		story.likeness(document.terms[sentence.index] ?? new Set(), told);
	const others = story.documents
		.flatMap(identities)
		.filter(({ who, name }) => who === given.who && name !== undefined && areTwo(name, given.name ?? ''));
	return others.every((other) => likeness(other) <= likeness(given));
}
const areTwo = (a: string, b: string): boolean => compareNames(a, b) === 'different';
const LEADING_UP = 8;
