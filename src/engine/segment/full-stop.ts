import { wordSet } from '../text/word-set.ts';

/** Where in a line a full stop or its like was met, with the marks closing behind it. */
export type Stop = {
	/** Where the sentence that may end here begins. */
	readonly from: number;
	readonly stop: number;
	/** Behind the closing marks. */
	readonly end: number;
	/** Tokenised text, with spaces before commas and around hyphens. */
	readonly spaced: boolean;
};

/** Whether a sentence ends here: what the word before abbreviates, and how the next one begins. */
export function endsAt(line: string, { from, stop, end, spaced }: Stop): boolean {
	const marks = line.slice(stop, end);
	if (/[。！？।؟]/.test(marks)) return true;
	const next = nextWord(line, end);
	if (next.gap === 0 && !runsOn(line, stop, end, marks)) return false;
	if (!next.word) return true;
	if (/^\s+\((?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s/.test(line.slice(end, end + 10))) return true;
	// eBay and iPhone begin sentences too.
	const lower = /^\p{Ll}/u.test(next.word) && !/^\p{Ll}\p{Lu}/u.test(next.word);
	if (lower || ASIDE.test(line.slice(end, end + LONGEST_ASIDE))) return false;
	if (/^[!?]/.test(marks)) return endsLoudly(line, stop, marks, next.word, next.after);
	if (/^(?:\.\.|…|\. \.)/.test(marks)) return next.word !== 'I' || /["']/.test(marks);
	const before = / ?[ap]\. ?m$/.test(line.slice(Math.max(0, stop - 6), stop))
		? 'p.m'
		: wordBefore(line, from, stop, spaced);
	// "1. First" at the head of a list item.
	if (/^[(\d]{1,3}$/.test(before) && /^\s*$/.test(line.slice(from, stop - before.length))) return false;
	if (/^\d/.test(next.word)) return endsBeforeDigit(before, next, marks, spaced);
	if (!/^\.\)?$/.test(marks)) return !TITLES.has(before);
	return endsAfter(before, next.word, next.after, /\p{Ll} I$/u.test(line.slice(Math.max(0, stop - 4), stop)));
}

/** "Brandt Jr. (R-Velland) said": the sentence goes on behind the brackets. */
const ASIDE = /^ \([^()]{1,40}\)(?:,| \p{Ll})/u;
const LONGEST_ASIDE = 46;

type Next = { readonly word: string; readonly gap: number; readonly after: string };

/** The next word without the marks that open in front of it, and some text behind it. */
function nextWord(line: string, end: number): Next {
	let at = end;
	while (at < line.length && line.charCodeAt(at) <= 32) at++;
	const gap = at - end;
	while (at < line.length && at < end + 12 && /["'([{<–*•\s-]/.test(line[at] ?? '')) at++;
	const rest = line.slice(at, at + 60);
	const word = /^[^\s,;:"()]*/.exec(rest)?.[0] ?? '';
	return { word, gap, after: rest.slice(word.length) };
}

/** No space behind: "end.The next" is a slip, "Name.com" and "3.5" are one word. */
function runsOn(line: string, stop: number, end: number, marks: string): boolean {
	if (/["')\]]$/.test(marks)) return /^\p{Lu}/u.test(line.slice(end, end + 1)) && marks.length > 1;
	return (
		/[a-zß-ž]{2}$/u.test(line.slice(Math.max(0, stop - 2), stop)) &&
		/^[A-ZÀ-ÞĀ-Ž][a-zß-ž]+(?:[ ,']|\. )/u.test(line.slice(end, end + 24))
	);
}

function endsLoudly(line: string, stop: number, marks: string, word: string, after: string): boolean {
	const before = /[\p{L}]+$/u.exec(line.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
	if (marks.startsWith('!') && LOUD_NAMES.has(before)) return STARTERS.has(word);
	// "Stop!" Smith shouted. "Why?" Mr. Smith asked.
	const names = !STARTERS.has(word) || TITLES.has(word.replace('.', ''));
	return !(/["']/.test(marks) && names && REPORTS.test(after));
}

const LOUD_NAMES = new Set(['Yahoo', 'Jeopardy', 'E', 'Yum', 'Wham', 'Panic', 'Oklahoma']);
const REPORTS =
	/^(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.'-]*){0,2} (?:said|says|asked|asks|cried|shouted|shouts|yelled|added|wrote|replied|tweeted|exclaimed)\b/u;

function endsBeforeDigit(before: string, next: Next, marks: string, spaced: boolean): boolean {
	if (marks !== '.') return true;
	if (NUMBERED.has(before)) return false;
	if (!/\d$/.test(before)) return !ABBREVIATIONS.has(before) && !/^(?:[A-Za-zÀ-ỿ]\.)+[A-Za-zÀ-ỿ]$/u.test(before);
	// "6. 1 - magnitude" and "$2. 6 million" are one number in tokenised text; "in 1956. 20 people" are two.
	const decimal = /^\d{1,2}(?!\d|,\d)/.test(next.word) && /^[$€£]?\d{1,3}$/.test(before);
	if (!decimal) return true;
	return !(spaced || FRACTION_UNIT.test(next.word + next.after) || /[$€£]\d+$/.test(before));
}

const FRACTION_UNIT =
	/^\d+(?: ?(?:%|-? ?magnitude\b|million\b|billion\b|trillion\b|per ?cent\b|percent\b|percentage\b|km\b|kilomet|miles?\b|met(?:er|re)s?\b|m\b|kg\b|tonnes?\b|degrees?\b|on the\b|am\b|pm\b|a\.m|p\.m)|[ap]m\b|bn\b|m\b)/;

function endsAfter(before: string, word: string, after: string, afterSmall: boolean): boolean {
	if (before === '') return true;
	if (TITLES.has(before.slice(before.lastIndexOf('.') + 1)) || /^(?:e\.g|i\.e|cf|viz)$/i.test(before)) return false;
	if (/^[ap]\.?m$/i.test(before)) return !ZONE_OR_DAY.test(word);
	if (/^(?:[A-Za-zÀ-ỿ]\.)+[A-Za-zÀ-ỿ]$/u.test(before)) return STARTERS.has(word);
	// "She and I. Then", but "Albert I. Jones".
	if (before === 'I') return STARTERS.has(word) && afterSmall;
	if (/^\p{Lu}$/u.test(before)) return STARTERS.has(word);
	if (ORGANISATIONS.has(before)) return STARTERS.has(word) || !OFFICES.test(word + after);
	if (ABBREVIATIONS.has(before) || (NUMBERED.has(before) && /^[A-Z]/.test(before))) return STARTERS.has(word);
	return true;
}

/** With its inner full stops ("U.S"), without an opening mark or what a hyphen joins in front. */
function wordBefore(line: string, from: number, stop: number, spaced: boolean): string {
	const part = line.slice(Math.max(from, stop - 24), stop);
	const tail = spaced ? part.trimEnd() : part;
	return /[^\s"'([–/-]*$/.exec(tail)?.[0] ?? '';
}

/** A name follows. */
const TITLES = wordSet(
	'Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Gen Maj Col Lt Cpl Sgt Capt Cmdr Adm Sen Sens Rep Reps Gov Govs Lieut Rev Fr Hon Pres Supt Insp Det Ald Amb Atty Msgr Brig Pvt Pfc Spc Ens St Ste Mt Ft vs v Vs',
);
/** A number follows. */
const NUMBERED = wordSet(
	'Rs No no Nos Vol vol Fig pp p Art Sec sec Ch Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec',
);
const ORGANISATIONS = wordSet('Inc Corp Co Cos Ltd Plc PLC Bros Jr Sr Assn Univ Dept Mfg Intl');
const ABBREVIATIONS = wordSet(
	'Calif Mass Conn Ariz Ala Ark Colo Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Ave Blvd Rd Hwy Bldg est approx Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ph Ph.D D Cie Cia Gmbh AG cu ft lb lbs oz Phila Penn',
);
const ZONE_OR_DAY =
	/^(?:[ECMP][SD]?T|GMT|UTC|BST|IST|C?EST|CET|AEST|JST|HKT|Eastern|Pacific|Central|Mountain|Greenwich|London|Paris|Tokyo|Beijing|Moscow|New|ET|Mon|Tues?|Wednes|Thurs?|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*\.?$/;
/** "Acme Inc. Chairman Jane Roe": one name after the other. */
const OFFICES =
	/^(?:Chairman|Chairwoman|President|Chief|CEO|CFO|COO|Vice|Senior|Executive|Director|Managing|General|Treasurer|Secretary|Founder|Co|Analyst|Spokes\w+|Division|Unit|International|Group|Holdings?|Ltd|Inc|Corp|PLC|&|of)\b/;
const STARTERS = wordSet(
	"The A An He She It They We You I But And In On At For This That These Those There If When While As However Meanwhile After Before Although Though Still Yet So What Who Why How Where Some Many Most No Not One Two Three Several Other Others Last Now Then Under With To From By Since His Her Its Their Our My Mr Mrs Ms Mr. Mrs. Ms. Dr. Dr According Among Also Even Despite During Earlier Later Police Officials Analysts Because Both Each Every All Such More Another About Until Once Nor Or Only Perhaps Here It's He's She's They're We're I'm That's There's What's Don't Let Today Yesterday Tomorrow Instead Indeed Moreover Nevertheless Nonetheless Furthermore Finally First Second Previously Recently Separately Asked Like Over Between Through Neither Either Whether Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should",
);
