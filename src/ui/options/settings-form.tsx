import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { readSettings, saveSetting, settings } from '../../platform/settings.ts';
import { KindIcon } from '../kind-icon.tsx';
import { useStored } from '../use-stored.ts';
import { Choice } from './choice.tsx';

/** Each choice holds at once; there is nothing to save. */
export function SettingsForm() {
	const current = useStored(readSettings);
	if (current === undefined) return null;
	const { keepOnCheck, showMarks, showCoverage, sensitivity, hiddenKinds } = current;
	return (
		<section aria-labelledby="settings">
			<h2 id="settings">{message('settingsTitle')}</h2>
			<Choice checked={keepOnCheck} onChange={(on) => saveSetting('keepOnCheck', on)} help={message('keepOnCheckHelp')}>
				{message('keepOnCheck')}
			</Choice>
			<Choice checked={showMarks} onChange={(on) => saveSetting('showMarks', on)} help={message('showMarksHelp')}>
				{message('showMarks')}
			</Choice>
			<Choice
				checked={showCoverage}
				onChange={(on) => saveSetting('showCoverage', on)}
				help={message('showCoverageHelp')}
			>
				{message('showCoverage')}
			</Choice>
			<Choice
				checked={sensitivity === 'more'}
				onChange={(on) => saveSetting('sensitivity', on ? 'more' : 'sure')}
				help={message('showMoreDifferencesHelp')}
			>
				{message('showMoreDifferences')}
			</Choice>
			<fieldset>
				<legend>{message('kindsTitle')}</legend>
				<div class="kinds">
					{DISCREPANCY_KINDS.map((kind) => (
						<Choice key={kind} checked={!hiddenKinds.includes(kind)} onChange={(on) => showKind(kind, on)}>
							<KindIcon kind={kind} />
							{message(`kind_${kind}`)}
						</Choice>
					))}
				</div>
			</fieldset>
		</section>
	);
}

/** One after the other: each is made of what the one before has left. */
let lastShown = Promise.resolve();
function showKind(kind: DiscrepancyKind, isShown: boolean): void {
	const show = async () => {
		const others = (await settings.hiddenKinds.get()).filter((hidden) => hidden !== kind);
		await settings.hiddenKinds.set(isShown ? others : [...others, kind]);
	};
	lastShown = lastShown.then(show).catch(console.error);
}
