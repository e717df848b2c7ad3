import { readFileSync } from 'node:fs';

type Entry = {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
// The file is part of the project and has this shape: the browsers refuse the extension otherwise.
const entries = JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')) as Record<string, Entry>;

/** A sentence of the extension as a reader sees it, so that tests hold for the words of the day. */
export function message(key: string, substitutions: readonly string[] = []): string {
	// The browser's own words, of which there are none outside of one.
	if (key.startsWith('@@')) return '';
	const entry = entries[key];
	if (!entry) throw new Error(`No message ${key}`);
	return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
		const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
		return content.replace(/\$(\d)/g, (__, digit: string) => substitutions[Number(digit) - 1] ?? '');
	});
}
