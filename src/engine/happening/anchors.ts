import { clauseHead } from '../clause.ts';
import type { Span, Token } from '../types.ts';

/** How far before a date or place the verb may stand that it belongs to: "passed the bill on Tuesday". */
const REACH = 18;

/** The words that may tell what happened at the time or place named by `span`, as indexes; `others` are more of such names. */
export function anchorsOf(tokens: readonly Token[], span: Span, others: readonly Span[]): number[] {
	const first = tokens.findIndex(({ start, end }) => start >= span.start && end <= span.end);
	const last = tokens.findLastIndex(({ start, end }) => start >= span.start && end <= span.end);
	if (first < 0) return [];
	const said = saidOn(tokens, first, last);
	if (said !== undefined) return [said];
	const owned = ownedBy(tokens, first, last);
	if (owned !== undefined) return owned;
	const told = toldOf(tokens, last);
	if (told !== undefined) return [told];
	const { verb, led } = before(tokens, first);
	// "Was charged after a shooting in Ardmore on Friday": the day is that of the shooting.
	if (led !== undefined) {
		const noun = tokens.findIndex((_, at) => at > led && at < first && endsNoun(tokens, at));
		return noun < 0 ? [] : [noun];
	}
	const near = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
	const head = clauseHead(tokens, first);
	const found = [
		...(verb === undefined ? [] : [verb, ...aboveParticiple(tokens, verb)]),
		...governing(tokens, first, last),
		...(tokens[near]?.pos === 'NOUN' && !WITHIN.test(tokens[near - 1]?.lower ?? '') ? [near] : []),
		...(head >= first && head <= last ? [] : [head]),
	];
	const shared = others.some(({ start }) => start > span.end) ? [] : found.flatMap((at) => joined(tokens, last, at));
	return [...new Set([...found, ...found.flatMap((at) => meant(tokens, at, first)), ...shared])].filter((at) =>
		/\p{L}/u.test(tokens[at]?.text ?? ''),
	);
}

/** "The navy, patrolling the gulf on Friday, stopped a skiff", "foiled an attack on boats crossing the gulf on Friday": what it did that day. */
function aboveParticiple(tokens: readonly Token[], verb: number): number[] {
	const { tag, rel = '' } = tokens[verb] ?? {};
	if (tag !== 'VBG' || !/^(?:acl|advcl)$/.test(rel) || /^(?:ADP|SCONJ)$/.test(tokens[verb - 1]?.pos ?? '')) return [];
	if (tokens.some(({ head, rel }) => head === verb && rel === 'aux')) return [];
	let at = tokens[verb]?.head ?? -1;
	for (let steps = 0; steps < DEEP && at >= 0 && tokens[at]?.pos !== 'VERB'; steps += 1) at = tokens[at]?.head ?? -1;
	return tokens[at]?.pos === 'VERB' ? [at] : [];
}

/** "On Thursday the ship stopped three boats and foiled an attack": what stands before the first verb holds for all of them. */
const joined = (tokens: readonly Token[], last: number, verb: number): number[] =>
	verb < last || tokens[verb]?.pos !== 'VERB'
		? []
		: tokens.flatMap(({ head, rel, pos }, at) => (head === verb && rel === 'conj' && pos === 'VERB' ? [at] : []));

/** "Felt she had to be checked in", "decided to resign": what somebody had in mind, and did; not what was "decided on Friday to do". */
function meant(tokens: readonly Token[], verb: number, when: number): number[] {
	const found: number[] = [];
	for (let at = verb; MIND.test(tokens[at]?.lemma ?? '') && found.length < DEEP; ) {
		at = tokens.findIndex(({ head, rel, pos }) => head === at && /^[cx]comp$/.test(rel) && pos === 'VERB');
		if (at < 0 || (verb < when && at > when)) break;
		found.push(at);
	}
	return found;
}
const MIND = /^(?:feel|need|want|decide|choose|opt|manage|seem|appear|try|attempt|vow|elect|have)$/;
const DEEP = 3;

/** "The conviction of Brandt for arson in April": the noun that it hangs on; and of "stays closed until April" the "stays". */
function governing(tokens: readonly Token[], first: number, last: number): number[] {
	const head = tokens.slice(first, last + 1).find(({ head }) => head < first || head > last)?.head ?? -1;
	const [from, to] = head < first ? [head, first] : [last, head];
	if (tokens.slice(from + 1, to).some(({ text }) => text === ',')) return [];
	if (tokens[head]?.pos === 'NOUN') return [head];
	const above = tokens[head]?.head ?? -1;
	return /^(?:stay|remain|keep)$/.test(tokens[above]?.lemma ?? '') ? [above] : [];
}

/** "Said on Wednesday that she had called": the day of the saying, and of nothing that was said. */
function saidOn(tokens: readonly Token[], first: number, last: number): number | undefined {
	const before = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
	if (tokens[last + 1]?.lower !== 'that' || tokens[before]?.pos !== 'VERB') return undefined;
	return /^(?:say|tell|add|announce|report|state|confirm|claim|warn|insist|note)$/.test(tokens[before]?.lemma ?? '')
		? before
		: undefined;
}

/** "Friday's vote", "the 6 March fire", "the Ardmore vote": the noun behind, and nothing else. */
function ownedBy(tokens: readonly Token[], first: number, last: number): number[] | undefined {
	const next = tokens[last + 1];
	// "Convicted of the 6 March attempted murder".
	if (tokens[first - 1]?.pos === 'DET' && /^(?:ADJ|VERB)$/.test(next?.pos ?? '') && endsNoun(tokens, last + 2))
		return [last + 2];
	const possessive = [tokens[last], next].some((token) => /^['’]s?$/.test(token?.lower ?? ''));
	const yearly = tokens.slice(first, last + 1).some(({ lower }) => /^(?:years?|\d{4})$/.test(lower));
	const isOfYear = /^\d{4}$/.test(tokens[last]?.lower ?? '') && next?.pos === 'PROPN';
	if (!possessive && !isOfYear && !(next?.pos === 'NOUN' && tokens[first - 1]?.pos === 'DET')) return undefined;
	// "This year's Oscars", "the 2027 awards": what is done with them as well.
	const withVerb = (at: number): number[] => {
		const { head = -1, rel } = tokens[at] ?? {};
		return tokens[head]?.pos === 'VERB' && (tokens[at]?.pos === 'PROPN' || (rel === 'obj' && yearly))
			? [at, head]
			: [at];
	};
	const phrase = tokens.slice(last + 1, last + 5);
	const end = phrase.findIndex(({ text }) => /^[,;:()]$/.test(text));
	const reach = last + 1 + (end < 0 ? phrase.length : end);
	for (let at = last + 1; at < reach; at += 1) if (endsNoun(tokens, at)) return withVerb(at);
	const named = tokens.findIndex(({ pos }, at) => at > last && at < reach && pos === 'PROPN');
	return named < 0 ? [] : withVerb(named);
}

/** "On May 3, when the mill burned": what the day is known for. */
function toldOf(tokens: readonly Token[], last: number): number | undefined {
	const when = last + 2;
	if (tokens[last + 1]?.text !== ',' || tokens[when]?.lower !== 'when') return undefined;
	const verb = tokens.findIndex(({ pos }, at) => at > when && at <= when + REACH && pos === 'VERB');
	return verb < 0 ? undefined : verb;
}

const endsNoun = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN';

/** The verb before, in the same breath; or the "after" that stands between. */
function before(tokens: readonly Token[], first: number): { readonly verb?: number; readonly led?: number } {
	let led: number | undefined;
	let begin = first;
	while (/^(?:ADP|ADV|DET)$/.test(tokens[begin - 1]?.pos ?? '')) begin -= 1;
	for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
		const word = tokens[at];
		// "Plans to meet him — perhaps in June": put in afterwards.
		if (at === begin - 1 && /^(?:[–—]|--)$/.test(word?.text ?? '')) continue;
		if (word === undefined || /^[.;:"()–—]$/.test(word.text) || (word.text === ',' && first - at > 1)) break;
		if (word.pos === 'VERB' && !/^(?:amod|compound|case)$/.test(word.rel))
			return led === undefined ? { verb: at } : { led };
		// "Since 1998" dates the verb itself.
		if (at < first - 1 && /^(?:after|following|before|during|since)$/.test(word.lower)) led = at;
	}
	return led === undefined ? {} : { led };
}

/** A noun behind these is where or when, too: "in a statement on Friday". */
const WITHIN = /^(?:after|following|before|during|since|from|over|at|in|of|for)$/;
