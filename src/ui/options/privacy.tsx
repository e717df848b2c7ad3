import { message } from '../../platform/i18n.ts';
import { PrivacyText } from '../privacy-text.tsx';

export function Privacy() {
	return (
		<section aria-labelledby="privacy">
			<h2 id="privacy">{message('privacyTitle')}</h2>
			<PrivacyText />
		</section>
	);
}
