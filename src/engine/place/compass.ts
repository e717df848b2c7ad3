import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { factsIn, nameTerm } from '../document.ts';

/** How something lies from a town: "18 km (11 miles) north-east of the town of Orsa". */
export type Bearing = Claim & {
	/** The town, as a term. */
	readonly of: string;
	/** Degrees from north. */
	readonly degrees: number;
};

const DEGREES: ReadonlyMap<string, number> = new Map([
	['north', 0],
	['northeast', 45],
	['east', 90],
	['southeast', 135],
	['south', 180],
	['southwest', 225],
	['west', 270],
	['northwest', 315],
]);

const BEARING =
	/\b(?:miles?|kms?|mi|kilomet(?:er|re)s?|met(?:er|re)s|yards?|blocks?)\)? (?:to the |due )?((?:north|south)?[- ]?(?:east|west)?) of (?:the )?(?:\p{L}+ (?:of )?){0,3}$/iu;
/** The longest of these before a name. */
const REACH = 64;

export const bearings = derived('bearings', (document): Bearing[] => {
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'name').flatMap((place): Bearing[] => {
			if (place.type !== 'place') return [];
			const start = Math.max(sentence.start, place.start - REACH);
			const found = BEARING.exec(document.text.slice(start, place.start));
			const side = found?.[1] ?? '';
			const degrees = DEGREES.get(side.toLowerCase().replace(/[- ]/, ''));
			if (found === null || degrees === undefined) return [];
			const from = start + found.index + found[0].indexOf(side);
			const span = { start: from, end: from + side.length };
			return [{ document, sentence, span, of: nameTerm(place.canonical), degrees }];
		}),
	);
});

/** South and southeast are one to most papers; south and east are not. */
export function bearingsDiffer(a: Bearing, b: Bearing): boolean {
	const angle = Math.abs(a.degrees - b.degrees) % 360;
	return Math.min(angle, 360 - angle) >= 90;
}
