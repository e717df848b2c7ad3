import { type Document, nameAt } from '../document.ts';
import type { NameFact, Sentence } from '../types.ts';

/** The person whose name a token belongs to. */
export function personNamedAt(document: Document, sentence: Sentence, at: number): NameFact | undefined {
	const name = nameAt(document, sentence, at);
	return name?.type === 'person' ? name : undefined;
}

/** The person named last before a token, at most `reach` tokens before it. */
export function personNamedBefore(
	document: Document,
	sentence: Sentence,
	before: number,
	reach = before,
): NameFact | undefined {
	for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
		const name = personNamedAt(document, sentence, at);
		if (name !== undefined) return name;
	}
	return undefined;
}

/** Of the `reach` sentences before, the first name of the nearest that has any; or the first person's, its subject more often than not. */
export function nameEarlier(
	{ names }: Document,
	{ index }: Sentence,
	reach: number,
	type?: NameFact['type'],
): NameFact | undefined {
	for (let back = 1; back <= reach; back += 1)
		for (const name of names[index - back]?.values() ?? []) if (type === undefined || name.type === type) return name;
	return undefined;
}
