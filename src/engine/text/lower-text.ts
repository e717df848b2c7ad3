/** Some of the words of a sentence in small letters, a space between them. */
export const lowerText = (words: readonly { readonly lower: string }[], from = 0, to = words.length): string =>
	words
		.slice(Math.max(0, from), to)
		.map(({ lower }) => lower)
		.join(' ');
