import { isMoney } from '../units.ts';
import type { Word } from '../words.ts';
import { type Amount, amountAt } from './amount.ts';

type Words = readonly Word[];

/** The range that an amount begins: "10 to 15", "$5-7 million", "between 3 and 5", "two or three"; undefined where it begins none. */
export function rangeFrom(words: Words, low: Amount): Amount | undefined {
	if (low.vague || low.upper !== undefined) return undefined;
	const link = linkAt(words, low);
	if (!link) return undefined;
	const high = amountAt(words, link.to);
	if (!high || high.vague || high.upper !== undefined || high.unit === 'share') return undefined;
	const scaled = harmonised(low, high);
	if (scaled === undefined || scaled >= high.value) return undefined;
	if (low.unit !== '' && high.unit !== low.unit && !(high.unit === '' && isMoney(low.unit))) return undefined;
	if (link.word === 'or' && (high.value > low.value * 2 + 1 || low.spelled !== high.spelled)) return undefined;
	if (link.word === 'to' && low.unit !== '' && isChange(words, low.from)) return undefined;
	return { ...high, from: low.from, value: scaled, upper: high.value, unit: high.unit || low.unit };
}

type Link = { readonly word: string; readonly to: number };

function linkAt(words: Words, low: Amount): Link | undefined {
	const at = low.to;
	const [link, next] = [words[at], words[at + 1]];
	if (!link || !next) return undefined;
	// "10- to 15-minute"
	if (link.text === '-' && next.lower === 'to') return { word: 'to', to: at + 2 };
	if (/^[-–]$/.test(link.text))
		return (link.apart === next.apart || /^[$£€]$/.test(next.text)) &&
			(next.kind === 'number' || /^[$£€]$/.test(next.text) || low.spelled)
			? { word: '-', to: at + 1 }
			: undefined;
	if (link.lower === 'to') return isJourney(words, low.from) ? undefined : { word: 'to', to: at + 1 };
	if (link.lower === 'or') return { word: 'or', to: at + 1 };
	if (link.lower === 'and' && words.slice(Math.max(0, low.from - 3), low.from).some(({ lower }) => lower === 'between'))
		return { word: 'and', to: at + 1 };
	return undefined;
}

/** "From 46 to 47" tells a change, "ranging from 46 to 47" a range. */
function isJourney(words: Words, from: number): boolean {
	if (words[from - 1]?.lower !== 'from') return false;
	return !/^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|somewhere|aged|ages|anything)$/.test(
		words[from - 2]?.lower ?? '',
	);
}

/** "Rose 5 percent to 10 percent": up by one to the other. */
function isChange(words: Words, from: number): boolean {
	return words.slice(Math.max(0, from - 3), from).some(({ lower }) => CHANGE.test(lower));
}

const CHANGE =
	/^(?:ros?e|risen?|rises|rising|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|ing)?|gain(?:s|ed|ing)?|lost|los(?:es|ing)|dropp?(?:s|ed|ing)?|slipp?(?:s|ed|ing)?|clim(?:b|bs|bed|bing)|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|up|down|advanced|sank|added|shed|eased|edged|inched|soared|plunged|slid|widened|narrowed|shrank|swelled|by|from)$/;

/** The lower end, in the upper's scale where it has none of its own: "5 to 7 million". */
function harmonised(low: Amount, high: Amount): number | undefined {
	if (low.scaled || !high.scaled || low.value >= 1000) return low.value;
	const scale = [1e12, 1e9, 1e6, 1e3, 100, 12].find((size) => high.value >= size) ?? 1;
	if (low.value < high.value / scale) return Number((low.value * scale).toPrecision(12));
	return low.value < high.value ? low.value : undefined;
}
