import { ORDINALS, SCALES, SMALL, TENS } from '../facts/number-words.ts';
import { LONG_FORMS } from '../names/title-run.ts';
import { editDistance } from '../text/edit-distance.ts';
import { memo } from '../text/memo.ts';
import { wordSet } from '../text/word-set.ts';

/** "they've" → "they have": a paper's house style, not what was said. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"'re": 'are',
		"'ve": 'have',
		"'ll": 'will',
		"'m": 'am',
		"n't": 'not',
		ca: 'can',
		wo: 'will',
		sha: 'shall',
		"'em": 'them',
		gon: 'going',
		wan: 'want',
		gim: 'give',
		"c'mon": 'come on',
		ok: 'okay',
		'o.k.': 'okay',
	}),
);

/** Whether what a word stands for depends on the one before it. */
export const hangsOnWordBefore = (lower: string): boolean => lower === 'not' || lower === 'na' || lower === 'ta';

/** The words a contracted form stands for. "'s" and "'d" are open ("is", "has", a possessive): they are dropped, see `canonicalWord`. */
function expandContraction(lower: string, before: string | undefined): string[] {
	if (lower === 'ca' || lower === 'wo' || lower === 'sha') return [CONTRACTIONS.get(lower) ?? lower];
	if (lower === 'not' && before === 'can') return ['not'];
	// "gon" + "na", "got" + "ta", "gim" + "me" are single words to the tokenizer's treebanks too.
	if (lower === 'na' || lower === 'ta')
		return before === 'going' || before === 'want' || before === 'got' ? ['to'] : [lower];
	return (CONTRACTIONS.get(lower) ?? lower).split(' ');
}

/** The forms of a token in which two papers' copies of the same words are alike; none for marks. */
export function spokenForms(lower: string, before: string | undefined): string[] {
	if (lower === '%') return ['percent'];
	if (!/[\p{L}\p{N}]/u.test(lower)) return [];
	return expandContraction(lower, before)
		.flatMap((part) => part.split(/[-–/]/))
		.map(canonicalWord)
		.filter((form) => form !== '');
}

const OPEN = new Set(["'s", "'"]);
const OPEN_D = "'d";

/** British and American spelling come out alike, and a title with its short form; so does the apostrophe-s that may be "is", "has" or a genitive. */
export const canonicalWord = memo((lower: string): string => {
	if (lower === OPEN_D) return OPEN_D;
	if (OPEN.has(lower) || lower === 'is' || lower === 'has') return "'s";
	if (lower === 'an') return 'a';
	const bare = lower
		.normalize('NFKD')
		.replace(/[\p{M}.,']/gu, '')
		.replace(/^(\d\d?):00$/, '$1');
	return LONG_FORMS.get(bare) ?? british(bare);
});

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/(colo|hono|labo|favo|neighbo|behavio|rumo|humo|harbo|endeavo|vapo|flavo|armo|splendo)ur/, '$1r'],
	[/^(\w{3,})is(e|ed|es|ing|ation|ations|er|ers)$/, '$1iz$2'],
	[/^(\w{2,}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
	[/^(cent|theat|met|lit|fib|kilomet)re(s?)$/, '$1er$2'],
	[/^(defen|offen|licen)ce$/, '$1se'],
	[/^(toward|afterward|backward|forward)s$/, '$1'],
	[/^(program)me(s?)$/, '$1$2'],
	[/^(tonight|okay)$/, '$1'],
	[/^grey/, 'gray'],
	[/^(travel|cancel|label|model|fuel|level|marshal)l/, '$1'],
	[/^judgement$/, 'judgment'],
	[/^(among|while|amid)st$/, '$1'],
	[/^learnt$/, 'learned'],
	[/^tyre/, 'tire'],
	[/^ageing$/, 'aging'],
	[/^cheque/, 'check'],
	[/^(?:mom|mam|mum|mama|mamma|momma)(my)?$/, 'mum$1'],
];

/** Most words have one spelling, and are told by a single look. */
const ANY_SPELLING = new RegExp(SPELLINGS.map(([{ source }]) => source).join('|'));

/** One spelling for both sides of the Atlantic. Words that only look alike ("rise") are mapped alike on both sides, so no harm is done. */
function british(word: string): string {
	if (!ANY_SPELLING.test(word)) return word;
	let spelled = word;
	for (const [pattern, to] of SPELLINGS) spelled = spelled.replace(pattern, to);
	return spelled;
}

/** Words that reporters drop or smooth without a mark. What joins clauses is said or not: see `isJoint`; and so are articles. */
const FILLERS = wordSet("uh um er ah oh well you know 's 'd i mean dollar dollars");
export const isFiller = (form: string): boolean => FILLERS.has(form);

/** Before a name they are a paper's style: "(the) Rev. Brandt", "(the) Harbour Trust". */
export const isArticle = (form: string): boolean => form === 'a' || form === 'the';

/** After a comma or a point speakers say "and", and papers begin anew. */
export const isJoint = (form: string): boolean => JOINTS.has(form);
const JOINTS = new Set(['and', 'but', 'so']);

/** "25" and "twenty five", "in person" and "inperson", a slip of the keyboard, a name in another transliteration. */
export function sameInOtherWriting(left: readonly string[], right: readonly string[]): boolean {
	if (isOpenD(left, right) || isOpenD(right, left)) return true;
	const [a, b] = [left.filter((form) => !isFiller(form)).join(''), right.filter((form) => !isFiller(form)).join('')];
	if (a === b) return true;
	const [x, y] = [numberIn(left), numberIn(right)];
	if (x !== undefined && x === y) return true;
	return left.length === 1 && right.length === 1 && isSlip(a, b);
}

/** "I'd" is "I would" or "I had". */
const isOpenD = (short: readonly string[], full: readonly string[]): boolean =>
	short.join() === OPEN_D && (full.join() === 'would' || full.join() === 'had');

/** The number that these words are and nothing else. */
function numberIn(forms: readonly string[]): number | undefined {
	let [total, group] = [0, 0];
	const numerals = forms.filter((form) => form !== 'and' && form !== 'a');
	for (const form of numerals) {
		const scale = SCALES.get(form);
		if (scale !== undefined) {
			group = (group || 1) * scale;
			if (scale > 100) [total, group] = [total + group, 0];
			continue;
		}
		const value = numberOf(form);
		if (value === undefined) return undefined;
		group += value;
	}
	return numerals.length === 0 ? undefined : total + group;
}

/** "12", "twelve", "twelfth". */
export const numberOf = (word: string): number | undefined =>
	/^\d+(?:st|nd|rd|th)?$/.test(word)
		? Number.parseInt(word, 10)
		: (SMALL.get(word) ?? TENS.get(word) ?? ORDINALS.get(word));

/** Words of fewer letters are too often other words: "now", "not". */
const SLIP_LETTERS = 6;

/** One letter too many, too few, wrong or swapped inside a long word; a changed ending is another form of the word. */
function isSlip(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < SLIP_LETTERS) return false;
	return a.slice(-2) === b.slice(-2) && a[0] === b[0] && editDistance(a, b, 1) <= 1;
}
