import messages from '../../extension/_locales/en/messages.json' with { type: 'json' };
import { oneFullStop } from '../report/full-stop.ts';
import type { Words } from '../report/words.ts';

type Message = {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
const MESSAGES = new Map<string, Message>(Object.entries(messages));

/** The extension's own English messages, so that both shells say the same. */
export const english: Words = {
	message,
	counted: (key, count, ...more) =>
		message(`${key}_${new Intl.PluralRules('en').select(count)}`, [count.toLocaleString('en'), ...more]),
};

function message(key: string, substitutions: readonly string[] = []): string {
	const entry = MESSAGES.get(key);
	if (entry === undefined) throw new Error(`No message "${key}" in _locales/en`);
	const placeholders = new Map(
		Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
	);
	return oneFullStop(
		entry.message
			.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => placeholders.get(name.toLowerCase()) ?? whole)
			.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
	);
}
