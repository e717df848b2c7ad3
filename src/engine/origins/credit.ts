import type { Reading } from '../types.ts';

/** Agencies by what credit lines call them. */
const AGENCIES: readonly (readonly [agency: string, names: string])[] = [
	['ap', 'AP|Associated Press'],
	['reuters', 'Reuters|REUTERS'],
	['afp', 'AFP|Agence France-Presse'],
	['upi', 'UPI|United Press International'],
	['dpa', 'dpa|DPA'],
	['pa', 'PA|PA Media|Press Association'],
	['bloomberg', 'Bloomberg|Bloomberg News'],
	['cp', 'CP|Canadian Press'],
	['aap', 'AAP|Australian Associated Press'],
	['efe', 'EFE'],
	['ansa', 'ANSA'],
	['xinhua', 'Xinhua'],
	['tass', 'TASS|Tass'],
	['interfax', 'Interfax'],
	['kyodo', 'Kyodo'],
	['yonhap', 'Yonhap'],
	['pti', 'PTI|Press Trust of India'],
	['ani', 'ANI'],
];

/** "HARL (AP) —", "By The Associated Press", "Reuters :", "Reuters contributed to this report"; "told Reuters" credits nobody. */
const CREDITS = AGENCIES.map(
	([agency, names]) =>
		[
			agency,
			new RegExp(
				`\\((?:${names})\\)|^(?:By )?(?:The |the )?(?:${names})(?: staff)?\\s*(?:[:|–—-]|$)|\\b(?:With|with|from|via) (?:The |the )?(?:${names})\\.?$|\\b(?:${names}) contributed\\b|/(?:${names})\\b`,
				'm',
			),
		] as const,
);

/** Only where credits stand: a dateline, and the last lines. */
const [HEAD, TAIL] = [300, 300];

/** The one agency an article credits: a weak sign, which only lowers what text two articles must share. */
export function agencyOf({ article: { text, author, publisher } }: Reading): string | undefined {
	const lines = [author ?? '', publisher ?? '', text.slice(0, HEAD), text.slice(-TAIL)].join('\n');
	const found = CREDITS.filter(([, credit]) => credit.test(lines));
	return found.length === 1 ? found[0]?.[0] : undefined;
}
