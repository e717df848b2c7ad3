/** Whether a text is tokenised news: its hyphens and commas stand between spaces, its decimal points before one. */
export function isSpaced(text: string): boolean {
	return / ,(?= )/.test(text) || /\p{Ll} - \p{Ll}/u.test(text);
}
