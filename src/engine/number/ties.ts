import { concept } from '../lexicon/concepts.ts';
import type { Sentence, Token } from '../types.ts';

const TIE = /^(from|to|by|of|at|for|in|per|against|than|with|on|between|into|under)$/;
/** Words between a preposition and its figure: "to about 12", "of at least 12". */
const LOOSE =
	/^(about|around|nearly|almost|some|just|only|over|more|less|fewer|least|most|up|approximately|roughly|an?|the|estimated|as|many|much|than|at|under|further|€|\$|£)$/;

/** The preposition before a figure, words of exactness between them left out. */
export function tieOf({ tokens }: Sentence, first: number): string | undefined {
	for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
		const lower = tokens[at]?.lower ?? '';
		if (TIE.test(lower) && !(LOOSE.test(lower) && LOOSE.test(tokens[at + 1]?.lower ?? ''))) return lower;
		if (!LOOSE.test(lower)) return undefined;
	}
	return undefined;
}

const MARKS = new Map(
	(
		'another:rest other:rest others:rest additional:rest extra:rest remaining:rest more:more ' +
		'total:sum totals:sum totaled:sum totalled:sum totaling:sum altogether:sum combined:sum overall:sum all:sum both:sum ' +
		'previous:before previously:before original:before originally:before earlier:before initial:before initially:before ' +
		'record:record first:first second:second third:third last:last final:last next:next ' +
		'each:each every:each half:half among:part including:part maximum:most minimum:least'
	)
		.split(' ')
		.map((pair): [string, string] => {
			const [word = '', mark = ''] = pair.split(':');
			return [word, mark];
		}),
);

export function marksOf({ tokens }: Sentence, first: number, last: number, part: boolean): ReadonlySet<string> {
	const marks = new Set<string>(part ? ['part'] : []);
	for (let at = Math.max(0, first - 3); at <= last + 2; at += 1) {
		const lower = tokens[at]?.lower ?? '';
		const mark = MARKS.get(lower);
		if (mark === undefined || (mark === 'more' && tokens[at + 1]?.lower === 'than')) continue;
		marks.add(mark);
	}
	if (tokens[first - 1]?.lower === 'but' && tokens[first - 2]?.lower === 'all') marks.add('except');
	if (isAverage(tokens, first, last)) marks.add('average');
	return marks;
}

/** "Averaging 3.8 yards", "an average of 12", "38% more than its average"; the 28 of "a .297 average, 28 homers" are none. */
function isAverage(tokens: readonly Token[], first: number, last: number): boolean {
	const before = tokens.slice(Math.max(0, first - 3), first);
	if (before.some(({ lower }, at) => AVERAGE.test(lower) && !before.slice(at).some(({ text }) => text === ',')))
		return true;
	const after = tokens.slice(last + 1, last + 6).map(({ lower }) => lower);
	const at = after.indexOf('average');
	return at >= 0 && !after.slice(0, at).some((word) => /^[,;.]$/.test(word));
}

const AVERAGE = /^(average|averaged|averages|averaging|median)$/;

const PER = /^(per|each|apiece|annually|daily|weekly|monthly|yearly)$/;
const PERIOD = /^(year|month|week|day|hour|minute|second|share|barrel|head|season|game|person|piece|night|ton|tonne)$/;

/** "A year", "per share", "each": what follows a figure that is no sum. */
export function isRate({ tokens }: Sentence, last: number): boolean {
	return tokens
		.slice(last + 1, last + 4)
		.some(
			({ lower }, at, near) =>
				PER.test(lower) || (/^(an?|every)$/.test(lower) && PERIOD.test(near[at + 1]?.lower ?? '')),
		);
}

const MOST_GOVERNORS = 3;
const NO_GOVERNOR = new Set(['be', 'have', 'say', 'do', 'accord', 'include']);

/** Up the tree from the figure, past the noun it counts, to the first verb: what it is a figure of. */
export function governorsOf({ tokens }: Sentence, last: number, noun: number | undefined): ReadonlySet<string> {
	const found: string[] = [];
	let at = tokens[last]?.head ?? -1;
	for (let steps = 0; steps < 6 && at >= 0 && found.length < MOST_GOVERNORS; steps += 1) {
		const token: Token | undefined = tokens[at];
		if (token === undefined) break;
		const word = concept(token.lemma);
		if (at !== noun && /^(NOUN|VERB|ADJ)$/.test(token.pos) && !NO_GOVERNOR.has(word)) found.push(word);
		if (token.pos === 'VERB') break;
		at = token.head;
	}
	return new Set(found);
}
