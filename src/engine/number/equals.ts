import type { Document } from '../document.ts';
import { apartBecause } from './gates.ts';
import { claimsOf, type NumberClaim } from './slot.ts';
import { compatible } from './values.ts';

/** Figures of an article that give a claim's value for what may be the same thing. A claim is in many pairs: kept with it. */
export function equalsIn(document: Document, claim: NumberClaim): readonly NumberClaim[] {
	let known = cache.get(claim);
	if (known === undefined) {
		known = new Map();
		cache.set(claim, known);
	}
	let equals = known.get(document);
	if (equals === undefined) {
		equals = (sortsOf(document).get(claim.sort) ?? []).filter(
			(other) =>
				!other.quantity.vague && compatible(other.quantity, claim.quantity) && apartBecause(other, claim) === undefined,
		);
		known.set(document, equals);
	}
	return equals;
}
const cache = new WeakMap<NumberClaim, Map<Document, readonly NumberClaim[]>>();

function sortsOf(document: Document): ReadonlyMap<string, readonly NumberClaim[]> {
	const known = sorts.get(document);
	if (known !== undefined) return known;
	const found = new Map<string, NumberClaim[]>();
	for (const claim of claimsOf(document)) {
		const others = found.get(claim.sort);
		if (others === undefined) found.set(claim.sort, [claim]);
		else others.push(claim);
	}
	sorts.set(document, found);
	return found;
}
const sorts = new WeakMap<Document, ReadonlyMap<string, readonly NumberClaim[]>>();
