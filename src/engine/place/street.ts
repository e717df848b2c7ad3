import type { Claim } from '../claim.ts';
import { type Document, factsIn } from '../document.ts';
import { plainName } from '../names/plain.ts';
import { editDistance } from '../text/edit-distance.ts';

/** A street or road by its name: "Harrow" and "street". */
export type Street = Claim & {
	readonly name: string;
	readonly type: string;
	/** All streets of the article, with their type. */
	readonly streets: ReadonlySet<string>;
};

const STREET =
	/^((?:\p{Lu}[\p{L}'’-]+ ){1,3})(Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Terrace|Crescent|Way|Highway|Parkway|Alley|Quay|Row)\.?$/u;
const LONG: Readonly<Record<string, string>> = { st: 'street', rd: 'road', ave: 'avenue', blvd: 'boulevard' };

export function streetsIn(document: Document): Street[] {
	const streets = new Set<string>();
	const found = document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'name').flatMap((fact) => {
			const match = STREET.exec(document.text.slice(fact.start, fact.end));
			if (match === null) return [];
			const type = (match[2] ?? '').toLowerCase();
			const street = { name: plainName(match[1] ?? ''), type: LONG[type] ?? type };
			streets.add(`${street.name} ${street.type}`);
			return [{ document, sentence, span: { start: fact.start, end: fact.end }, ...street, streets }];
		}),
	);
	return found;
}

/** "Harrow Street" and "Harlow Road": one street of two names, as neither article has both. */
export function isOneStreet(ours: Street, theirs: Street): boolean {
	if (theirs.streets.has(`${ours.name} ${ours.type}`) || ours.streets.has(`${theirs.name} ${theirs.type}`))
		return false;
	if (ours.name === theirs.name) return ours.type !== theirs.type;
	const letters = Math.min(ours.name.length, theirs.name.length);
	return letters >= SHORTEST && editDistance(ours.name, theirs.name, 2) <= Math.min(2, Math.floor(letters / 3));
}
const SHORTEST = 5;
