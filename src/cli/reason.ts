import messages from '../../extension/_locales/en/messages.json' with { type: 'json' };
import type { Reason } from '../engine/types.ts';

type Message = {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
const MESSAGES = new Map<string, Message>(Object.entries(messages));

/** The reason as a sentence of the extension's own English messages, so that both shells say the same. */
export function sentenceFor({ key, substitutions }: Reason): string {
	const entry = MESSAGES.get(key);
	if (entry === undefined) throw new Error(`No message "${key}" in _locales/en`);
	const placeholders = new Map(
		Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
	);
	return entry.message
		.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => placeholders.get(name.toLowerCase()) ?? whole)
		.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}
