import type { Document } from '../document.ts';
import { compatible, sameMeasure } from '../number/values.ts';
import { passageOf } from '../passage.ts';
import { alignWords } from '../text/align-words.ts';
import type { Change, DiscrepancyKind, Fact, Sentence, Span } from '../types.ts';

/** A change inside a sentence that is in both texts. */
export type Edited = Extract<Change, { readonly change: 'changed' | 'reworded' }>;

type Word = Span & { readonly form: string };
/** Half-open ranges of word indexes: what one side has where the other has something else, or nothing. */
type Edit = { readonly ours: readonly [number, number]; readonly theirs: readonly [number, number] };

/** What an editor changed inside a sentence, beside what is `known`: each figure, name, day or quoted word by itself, all other words as one. */
export function editsOf(
	older: Document,
	a: Sentence,
	newer: Document,
	b: Sentence,
	known: readonly Edited[],
): Edited[] {
	const [before, after] = [wordsOf(older, a), wordsOf(newer, b)];
	const stated: Edited[] = [];
	const worded: Edit[] = [];
	for (const edit of wordEdits(before, after)) {
		const [here, there] = [over(before, edit.ours), over(after, edit.theirs)];
		const passages = { before: passageOf(older, a, here ?? a), after: passageOf(newer, b, there ?? b) };
		if (known.some((one) => overlaps(one.before, passages.before) && overlaps(one.after, passages.after))) continue;
		const kind = here && there && kindOf(factsAt(older, a, here), factsAt(newer, b, there));
		if (kind === undefined) worded.push(edit);
		else stated.push({ change: 'changed', kind, ...passages });
	}
	const hull = hullOf(worded, before, after);
	if (hull === undefined) return stated;
	const [here, there] = [over(before, hull.ours) ?? a, over(after, hull.theirs) ?? b];
	return [...stated, { change: 'reworded', before: passageOf(older, a, here), after: passageOf(newer, b, there) }];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Stretches of words that one side has where the other has others or none. */
function wordEdits(before: readonly Word[], after: readonly Word[]): Edit[] {
	const aligned = alignWords(
		before.map(({ form }) => form),
		after.map(({ form }) => form),
	);
	const [first, last] = [aligned[0], aligned.at(-1)];
	if (first === undefined || last === undefined) return [{ ours: [0, before.length], theirs: [0, after.length] }];
	const edits: Edit[] = [
		{ ours: [0, first.ours[0]], theirs: [0, first.theirs[0]] },
		...aligned.filter(({ equal }) => !equal),
		{ ours: [last.ours[1], before.length], theirs: [last.theirs[1], after.length] },
	];
	return edits.filter(({ ours, theirs }) => ours[0] < ours[1] || theirs[0] < theirs[1]);
}

/** From the first edit to the last; where one side has no words of its own there, with a word that both have on either side. */
function hullOf(edits: readonly Edit[], before: readonly Word[], after: readonly Word[]): Edit | undefined {
	const [first, last] = [edits[0], edits.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const [ours, theirs] = [[first.ours[0], last.ours[1]] as const, [first.theirs[0], last.theirs[1]] as const];
	if (ours[0] < ours[1] && theirs[0] < theirs[1]) return { ours, theirs };
	const widened = ([from, to]: readonly [number, number], size: number) =>
		[Math.max(0, from - 1), Math.min(size, to + 1)] as const;
	return { ours: widened(ours, before.length), theirs: widened(theirs, after.length) };
}

function over(words: readonly Word[], [from, to]: readonly [number, number]): Span | undefined {
	const [first, last] = [words[from], words[to - 1]];
	return first === undefined || last === undefined || from >= to ? undefined : { start: first.start, end: last.end };
}

function wordsOf({ text }: Document, { start, end }: Sentence): Word[] {
	const words = text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*/gu);
	return [...words].map(({ 0: word, index }) => ({
		form: word.toLowerCase().replace('’', "'"),
		start: start + index,
		end: start + index + word.length,
	}));
}

const factsAt = ({ facts }: Document, { index }: Sentence, { start, end }: Span): Fact[] =>
	(facts[index] ?? []).filter((fact) => fact.start < end && fact.end > start);

/** What of the same kind stood there and is another now. */
function kindOf(before: readonly Fact[], after: readonly Fact[]): DiscrepancyKind | undefined {
	for (const a of before)
		for (const b of after) {
			if (a.kind === 'quantity' && b.kind === 'quantity' && !(sameMeasure(a, b) && compatible(a, b))) return 'number';
			if (a.kind === 'date' && b.kind === 'date' && a.from !== b.from) return 'date';
			if (a.kind === 'name' && b.kind === 'name' && a.canonical !== b.canonical)
				return a.type === 'place' && b.type === 'place' ? 'place' : 'name';
		}
	// Words of a quotation are the speaker's: another word there is no matter of style.
	const quoted = (facts: readonly Fact[]): boolean => facts.some(({ kind }) => kind === 'quotation');
	return quoted(before) && quoted(after) ? 'quote' : undefined;
}
