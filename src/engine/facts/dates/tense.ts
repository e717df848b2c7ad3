import { lowerText } from '../../text/lower-text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Dated } from './date-reading.ts';

export type Tense = 'past' | 'future' | undefined;

/** Whether what happens at these words is told as past or as yet to come, by the nearest verb before them in the clause, else behind. */
export function tenseAt(dated: Dated, from: number, to: number): Tense {
	const { words } = dated;
	if (/^(?:until|till|by)$/.test(words[from - 1]?.lower ?? '') && !tellsPast(dated, from)) return 'future';
	// "The sentencing for June 28", "a vigil planned for Monday", but "blamed for Monday's attack".
	if (words[from - 1]?.lower === 'for' && AWAITED.test(lowerText(words, from - 6, from - 1))) return 'future';
	if (/^(?:since|ended)$/.test(words[from - 1]?.lower ?? '')) return 'past';
	let comma = false;
	for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
		const word = words[i];
		if (!word || /^[;:]$/.test(word.text)) break;
		if (word.text === ',') comma = true;
		const tense = tenseOf(dated, i);
		// "To visit" and a timetable's present reach no farther than their clause; "will" does.
		if (tense === 'past' || (tense && (FUTURE.has(word.lower) || (!comma && from - i <= NEAR)))) return tense;
	}
	for (let i = to; i < Math.min(words.length, to + REACH); i++) {
		const word = words[i];
		if (!word || /^[;:]$/.test(word.text)) break;
		const tense = tenseOf(dated, i);
		if (tense) return tense;
	}
	return undefined;
}

const AWAITED = /\b(?:set|scheduled|planned|slated|called|expected|due)\b/;

/** Farther away a verb is another clause's. */
const REACH = 14;
const NEAR = 8;

/** "Was closed until Tuesday"; what is closed, has been or will stay so is so still. */
function tellsPast(dated: Dated, at: number): boolean {
	const { words, tags } = dated;
	for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
		if (STILL.test(words[i]?.lower ?? '')) return false;
		if (tags?.get(words[i]?.start ?? -1) === 'VBN') continue;
		const tense = tenseOf(dated, i);
		if (tense) return tense === 'past';
	}
	return false;
}

const STILL = /^(?:is|are|'s|'re|has|have|'ve|will|would|be)$/;

function tenseOf(dated: Dated, at: number): Tense {
	const { words, tags } = dated;
	const word = words[at];
	if (word?.kind !== 'word') return undefined;
	const { lower } = word;
	if (lower === 'set') return /^(?:to|for)$/.test(words[at + 1]?.lower ?? '') ? 'future' : 'past';
	if (lower === 'due')
		return words[at + 1]?.lower !== 'to' || TO_DO.has(words[at + 2]?.lower ?? '') ? 'future' : undefined;
	if (FUTURE.has(lower))
		return /^(?:previously|originally|initially|had)$/.test(words[at - 1]?.lower ?? '') ? 'past' : 'future';
	const tag = tags?.get(word.start);
	return tag === undefined ? bySpelling(dated, at) : byTag(dated, at, tag);
}

function byTag({ words, tags, heading }: Dated, at: number, tag: string): Tense {
	const lower = words[at]?.lower ?? '';
	if (tag === 'VBD') return 'past';
	if (tag === 'MD') return /^c(?:an|ould)/.test(lower) ? undefined : 'future';
	// "To be published": the verb before tells.
	if (tag === 'VBN') return words[at - 1]?.lower === 'be' ? undefined : 'past';
	if (tag === 'VB') {
		const to = [at - 1, at - 2].find((i) => words[i]?.lower === 'to');
		return to === undefined ? undefined : DONE.test(words[to - 1]?.lower ?? '') ? 'past' : 'future';
	}
	if (tag !== 'VBZ' && tag !== 'VBP') return undefined;
	if (/^(?:says?|tells?|told|adds?|reports?|follows?|comes|marks?|shows?|suggests?)$/.test(lower)) return 'past';
	if (AUXILIARY.test(lower)) {
		// "The hearing is on Monday", and not "is investigating what happened on Monday".
		const [next, after] = [words[at + 1]?.lower ?? '', tags?.get(words[at + 2]?.start ?? -1)];
		return /^(?:is|are|'s|'re)$/.test(lower) &&
			(/^(?:on|for)$/.test(next) || tags?.get(words[at + 1]?.start ?? -1) === 'NNP') &&
			after !== 'VBN'
			? 'future'
			: undefined;
	}
	// A timetable's present; in a headline it tells what happened.
	return heading ? 'past' : 'future';
}

const AUXILIARY = /^(?:is|are|am|was|were|'s|'re|has|have|had|do|does|did|be|been|being)$/;
/** "Went to see", "failed to win": it was done, or not done. */
const DONE =
	/^(?:went|came|met|voted|sat|convened|tried|began|started|failed|managed|continued|returned|used|refused|rushed|seemed|appeared|helped|chose|stopped|moved|had|forced|gathered|turned)$/;

function bySpelling({ words }: Dated, at: number): Tense {
	const word = words[at];
	if (!word) return undefined;
	const { lower } = word;
	if (lower === 'to') return TO_DO.has(words[at + 1]?.lower ?? '') ? 'future' : undefined;
	if (PAST.has(lower)) return 'past';
	if (!/\p{Ll}{2}ed$/u.test(word.text) || NOT_PAST.has(lower)) return undefined;
	// Before a noun, behind an article, it describes: "the injured driver".
	return /^(?:the|a|an|its|their|his|her|be)$/.test(words[at - 1]?.lower ?? '') ? undefined : 'past';
}

const FUTURE = wordSet(
	"will would won't shall i'll he'll she'll they'll we'll it'll you'll wouldn't scheduled expected planned planning upcoming slated going ahead opens begins starts resumes expires chance chances prospect prospects possibility likelihood odds",
);
const TO_DO = wordSet(
	'be conclude acquire buy sell meet begin start hold vote visit take go appear open return resume discuss announce decide release report leave travel attend give make play face end expire address sign close deliver speak talk arrive stand run present publish submit launch testify plead consider debate convene gather continue',
);
const NOT_PAST = wordSet(
	'indeed need feed speed seed breed exceed proceed succeed bleed weed greed hundred sacred united wicked naked aged alleged',
);
const PAST = wordSet(
	'was were had did said told went came took gave made got saw found left began became met held spoke wrote won lost led fell rose grew sent spent built bought sold paid put hit struck shot ran stood sat broke drove flew caught kept brought thought knew heard felt chose cut read quit hurt let sought fought taught drew threw woke swore sank swam sang rang hung dug fled bore tore wore shook stole froze hid bit beat bent blew been gone seen done taken given written spoken chosen driven known shown grown thrown has have having',
);
