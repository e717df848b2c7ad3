import { message } from '../platform/i18n.ts';
import { sentences } from '../platform/locale.ts';

/** What becomes of what the reader reads and keeps. */
export function PrivacyText() {
	return <p>{sentences(message('privacyLocal'), message('privacyClick'), message('privacyControl'))}</p>;
}
