import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import type { Document } from '../document.ts';
import { LONG_FORMS } from '../names/title-run.ts';
import { isRoleNoun } from '../names/titles.ts';
import { spanAcross } from '../syntax/tree.ts';
import type { NameFact, Sentence, Token } from '../types.ts';
import { ASIDE, LESSER, office, PAST, TO_COME } from './words.ts';

/** What an article says somebody is, beside the name: "the deputy harbour master Ada Brandt", "Ada Brandt, a former trustee of the fund". */
export type Post = Claim & {
	/** The fullest form of the name. */
	readonly who: string;
	/** "chairman", for a chairwoman as well. */
	readonly office: string;
	/** What makes it less than the office: "deputy", "acting". */
	readonly lesser: readonly string[];
	/** Whether it is held. */
	readonly tenure: 'past' | 'to come' | 'held';
	/** Of what sort, the nearest last, and of what. */
	readonly sort: readonly string[];
	readonly of: ReadonlySet<string>;
	/** Straight before the name, set beside it, or said of it; of an earlier time "then an assistant", "was". */
	readonly form: 'title' | 'beside' | 'then';
	/** By given name and family name. */
	readonly whole: boolean;
};

export const posts = derived('posts', (document): readonly Post[] =>
	document.sentences.flatMap((sentence) => {
		const names = document.names[sentence.index];
		return sentence.tokens.flatMap((_, at): Post[] => {
			const name = names?.get(at);
			if (name?.type !== 'person' || names?.get(at - 1) === name) return [];
			let last = at;
			while (names?.get(last + 1) === name) last += 1;
			const named = { document, sentence, name, at, last };
			return [before(named), after(named)].filter((post) => post !== undefined);
		});
	}),
);

/** A name where it stands, by its first and last word. */
type Named = {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly name: NameFact;
	readonly at: number;
	readonly last: number;
};

/** "Former deputy mayor Ada Brandt", "the party's treasurer, Ada Brandt,". */
function before(named: Named): Post | undefined {
	const { tokens } = named.sentence;
	const { at } = named;
	const apart = tokens[at - 1]?.lower === ',';
	const to = apart ? headEnd(tokens, at - 1) : at;
	let from = to;
	while (from > 0 && to - from < LONGEST && isPart(tokens[from - 1])) from -= 1;
	if (from === to) return undefined;
	const determined = DETERMINER.test(tokens[from - 1]?.lower ?? '') || HOLDS.has(partsOf(tokens[from])[0] ?? '');
	// "Said the mayor, Ada Brandt and others", "To the captain, Brandt …".
	if (apart && !determined && from > 0) return undefined;
	return postOf(named, { from, to, first: from, last: named.last }, apart || determined ? 'beside' : 'title');
}
const LONGEST = 9;

/** "The mayor of Orsa, Ada Brandt": where what stands before the comma has its head, it ends. */
function headEnd(tokens: readonly Token[], comma: number): number {
	let of = comma - 1;
	while (comma - of < REACH && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[of]?.pos ?? '')) of -= 1;
	return of < comma - 1 && /^(?:of|for|at)$/.test(tokens[of]?.lower ?? '') ? of : comma;
}
const HOLDS = new Set([...PAST, ...TO_COME]);

/** "Ada Brandt, 44, then an assistant prosecutor", "Brandt is the chair of the fund". */
function after(named: Named): Post | undefined {
	const { tokens } = named.sentence;
	let from = named.last + 1;
	const { lower: mark = '' } = tokens[from] ?? {};
	if (!/^(?:,|is|was)$/.test(mark)) return undefined;
	from += 1;
	if (mark === ',' && /^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.lower === ',') from += 2;
	const then = THEN.test(tokens[from]?.lower ?? '');
	if (then) from += 1;
	if (DETERMINER.test(tokens[from]?.lower ?? '')) from += 1;
	let to = from;
	while (to - from < LONGEST && isPart(tokens[to])) to += 1;
	return postOf(named, { from, to, first: named.at, last: to - 1 }, then || mark === 'was' ? 'then' : 'beside');
}
const THEN = /^(?:then|formerly|once|previously)$/;
const DETERMINER = /^(?:a|an|the|his|her|its|their|our|my)$/;

const isPart = (token: Token | undefined): boolean =>
	token !== undefined &&
	(/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) ||
		token.lower === "'s" ||
		partsOf(token).some((part) => LESSER.has(part) || HOLDS.has(part)));

/** "Vice-president", "co-chair", "Lt. Gov." */
const partsOf = (token: Token | undefined): readonly string[] =>
	(token?.lower ?? '')
		.replace(/\./g, '')
		.split('-')
		.map((part) => LONG_FORMS.get(part) ?? part);

/** The words of a post, and those to mark. */
type Stretch = { readonly from: number; readonly to: number; readonly first: number; readonly last: number };

function postOf(named: Named, { from, to, first, last }: Stretch, form: Post['form']): Post | undefined {
	const { document, sentence, name, at } = named;
	const { tokens } = sentence;
	const parts = tokens.slice(from, to).flatMap(partsOf);
	const end = parts.findLastIndex((part) => !TO_COME.has(part));
	const head = parts[end];
	// "The mayor of Orsa's deputy" is another one; "boy" and "man" are no office.
	if (head === undefined || !isRoleNoun(head)) return undefined;
	const lesser = parts
		.slice(0, end)
		.filter((part) => LESSER.has(part) || (part === 'lieutenant' && head === 'governor'));
	const sort = parts
		.slice(0, end)
		.filter((part) => !lesser.includes(part) && !HOLDS.has(part) && !ASIDE.has(part) && part !== "'s");
	return {
		document,
		sentence,
		span: spanAcross(tokens, [first, last]),
		who: name.canonical,
		office: office(head),
		lesser: lesser.toSorted(),
		tenure: parts.some((part) => PAST.has(part))
			? 'past'
			: parts.some((part) => TO_COME.has(part))
				? 'to come'
				: 'held',
		sort,
		// "The mayor of Orsa, Ada Brandt", "Mayor Ada Brandt of Orsa".
		of: new Set([...sort, ...complement(tokens, to), ...(form === 'title' ? complement(tokens, last + 1) : [])]),
		form,
		whole: named.last > at,
	};
}

/** What follows "of" or "for". */
function complement(tokens: readonly Token[], to: number): string[] {
	if (!/^(?:of|for|at|in|with)$/.test(tokens[to]?.lower ?? '')) return [];
	const words: string[] = [];
	for (let at = to + 1; at <= to + REACH; at += 1) {
		const { pos = 'PUNCT', lower = '' } = tokens[at] ?? {};
		if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(pos)) break;
		if (/^(?:NOUN|PROPN|ADJ)$/.test(pos)) words.push(lower);
	}
	return words;
}
const REACH = 8;
