/**
 * "Document 12 holds this term 3 times" as one number, so that a term's postings are one typed array:
 * the document above, the count in the lowest 8 bits. 32 bits give 16.7 million documents ever added.
 */
export function pack(doc: number, count: number): number {
	if (!Number.isInteger(doc) || doc < 0 || doc > MOST_DOCUMENTS) throw new Error(`Not a document number: ${doc}`);
	return doc * COUNTS + Math.min(Math.max(Math.round(count), 1), COUNTS - 1);
}

export const packedDoc = (posting: number): number => posting >>> 8;
export const packedCount = (posting: number): number => posting & 0xff;

const COUNTS = 256;
const MOST_DOCUMENTS = 0xff_ffff;
