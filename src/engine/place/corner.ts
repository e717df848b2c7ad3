import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';

/** Where on a street something was, by the street that crosses it: "Harrow Street at Milton Road". */
export type Corner = Claim & {
	/** Both without "Street" and the like, lower-cased. */
	readonly street: string;
	readonly cross: string;
};

const KIND = '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Highway|Parkway|Pkwy|Way|Terrace)\\b\\.?';
const NAME =
	"((?:(?:North|South|East|West|[NSEW]\\.?) )?(?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?))";
const CROSSING = new RegExp(`${NAME} ${KIND}(?: and|,? at| near|,? near|,? off| &) ${NAME} ${KIND}`, 'gu');

export const corners = derived('corners', (document): Corner[] =>
	document.sentences.flatMap((sentence) => {
		const text = document.text.slice(sentence.start, sentence.end);
		return [...text.matchAll(CROSSING)].flatMap((found): Corner[] => {
			const [whole, one = '', other = ''] = found;
			const start = sentence.start + found.index;
			const last = start + whole.lastIndexOf(other);
			const corner = (street: string, cross: string, from: number): Corner => ({
				document,
				sentence,
				span: { start: from, end: from + cross.length },
				street: plainStreet(street),
				cross: plainStreet(cross),
			});
			return [corner(one, other, last), corner(other, one, start)];
		});
	}),
);

/** "East Fifth" and "5th" are one to most papers. */
const plainStreet = (name: string): string => {
	const plain = name.toLowerCase().replace(/^(?:north|south|east|west|[nsew]\.?) /, '');
	const at = ORDINALS.indexOf(plain);
	return at < 0 ? plain : `${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`;
};
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
