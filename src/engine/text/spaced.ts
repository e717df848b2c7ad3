/** Whether a text is tokenised news: its hyphens and commas stand between spaces, its thousands behind one ("31, 000"). */
export function isSpaced(text: string): boolean {
	return / ,(?= )/.test(text) || /[a-zß-ž] - [a-zß-ž]/u.test(text) || /(?<!\d)\d{1,3}, 000(?!\d)/.test(text);
}
