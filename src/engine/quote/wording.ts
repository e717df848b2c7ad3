/** "they've" → "they have": a paper's house style, not what was said. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
	"'re": 'are',
	"'ve": 'have',
	"'ll": 'will',
	"'m": 'am',
	"n't": 'not',
	ca: 'can',
	wo: 'will',
	sha: 'shall',
	"'em": 'them',
	gonna: 'going to',
	wanna: 'want to',
	gotta: 'got to',
	"c'mon": 'come on',
	ok: 'okay',
	'o.k.': 'okay',
};

/** The words a contracted form stands for. "'s" and "'d" are open ("is", "has", a possessive): they are dropped, see `canonicalWord`. */
export function expandContraction(lower: string, before: string | undefined): string[] {
	if (lower === 'ca' || lower === 'wo' || lower === 'sha') return [CONTRACTIONS[lower] ?? lower];
	if (lower === 'not' && before === 'can') return ['not'];
	if (lower === 'cannot') return ['can', 'not'];
	return (CONTRACTIONS[lower] ?? lower).split(' ');
}

const OPEN = new Set(["'s", "'d", "'"]);

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** British and American spelling, digits and words, come out alike; so does the apostrophe-s that may be "is", "has" or a genitive. */
export function canonicalWord(lower: string): string {
	if (OPEN.has(lower)) return "'s";
	if (lower === 'is' || lower === 'has') return "'s";
	const bare = lower.normalize('NFKD').replace(/[\p{M}.,']/gu, '');
	const digit = NUMBERS[Number(bare)];
	if (/^\d{1,2}$/.test(bare) && digit !== undefined) return digit;
	if (bare === 'percent' || bare === '%') return 'percent';
	return british(bare);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^(colo|hono|labo|favo|neighbo|behavio|rumo|humo|harbo|endeavo|vapo|flavo|armo|splendo)ur/, '$1r'],
	[/^(\w{3,})is(e|ed|es|ing|ation|ations|er|ers)$/, '$1iz$2'],
	[/^(\w{2,}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
	[/^(cent|theat|met|lit|fib|kilomet)re(s?)$/, '$1er$2'],
	[/^(defen|offen|licen)ce$/, '$1se'],
	[/^(toward|afterward|backward|forward)s$/, '$1'],
	[/^(program)mes?$/, '$1'],
	[/^(tonight|okay)$/, '$1'],
	[/^grey/, 'gray'],
	[/^(travel|cancel|label|model|fuel|level)l/, '$1l'],
	[/^judgement$/, 'judgment'],
	[/^(among|while|amid)st$/, '$1'],
	[/^learnt$/, 'learned'],
	[/^tyre/, 'tire'],
	[/^ageing$/, 'aging'],
	[/^cheque/, 'check'],
	[/^mom$/, 'mum'],
];

/** One spelling for both sides of the Atlantic. Words that only look alike ("rise") are mapped alike on both sides, so no harm is done. */
function british(word: string): string {
	let spelled = word;
	for (const [pattern, to] of SPELLINGS) spelled = spelled.replace(pattern, to);
	return spelled;
}
