import { DATELINE } from '../dateline.ts';
import type { Reading } from '../types.ts';

/** Agencies by what credit lines call them, the name that readers know first. */
const AGENCIES: readonly string[] = [
	'AP|Associated Press',
	'Reuters|REUTERS',
	'AFP|Agence France-Presse',
	'UPI|United Press International',
	'dpa|DPA',
	'PA|PA Media|Press Association',
	'Bloomberg|Bloomberg News',
	'Canadian Press|CP',
	'AAP|Australian Associated Press',
	'EFE',
	'ANSA',
	'Xinhua',
	'TASS|Tass',
	'Interfax',
	'Kyodo',
	'Yonhap',
	'PTI|Press Trust of India',
	'ANI',
];

/** "HARL (AP) —", "By The Associated Press", "Reuters :", "Reuters contributed to this report"; "told Reuters" credits nobody. */
const CREDITS = AGENCIES.map(
	(names) =>
		[
			names.split('|')[0] ?? names,
			new RegExp(
				`\\((?:${names})\\)|^(?:By )?(?:The |the )?(?:${names})(?: staff)?\\s*(?:[:|–—-]|$)|\\b(?:With|with|from|via) (?:The |the )?(?:${names})\\.?$|\\b(?:${names}) contributed\\b|/(?:${names})\\b`,
				'm',
			),
		] as const,
);

/** Most articles name none at all. */
const ANY_AGENCY = new RegExp(AGENCIES.join('|'));

/** Only where credits stand: a dateline, and the last lines. */
const [HEAD, TAIL] = [300, 300];

/** The one agency an article credits: a weak sign, which only lowers what text two articles must share. */
export function agencyOf({ article: { text, author, publisher } }: Reading): string | undefined {
	const lines = [author ?? '', publisher ?? '', text.slice(0, HEAD), text.slice(-TAIL)].join('\n');
	const found = ANY_AGENCY.test(lines) ? CREDITS.filter(([, credit]) => credit.test(lines)) : [];
	if (found.length > 0) return found.length === 1 ? found[0]?.[0] : undefined;
	// One that nobody has listed.
	return DATELINE.exec(text.slice(0, HEAD))?.groups?.['agency'];
}
