import type { Quantity } from '../../types.ts';
import type { Word } from '../words.ts';

type Words = readonly Word[];
type Read = { readonly quantity: Omit<Quantity, 'kind' | 'start' | 'end'>; readonly to: number };

/** "Ardmore 71, No. 9 Fenwick Bulls 64": what two sides have, each behind its name, as results are printed. */
export function lineScoreAt(words: Words, at: number): Read | undefined {
	const first = words[at];
	if (first === undefined || !isScore(first) || words[at + 1]?.text !== ',' || !isSide(words, at)) return undefined;
	const second = words.findIndex(
		({ kind, text }, i) => i > at + 2 && kind === 'number' && words[i - 1]?.text !== '.' && text !== '',
	);
	const score = words[second];
	if (score === undefined || second > at + 2 + LONGEST || !isScore(score) || !isSide(words, second)) return undefined;
	const between = words.slice(at + 2, second).filter(({ kind }) => kind === 'word');
	if (!between.every(({ text }) => NAMED.test(text)) || between[0]?.lower === words[at - 1]?.lower) return undefined;
	const next = words[second + 1];
	if (next !== undefined && !ENDS.test(next.lower)) return undefined;
	return {
		quantity: { value: first.value, unit: '', bound: 'exact', tally: [first.value, score.value] },
		to: second + 1,
	};
}

/** The name of a side has so many words at most, its seed with it. */
const LONGEST = 6;
const NAMED = /^(?:\p{Lu}.*|no|of|the|and|de)$/u;
const ENDS = /^(?:[.;)(]|ot|aet|final|[-–—])$/;

const isScore = ({ kind, text }: Word): boolean => kind === 'number' && /^\d{1,3}$/.test(text);

/** Behind a name that is no month and takes no number of its own: "May 5, June 6", "Route 9, Highway 61". */
function isSide(words: Words, at: number): boolean {
	const [before, figure] = [words[at - 1], words[at]];
	return (
		before?.kind === 'word' && figure?.apart === true && /^\p{Lu}/u.test(before.text) && !NUMBERED.test(before.lower)
	);
}
const NUMBERED =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|route|highway|interstate|flight|no|nos|chapter|verse|section|article|part|page|title|week|day|game|round|lap|stage|level|phase|class|grade|group|division|district|ward|room|gate|platform|channel|apollo|boeing|airbus|act|scene|psalm|genesis|exodus|romans|matthew|mark|luke|john|acts|season|episode|volume|figure|table|lot|unit|engine|line|bus|under|over|age|aged|top|about|some|nearly|almost|at|only)$/;
