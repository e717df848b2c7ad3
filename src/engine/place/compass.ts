import type { Claim } from '../claim.ts';
import { type Document, factsIn, nameTerm } from '../document.ts';
import { placesNamed } from '../names/gazetteer.ts';
import type { NameFact, Sentence } from '../types.ts';

/** On which side of its country a place lies, or of which town: "the southeastern city of Orsa", "Orsa, in central Velland", "west of Orsa". */
export type Bearing = Claim & {
	/** The place, as a term. */
	readonly of: string;
	readonly kind: 'lies' | 'beyond';
	/** Degrees from north; "central" has none. */
	readonly degrees?: number;
};

const DEGREES: Readonly<Record<string, number>> = {
	north: 0,
	northeast: 45,
	east: 90,
	southeast: 135,
	south: 180,
	southwest: 225,
	west: 270,
	northwest: 315,
};

const SIDE = /^(north|south)?-?(east|west)?(?:ern)?$/;

/** The direction a word names: "southeastern", "south-east"; "central" is a bearing without one. */
export function direction(lower: string): { readonly degrees?: number } | undefined {
	if (lower === 'central') return {};
	const match = SIDE.exec(lower);
	const degrees = match === null ? undefined : DEGREES[`${match[1] ?? ''}${match[2] ?? ''}`];
	return degrees === undefined ? undefined : { degrees };
}

export function bearings(document: Document): Bearing[] {
	return document.sentences.flatMap((sentence) => {
		const places = factsIn(document, sentence, 'name').filter(({ type }) => type === 'place');
		return places.flatMap((place) => [
			...lies(document, sentence, place, places),
			...beyond(document, sentence, place),
		]);
	});
}

/** "The southeastern city of Orsa", "Orsa in central Velland", "the southern Vellish island of Orsa". */
function lies(document: Document, sentence: Sentence, place: NameFact, places: readonly NameFact[]): Bearing[] {
	if (placesNamed(place.canonical).some(({ kind }) => kind === 'country')) return [];
	const { tokens } = sentence;
	const first = tokens.findIndex(({ start }) => start >= place.start);
	if (
		tokens[first - 1]?.lower === 'of' &&
		/^(?:city|town|village|island|port|resort|province|region|district|capital)$/.test(tokens[first - 2]?.lower ?? '')
	) {
		for (let at = first - 3; at >= first - 6; at -= 1) {
			const token = tokens[at];
			const side = direction(token?.lower ?? '');
			if (token !== undefined && side !== undefined && isLower(token.text))
				return [bearing(document, sentence, token, place, 'lies', side)];
		}
	}
	const last = tokens.findLastIndex(({ end }) => end <= place.end);
	const next = /^,$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
	const side = tokens[next + 1];
	if (tokens[next]?.lower !== 'in' || side === undefined || !isLower(side.text)) return [];
	const wider = places.find(({ start }) => start === tokens[next + 2]?.start);
	const found = direction(side.lower);
	return wider === undefined || found === undefined ? [] : [bearing(document, sentence, side, place, 'lies', found)];
}

/** "35 miles southwest of Orsa". */
function beyond(document: Document, sentence: Sentence, place: NameFact): Bearing[] {
	const { tokens } = sentence;
	const first = tokens.findIndex(({ start }) => start >= place.start);
	for (let at = first - 1; at >= first - 4; at -= 1) {
		const [of, side, measure] = [tokens[at], tokens[at - 1], tokens[at - 2]];
		if (of?.lower !== 'of' || side === undefined || !MEASURE.test(measure?.lower ?? '')) continue;
		const found = direction(side.lower);
		if (found?.degrees !== undefined) return [bearing(document, sentence, side, place, 'beyond', found)];
	}
	return [];
}
const MEASURE = /^(?:miles?|km|kms|kilomet(?:er|re)s?|met(?:er|re)s|yards?|blocks?|mi)$/;

const isLower = (text: string): boolean => text === text.toLowerCase();

const bearing = (
	document: Document,
	sentence: Sentence,
	{ start, end }: { readonly start: number; readonly end: number },
	place: NameFact,
	kind: Bearing['kind'],
	side: { readonly degrees?: number },
): Bearing => ({ document, sentence, span: { start, end }, of: nameTerm(place.canonical), kind, ...side });

/** South and southeast are one to most papers; south and east, or south and the centre, are not. */
export function bearingsDiffer(a: Bearing, b: Bearing): boolean {
	if (a.degrees === undefined || b.degrees === undefined) return a.degrees !== b.degrees;
	const angle = Math.abs(a.degrees - b.degrees) % 360;
	return Math.min(angle, 360 - angle) >= 90;
}
