import { derived } from '../derived.ts';
import type { Document } from '../document.ts';
import { type Happening, happeningAt } from '../happening/happening.ts';
import { concept } from '../lexicon/concepts.ts';
import { exclusion, isOfClass } from '../lexicon/exclusive.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';
import { isMadeUp } from './located-event.ts';

/** Something that happened in a place without a name: "was found in the kitchen", "was shot outside her house". */
export type Setting = Happening & {
	/** "kitchen". */
	readonly place: string;
	readonly outside: boolean;
	/** The article puts it there alone. */
	readonly lone: boolean;
};

export const settings = derived('settings', (document): Setting[] => {
	const found = document.sentences.flatMap((sentence) => settingsIn(document, sentence));
	return found.map((one) => ({ ...one, lone: found.every((other) => one === other || !settingsDiffer(one, other)) }));
});

/** A kitchen and a bedroom, the inside and the outside of one house. */
export function settingsDiffer(a: Pick<Setting, 'place' | 'outside'>, b: Pick<Setting, 'place' | 'outside'>): boolean {
	if (concept(a.place) === concept(b.place)) return a.outside !== b.outside;
	return !a.outside && !b.outside && exclusion(a.place, b.place) !== undefined;
}

function settingsIn(document: Document, sentence: Sentence): Omit<Setting, 'lone'>[] {
	const { tokens } = sentence;
	if (isMadeUp(document, sentence)) return [];
	return tokens.flatMap((token, at) => {
		const { start, end, lemma, pos } = token;
		// "The hospital director", "a church service": of another thing.
		if (pos !== 'NOUN' || !PLACES.has(lemma) || !isOfClass(lemma) || tokens[at + 1]?.pos === 'NOUN') return [];
		const before = leading(tokens, at);
		if (before === undefined) return [];
		const span = { start, end };
		const told = happeningAt(document, sentence, span, [span]);
		if (told === undefined || told.anchors.size === 0 || told.saying) return [];
		return [{ ...told, place: lemma, outside: before === 'outside' }];
	});
}

/** "in", "outside" before "the back of his mother's": undefined where it leads to no place. */
function leading(tokens: readonly Token[], noun: number): string | undefined {
	let at = noun - 1;
	while (/^(?:DET|ADJ|PRON|NUM)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.head === noun) {
		if (LEADS.test(tokens[at]?.lower ?? '')) break;
		at -= 1;
	}
	const lower = tokens[at]?.lower ?? '';
	return LEADS.test(lower) ? lower : undefined;
}
const LEADS = /^(?:in|inside|outside|on|at|into)$/;

/** Rooms, parts and sorts of buildings, and what lies open. */
const PLACES = wordSet(
	`kitchen bedroom bathroom basement cellar attic garage garden yard roof
	house bungalow cottage apartment flat condominium
	church chapel cathedral mosque synagogue school college university kindergarten hospital clinic hotel motel prison jail library museum
	restaurant cafe diner theater cinema factory plant warehouse supermarket stadium courthouse farm nightclub airport
	beach cliff forest wood woodland desert lake reservoir river stream canal bridge tunnel`,
);
