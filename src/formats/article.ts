import type { Article } from '../engine/types.ts';

/** Longer than any news article, short enough that one hostile entry cannot stall the engine. */
export const LONGEST_TEXT = 400_000;
/** Titles, names and URLs beyond this are damage, not data. */
const LONGEST_FIELD = 4_000;

const OPTIONAL = ['url', 'title', 'publisher', 'author', 'published', 'modified', 'language'] as const;
type OptionalField = (typeof OPTIONAL)[number];

/** The border for articles of every origin: an Article with known fields only, or the reason why it is none. */
export function parseArticle(value: unknown): Article | { readonly cause: string } {
	if (typeof value !== 'object' || value === null) return { cause: 'not an object' };
	const field = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
	const id = field('id');
	const text = field('text');
	if (typeof id !== 'string' || id === '' || id.length > LONGEST_FIELD) return { cause: 'no id' };
	if (typeof text !== 'string' || text.trim() === '') return { cause: 'no text' };
	if (text.length > LONGEST_TEXT) return { cause: `text longer than ${LONGEST_TEXT} characters` };

	const optional: { [K in OptionalField]?: string } = {};
	for (const name of OPTIONAL) {
		const given = field(name);
		if (given === undefined || given === null || given === '') continue;
		if (typeof given !== 'string') return { cause: `${name} is not text` };
		if (given.length > LONGEST_FIELD) return { cause: `${name} is too long` };
		optional[name] = given;
	}
	return { id, ...optional, text };
}
