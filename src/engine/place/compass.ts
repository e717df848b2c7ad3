import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, nameTerm } from '../document.ts';
import { convert } from '../facts/units.ts';
import type { Sentence } from '../types.ts';
import { placeWordsIn } from './named-places.ts';

/** How something lies from a town: "18 km (11 miles) north-east of the town of Orsa". */
export type Bearing = Claim & {
	/** The town, as a term; undefined where it is "the town". */
	readonly of: string | undefined;
	/** Degrees from north. */
	readonly degrees: number;
	/** How far, where it says so in a unit of length. */
	readonly km?: number;
};

/** Degrees from north. */
export const POINTS: ReadonlyMap<string, number> = new Map([
	['north', 0],
	['northeast', 45],
	['east', 90],
	['southeast', 135],
	['south', 180],
	['southwest', 225],
	['west', 270],
	['northwest', 315],
]);

const FAR =
	'\\b(?:miles?|kms?|mi|kilomet(?:er|re)s?|met(?:er|re)s|yards?|blocks?)\\)? (?:to the |due )?((?:north|south)?[- ]?(?:east|west)?) of ';
const OF_NAMED = new RegExp(`${FAR}(?:the )?(?:[A-Za-zÀ-ỿ]+ (?:of )?){0,3}$`, 'i');
const OF_THE_TOWN = new RegExp(`${FAR}the (?:town|city|capital|village|port|island)\\b(?! of)`, 'gi');
/** "The city Orsa" is a name. */
const NAMED_NEXT = /^ \p{Lu}/u;
/** Most sentences are done with after this. */
const SIDE = /(?:north|south|east|west)[- ]? of /i;
/** The longest of these before a name. */
const REACH = 64;

export const bearings = derived('bearings', (document): Bearing[] => {
	const { text } = document;
	return document.sentences.flatMap((sentence) => {
		const told = text.slice(sentence.start, sentence.end);
		if (!SIDE.test(told)) return [];
		const claim = (found: RegExpExecArray, from: number, of: string | undefined): Bearing[] => {
			const side = found[1] ?? '';
			const degrees = POINTS.get(side.toLowerCase().replace(/[- ]/, ''));
			const start = from + found.index + found[0].indexOf(side);
			if (degrees === undefined) return [];
			const km = distanceBefore(document, sentence, start);
			const span = { start, end: start + side.length };
			return [{ document, sentence, span, of, degrees, ...(km === undefined ? {} : { km }) }];
		};
		const named = factsIn(document, sentence, 'name').flatMap((place) => {
			const from = Math.max(sentence.start, place.start - REACH);
			const found = place.type === 'place' ? OF_NAMED.exec(text.slice(from, place.start)) : null;
			return found === null ? [] : claim(found, from, nameTerm(place.canonical));
		});
		const unnamed = [...told.matchAll(OF_THE_TOWN)].filter(
			(found) => !NAMED_NEXT.test(told.slice(found.index + found[0].length)),
		);
		return [...named, ...unnamed.flatMap((found) => claim(found, sentence.start, undefined))];
	});
});

/** The figure that ends straight before: of "18 km (11 miles) north" the one in brackets. */
function distanceBefore(document: Document, sentence: Sentence, at: number): number | undefined {
	const figure = factsIn(document, sentence, 'quantity').findLast(({ end }) => end <= at && at - end < NEAR);
	return figure === undefined ? undefined : convert(figure.value, figure.unit, 'km');
}
const NEAR = 14;

/** Whether both are as far from the town, rounded in two units; undefined where one does not say. */
export const isAsFar = (a: Bearing, b: Bearing): boolean | undefined =>
	a.km === undefined || b.km === undefined ? undefined : Math.abs(a.km - b.km) <= 0.04 * Math.max(a.km, b.km);

/** "The town" may be any that its article names. */
export function isOfOneTown(a: Bearing, b: Bearing): boolean {
	const of = a.of ?? b.of;
	if (of === undefined || (a.of !== undefined && b.of !== undefined)) return a.of !== undefined && a.of === b.of;
	return placeWordsIn((a.of === undefined ? a : b).document).has(of.slice(1));
}

/** South and southeast are one to most papers; south and east are not. */
export function bearingsDiffer(a: Pick<Bearing, 'degrees'>, b: Pick<Bearing, 'degrees'>): boolean {
	const angle = Math.abs(a.degrees - b.degrees) % 360;
	return Math.min(angle, 360 - angle) >= 90;
}
