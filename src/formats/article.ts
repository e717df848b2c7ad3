import type { Article } from '../engine/types.ts';
import type { Cause } from './cause.ts';

/** Longer than any news article, short enough that one hostile entry cannot stall the engine. */
export const LONGEST_TEXT = 400_000;
/** Titles, names and URLs beyond this are damage, not data. */
const LONGEST_FIELD = 4_000;

/** URLs are shown as links: of any other scheme (javascript:, data:) there is nothing to open. */
const WEB_ADDRESS = /^https?:\/\/[^\s/]/i;

/** What each optional field must look like. Of a damaged one only the field is lost, not the article. */
const OPTIONAL = {
	url: WEB_ADDRESS,
	title: /\S/,
	publisher: /\S/,
	author: /\S/,
	published: /^\d{4}-\d\d-\d\d(?:$|[T ])/,
	modified: /^\d{4}-\d\d-\d\d(?:$|[T ])/,
	language: /^[a-z]{2,3}(?:$|-)/i,
} as const;
type OptionalField = keyof typeof OPTIONAL;

/** The border for articles of every origin: an Article with known fields only, or the reason why it is none. */
export function parseArticle(value: unknown): Article | { readonly cause: Cause } {
	const id = field(value, 'id');
	const text = field(value, 'text');
	if (typeof id !== 'string' || id === '' || id.length > LONGEST_FIELD) return { cause: 'no id' };
	if (typeof text !== 'string' || text.trim() === '') return { cause: 'no text' };
	if (text.length > LONGEST_TEXT) return { cause: 'text too long' };

	const optional: { [K in OptionalField]?: string } = {};
	// Object.keys forgets the type of its own literal.
	for (const name of Object.keys(OPTIONAL) as OptionalField[]) {
		const given = field(value, name);
		if (typeof given !== 'string' || given.length > LONGEST_FIELD) continue;
		if (OPTIONAL[name].test(given)) optional[name] = given;
	}
	const part = field(value, 'complete') === false ? { complete: false } : {};
	return { id, ...optional, ...part, text };
}

export function isWebAddress(value: unknown): value is string {
	return typeof value === 'string' && value.length <= LONGEST_FIELD && WEB_ADDRESS.test(value);
}

/** An own property of whatever this is: nothing that a prototype adds, whatever the keys are called. */
export function field(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
	return Reflect.get(value, name);
}
