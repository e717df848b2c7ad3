import type { Document } from '../document.ts';
import { isOfOtherScript } from '../names/transliteration.ts';

/** About a country of another script. In passing every article of business or politics names China; Jordan Hale is of no such country. */
export function isForeign({ reading, sentences, names }: Document): boolean {
	const naming = sentences.filter(({ index, tokens }) =>
		tokens.some(({ lower }, at) => isOfOtherScript(lower) && names[index]?.get(at)?.type !== 'person'),
	);
	return naming.length >= OFTEN || naming.some(({ index }) => index < OPENING) || isTitled(reading.article.title);
}
const [OFTEN, OPENING] = [3, 3];

const isTitled = (title = ''): boolean =>
	title
		.toLowerCase()
		.split(/[^A-Za-zÀ-ỿ]+/u)
		.some(isOfOtherScript);
