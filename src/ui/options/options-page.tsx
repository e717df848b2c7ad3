import { useMemo } from 'preact/hooks';
import { openCorpus } from '../../platform/corpus-db.ts';
import { message } from '../../platform/i18n.ts';
import { Dismissals } from './dismissals.tsx';
import { Permissions } from './permissions.tsx';
import { PrecisionCard } from './precision-card.tsx';
import { Privacy } from './privacy.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Storage } from './storage.tsx';

export function OptionsPage() {
	const corpus = useMemo(() => openCorpus(), []);
	return (
		<>
			<header>
				<img src="icons/mark.svg" alt="" width="40" height="40" />
				<h1>{message('optionsHeading')}</h1>
			</header>
			<main>
				<SettingsForm />
				<Storage corpus={corpus} />
				<Dismissals />
				<Shortcuts />
				<Permissions />
				<PrecisionCard />
				<Privacy />
			</main>
		</>
	);
}
