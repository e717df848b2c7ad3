import { isFiniteVerb } from '../item-kinds.ts';
import { afterAdjuncts, beforeVerb, phraseFrom, type Range, subjectBefore } from '../noun-phrase.ts';
import type { Item } from '../outline.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';

/** A sentence of the writer's, and where in it a further report begins: its subject, its bare verb, or "adding". */
export type Reported = { readonly items: readonly Item[]; readonly starts: ReadonlySet<number> };
type Items = readonly Item[];

/** A sentence of more words is a table or an attack; what it reports is cut there. */
const LONGEST = 300;

export const reportedIn = (items: Items): Reported => ({ items, starts: startsIn(items) });

/** The reporting verb at `at`; "claims" and "reports" have to be verbs by their tag. */
export const cueVerb = (items: Items, at: number): SpeechVerb | undefined => {
	const item = items[at];
	if (item === undefined || item.quote >= 0) return undefined;
	const verb = speechVerb(item.lower);
	if (
		verb === undefined ||
		(PHRASAL.test(item.lower) &&
			!(item.lower.startsWith('p') ? /^(?:out|to)$/ : /^on$/).test(items[at + 1]?.lower ?? ''))
	)
		return undefined;
	return item.lower === 'said' || item.lower === 'says' || VERB_TAGS.test(item.tag) ? verb : undefined;
};
/** "went on", "pointed out", and not "went home". */
const PHRASAL = /^(?:go(?:es|ing|ne)?|went|point(?:s|ed|ing)?)$/;
const VERB_TAGS = /^VB[DZPNG]?$/;

/** What was said before "X said", back to the start of the sentence; a comma or a quotation must stand between. */
export const contentBefore = ({ items }: Reported, end: number, fragment = false): Range | undefined => {
	const left = items[end - 1];
	if (left === undefined) return undefined;
	if (left.text !== ',' && left.tag !== 'QUOTE' && left.text !== '—') return undefined;
	let from = datelineEnd(items);
	if (from === 0 && /^(?:and|but|so|still|yet)$/.test(items[0]?.lower ?? '') && items[1]?.text !== ',') from = 1;
	const to = left.tag === 'QUOTE' ? end : end - 1;
	if (to <= from || to - from > LONGEST) return undefined;
	if (!fragment && !some(items, from, to, (item) => item.tag === 'QUOTE' || isFiniteVerb(item))) return undefined;
	return { from, to };
};

/** Behind "PORT HALDEN, Velmora (AP) -". */
const datelineEnd = (items: Items): number => {
	const [first] = items;
	if (first === undefined || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
	const dash = find(items, 1, 14, (item) => /^(?:-|–|—|_|--)$/.test(item.text));
	return dash > 0 ? dash + 1 : 0;
};

/** '…, he said, "…"' and "…, he said, …": what goes on after the comma at `at`. */
export const resumed = (sentence: Reported, at: number): Range[] => {
	const { items, starts } = sentence;
	const mark = items[at];
	if (mark === undefined) return [];
	const from = mark.text === ',' || mark.text === ':' ? at + 1 : mark.tag === 'QUOTE' ? at : -1;
	const first = items[from];
	if (from < 0 || first === undefined) return [];
	if (/^(?:CC|WP|WDT|VBG)$/.test(first.tag) || starts.has(from)) return [];
	const to = clauseEnd(sentence, from);
	return to > from ? [{ from, to }] : [];
};

/** The reported clause, infinitive, quotation or thing after a verb that ends before `end`. */
export const contentAfter = (sentence: Reported, end: number, verb: SpeechVerb): Range | undefined => {
	const { items } = sentence;
	const at = verb.hearer ? afterHearer(sentence, end, verb) : end;
	if (typeof at !== 'number') return at;
	const quoted = quoteFrom(sentence, at);
	if (quoted) return quoted;
	const skipped = afterAdjuncts(items, at);
	const behind = skipped > at ? quoteFrom(sentence, skipped) : undefined;
	if (behind) return behind;
	if ((verb.clause || verb.hearer) && CLAUSE_STARTERS.has(items[skipped]?.lower ?? '')) return rest(sentence, skipped);
	if (verb.clause && !isWork(sentence, end, at)) {
		if (opensClause(sentence, at)) return rest(sentence, at);
		if (skipped > at && opensClause(sentence, skipped)) return rest(sentence, skipped);
		// "said in remarks carried by state radio that …"
		const that = thatBehind(items, at, 14);
		if (that > 0) return rest(sentence, that);
	}
	if (verb.infinitive && items[at]?.lower === 'to' && items[at + 1]?.tag === 'VB') return rest(sentence, at);
	if (verb.object && THING.test(items[at]?.tag ?? '')) return rest(sentence, at);
	return undefined;
};
/** "wrote the novel …" and "read the letter …" report nothing. */
const isWork = ({ items }: Reported, end: number, at: number): boolean => {
	if (!/^(?:wr|read)/.test(items[end - 1]?.lower ?? '')) return false;
	const phrase = phraseFrom(items, at);
	return phrase !== undefined && some(items, phrase.from, phrase.to, (item) => WORKS.has(item.lower));
};
const WORKS = new Set(
	'autobiography ballad biography book books essay essays hymn lyrics manuscript memoir memoirs music novel novels opera play plays poem poems poetry screenplay script scripts song songs story stories thesis'.split(
		' ',
	),
);
const CLAUSE_STARTERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
const THING = /^(?:DT|NN|PRP|JJ|CD|QUOTE|VBG|POS|\$)/;

/** ': "…"', ', "…"' or the quotation itself. */
const quoteFrom = (sentence: Reported, at: number): Range | undefined => {
	const { items } = sentence;
	const item = items[at];
	if (item === undefined) return undefined;
	if (item.tag === 'QUOTE') return rest(sentence, at);
	if (item.text === ':' || (item.text === ',' && items[at + 1]?.tag === 'QUOTE')) return rest(sentence, at + 1);
	return undefined;
};

/** Past the one who is told: "told reporters on Friday that …". The content itself where "that" is far. */
function afterHearer(sentence: Reported, end: number, verb: SpeechVerb): number | Range | undefined {
	const { items } = sentence;
	const hearer = items[end]?.tag === 'QUOTE' ? undefined : phraseFrom(items, end);
	if (!hearer) return end;
	const said = afterAdjuncts(items, hearer.to);
	const link = items[said];
	if (link && (CLAUSE_STARTERS.has(link.lower) || link.lower === 'to')) return said;
	if (quoteFrom(sentence, said)) return said;
	if (hearer.to === said && opensClause(sentence, said)) return said;
	// "told a meeting in Halden, the county seat, on Monday that …"
	const that = thatBehind(items, said, 12);
	if (that > 0) return rest(sentence, that);
	return verb.infinitive ? end : undefined;
}

/** The next "that" which opens a clause, with no other verb before it. */
const thatBehind = (items: Items, from: number, within: number): number => {
	const that = find(items, from + 1, from + within, (item) => item.lower === 'that' && item.tag === 'IN');
	if (that < 0 || some(items, from, that, (item) => isFiniteVerb(item) || item.text === ';')) return -1;
	return that;
};

/** From `from` to where the report ends; undefined if nothing is left. */
export const rest = (sentence: Reported, from: number): Range | undefined => {
	const to = clauseEnd(sentence, from);
	return to > from ? { from, to } : undefined;
};

/** A subject and its finite verb from `at` on: "the plant would close". */
function opensClause({ items, starts }: Reported, at: number): boolean {
	const first = items[at];
	if (first === undefined || !/^(?:DT|PRP|NN|JJ|CD|EX|QUOTE|PDT|VBG|RB|IN|\$|WP)/.test(first.tag)) return false;
	const direct = phraseFrom(items, at);
	if (direct) {
		let next = direct.to;
		for (let steps = 0; steps < 4 && /^(?:RB|,)$/.test(items[next]?.tag ?? ''); steps++) next++;
		if (isFiniteVerb(items[next]) || items[direct.to]?.fragment === true) return true;
	}
	const verb = find(
		items,
		at + 1,
		at + 30,
		(item, index) => item.text === ';' || starts.has(index) || isFiniteVerb(item),
	);
	return verb > 0 && isFiniteVerb(items[verb]) && !starts.has(verb) && !(first.tag === 'IN' && verb < at + 3);
}

/** The end of what is reported: the sentence's, or where the writer speaks or reports anew. */
const clauseEnd = ({ items, starts }: Reported, from: number): number => {
	const limit = Math.min(items.length, from + LONGEST);
	for (let at = from + 1; at < limit; at++) {
		if (items[at]?.text === ';') return at;
		if (!starts.has(at)) continue;
		let end = at;
		while (end > from && JOINTS.has(items[end - 1]?.lower ?? '')) end--;
		if (end < at) return end;
	}
	let end = limit;
	while (end > from && /^[.!?]+$/.test(items[end - 1]?.text ?? '')) end--;
	return end;
};
const JOINTS = new Set([',', 'and', 'but', 'or', 'while', '—', 'as', 'although', 'though']);

function startsIn(items: Items): Set<number> {
	const found = new Set<number>();
	for (let at = 1; at < items.length; at++) {
		const item = items[at];
		if (item === undefined) continue;
		if (item.lower === 'according' && items[at + 1]?.lower === 'to' && items[at - 1]?.text === ',') found.add(at);
		const verb = cueVerb(items, at);
		if (!verb?.quotes && !verb?.hearer && !verb?.clause) continue;
		if (item.tag === 'VBG') {
			if (items[at - 1]?.text === ',') found.add(at);
			continue;
		}
		if (item.tag === 'VB') continue;
		const left = beforeVerb(items, at);
		if (/^(?:and|but|or|—)$/.test(items[left]?.lower ?? '')) {
			found.add(left + 1);
			continue;
		}
		const subject = subjectBefore(items, at);
		if (subject && BEFORE_SUBJECT.has(items[subject.from - 1]?.lower ?? '')) found.add(subject.from);
	}
	return found;
}
const BEFORE_SUBJECT = new Set([',', 'and', 'but', 'while', '—', 'although', 'though']);

/** The first index in `[from, to)` that passes; -1 for none. */
export const find = (items: Items, from: number, to: number, test: (item: Item, index: number) => boolean): number => {
	const end = Math.min(to, items.length);
	for (let at = Math.max(0, from); at < end; at++) {
		const item = items[at];
		if (item !== undefined && test(item, at)) return at;
	}
	return -1;
};
export const some = (items: Items, from: number, to: number, test: (item: Item, index: number) => boolean): boolean =>
	find(items, from, to, test) >= 0;
