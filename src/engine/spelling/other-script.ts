/** Countries and peoples whose names reach English papers out of another script, so that each paper spells them its own way. */
const OTHER_SCRIPTS = new Set(
	`afghanistan afghan algeria algerian armenia azerbaijan bahrain bangladesh bangladeshi belarus bulgaria burma cambodia chechnya chechen china
chinese cyprus egypt egyptian emirates ethiopia eritrea gaza georgia greece greek greeks hezbollah hamas taliban india indian iran iranian iraq iraqi israel israeli
japan japanese jordan jordanian kazakhstan kuwait kyrgyzstan laos lebanon lebanese libya libyan macedonia mali mongolia morocco moroccan myanmar
nepal oman pakistan pakistani palestinian qatar russia russian saudi serbia serbian somalia somali sudan sudanese syria syrian tajikistan
thailand thai tunisia tunisian turkmenistan turkmen ukraine ukrainian uzbekistan yemen yemeni korea korean taiwan tibet kashmir`.split(
		/\s+/,
	),
);

/** Whether an article speaks of such a country: only there are spellings taken for transliterations. */
export function hasOtherScript(vocabulary: ReadonlySet<string>): boolean {
	for (const word of vocabulary) if (OTHER_SCRIPTS.has(word)) return true;
	return false;
}

/** A name that shows where it comes from by its letters, whatever the article speaks of: "Velychko", "Andrii", "Khaled". */
export const looksTransliterated = (word: string): boolean =>
	/(?:i[yij]|yy|ily|ili|y?ch|vych|enko|chko|sk[iy]y?|ova?|eva?|dze|shvili|yan|ullah|eddin|oglu)$|kh|zh|shch|dzh/.test(
		word,
	);

/** Endings of names that were never written in another script: there a letter more is a letter more. */
export const isLatinName = (word: string): boolean =>
	/(?:son|sen|ton|ley|ford|field|wood|berg|stein|mann|well|worth|ham)$/.test(word);

const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/(\p{L})\1+/gu, '$1'],
	[/dj/g, 'j'],
	[/(?:kh|gh|q|ck|c(?=[aou]))/g, 'k'],
	[/g/g, 'k'],
	[/(?:zh|dz|ts)/g, 'z'],
	[/ph/g, 'f'],
	[/w/g, 'v'],
	[/(?:sch|sh|ch)/g, 's'],
	[/th/g, 't'],
	[/(?:ou|oo|u|o)/g, 'u'],
	[/(?:iy|yi|ie|ei|ai|ay|ee|ea|ey|ij|y|i|e)/g, 'i'],
	[/[’'-]/g, ''],
	[/(?<=\p{L})h(?!\p{L})|h(?=[^aiu])/gu, ''],
	[/(\p{L})\1+/gu, '$1'],
];

/** What is left of a transliterated name when the usual rivals among its letters are made one. */
function skeleton(name: string): string {
	let folded = name;
	for (const [pattern, to] of FOLDS) folded = folded.replace(pattern, to);
	return folded;
}

export const sameSkeleton = (a: string, b: string): boolean => skeleton(a) === skeleton(b);
