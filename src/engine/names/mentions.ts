import { wordSet } from '../text/word-set.ts';
import { isCommonWord, isGivenName } from './lexicon.ts';
import { continuation, type Hint, hintOf, isLonger, isTitledOrganization, knownAt } from './name-form.ts';
import { EVENT_BEGINNINGS, EVENT_ENDINGS, ORGANIZATION_ENDINGS, ORGANIZATION_HEADS } from './organizations.ts';
import { runEnd } from './run.ts';
import { isBreaker, mayBeSurname, stripsAtStart } from './run-words.ts';
import { isCourtesy, officeAfter, titleBefore, titleEnd } from './title-run.ts';
import { HONORIFICS, ROLE_NOUNS } from './titles.ts';
import type { Word } from './words.ts';

/** A run of capitals that may be a name: `words[from..to)` of its sentence. */
export type Mention = {
	readonly from: number;
	readonly to: number;
	readonly hint: Hint;
	/** Titles written before it, in lower case: "treasury secretary". */
	readonly role: string;
	/** The full name, when the tables know it. */
	readonly known?: string;
};

type Words = readonly Word[];

/** Cuts one sentence's capitals into names, left to right. Each word is looked at a bounded number of times. */
export const mentionsIn = (words: Words): Mention[] => {
	const found: Mention[] = [];
	const last = words.length - 1;
	let at = 0;
	while (at < last) {
		if (!startsRun(words, at)) {
			lone(words, at, at + 1, found);
			at++;
			continue;
		}
		const end = runEnd(words, at);
		const before = found.length;
		split(words, at, end, found);
		if (found.length === before) lone(words, at, end, found);
		at = Math.max(end, found.at(-1)?.to ?? 0);
	}
	return found;
};

/** "King" or "May" by itself: a name only if the document has a person of that name. */
function lone(words: Words, from: number, to: number, found: Mention[]): void {
	const word = words[to - 1];
	if (word === undefined || !mayBeSurname(word) || word.tag === 'MD') return;
	const next = words[to];
	if (next && next.before === '' && /^\d/.test(next.text)) return;
	if (MONTHS.has(word.key) && BEFORE_MONTHS.has(words[from - 1]?.lower ?? '')) return;
	const titled = to - from > 1;
	if (titled && !isCourtesy(words[to - 2])) return;
	found.push({ from: to - 1, to, hint: titled ? 'person' : 'surname-word', role: '' });
}

const MONTHS = wordSet('may april june august');
const BEFORE_MONTHS = wordSet(
	'in of since until till by early late mid last next this each every from to between during after before through and or',
);

const startsRun = (words: Words, at: number): boolean => {
	const word = words[at];
	return word?.capital === true && (!isBreaker(word) || organizationFollows(words, at));
};

/** "British Airways", "Monday Club": an adjective or day may begin an organisation's name. */
function organizationFollows(words: Words, at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (word === undefined || word.possessive || word.tag === 'PRP') return false;
	if (!next?.capital || next.before !== '' || HONORIFICS.has(next.key) || ROLE_NOUNS.has(next.key)) return false;
	return ORGANIZATION_ENDINGS.has(words[runEnd(words, at + 1) - 1]?.key ?? '');
}

/** Divides the run `[from, to)` into titles and names, and extends what goes on with "of". */
function split(words: Words, from: number, to: number, found: Mention[]): void {
	let start = from;
	while (start < to && stripsAtStart(words, start, to)) start++;
	const [first, last] = [words[start], words[to - 1]];
	if (start >= to || first === undefined || last === undefined) return;

	const whole = knownAt(words, start);
	if (whole && (whole.to >= to || !isLonger(words, start, to))) {
		found.push({ from: start, role: '', ...whole });
		if (whole.to < to) split(words, whole.to, to, found);
		return;
	}
	const titled = isGivenThenTitle(words, start, to) ? start : titleEnd(words, start, to);
	if (titled > start) {
		splitTitled(words, { start, titled, to }, found);
		return;
	}
	const onward = continuation(words, start, to);
	const event = EVENT_ENDINGS.has(last.key) && !ORGANIZATION_ENDINGS.has(last.key) && !ORGANIZATION_HEADS.has(last.key);
	const begun = EVENT_BEGINNINGS.has(first.key) && to - start > 1;
	const hint = begun ? 'event' : onward === to ? hintOf(words, start, to) : event ? 'event' : 'organization';
	found.push({ from: start, to: begun ? to : onward, hint, role: '' });
}

type Titled = { readonly start: number; readonly titled: number; readonly to: number };

/** A run with a title in it that ends at `titled`. */
function splitTitled(words: Words, { start, titled, to }: Titled, found: Mention[]): void {
	const first = words[start];
	if (first === undefined) return;
	const title = titleBefore(words, start, titled);
	if (titled === to) {
		// "Secretary of State Orla Brandt", "U.S. President": a title that goes on, or stands alone.
		if (title.start > start) split(words, start, title.start, found);
		const office = officeAfter(words, to);
		if (office) found.push({ ...office, hint: 'person' });
		return;
	}
	if (isTitledOrganization(words, start, titled, to)) {
		// "Rival Brandt Corp."
		const stray = titled === start + 1 && first.opens && !HONORIFICS.has(first.key) && to - titled > 1;
		const from = stray ? titled : start;
		const onward = continuation(words, from, to);
		found.push({ from, to: onward, hint: onward > to ? 'organization' : hintOf(words, from, to), role: '' });
		return;
	}
	if (SHIPS.has(first.key) && words[start - 1]?.lower === 'the' && first.before === '') {
		found.push({ from: start, to, hint: 'event', role: '' });
		return;
	}
	if (title.start > start) split(words, start, title.start, found);
	const known = knownAt(words, titled);
	if (known && known.hint !== 'person' && known.to >= to && known.to - titled > 1) split(words, titled, to, found);
	else found.push({ from: titled, to, hint: 'person', role: title.role });
}

/** "the Lady Brandt", "the Queen Ada": ships and inns. */
const SHIPS = wordSet('lady queen king princess prince spirit sir miss captain admiral');

/** "Rodney King", "Larry Speaker": a family name that is a title as well. */
function isGivenThenTitle(words: Words, from: number, to: number): boolean {
	const [first, second] = [words[from], words[from + 1]];
	if (first === undefined || second === undefined || to - from !== 2) return false;
	return isGivenName(first.text) && !HONORIFICS.has(first.key) && !isCommonWord(first.lower) && mayBeSurname(second);
}
