import { factsIn, nameTerm } from '../document.ts';
import { sameMeasure } from '../number/values.ts';
import type { Quantity } from '../types.ts';
import { type Segment, wholeSegment } from './segment.ts';

/** Whether another one that tells the same gives another figure or year for it: then it is open what the article leaves out. */
export function differs(line: Segment, witness: Segment): boolean {
	const [ours, theirs] = [wholeSegment(line.document, line.sentence), wholeSegment(witness.document, witness.sentence)];
	const open = line.figures.filter((one) => !theirs.figures.some((other) => isEqual(one, other)));
	const others = theirs.figures.filter((one) => !ours.figures.some((other) => isEqual(one, other)));
	const [years, otherYears] = [yearsIn(line), yearsIn(theirs)];
	return (
		open.some((one) => others.some((other) => isOfOneThing(one, line, other, witness))) ||
		namesIn(line).some((one) => namesIn(theirs).some((other) => areTwo(one, other))) ||
		(years.length > 0 && otherYears.length > 0 && !years.some((year) => otherYears.includes(year)))
	);
}

const NEAR = 0.02;
const isEqual = (a: Quantity, b: Quantity): boolean =>
	sameMeasure(a, b) && (a.unit !== b.unit || a.vague === true || b.vague === true || isNear(a.value, b.value));
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

const isOfOneThing = (a: Quantity, { sentence }: Segment, b: Quantity, witness: Segment): boolean =>
	a.unit === b.unit && (a.unit !== '' || nounAfter(a, sentence) === nounAfter(b, witness.sentence));

const nounAfter = ({ end }: Quantity, { tokens }: Segment['sentence']): string | undefined =>
	tokens.find(({ start, pos }) => start >= end && (pos === 'NOUN' || pos === 'PROPN'))?.lemma;

const yearsIn = ({ document, sentence, span }: Segment): string[] =>
	factsIn(document, sentence, 'date').flatMap(({ start, end, precision, from }) =>
		precision === 'year' && from !== undefined && start >= span.start && end <= span.end ? [from.slice(0, 4)] : [],
	);

/** "Osten Hospital", "Marrak Hospital": two of one kind. */
const areTwo = (a: string, b: string): boolean => nameTerm(a) === nameTerm(b) && !hasWordsOf(a, b) && !hasWordsOf(b, a);
const hasWordsOf = (a: string, b: string): boolean => {
	const words = new Set(a.toLowerCase().split(' '));
	return b
		.toLowerCase()
		.split(' ')
		.every((word) => words.has(word));
};
const namesIn = ({ document, sentence, span }: Segment): string[] =>
	factsIn(document, sentence, 'name').flatMap(({ start, end, canonical }) =>
		start >= span.start && end <= span.end ? [canonical] : [],
	);
