import { nameAt } from '../../document.ts';
import type { Attribute } from './attribute.ts';
import { extentOf } from './sum-attribute.ts';
import { type Surroundings, tagged } from './surroundings.ts';

/** How far one place lies from another; any other length is told by the words beside it. */
export function lengthOf(around: Surroundings): Attribute | undefined {
	const from = distanceFrom(around);
	if (from === undefined) return extentOf(around);
	return { name: 'distance', of: new Set([from]), lies: placesBefore(around, from) };
}

/** "940 miles south of Tehran", "25 km from the port of Ask". */
function distanceFrom({ document, sentence, last }: Surroundings): string | undefined {
	for (let at = last + 1; at <= last + 9; at += 1) {
		const token = sentence.tokens[at];
		if (token === undefined || /^[.;:]$/.test(token.text) || token.pos === 'VERB') return undefined;
		if (!/^(of|from|off)$/.test(token.lower)) continue;
		for (let name = at + 1; name <= at + 4; name += 1) {
			const found = nameAt(document, sentence, name);
			if (found !== undefined) return tagged(found);
		}
		return undefined;
	}
	return undefined;
}

function placesBefore({ document: { names }, sentence, first }: Surroundings, other: string): ReadonlySet<string> {
	const places = [...(names[sentence.index] ?? [])].filter(([at, { type }]) => at < first && type === 'place');
	return new Set(places.map(([, name]) => tagged(name)).filter((place) => place !== other));
}
