import { clauseHead, clauseHeads } from '../clause.ts';
import { type Document, factsIn } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { timesOf } from '../scope.ts';
import { lowerText } from '../text/lower-text.ts';
import type { Sentence, Token } from '../types.ts';

/** Years, months and words for the past that a figure stands beside; its clause is given without the figure. */
export function timesBeside(
	document: Document,
	sentence: Sentence,
	clause: readonly number[],
	last: number,
): ReadonlySet<string> {
	const { tokens } = sentence;
	const wording = [...clausesAbove(tokens, clause), ...clause].map((at) => tokens[at]?.lower ?? '').join(' ');
	return new Set([
		...namedBeside(document, sentence, clause, last),
		...earlierYears(document, sentence),
		...(PAST.test(wording) ? ['past'] : []),
		...(isOfEarlier(tokens, last) ? ['ago'] : []),
	]);
}

/** "Earlier this year he was charged over a fire that killed three": the clauses that its own is a part of. */
function clausesAbove(tokens: readonly Token[], clause: readonly number[]): number[] {
	const heads = clauseHeads(tokens);
	const found: number[] = [];
	for (let head = heads[clause.at(-1) ?? -1]; head !== undefined && /^(?:acl|advcl)/.test(tokens[head]?.rel ?? ''); ) {
		const above = heads[tokens[head]?.head ?? -1];
		if (above === undefined || above >= head) break;
		heads.forEach((one, at) => {
			if (one === above) found.push(at);
		});
		head = above;
	}
	return found;
}

/** Those of its own clause, where that names any: "it killed 31 in 2003, and 600 died in February". */
function namedBeside(
	document: Document,
	sentence: Sentence,
	clause: readonly number[],
	last: number,
): ReadonlySet<string> {
	const all = timesOf(document, sentence, (at) => !isAside(sentence.tokens, at, last));
	if (all.size < 2) return all;
	const own = [...timesOf(document, sentence, (at) => clause.includes(at))].filter((time) => all.has(time));
	return own.length > 0 ? new Set(own) : all;
}

/** The year of a day before the story's own: "the shocks of 10 October 2002". */
function earlierYears(document: Document, sentence: Sentence): string[] {
	const told = toldIn(document);
	return factsIn(document, sentence, 'date').flatMap(({ from, precision }) =>
		from !== undefined && precision === 'day' && Number(from.slice(0, 4)) < told - 1 ? [from.slice(0, 4)] : [],
	);
}

/** The year of publication, or the latest that is named. */
export const toldIn = onceFor(({ reading: { article }, text }: Document): number => {
	if (article.published !== undefined) return Number(article.published.slice(0, 4));
	return (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number).reduce((a, b) => Math.max(a, b), 0) || Number.NaN;
});

/** Whether a word stands in a relative clause that the figure is not in: "40 were hurt in the quakes, which recalled those of 2002". */
function isAside(tokens: readonly Token[], at: number, figure: number): boolean {
	const head = clauseHead(tokens, at);
	const opener = tokens[head];
	if (opener === undefined || head <= figure || head === clauseHead(tokens, figure)) return false;
	return opener.rel.startsWith('acl') && opener.head >= figure - 1;
}

/** "Earlier this year a fire killed three", "a year ago": told for comparison with what the story is about. */
const PAST =
	/\b(?:earlier (?:this|that) year|last (?:year|month|season|summer|winter|spring|autumn|decade|century)|(?:years?|months|weeks?|games?|decades?) (?:ago|earlier|before|after)|previously|(?:here|there|back) then)\b/;

/** "A year ago it earned 287 million", "from 287 million a year earlier"; what stands before that is of now. */
const isOfEarlier = (tokens: readonly Token[], last: number): boolean =>
	[tokens.slice(0, 4), tokens.slice(last + 1, last + 5)].some((near) =>
		/\byears? (?:ago|earlier|before)\b/.test(lowerText(near)),
	);

export function daysOf(document: Document, sentence: Sentence): ReadonlySet<string> {
	const days = factsIn(document, sentence, 'date').flatMap(({ from, precision }) =>
		from === undefined || !/^(time|day)$/.test(precision) ? [] : [from.slice(0, 10)],
	);
	return new Set(days);
}
