import { isAdverb, isAuxiliary, isFiniteVerb, isNoun, isPronoun, isTime, isVerb } from './item-kinds.ts';
import type { Item } from './outline.ts';

/** `items[from..to)`. */
export type Range = { readonly from: number; readonly to: number };
type Items = readonly Item[];

const NOMINAL = /^(?:NN|PRP$|WP$|CD|EX|QUOTE|\$)/;

/** Steps left over what stands between a verb and its subject: auxiliaries, adverbs, "on Friday". */
export const beforeVerb = (items: Items, verb: number): number => {
	let at = verb - 1;
	for (let steps = 0; at >= 0 && steps < 8; steps++) {
		const item = items[at];
		if (isAuxiliary(item) || (isAdverb(item) && !isTime(item))) at--;
		else if (isTime(item) && items[at - 1]?.lower === 'on') at -= 2;
		else if (isTime(item) && at > 0 && (isNoun(items[at - 1]) || isPronoun(items[at - 1]) || isTime(items[at - 1])))
			at--;
		else if (isNoun(item) && insertedPhrase(items, at) !== undefined) at = insertedPhrase(items, at) ?? at;
		else break;
	}
	return at;
};

/** "has in the past described": from the noun back to the auxiliary before the preposition. */
function insertedPhrase(items: Items, noun: number): number | undefined {
	for (let at = noun - 1; at > 0 && noun - at < 5; at--) {
		const item = items[at];
		if (item === undefined || isVerb(item) || item.text === ',') return undefined;
		if (item.tag === 'IN') return isAuxiliary(items[at - 1]) ? at - 1 : undefined;
	}
	return undefined;
}

const FARTHEST_SUBJECT = 60;

/** The subject of the sentence's first finite verb: who speaks in ", saying …". */
export const mainSubject = (items: Items, before: number): Range | undefined => {
	for (let at = 1; at < Math.min(before, FARTHEST_SUBJECT); at++) {
		if (!isFiniteVerb(items[at]) || isAuxiliary(items[at + 1])) continue;
		const subject = subjectBefore(items, at);
		if (subject) return subject;
	}
	return undefined;
};

/** The subject of the verb at `verb`, looked for to its left; undefined where another verb or clause stands between. */
export const subjectBefore = (items: Items, verb: number): Range | undefined => {
	const at = beforeVerb(items, verb);
	const item = items[at];
	if (item === undefined) return undefined;
	if (item.tag === 'WP' || item.tag === 'WDT') {
		const antecedent = phraseEndingAt(items, items[at - 1]?.text === ',' ? at - 2 : at - 1);
		return antecedent ? { from: antecedent.from, to: at + 1 } : { from: at, to: at + 1 };
	}
	if (item.text === ',' || item.text === '—' || item.text === ')') {
		const inserted = insertionBefore(items, at);
		if (inserted !== undefined) {
			const head = phraseEndingAt(items, inserted - 1);
			if (head) return { from: head.from, to: item.text === ')' ? at + 1 : at };
		}
		return undefined;
	}
	return phraseEndingAt(items, at);
};

/** Where the apposition or relative clause that ends with the mark at `end` begins: the index of its opening mark. */
function insertionBefore(items: Items, end: number): number | undefined {
	const close = items[end]?.text;
	const open = close === ')' ? '(' : close;
	let best: number | undefined;
	for (let at = end - 1; at > 0 && end - at < 45; at--) {
		if (items[at]?.text !== open) continue;
		const before = items[at - 1];
		const after = items[at + 1];
		if (!before || !after || !(isNoun(before) || before.text === ')' || before.tag === 'PRP')) continue;
		if (open === '(') return at;
		const fits = /^(?:DT|WP|WDT|WRB|PRP\$|CD|VBG|VBN|IN|JJ|NN|NNS|NNP|RB)/.test(after.tag);
		if (!fits) continue;
		best = at;
		// "Smith, 45, a teacher, said": the name comes before the first of the commas.
		if (before.tag.startsWith('NNP')) {
			const earlier = items.slice(Math.max(0, at - 8), at).findIndex((item) => item.text === ',');
			if (earlier < 0) return at;
		}
	}
	return best;
}

/** The noun phrase whose last word is `last`, with "of …" parts on its right and titles on its left. */
export const phraseEndingAt = (items: Items, last: number): Range | undefined => {
	const head = items[last];
	if (head === undefined) return undefined;
	if (head.tag === 'PRP' || head.tag === 'EX') return { from: last, to: last + 1 };
	if (!NOMINAL.test(head.tag) && !/^(?:DT|JJ|VBG|PDT|PRP\$?)$/.test(head.tag) && head.text !== ')') return undefined;
	if (head.tag === 'QUOTE') return undefined;
	const stop = Math.max(0, last - 25);
	let from = last;
	while (from > stop) {
		const left = leftOf(items, from, stop);
		if (left === undefined) break;
		from = left;
		// "Two-and-a-half" has no article.
		if (!/^(?:DT|PRP\$)$/.test(items[from]?.tag ?? '') || items[from + 1]?.text === '-') continue;
		// Before its article a phrase goes on only as a part of another: "the head of the house".
		if (!isLinked(items, from)) break;
		from -= 2;
	}
	return { from, to: last + 1 };
};

/** Where a phrase that goes back to `at` begins with what stands before it; undefined where that is no part of it. */
function leftOf(items: Items, at: number, stop: number): number | undefined {
	const [left, here] = [items[at - 1], items[at]];
	if (left === undefined || here === undefined) return undefined;
	if (left.text === ')' || here.text === ')') {
		// "Sen. Ada Brandt (D-Ohio)".
		const open = openBracket(items, here.text === ')' ? at : at - 1);
		return open === undefined || open - 1 < stop ? undefined : open - 1;
	}
	if (left.text === '-' && left.start === items[at - 2]?.end) return at - 2;
	if (/^(?:NN|JJ|DT|CD|POS|PRP\$|VBN|PDT|\$)/.test(left.tag) || left.text === '&' || left.lower === "'s") {
		if (left.tag === 'VBN' && !/^(?:NN|JJ)/.test(here.tag)) return undefined;
		// A noun does not stand before an article: "the game the coach said".
		return here.tag === 'DT' && left.tag !== 'PDT' ? undefined : at - 1;
	}
	const isPair = left.lower === 'and' && here.tag.startsWith('NNP') && items[at - 2]?.tag.startsWith('NNP');
	return isPair || isLinked(items, at) ? at - 2 : undefined;
}

const isLinked = (items: Items, at: number): boolean => LINKS.has(items[at - 1]?.lower ?? '') && isNoun(items[at - 2]);
const LINKS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on']);

function openBracket(items: Items, close: number): number | undefined {
	for (let at = close - 1; at >= 0 && close - at < 12; at--) if (items[at]?.text === '(') return at;
	return undefined;
}

/** The noun phrase that begins at `from`, with what "of" adds. */
export const phraseFrom = (items: Items, from: number): Range | undefined => {
	const first = items[from];
	if (first === undefined) return undefined;
	if (first.tag === 'PRP') return { from, to: from + 1 };
	let at = from;
	let named = false;
	while (at - from < 25) {
		const next = rightOf(items, at, from, named);
		if (next === undefined) break;
		named ||= /^NN/.test(items[at]?.tag ?? '');
		at = next;
	}
	if (!named) return /^(?:DT|CD|JJ)/.test(first.tag) && at > from ? { from, to: at } : undefined;
	while (at > from && /^(?:of|and)$/.test(items[at - 1]?.lower ?? '')) at--;
	return { from, to: at };
};

/** Behind the part of a phrase from `from` on that stands at `at`, where it is one. `named`: the phrase has its noun. */
function rightOf(items: Items, at: number, from: number, named: boolean): number | undefined {
	const [before, item] = [items[at - 1], items[at]];
	if (item === undefined) return undefined;
	if (/^NN/.test(item.tag)) return named && isTime(item) && item.tag.startsWith('NNP') ? undefined : at + 1;
	if (/^(?:POS|CD|JJ|\$|&)/.test(item.tag) || item.text === '&') return at + 1;
	if (item.text === '-' && item.start === before?.end) return at + 1;
	if (/^(?:DT|PRP\$|PDT|VBN|RB|VBG)/.test(item.tag)) {
		if (named && before?.tag !== 'POS') return undefined;
		return item.tag === 'RB' && at > from && before?.tag !== 'DT' ? undefined : at + 1;
	}
	if (!named) return undefined;
	if (item.text === '(') {
		const length = items.slice(at, at + 13).findIndex(({ text }) => text === ')');
		return length < 0 ? undefined : at + length + 1;
	}
	const isPair = item.lower === 'and' && /^NNP/.test(items[at + 1]?.tag ?? '') && /^NNP/.test(before?.tag ?? '');
	if (item.lower !== 'of' && !isPair) return undefined;
	return /^(?:DT|PRP\$)/.test(items[at + 1]?.tag ?? '') ? at + 2 : at + 1;
}

/** Steps right over "on Friday", "in a statement to reporters", "also". */
export const afterAdjuncts = (items: Items, from: number): number => {
	let at = from;
	for (let steps = 0; steps < 6; steps++) {
		const item = items[at];
		if (item === undefined) return at;
		if (
			isTime(item) &&
			!(item.lower === 'this' && !isTime(items[at + 1])) &&
			!(item.lower === 'may' && item.tag === 'MD')
		) {
			at++;
			if (items[at]?.tag === 'CD') at++;
		} else if (isAdverb(item) && item.tag !== 'RBR') at++;
		else if (ADJUNCTS.has(item.lower) && item.tag !== 'RB') {
			const phrase = phraseFrom(items, at + 1);
			if (!phrase) return at;
			// "said in Paris protests would go on" cannot be told from a place; "that" settles it in most papers.
			at = phrase.to;
		} else break;
	}
	return at;
};
const ADJUNCTS = new Set([
	'in',
	'on',
	'at',
	'during',
	'via',
	'through',
	'by',
	'to',
	'from',
	'after',
	'before',
	'with',
	'under',
	'over',
	'of',
	'about',
]);
