import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { shortcutFrom } from './shortcut-keys.ts';
import { rebind, resetKeys } from './shortcut-settings.ts';

type ShortcutFieldProps = {
	readonly name: string;
	readonly label: string;
	readonly keys: string;
	readonly onChanged: () => void;
};

/** Takes the keys that are pressed while it has the focus; Tab and Escape lead out of it as ever, Backspace clears it. */
export function ShortcutField({ name, label, keys, onChanged }: ShortcutFieldProps) {
	const [refused, setRefused] = useState('');
	const set = async (change: () => Promise<void>, tried: string) => {
		try {
			await change();
			setRefused('');
			onChanged();
		} catch {
			setRefused(tried);
		}
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'Tab' || event.key === 'Escape') return;
		event.preventDefault();
		if (event.key === 'Backspace' || event.key === 'Delete') void set(() => rebind(name, ''), '');
		const shortcut = shortcutFrom(event);
		if (shortcut !== undefined) void set(() => rebind(name, shortcut), shortcut);
	};
	return (
		<span class="shortcut">
			<input
				type="text"
				readOnly
				aria-label={message('keysFor', [label])}
				value={keys}
				placeholder={message('keysNone')}
				onKeyDown={onKeyDown}
			/>
			<button
				type="button"
				class="link"
				aria-label={message('keysResetOf', [label])}
				onClick={() => void set(() => resetKeys(name), '')}
			>
				{message('keysReset')}
			</button>
			{refused !== '' && (
				<span class="quiet" role="alert">
					{message('keysRefused', [refused])}
				</span>
			)}
		</span>
	);
}
