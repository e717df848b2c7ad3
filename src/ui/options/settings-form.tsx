import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { KindIcon } from '../kind-icon.tsx';
import { useSettings } from '../use-settings.ts';
import { Choice } from './choice.tsx';

/** Each choice holds at once; there is nothing to save. */
export function SettingsForm() {
	const [settings, save] = useSettings();
	if (settings === undefined) return null;
	const { keepOnCheck, showMarks, showCoverage, sensitivity, hiddenKinds } = settings;
	const show = (kind: DiscrepancyKind, shown: boolean) =>
		save('hiddenKinds', shown ? hiddenKinds.filter((hidden) => hidden !== kind) : [...hiddenKinds, kind]);
	return (
		<section aria-labelledby="settings">
			<h2 id="settings">{message('settingsTitle')}</h2>
			<Choice checked={keepOnCheck} onChange={(on) => save('keepOnCheck', on)} help={message('keepOnCheckHelp')}>
				{message('keepOnCheck')}
			</Choice>
			<Choice checked={showMarks} onChange={(on) => save('showMarks', on)} help={message('showMarksHelp')}>
				{message('showMarks')}
			</Choice>
			<Choice checked={showCoverage} onChange={(on) => save('showCoverage', on)} help={message('showCoverageHelp')}>
				{message('showCoverage')}
			</Choice>
			<Choice
				checked={sensitivity === 'more'}
				onChange={(on) => save('sensitivity', on ? 'more' : 'sure')}
				help={message('showMoreDifferencesHelp')}
			>
				{message('showMoreDifferences')}
			</Choice>
			<fieldset>
				<legend>{message('kindsTitle')}</legend>
				<div class="kinds">
					{DISCREPANCY_KINDS.map((kind) => (
						<Choice key={kind} checked={!hiddenKinds.includes(kind)} onChange={(on) => show(kind, on)}>
							<KindIcon kind={kind} />
							{message(`kind_${kind}`)}
						</Choice>
					))}
				</div>
			</fieldset>
		</section>
	);
}
