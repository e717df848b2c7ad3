import { type Claim, wordsOf } from '../claim.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, type Detector, defineDetector, incomparable } from '../detector.ts';
import type { Document } from '../document.ts';
import { SMALL } from '../facts/number-words.ts';
import { differ } from '../scope.ts';
import type { Sentence, Token } from '../types.ts';
import { subjectOf } from './ties.ts';

/** How many children somebody has or leaves: "a father of two", "survived by two sons and a daughter". */
type Offspring = Claim & {
	readonly children: number;
	/** Whether those are told of who live on: some may have died before. */
	readonly surviving: boolean;
	/** Whose, where that is told by name. */
	readonly parent?: string;
};

export const offspring: Detector = defineDetector<Offspring>({
	kind: 'number',
	claims: (document) => offspringIn(document),
	compare,
});

function compare(ours: Offspring, theirs: Offspring): Comparison {
	if (differ(ours.parent, theirs.parent)) return incomparable('another bearer');
	const named = ours.parent !== undefined && theirs.parent !== undefined;
	// Each victim has children of his own.
	if (!named && [ours, theirs].some(({ document }) => offspringIn(document).length > 1))
		return incomparable('another bearer');
	if (ours.children === theirs.children) return AGREES;
	const [fewer, more] = ours.children < theirs.children ? [ours, theirs] : [theirs, ours];
	if (fewer.surviving && !more.surviving) return incomparable('part of a count');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonNumber', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: named ? 0.75 : 0.6,
	};
}

const offspringIn = derived('offspring', (document): readonly Offspring[] =>
	document.sentences.flatMap((sentence) => parentIn(document, sentence) ?? survivorsIn(document, sentence) ?? []),
);

const NUMERALS = new Map([
	...SMALL,
	...[...SMALL.values()].map((value) => [String(value), value] as const),
	['a', 1],
	['an', 1],
]);

/** "The mother of three", "a father-of-two". */
function parentIn(document: Document, sentence: Sentence): Offspring | undefined {
	const words = sentence.tokens.filter(({ text }) => text !== '-');
	const at = words.findIndex(({ lower }, i) => PARENT.test(lower) && words[i + 1]?.lower === 'of');
	const children = at < 0 ? undefined : NUMERALS.get(words[at + 2]?.lower ?? '');
	if (children === undefined) return undefined;
	const noun = CHILD.test(words[at + 3]?.lower ?? '') ? at + 3 : at + 2;
	// "The mother of two victims".
	if (noun === at + 2 && words[at + 3]?.pos === 'NOUN') return undefined;
	return claim(document, sentence, words[at], words[noun], children, false);
}
const PARENT = /^(?:father|mother|parent|dad|mum|mom)$/;
const CHILD = /^(?:children|kids|sons?|daughters?|boys?|girls?)$/;

/** "She leaves her husband and two daughters", "he is survived by three children". */
function survivorsIn(document: Document, sentence: Sentence): Offspring | undefined {
	const { tokens } = sentence;
	const verb = tokens.findIndex(({ lower }, at) => {
		const next = tokens[at + 1]?.lower ?? '';
		return (
			(lower === 'survived' && next === 'by') ||
			(LEAVES.test(lower) && (next === 'behind' || /^(?:a|his|her|their)$/.test(next)))
		);
	});
	if (verb < 0) return undefined;
	const kin = tokens.flatMap(({ lower }, at) => (at > verb && CHILD.test(lower) ? [at] : []));
	if (
		kin.length === 0 ||
		!(tokens[verb]?.lower === 'survived' || tokens.slice(verb).some(({ lower }) => SPOUSE.test(lower)))
	)
		return undefined;
	const counts = kin.map((at) => countAt(tokens, at));
	const all = kin.findIndex((at) => /^(?:children|kids)$/.test(tokens[at]?.lower ?? ''));
	const children =
		all >= 0
			? counts[all]
			: counts.includes(undefined)
				? undefined
				: counts.reduce((sum: number, one) => sum + (one ?? 0), 0);
	if (children === undefined) return undefined;
	const [first, last] = all >= 0 ? [kin[all], kin[all]] : [kin[0], kin.at(-1)];
	return claim(document, sentence, tokens[begins(tokens, first ?? verb)], tokens[last ?? verb], children, true);
}
const LEAVES = /^(?:leaves|left|leaving)$/;
const SPOUSE = /^(?:wife|husband|widow|widower|partner|fianc[eé]e?|children|sons|daughters)$/;

/** "Two grown daughters", "her son Jan"; of "her sons" nobody knows. */
function countAt(tokens: readonly Token[], noun: number): number | undefined {
	const numeral = tokens[begins(tokens, noun)]?.lower ?? '';
	return NUMERALS.get(numeral) ?? (tokens[noun]?.tag === 'NN' ? 1 : undefined);
}

/** Where its numeral stands, a few words before. */
function begins(tokens: readonly Token[], noun: number): number {
	for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
		const { lower = '', pos = '' } = tokens[at] ?? {};
		if (NUMERALS.has(lower)) return at;
		if (!/^(?:ADJ|VERB|PRON|DET)$/.test(pos)) break;
	}
	return noun;
}

function claim(
	document: Document,
	sentence: Sentence,
	first: Token | undefined,
	last: Token | undefined,
	children: number,
	surviving: boolean,
): Offspring | undefined {
	if (first === undefined || last === undefined) return undefined;
	const parent = subjectOf(document, sentence, sentence.tokens.indexOf(first));
	const named = parent?.startsWith('@') ? { parent } : {};
	return { document, sentence, span: { start: first.start, end: last.end }, children, surviving, ...named };
}
