import { byKey } from '../by-key.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import type { Quantity } from '../types.ts';
import type { Attribute } from './attributes/attribute.ts';
import { isOccasion, sumWith } from './company.ts';
import { type Dealt, dealtIn } from './dealt.ts';
import { designationsIn } from './designation.ts';
import type { NumberClaim } from './number-claim.ts';
import { type Plain, readClaim } from './read-claim.ts';

/** Every figure of an article with what it counts or measures. */
export const claimsOf = derived('figures', (document): readonly NumberClaim[] => {
	const claims = plainClaims(document);
	const rivals = new Map(
		[...byKey(claims, rivalsKey)].map(([key, some]) => [key, new Set(some.map(({ quantity }) => quantity.value)).size]),
	);
	const bySentence = byKey(claims, inSentence);
	return claims.map((claim, at) => {
		const beside = bySentence.get(inSentence(claim)) ?? [];
		const sum = sumWith(claim, beside);
		const over = occasionsOf(claim, beside);
		return {
			...claim,
			rivals: rivals.get(rivalsKey(claim)) ?? 1,
			remainder:
				claim.marks.has('rest') && claims.slice(Math.max(0, at - 4), at).some((other) => isBefore(other, claim)),
			...(sum !== undefined && { sum }),
			...(over !== undefined && { over }),
		};
	});
});
function plainClaims(document: Document): Plain[] {
	const phones = designationsIn(document).filter(({ of }) => of === 'phone');
	// "0800 555 111" counts nothing, nor does a part of it; nor does "the 2500 block of Harrow Road".
	const counts = ({ ordinal, value, start, end }: Quantity): boolean => {
		const after = document.text.slice(end, end + 12);
		if (ordinal && value <= 1 && !ANNIVERSARY.test(after)) return false;
		if (phones.some(({ span }) => start >= span.start && end <= span.end)) return false;
		return value < 100 || !BLOCK.test(after);
	};
	return document.sentences.flatMap((sentence) => {
		const quantities = factsIn(document, sentence, 'quantity');
		const claims = quantities.filter(counts).map((quantity) => readClaim(document, sentence, quantity, quantities));
		const row = dealtIn(document)(sentence);
		return row.length === 0 ? claims : claims.map((claim) => dealtOut(claim, row, claims));
	});
}

/** The one's in its place: what is counted is said behind the last of them alone. */
function dealtOut(claim: Plain, row: readonly Dealt[], claims: readonly Plain[]): Plain {
	const own = row.find(({ start }) => start === claim.quantity.start);
	const last = own && claims.find(({ quantity }) => quantity.start === row.at(-1)?.start);
	if (own === undefined || last === undefined) return claim;
	const { quantity, span } = claim;
	const { attribute, ...told } = last;
	return {
		...told,
		...(attribute !== undefined && { attribute: ofAnother(attribute, own.to) }),
		span,
		quantity: quantity.unit === '' ? { ...quantity, unit: last.quantity.unit } : quantity,
		names: new Set([own.to]),
		dealt: own,
		subject: `@${own.to}`,
		bearer: own.to,
	};
}

const ofAnother = ({ of, whose, ...attribute }: Attribute, to: string): Attribute => ({
	...attribute,
	of: new Set([...of].map((one) => (one.startsWith('@') ? `@${to}` : one))),
	...(whose !== undefined && { whose: to }),
});

/** The brothers' ages are no two ages of one. */
const rivalsKey = ({ sort, attribute }: Plain): string =>
	attribute?.name === 'age' ? `${sort} ${attribute.whose ?? ''}` : sort;

/** Of the first of all else there are many. */
const ANNIVERSARY = /^ anniversary\b/;
const BLOCK = /^(?:-| )block of\b/;

const inSentence = ({ sentence }: Plain): string => String(sentence.index);

/** "In 54 games", "during the five raids". */
const isOccasions = ({ counted, quantity, beside: [before] }: Plain): boolean =>
	quantity.value >= 2 && isOccasion(counted) && before.some((word) => DURING.test(word));
const DURING = /^(?:in|during|over|through|across)$/;

/** "121 runs in 54 games", or those so far. */
function occasionsOf(claim: Plain, beside: readonly Plain[]): string | undefined {
	const occasions = beside.find((other) => other !== claim && isOccasions(other));
	if (occasions !== undefined) return `${occasions.quantity.value} ${occasions.counted}`;
	return isTotalSoFar(claim) ? 'so far' : undefined;
}

/** "Has so far seized a total of 31 rifles": on whatever occasions there were. */
const isTotalSoFar = ({ sentence: { tokens } }: Plain): boolean =>
	tokens.some(({ lower }) => TOTAL.test(lower)) &&
	tokens.some(({ lower }, at) => lower === 'far' && /^(?:so|thus)$/.test(tokens[at - 1]?.lower ?? ''));
const TOTAL = /^total(?:s|l?ed|l?ing)?$/;

/** The figure that begins at an offset into its article's text. */
export const claimAt = (document: Document, start: number): NumberClaim | undefined =>
	claimsOf(document).find(({ quantity }) => quantity.start === start);

/** The figures of one sentence. */
export const claimsBeside = (claim: NumberClaim): readonly NumberClaim[] =>
	claimsBySentence(claim.document).get(inSentence(claim)) ?? [];
/** Those of its sentence, the one before and the one after. */
export const claimsNear = (claim: NumberClaim): readonly NumberClaim[] =>
	[-1, 0, 1].flatMap((step) => claimsBySentence(claim.document).get(String(claim.sentence.index + step)) ?? []);
const claimsBySentence = derived('figures by sentence', (document) => byKey(claimsOf(document), inSentence));

export const claimsByMeasure = derived('figures by measure', (document) =>
	byKey(claimsOf(document), (one) => one.measure),
);

/** A figure of the same sort in the same sentence or the one before. */
const isBefore = (earlier: Plain, { sentence, sort }: Plain): boolean =>
	earlier.sort === sort && sentence.index - earlier.sentence.index <= 1;
