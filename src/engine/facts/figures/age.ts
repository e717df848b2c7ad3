import type { Word } from '../words.ts';
import type { Amount } from './amount.ts';

/** The figure as an age, where its neighbours say so: "aged 48", ", 48,", "in his 40s". */
export function ageAt(words: readonly Word[], amount: Amount): Amount | undefined {
	if (
		!/^(?:year)?$/.test(amount.unit) ||
		amount.scaled ||
		amount.vague ||
		!Number.isInteger(amount.value) ||
		amount.value < 1 ||
		amount.value > 115
	)
		return undefined;
	const named =
		/^(?:aged|ages?)$/.test(wordAt(words, amount.from - 1)) ||
		/\bage of$/.test(`${wordAt(words, amount.from - 2)} ${wordAt(words, amount.from - 1)}`);
	const between = wordAt(words, amount.from - 1) === 'between' && /^age[sd]?$/.test(wordAt(words, amount.from - 2));
	// "At the age of 89 years"; any other years are none.
	if (amount.unit !== '') return named ? { ...amount, unit: 'years-old' } : undefined;
	if (
		named ||
		between ||
		isListed(words, amount) ||
		isApposition(words, amount) ||
		isPredicate(words, amount) ||
		isDiedAt(words, amount)
	)
		return { ...amount, unit: 'years-old' };
	return undefined;
}

function wordAt(words: readonly Word[], at: number): string {
	return words[at]?.lower ?? '';
}

/** "Aged 6, 8 and 12": the others as well; not "aged 30, and 12 people". */
function isListed(words: readonly Word[], { from, to }: Amount): boolean {
	const after = words[to];
	if (after?.kind === 'word' && !/^(?:and|or|were|was|are|is|who|from|of|in|at)$/.test(after.lower)) return false;
	let at = from - 1;
	const first = Math.max(0, from - LONGEST_LIST);
	while (at >= first && (/^(?:,|and)$/.test(wordAt(words, at)) || (at < from - 1 && words[at]?.kind === 'number')))
		at -= 1;
	return at < from - 2 && /^(?:aged|ages?)$/.test(wordAt(words, at));
}
/** In words and commas. */
const LONGEST_LIST = 10;

/** "Ada Quist, 48, …", "the woman, 32, …", "Ada Quist (48)". */
function isApposition(words: readonly Word[], { from, to, spelled, upper }: Amount): boolean {
	if (spelled || upper !== undefined || to !== from + 1) return false;
	// "Joss Pereira Jr., 28,"
	const suffixed = words[from - 2]?.text === '.' && /^(?:jr|sr)$/.test(wordAt(words, from - 3));
	const [before, after, named] = [words[from - 1]?.text, words[to], words[suffixed ? from - 3 : from - 2]];
	if (named?.kind !== 'word') return false;
	const person = /^\p{Lu}/u.test(named.text) || PERSON.test(named.lower);
	if (before === '(') return person && after?.text === ')' && /^\p{Lu}/u.test(words[from - 3]?.text ?? '');
	if (before !== ',' || !person || MONTH.test(named.lower)) return false;
	if (after === undefined || /^[,.;)–-]$/.test(after.text)) return true;
	// "While 86 per cent of the young like Marand, 43 said the same of Brandt."
	const isShare = words.slice(0, from).some(({ text, lower }) => text === '%' || /^(?:per)?cent$/.test(lower));
	return !isShare && /^(?:and|of|from|was|is|who|told|said)$/.test(after.lower);
}

/** "She was 85." */
function isPredicate(words: readonly Word[], { from, to, upper }: Amount): boolean {
	if (upper !== undefined || !/^(?:was|is|turned|turns)$/.test(wordAt(words, from - 1))) return false;
	const end = words[to];
	return (
		/^(?:he|she|who)$/.test(wordAt(words, from - 2)) &&
		(end === undefined || /^(?:[.,;]|and|when|but)$/.test(end.lower))
	);
}

/** "Has died at 91", "dead at the ripe age of 91"; "died at 10 Rose Lane", "at 9pm" go on otherwise. */
function isDiedAt(words: readonly Word[], { from, to, upper, spelled }: Amount): boolean {
	if (upper !== undefined || spelled || wordAt(words, from - 1) !== 'at') return false;
	const [before, after] = [wordAt(words, from - 2), words[to]];
	return (
		/^(?:died|dies|dead)$/.test(before) &&
		(after === undefined || /^[,.;]$/.test(after.text) || /^(?:after|in|on|from|of|and|last|at)$/.test(after.lower))
	);
}

const PERSON =
	/^(?:man|woman|boy|girl|son|daughter|wife|husband|mother|father|brother|sister|driver|victim|suspect|teenager|student|officer|partner|girlfriend|boyfriend|friend|player|actor|actress|singer)$/;
const MONTH =
	/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
