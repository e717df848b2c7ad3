import { callBackground } from '../../platform/channels.ts';
import { message } from '../../platform/i18n.ts';
import type { Task } from '../../platform/protocol.ts';
import { CompareTabsButton } from '../compare-tabs-button.tsx';

type IdleViewProps = {
	/** False where the browser lets us read the page only after a click on our toolbar button. */
	readonly reachable: boolean;
	readonly shortcut: string;
	readonly onRun: (task: Task) => void;
	readonly onOptions: () => void;
};

export function IdleView({ reachable, shortcut, onRun, onOptions }: IdleViewProps) {
	return (
		<section class="idle">
			<h2>{message('idleTitle')}</h2>
			<p>{message('idleLead')}</p>
			{reachable ? <Buttons onRun={onRun} /> : <ToolbarHint shortcut={shortcut} />}
			<CompareTabsButton />
			<h3>{message('howTitle')}</h3>
			<ol class="steps">
				<li>{message('howKeep')}</li>
				<li>{message('howCheck')}</li>
				<li>{message('howRead')}</li>
			</ol>
			<p class="quiet">{message('differenceIsNotError')}</p>
			<p class="choices">
				<button type="button" class="link" onClick={() => void callBackground('library.open', { view: 'list' })}>
					{message('libraryHeading')}
				</button>
				<button type="button" class="link" onClick={onOptions}>
					{message('openOptions')}
				</button>
			</p>
		</section>
	);
}

function Buttons({ onRun }: { onRun: (task: Task) => void }) {
	return (
		<p class="choices">
			<button type="button" class="primary" onClick={() => onRun('check')}>
				{message('checkThis')}
			</button>
			<button type="button" onClick={() => onRun('keep')}>
				{message('keepThis')}
			</button>
		</p>
	);
}

function ToolbarHint({ shortcut }: { shortcut: string }) {
	return (
		<p class="hint">
			<img src="icons/mark.svg" alt="" width="20" height="20" />
			<span>{shortcut === '' ? message('toolbarHint') : message('toolbarHintWithKeys', [shortcut])}</span>
		</p>
	);
}
