import { UNIT_NAMES } from '../units.ts';
import { LOST, type Word } from '../words.ts';
import { isTitleCase } from './headline.ts';
import type { Numeral } from './numeral.ts';

type Words = readonly Word[];

/** Whether a figure is part of a name or stands for something else than how many: "F-35", "No. 2", "Highway 61", "no one". */
export function isName(words: Words, at: number, numeral: Numeral): boolean {
	const head = words[at];
	if (!head) return true;
	return head.kind === 'number' ? isCode(words, at, numeral) : isWordOnly(words, at, numeral);
}

function isCode(words: Words, at: number, numeral: Numeral): boolean {
	const head = words[at];
	const before = words[at - 1];
	const after = words[numeral.to];
	if (!head) return true;
	if (IDENTIFIER.test(head.text)) return true;
	if (before && !head.apart && gluesTo(words, at)) return true;
	if (after && !after.apart && glues(words, numeral.to)) return true;
	if (/^0\d/.test(head.text) || (after?.text === '-' && /^calib(?:er|re)$/.test(words[numeral.to + 1]?.lower ?? '')))
		return true;
	// "6-foot-9,260-pound": inches and pounds run together.
	if (
		before?.text === '-' &&
		/^(?:foot|feet|ft)$/.test(words[at - 2]?.lower ?? '') &&
		/^\d{1,2},\d{3}$/.test(head.text)
	)
		return true;
	// A line on the field: where, not how many.
	const [unit, line] = words.slice(numeral.to + (after?.text === '-' ? 1 : 0), numeral.to + 3);
	if (unit?.lower === 'yard' && line?.lower === 'line') return true;
	if (NUMBERED.test(before?.lower ?? '') || (before?.text === '.' && /^nos?$/i.test(words[at - 2]?.text ?? '')))
		return true;
	const bare = /^\d{1,4}$/.test(head.text) && !numeral.scaled && numeral.to === at + 1;
	if (!bare) return false;
	// The number that is called for help.
	if (
		/^(?:911|999|112)$/.test(head.text) &&
		(head.text === '911' || /^(?:call(?:s|ed|ing)?|dial(?:s|led|ed|ling)?|a|the)$/.test(before?.lower ?? '')) &&
		!countsSomething(after)
	)
		return true;
	if (isYear(head.value) && !countsSomething(after)) return true;
	return isAddress(words, at) || (before?.kind === 'word' && head.apart && namesWithNumber(words, at));
}

/** What nobody counts to without a comma: the number of a post or an account. */
const IDENTIFIER = /^\d{16,}$/;

/** Glued to letters or marks in front: "G20", "COVID-19", "#5", "9/11". */
function gluesTo(words: Words, at: number): boolean {
	const before = words[at - 1];
	if (!before) return false;
	if (before.kind === 'word') return true;
	if (/^[#@_/:&]$/.test(before.text)) return true;
	if (before.text === '.') return words[at - 2]?.kind !== undefined && !before.apart && words[at - 2]?.kind !== 'mark';
	if (before.text !== '-' || before.apart) return false;
	const word = words[at - 2];
	return word !== undefined && word.kind === 'word' && word.lower !== 'magnitude' && !/^to$/.test(word.lower);
}

/** Glued to what stands behind: "3D", "8:30", "24/7", "1990s"; "10km" and "5%" are not. */
function glues(words: Words, at: number): boolean {
	const after = words[at];
	const next = words[at + 1];
	if (!after) return false;
	if (after.text === LOST) return true;
	// "5: 03 pm", as some sites set their hours apart.
	if (after.text === ':' && /^0\d/.test(next?.text ?? '')) return true;
	if (/^[:/_@&]$/.test(after.text))
		return next !== undefined && !next.apart && next.kind !== 'mark' && !(after.text === '/' && next.kind === 'word');
	if (after.text === '-') return next !== undefined && !next.apart && next.lower === 'by';
	if (after.kind !== 'word') return false;
	// "4x4"
	if (after.lower === 'x' && next?.kind === 'number' && !next.apart) return true;
	return !(UNIT_NAMES.has(after.lower) || GLUED.test(after.text));
}

const GLUED =
	/^(?:m|g|l|t|p|k|K|M|B|b|bn|Bn|mn|mln|bln|tn|trn|T|MM|mm|per|percent|million|billion|trillion|year|years|x|M?[A-Z]{3}|in|hrs|mins?|secs?)$/;

const NUMBERED =
	/^(?:number|numbers|nos|№|#|version|chapter|verse|page|pages|section|sections|article|articles|paragraph|clause|flight|route|highway|interstate|channel|gate|platform|phase|tier|category|room|pier|grade|level|type|episode|apartment|apt|suite|model|lot)$/;

const YEARS = { from: 1900, to: 2100 };

function isYear(value: number): boolean {
	return value >= YEARS.from && value < YEARS.to;
}

/** "2000 people", "2010 votes". */
function countsSomething(after: Word | undefined): boolean {
	return (
		after?.kind === 'word' &&
		after.apart &&
		/^\p{Ll}/u.test(after.text) &&
		(/[^s']s$/.test(after.lower) || PEOPLE.test(after.lower)) &&
		!/^(?:was|is|has|as|its|this|his)$/.test(after.lower)
	);
}

const PEOPLE =
	/^(?:people|men|women|children|police|troops|dead|injured|killed|wounded|sq|square|km|miles|feet|percent|per)$/;

/** "10 Downing Street", "221 West 4th Avenue". */
export function isAddress(words: Words, at: number): boolean {
	for (let i = at + 1; i < at + 5; i++) {
		const text = words[i]?.text ?? '';
		if (
			i > at + 1 &&
			/^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Terrace|Highway|Parkway|Broadway)$/.test(
				text,
			)
		)
			return true;
		if (!/^(?:\p{Lu}.*|\d+|st|nd|rd|th)$/u.test(text)) return false;
	}
	return false;
}

/** "Boeing 737", "Falcon 9", "Week 8", "Game 7": a capitalised word that is known to take a number. */
function namesWithNumber(words: Words, at: number): boolean {
	const before = words[at - 1]?.text ?? '';
	const capital = /^\p{Lu}/u.test(before);
	if (!capital)
		return (
			/^(?:week|game|day|round|stage|lap|year|bus|train|unit|number|formula)$/.test(before) &&
			NOTHING_COUNTED.test(words[at + 1]?.text ?? '')
		);
	return (
		NAMED.has(before.toLowerCase()) ||
		before === 'Top' ||
		(before.length > 1 && before === before.toUpperCase() && NOTHING_COUNTED.test(words[at + 1]?.text ?? ''))
	);
}

const NOTHING_COUNTED =
	/^(?:[.,;:)"'?!–-]|of|in|on|at|and|or|to|for|with|by|from|was|is|has|had|will|that|which|\p{Lu}.*)?$/u;

const NAMED = new Set(
	'boeing airbus flight highway route interstate channel apollo falcon atlas soyuz ariane windows iphone galaxy xbox playstation area title proposition prop pier gate resolution rule form lot studio week game round stage phase level category cat tier grade class type day page part volume figure step block district precinct ward local engine battalion train platform exit unit group division act bill amendment psalm formula bowl fortune nasdaq ftse p russell stoxx nikkei dax cac big pac terminal lane track building apt apartment suite floor order bus line season episode sector zone region camp tower mark model series mach agenda euro expo runway hall measure question paragraph clause schedule annex appendix version chapter section article war chapter year test super room catch'.split(
		' ',
	),
);

function isWordOnly(words: Words, at: number, numeral: Numeral): boolean {
	const head = words[at];
	const before = words[at - 1];
	const after = words[numeral.to];
	if (!head) return true;
	// "Page three", but "an apartment three doors away".
	if (NUMBERED.test(before?.lower ?? '') && after?.lower !== 'of' && !countsSomething(after)) return true;
	if (before?.text === '-' && !head.apart && !before.apart) return true;
	// "A four-by-four car", "three-on-three".
	if (after?.text === '-' && /^(?:by|on)$/.test(words[numeral.to + 1]?.lower ?? '')) return true;
	if (before?.text === '-' && /^(?:by|on)$/.test(words[at - 2]?.lower ?? '')) return true;
	if (numeral.to === at + 1) {
		if (head.lower === 'one') return !oneCounts(before, after, words[numeral.to + 1]);
		if (head.lower === 'zero')
			return (
				/^(?:net|ground|sub|near|absolute|patient)$/.test(before?.lower ?? '') ||
				/^(?:tolerance|sum|hour|emissions?|carbon|in)$/.test(
					after?.text === '-' ? (words[numeral.to + 1]?.lower ?? '') : (after?.lower ?? ''),
				)
			);
		if (numeral.vague && head.lower === 'few')
			return (
				/^(?:the|very|so|too|as|of|how|no|those|these|with|but|and)$/.test(before?.lower ?? '') || before === undefined
			);
		if (numeral.vague && /^(?:couple|handful)$/.test(head.lower)) return true;
		if (numeral.vague && head.lower === 'scores' && after?.lower !== 'of') return true;
	}
	if (
		numeral.vague &&
		head.lower === 'a' &&
		words[at + 1]?.lower === 'couple' &&
		after?.lower !== 'of' &&
		!/s$/.test(after?.lower ?? '')
	)
		return true;
	return isCapitalName(words, at, numeral.to);
}

/** "One" counts before what it counts; "no one", "the one", "one of them" and "one can" do not. */
function oneCounts(before: Word | undefined, after: Word | undefined, next: Word | undefined): boolean {
	// "The one-year ban" lasts as long as a one-year ban.
	if (after?.text === '-' && /^(?:year|month|week|day|hour|minute|mile)$/.test(next?.lower ?? '')) return true;
	if (
		/^(?:no|the|this|that|which|each|any|every|only|another|first|last|next|what|some|good|bad|new|old|same|right|wrong|real|big|bigger|better|smaller|larger|other|as|number|chapter|day)$/.test(
			before?.lower ?? '',
		)
	)
		return false;
	if (after === undefined) return before === undefined;
	if (after.text === '-') return !/^(?:on|to|off|way|time|sided|stop|upmanship|liner|size|by)$/.test(next?.lower ?? '');
	if (after.kind !== 'word') return false;
	return !NO_NOUN.has(after.lower) && !(after.lower === 'day' && before?.lower !== 'in');
}

const NO_NOUN = new Set(
	"of another who that which whom whose can could must should would will may might has had have is was are were in on at by for from to with and or but as than if so i he she they we you it not also never always ever another's day even being who's else after before during about because when where while said says knows wants thing then just told to's seems wonders".split(
		' ',
	),
);

/** "Big Four", "Group of Seven", "Seven Network": a number word written like a name. */
function isCapitalName(words: Words, at: number, to: number): boolean {
	const head = words[at];
	const before = words[at - 1];
	if (!head || !before || !/^\p{Lu}/u.test(head.text) || /^["'(:–.]$/.test(before.text)) return false;
	const next = words[to];
	const inGroup = before.lower === 'of' && /^\p{Lu}/u.test(words[at - 2]?.text ?? '');
	if (!inGroup && !/^\p{Lu}/u.test(before.text) && !/^\p{Lu}/u.test(next?.text ?? '')) return false;
	return !isTitleCase(words);
}
