import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import type { Document } from '../document.ts';
import type { Sentence } from '../types.ts';

/** A number that is a name and counts nothing: a telephone number, a road, a flight, a calibre, a house in its street, a day in its month. */
export type Designation = Claim & {
	/** What is numbered: "phone", "flight", "interstate", "calibre", or a street or month by its name. */
	readonly of: string;
	/** Its digits, as far as they tell one from another. */
	readonly digits: string;
	/** How many different ones of this sort the article has. */
	readonly rivals: number;
};

export const designationsIn = derived('designations', (document): Designation[] => {
	const found = document.sentences.flatMap((sentence) => inSentence(document, sentence));
	const digits = new Map<string, Set<string>>();
	for (const one of found) digits.set(one.of, (digits.get(one.of) ?? new Set()).add(one.digits));
	return found.map((one) => ({ ...one, rivals: digits.get(one.of)?.size ?? 1 }));
});

/** Groups of digits, a mark or a space between them; the first may be bracketed or follow a plus. */
const GROUPS = /(?<![\w$€£.,-])\+?\(?\d{1,5}\)?(?:[ .-]{1,3}\(?\d{2,8}\)?){1,4}(?![\w%]|[.,]\d)/g;
/** Words of an appeal or an office, not far before the number. */
const CALL =
	/\b(call|calls|calling|phone|telephone|tel|contact|contacts|contacted|ring|dial|hotline|helpline|line|lines|number|text|texting|fax|police|office|bureau|information|reached)\b[^.!?]{0,45}$/i;
const ROAD = /\b(Interstate|[Hh]ighway|[Rr]oute|US|U\.S\.|I|SR)[ -](\d{1,3})(?![\w,.]?\d|[%\w])/g;
const SHORT: Readonly<Record<string, string>> = { i: 'interstate', sr: 'route', 'u.s.': 'us' };
const FLIGHT = /\b[Ff]light (?:[A-Z]{2} ?)?(\d{2,4})(?!\w|[.,]\d)/g;
/** ".32-caliber revolver", "a 9mm pistol", "had a .32". */
const CALIBRE =
	/(?<![\w.])\.?(\d{2,3})[- ]{0,3}(?:caliber|calibre|cal)\b|(?<![\w.,])(\d{1,2}(?:\.\d{1,2})?)[ -]?(?:mm|millimet(?:er|re))(?= (?:semi|handgun|gun|pistol|automatic|rifle|round|bullet|shell|cartridge|ammunition|Glock|Beretta))|(?<=\b(?:an?|his|her|the|with) \.)(22|25|32|357|38|380|40|44|45|50|223|308)\b/gi;
/** "The 3400 block of Thorn Street", "42 Harrow Road". */
const HOUSE =
	/(?<![\w$€£.,-])(\d{1,5})(?:th|st|nd|rd)?( block of)? ((?:(?:North|South|East|West|[NSEW]\.?) )?(?:[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'’]+|\d+(?:st|nd|rd|th))(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'’]+)?) (?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Terrace|Crescent)\b/gu;
const DAY =
	/(?<!\p{L})(Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ust|tember|ober|ember)?\.? (\d{1,2})(?![\d%:.-]|,\d| (?:per|million|billion)\b)/gu;

function inSentence(document: Document, sentence: Sentence): Omit<Designation, 'rivals'>[] {
	const text = document.text.slice(sentence.start, sentence.end);
	if (!/\d{2}/.test(text) && !/[- ]\d/.test(text)) return [];
	const claim = (match: RegExpExecArray, of: string, digits: string): Omit<Designation, 'rivals'> => {
		const start = sentence.start + match.index;
		return { document, sentence, span: { start, end: start + match[0].length }, of, digits };
	};
	return [
		...[...text.matchAll(GROUPS)].flatMap((match) =>
			isPhone(match[0], text.slice(Math.max(0, match.index - 80), match.index))
				? [claim(match, 'phone', nationalDigits(match[0]))]
				: [],
		),
		...[...text.matchAll(ROAD)].map((match) => claim(match, roadOf(match[1] ?? ''), match[2] ?? '')),
		...[...text.matchAll(FLIGHT)].map((match) => claim(match, 'flight', match[1] ?? '')),
		...[...text.matchAll(CALIBRE)].map((match) => claim(match, 'calibre', match[1] ?? match[2] ?? match[3] ?? '')),
		...[...text.matchAll(HOUSE)].map((match) => claim(match, streetName(match[3] ?? ''), match[1] ?? '')),
		...[...text.matchAll(DAY)].map((match) => claim(match, `day ${match[1]?.slice(0, 3)}`, match[2] ?? '')),
	];
}

/** A year and a day, a score and a sum of money in thousands have other shapes or no call to ring them. */
function isPhone(groups: string, before: string): boolean {
	const digits = groups.replace(/\D/g, '').length;
	const begun = digits >= 9 && /^\(?0[1-9]/.test(groups);
	return digits >= 7 && digits <= 13 && (begun || CALL.test(before)) && !/^(?:19|20)\d\d-\d\d-\d\d$/.test(groups);
}

/** "1-800-" and "800-" are one number, "+44 845" and "0845" as well. */
const nationalDigits = (groups: string): string =>
	groups
		.replace(/^\+\d{1,2}(?=[ .-])/, '')
		.replace(/\D/g, '')
		.replace(/^0|^1(?=\d{10}$)/, '');

const roadOf = (type: string): string => SHORT[type.toLowerCase()] ?? type.toLowerCase();

const streetName = (name: string): string =>
	`street ${name.toLowerCase().replace(/^(?:north|south|east|west|[nsew]\.?) /, '')}`;
