import { wordSet } from '../text/word-set.ts';
import { isGivenName, isSurname } from './lexicon.ts';
import { withoutAccents } from './plain.ts';

/**
 * Two spellings of one foreign name, as different desks write it: "Zelensky" and "Zelenskyy", "Hussain" and "Hussein".
 * `foreign`: it is known to come out of another script, if its letters do not show it; see `isOfOtherScript`.
 */
export const isTransliteration = (a: string, b: string, foreign = false): boolean => {
	const [x, y] = [letters(a), letters(b)];
	if (x === y || umlauts(a) === y || x === umlauts(b)) return true;
	if (groupOf(x) !== undefined && groupOf(x) === groupOf(y)) return true;
	if (!foreign && !looksTransliterated(x) && !looksTransliterated(y)) return false;
	// "Reed" and "Reid" are two English families, "Harson" and "Harsson" one, misspelt.
	if (LATIN.test(x) || LATIN.test(y) || (!foreign && isEnglish(x) && isEnglish(y))) return false;
	if (soundOf(x) === soundOf(y) || soundOf(withBareH(x)) === soundOf(withBareH(y))) return true;
	if (!foreign || isEnglish(x) || isEnglish(y)) return false;
	const frame = consonantsOf(x);
	return frame.length >= FRAME && frame === consonantsOf(y);
};
/** With fewer consonants two names have them by chance: "Wang" and "Weng". */
const FRAME = 3;

/** "Scott": whoever is called so was named in letters that papers print as they are. */
export const isOfLatinScript = (given: string): boolean =>
	isGivenName(given) && groupOf(letters(given)) === undefined && !looksTransliterated(letters(given));

/** A word for a country or people whose names come out of another script; in lower case. */
export const isOfOtherScript = (word: string): boolean => OTHER_SCRIPTS.has(word);

const letters = (name: string): string =>
	withoutAccents(name)
		.toLowerCase()
		.replace(/^(?:al|el|as|ar|an|ash|ad|at|az|us|ul)[- ]/, '')
		.replace(/[^a-z]/g, '');
const umlauts = (name: string): string => letters(umlautsSpelt(name.toLowerCase()));
/** "Müller" → "Mueller". */
export const umlautsSpelt = (name: string): string =>
	name.replace(/[äæöøœüåßÄÖÜÅØ]/g, (letter) => UMLAUTS[letter] ?? letter);
const UMLAUTS: Readonly<Record<string, string>> = {
	ä: 'ae',
	æ: 'ae',
	ö: 'oe',
	ø: 'oe',
	œ: 'oe',
	ü: 'ue',
	å: 'aa',
	ß: 'ss',
	Ä: 'Ae',
	Ö: 'Oe',
	Ü: 'Ue',
	Å: 'Aa',
	Ø: 'Oe',
};
/** What shows another alphabet, whatever the article speaks of: "Velychko", "Andrii", "Khaled". */
const looksTransliterated = (word: string): boolean =>
	/kh|zh|shch|dj|dz|bh|dh|gh(?=[aiou](?!n$))|q(?!u)|tch|iy|yi|yy|uu|(?:i[ij]|ily|ili|y?ch|vych|vich|vic|wicz|enko|chko|sk[iy]y?|[oe]va?|[oe]ff|dze|shvili|[^l]yan|[^aeiou]yna|jan|ullah|ollah|eddin|uddin|oglu|med|mad)$/.test(
		word,
	);

/** Endings of names that were never written in another script: there a letter more is a letter more. */
const LATIN = /(?:son|sen|ton|ley|ford|field|wood|berg|stein|mann|well|worth|ham)$/;
const isEnglish = (name: string): boolean => (isGivenName(name) || isSurname(name)) && !SLAVIC.test(name);
const SLAVIC = /(?:sk[iy]|ov|ev|enko|vich|ullah|eddin)$/;

const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/sk(?:y+|i+y?|ii|ij|yj)$/, 'ski'],
	[/([oe])ff$/, '$1v'],
	[/ios$/, 'is'],
	[/ich$/, 'ic'],
	[/(\p{L})\1+/gu, '$1'],
	[/dj|d?zh|jy/g, 'j'],
	[/tch|tsch|tj/g, 'ch'],
	[/(?:kh|gh|q|ck|c(?=[aou]))/g, 'k'],
	[/g/g, 'k'],
	[/(?:dz|ts|tz)/g, 'z'],
	[/ph/g, 'f'],
	[/x/g, 'ks'],
	[/w/g, 'v'],
	[/(?:sch|sh|ch)/g, 's'],
	[/th/g, 't'],
	[/(?:ou|oo|u|o)/g, 'u'],
	[/(?:iy|yi|ie|ei|ai|ay|ae|ee|ea|ey|ij|y|i|e)/g, 'i'],
	[/(?<=[A-Za-zÀ-ỿ])h(?![A-Za-zÀ-ỿ])|h(?=[^aiu])/gu, ''],
	[/(?<=[bdgjt])h/g, ''],
	[/(\p{L})\1+/gu, '$1'],
];

/** "Mukhamed" and "Muhamed": the sound that English has no letter for is written as k or as h. */
const withBareH = (name: string): string => name.replace(/kh/g, 'h');

/** What is left of a transliterated name when the usual rivals among its letters are made one. */
function soundOf(name: string): string {
	let folded = name;
	for (const [pattern, to] of FOLDS) folded = folded.replace(pattern, to);
	return folded;
}

/** Many scripts write few vowels or others: "Karvehan" and "Karvahan". What a name begins with is heard alike. */
const consonantsOf = (name: string): string => `${name[0]}${soundOf(name).slice(1).replace(/[aiu]/g, '')}`;

/** Countries and peoples whose names reach English papers out of another script, so that each paper spells them its own way. */
const OTHER_SCRIPTS = wordSet(
	`afghanistan afghan algeria algerian armenia azerbaijan bahrain bangladesh bangladeshi belarus bulgaria burma cambodia chechnya chechen china
chinese cyprus egypt egyptian emirates ethiopia eritrea gaza georgian greece greek greeks hezbollah hamas taliban india indian iran iranian iraq iraqi israel israeli
japan japanese jordanian kazakhstan kuwait kyrgyzstan laos lebanon lebanese libya libyan macedonia mali mongolia morocco moroccan myanmar
nepal oman pakistan pakistani palestinian qatar russia russian saudi serbia serbian somalia somali sudan sudanese syria syrian tajikistan
thailand thai tunisia tunisian turkmenistan turkmen ukraine ukrainian uzbekistan yemen yemeni korea korean taiwan tibet kashmir`,
);

/** Spellings that no rule brings together. */
const SPELLINGS = `
muhammad mohammed mohamed mohammad muhammed mohamad mohammod mahomet muhamad mohamud muhamed
gaddafi qaddafi gadhafi kadafi qadhafi gadafi kadhafi
usama osama
laden ladin
erdogan erdoghan
hussein hussain husain husein hossein hosein hussayn
ahmed ahmad ahmet achmed
abdullah abdallah abdulla abdulah
yusuf youssef yousef yousuf youssouf yusef yousif joseph-arab
khaled khalid
hasan hassan
rahman rehman rahmaan
said saeed sayed syed saied
omar umar omer
osman usman othman uthman
ibrahim ebrahim ibraheem
mustafa mostafa moustafa mustapha
mahmoud mahmud mehmood mahmood
nasser nasir nasr naser
faisal faysal feisal
karim kareem
jamal gamal
hamid hameed
rashid rasheed rachid
mubarak moubarak
sharif shareef cherif sherif
qassem kassem qasim kasim qasem ghasem
soleimani suleimani sulaimani solaimani
khamenei khameini
nasrallah nasralla
haniyeh haniya haniyah
sinwar senwar
zelensky zelenskyy zelenskiy zelenskyi zelenski
yanukovych yanukovich
tymoshenko timoshenko
klitschko klychko klichko
lukashenko lukashenka
volodymyr wolodymyr
oleksandr olexandr
yevgeny evgeny yevgeni evgeni evgeniy yevgeniy yevgeny
sergei sergey serguei
dmitry dmitri dmitriy dimitri dimitry
alexei alexey aleksei aleksey
andrei andrey andriy
nikolai nikolay
yuri yury yuriy iouri
mikhail michail
aleksandr alexandr aleksander alexander
tchaikovsky chaikovsky tschaikowsky
khrushchev kruschev khruschev
gorbachev gorbachov gorbatchev
rimsky rimski
deng teng
xi hsi
mao zedong-mao
moammar muammar muamar moamar
bashar bachar
assad asad
shiite shia
kim gim
lee yi rhee
park pak bak
roh noh
`;
const GROUPS = new Map<string, number>();
for (const [group, line] of SPELLINGS.trim().split('\n').entries())
	for (const name of line.split(' ')) GROUPS.set(name, group);
const groupOf = (name: string): number | undefined => GROUPS.get(name);
