import { byKey } from '../../by-key.ts';
import { derived } from '../../derived.ts';
import type { Document } from '../../document.ts';
import { claimsOf } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';
import { compatible } from '../values.ts';
import { apartBecause } from './gates.ts';

/** Figures of an article that give a claim's value for what may be the same thing. A claim is in many pairs: kept with it. */
export function equalsIn(document: Document, claim: NumberClaim): readonly NumberClaim[] {
	let known = cache.get(claim);
	if (known === undefined) {
		known = new Map();
		cache.set(claim, known);
	}
	let equals = known.get(document);
	if (equals === undefined) {
		equals = (claimsBySort(document).get(claim.sort) ?? []).filter(
			(other) =>
				!other.quantity.vague && compatible(other.quantity, claim.quantity) && apartBecause(other, claim) === undefined,
		);
		known.set(document, equals);
	}
	return equals;
}
const cache = new WeakMap<NumberClaim, Map<Document, readonly NumberClaim[]>>();

const claimsBySort = derived('figures by sort', (document) => byKey(claimsOf(document), (one) => one.sort));
