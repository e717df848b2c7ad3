import { browser } from '../../platform/browser.ts';
import { message } from '../../platform/i18n.ts';
import { libraryAddress } from '../../platform/library-address.ts';
import { PrivacyText } from '../privacy-text.tsx';
import { useShortcut } from '../use-shortcut.ts';
import { Demonstration } from './demonstration.tsx';

/** Shown once, after installing. */
export function WelcomePage() {
	const shortcut = useShortcut();
	return (
		<>
			<header>
				<img src="icons/mark.svg" alt="" width="48" height="48" />
				<h1>{message('welcomeHeading')}</h1>
				<p class="lead">{message('welcomeLead')}</p>
			</header>
			<main>
				<section aria-labelledby="try">
					<h2 id="try">{message('welcomeTry')}</h2>
					<Demonstration />
				</section>
				<section aria-labelledby="pin">
					<h2 id="pin">{message('welcomePin')}</h2>
					<p class="hint">
						<img src="icons/mark.svg" alt="" width="20" height="20" />
						<span>{__TARGET__ === 'firefox' ? message('welcomePinFirefox') : message('welcomePinChrome')}</span>
					</p>
					<p>{shortcut === '' ? message('toolbarHint') : message('toolbarHintWithKeys', [shortcut])}</p>
				</section>
				<section aria-labelledby="how">
					<h2 id="how">{message('howTitle')}</h2>
					<ol class="steps">
						<li>{message('howKeep')}</li>
						<li>{message('howCheck')}</li>
						<li>{message('welcomeRead')}</li>
					</ol>
				</section>
				<section aria-labelledby="stays">
					<h2 id="stays">{message('welcomeStays')}</h2>
					<PrivacyText />
				</section>
				<p class="choices">
					<a class="button" href={libraryAddress({ view: 'tabs' })}>
						{message('compareTabs')}
					</a>
					<a class="button" href={libraryAddress({ view: 'list' })}>
						{message('openLibrary')}
					</a>
					<button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
						{message('openSettings')}
					</button>
				</p>
			</main>
		</>
	);
}
