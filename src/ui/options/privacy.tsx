import { message } from '../../platform/i18n.ts';

export function Privacy() {
	return (
		<section aria-labelledby="privacy">
			<h2 id="privacy">{message('privacyTitle')}</h2>
			<p>
				{message('privacyLocal')} {message('privacyClick')} {message('privacyControl')}
			</p>
		</section>
	);
}
