import type { Word } from '../words.ts';
import { CURRENCIES, DOLLAR_PREFIXES, MONEY_WORDS, NATIONAL, SIGNS } from './currencies.ts';

type Words = readonly Word[];
type Found = { readonly unit: string; readonly to: number; readonly scale?: number };

/** The currency named before a figure: "$", "US$", "C $", "HK$", "£", "EUR", "Rs.". */
export function currencyBefore(words: Words, at: number): Found | undefined {
	const word = words[at];
	if (!word) return undefined;
	const next = words[at + 1];
	if (word.kind === 'mark') {
		const unit = SIGNS.get(word.text);
		if (!unit) return undefined;
		// "$A195,900" and "$US5" as Australian papers have it.
		const country = next?.kind === 'word' && !next.apart ? DOLLAR_PREFIXES.get(next.lower) : undefined;
		return country && word.text === '$' ? { unit: country, to: at + 2 } : { unit, to: at + 1 };
	}
	if (word.kind !== 'word') return undefined;
	if (next?.text === '$') {
		const unit = DOLLAR_PREFIXES.get(word.lower);
		// "a $ 5 note" is the article, not Australia.
		const apart = next.apart && !/^(?:us|c|hk|nz|usd|aud|cad)$/.test(word.lower);
		return unit && !apart && !(word.lower === 's' && words[at - 1]?.text === '.') ? { unit, to: at + 2 } : undefined;
	}
	if (word.lower === 'u' && next?.text === '.' && words[at + 2]?.lower === 's') {
		const dollar = words[at + 3]?.text === '.' ? at + 4 : at + 3;
		return words[dollar]?.text === '$' ? { unit: 'USD', to: dollar + 1 } : undefined;
	}
	if (/^rs$/i.test(word.text)) return { unit: 'INR', to: next?.text === '.' ? at + 2 : at + 1 };
	if (CURRENCIES.has(word.text) && next?.kind === 'number') return { unit: word.text, to: at + 1 };
	if (word.text === 'usd' && next?.kind === 'number') return { unit: 'USD', to: at + 1 };
	if (word.lower === 'dollar' && next?.kind === 'number') return { unit: 'USD', to: at + 1 };
	return undefined;
}

/** The currency named behind a figure: "euros", "Swiss francs", "U.S. dollars", "-dollar", "USD", "€", "p". */
export function currencyAfter(words: Words, from: number, scaled: boolean): Found | undefined {
	const at = words[from]?.text === '-' ? from + 1 : from;
	const first = words[at];
	if (!first) return undefined;
	const sign = SIGNS.get(first.text);
	// "5 $ 10" is read from the sign on.
	if (sign) return words[at + 1]?.kind === 'number' && !words[at + 1]?.apart ? undefined : { unit: sign, to: at + 1 };
	if (first.text === 'p' && !first.apart) return { unit: 'penny', to: at + 1 };
	if (CURRENCIES.has(first.text)) return { unit: first.text, to: at + 1 };
	if (/^M[A-Z]{3}$/.test(first.text) && CURRENCIES.has(first.text.slice(1)))
		return { unit: first.text.slice(1), to: at + 1, scale: 1e6 };
	const adjectives: string[] = [];
	for (let i = at; i < at + 5; i++) {
		const word = words[i];
		if (!word) return undefined;
		const unit = moneyWord(words, i, adjectives, scaled);
		if (unit) return { unit, to: i + 1 };
		if (word.text === '.' || word.text === '-') continue;
		if (word.kind !== 'word' || !ADJECTIVE.test(word.lower)) return undefined;
		adjectives.push(word.lower);
	}
	return undefined;
}

const ADJECTIVE =
	/^(?:u|s|us|american|canadian|australian|hong|kong|new|zealand|singapore|taiwan|british|egyptian|swiss|french|cfa|japanese|chinese|indian|pakistani|sri|lankan|nepalese|turkish|italian|mexican|argentine|chilean|colombian|philippine|cuban|saudi|qatari|omani|iranian|kuwaiti|iraqi|jordanian|bahraini|tunisian|emirati|moroccan|swedish|norwegian|danish|czech|south|korean|kenyan|ugandan|tanzanian|russian|african|brazilian|thai|polish|hungarian|israeli|ukrainian)$/;

function moneyWord(words: Words, at: number, adjectives: readonly string[], scaled: boolean): string | undefined {
	const lower = words[at]?.lower ?? '';
	const one = SINGULAR.get(lower) ?? lower.replace(/s$/, '');
	const nation = adjectives.at(-1);
	if (nation === undefined) {
		if (ANYONES.test(lower)) return isPaid(words, at, scaled) || isInHundredths(words, at) ? '¤' : undefined;
		if (lower === 'won') return scaled ? 'KRW' : undefined;
		if (/^pounds?$/.test(lower)) return isSterling(words, at, scaled) ? 'GBP' : undefined;
		return MONEY_WORDS.get(lower);
	}
	if (/^(?:us|s)$/.test(nation)) return one === 'dollar' ? 'USD' : one === 'cent' ? 'cent' : undefined;
	return (
		NATIONAL.get(`${nation} ${one}`) ??
		(/^(?:dollar|franc|peso|pound|crown|won)$/.test(one) ? undefined : MONEY_WORDS.get(lower))
	);
}

/** Money of several countries, which also sits on heads and is given by teachers. */
const ANYONES = /^(?:crowns?|marks?|florins?|guilders?|thalers?)$/;

const SINGULAR = new Map([
	['kronor', 'krona'],
	['kroner', 'krone'],
	['liras', 'lira'],
	['lire', 'lira'],
]);

/** "Closed at 61.30 crowns". */
const isInHundredths = (words: Words, at: number): boolean => /\.\d\d$/.test(words[at - 1]?.text ?? '');

/** Pounds of money rather than of weight: by the millions, or where something is paid. */
const isSterling = (words: Words, at: number, scaled: boolean): boolean =>
	words[at + 1]?.lower === 'sterling' || isPaid(words, at, scaled);

/** Nothing of weight, and by the millions or where something is paid. */
function isPaid(words: Words, at: number, scaled: boolean): boolean {
	let paid = scaled;
	for (const { lower } of words.slice(Math.max(0, at - 12), at + 8)) {
		if (
			/^(?:weigh\w*|heavy|overweight|ounces?|lbs?|explosives?|marijuana|cocaine|meat|thrust|force|lost|gained)$/.test(
				lower,
			)
		)
			return false;
		if (
			/^(?:cost\w*|pa(?:id|y|ys|ying|yment)|worth|price\w*|fined?|earn\w*|salary|spen[dt]\w*|bought|sold|debts?|bill|compensation|loans?|budget|tax\w*|profits?|rent|fees?|pence|wages?|benefits?|fund\w*|rais(?:e|ed|ing)|stolen|stole)$/.test(
				lower,
			)
		)
			paid = true;
	}
	return paid;
}
