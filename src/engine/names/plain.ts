/**
 * A name as tables hold it: no accents, capitals, points or apostrophe variants, and "Saint" always in short. So "St. Étienne",
 * "SAINT-ETIENNE" and "St Etienne" are one key.
 */
export const plainName = (name: string): string => {
	const bare = SIMPLE.test(name)
		? name
		: withoutAccents(name).replace(APOSTROPHE, "'").replace(SEPARATOR, ' ').replace(POINT, '');
	return bare.toLowerCase().replace(LEADING_THE, '').replace(SAINT, 'st ').trim();
};

/** "Núñez" → "Nunez"; letters that Unicode does not take apart are spelt out ("Łódź" → "Lodz"). */
export const withoutAccents = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łŁøØđĐðßæÆœŒıþ]/g, (letter) => SPELT_OUT[letter] ?? letter);

const SPELT_OUT: Readonly<Record<string, string>> = {
	ł: 'l',
	Ł: 'L',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	Æ: 'Ae',
	œ: 'oe',
	Œ: 'Oe',
	ı: 'i',
	þ: 'th',
};
const SIMPLE = /^[A-Za-z ]*$/;
const APOSTROPHE = /[’‘`´ʼ]/g;
const SEPARATOR = /[-‐‑–\s]+/g;
const POINT = /\./g;
const LEADING_THE = /^the (?=\S)/;
const SAINT = /^(?:saint|sankt) /;
