import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { message } from '../../platform/i18n.ts';
import { direction } from '../../platform/locale.ts';
import { ShortcutField } from './shortcut-field.tsx';
import { signsOf } from './shortcut-keys.ts';
import { canRebind, openShortcutSettings } from './shortcut-settings.ts';

type Command = { readonly name: string; readonly label: string; readonly keys: string };

/** The keys as they are set now, and those of the list in the panel. */
export function Shortcuts() {
	const [commands, setCommands] = useState<readonly Command[]>([]);
	const look = () => void readCommands().then(setCommands, console.error);
	useEffect(() => {
		look();
		// They may have been changed on the browser's own page.
		document.addEventListener('visibilitychange', look);
		return () => document.removeEventListener('visibilitychange', look);
	}, []);
	return (
		<section aria-labelledby="keys">
			<h2 id="keys">{message('keysTitle')}</h2>
			<dl class="keys">
				{commands.map(({ name, label, keys }) => (
					<div key={name}>
						<dt>{label}</dt>
						<dd>
							{canRebind ? (
								<ShortcutField name={name} label={label} keys={keys} onChanged={look} />
							) : (
								<kbd>{keys === '' ? message('keysNone') : keys}</kbd>
							)}
						</dd>
					</div>
				))}
				<Keys label={message('keysMove')} keys={`↑ ↓ · j k · ${message('keyHome')} ${message('keyEnd')}`} />
				<Keys label={message('keysShow')} keys={message('keyEnter')} />
				<Keys label={message('keysOpen')} keys={direction() === 'rtl' ? '← →' : '→ ←'} />
				<Keys label={message('keysList')} keys={`↑ ↓ · ${message('keyEnter')} · ${message('keyDelete')}`} />
				<Keys label={message('keysTable')} keys={`↑ ↓ → ← · ${message('keyEnter')} · ${message('keyEscape')}`} />
			</dl>
			<p class="quiet">{canRebind ? message('keysPress') : message('keysHelp')}</p>
			<p>
				<button type="button" onClick={openShortcutSettings}>
					{message('keysChange')}
				</button>
			</p>
		</section>
	);
}

function Keys({ label, keys }: { label: string; keys: string }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>
				<kbd>{keys}</kbd>
			</dd>
		</div>
	);
}

async function readCommands(): Promise<readonly Command[]> {
	const commands = await browser.commands.getAll();
	return commands.map(({ name = '', description = '', shortcut = '' }) => ({
		name,
		// The toolbar button's own command may come without words.
		label: name === '_execute_action' || description === '' ? message('checkThis') : description,
		keys: signsOf(shortcut),
	}));
}
