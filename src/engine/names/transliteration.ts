import { isGivenName, isSurname } from './lexicon.ts';
import { withoutAccents } from './plain.ts';

/** Two spellings of one foreign name, as different desks write it: "Zelensky" and "Zelenskyy", "Hussain" and "Hussein". */
export const isTransliteration = (a: string, b: string): boolean => {
	const [x, y] = [letters(a), letters(b)];
	if (x === y || umlauts(a) === y || x === umlauts(b)) return true;
	if (groupOf(x) !== undefined && groupOf(x) === groupOf(y)) return true;
	if (!FOREIGN.test(x) && !FOREIGN.test(y)) return false;
	// "Reed" and "Reid" are two English families.
	if (isEnglish(x) || isEnglish(y)) return false;
	return soundOf(x) === soundOf(y);
};

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
const isEnglish = (name: string): boolean => (isGivenName(name) || isSurname(name)) && !SLAVIC.test(name);

/** What hints at another alphabet. */
const FOREIGN =
	/kh|zh|dj|dz|aa|oo|ou|ee|ii|yy|uu|ei|ai|ae|iy|yi|yu|ya|ye|yo|q|ts|tch|ay|ey|bh|dh|gh|jh|th(?=[aeiou])|(?:sk[iy]|ov|ev|off|eff|enko|vich|vic|wicz|jan|oglu|ullah|ollah|eddin|uddin|ah|med|mad)$/;
const SLAVIC = /(?:sk[iy]|ov|ev|enko|vich|ullah|eddin)$/;

function soundOf(name: string): string {
	return name
		.replace(/sk(?:y+|i+y?|ii|ij|yj)$/, 'ski')
		.replace(/(?:off|eff)$/, (end) => `${end[0]}v`)
		.replace(/w(?=[aeiou])/g, 'v')
		.replace(/tch|tsch|tj/g, 'ch')
		.replace(/dzh|dj|zh/g, 'j')
		.replace(/kh|ch(?=m)/g, 'h')
		.replace(/q|ck|c(?=[aou])/g, 'k')
		.replace(/ph/g, 'f')
		.replace(/x/g, 'ks')
		.replace(/(?<=[bdgjt])h/g, '')
		.replace(/ei|ai|ay|ey|ae/g, 'e')
		.replace(/ou|oo|uu/g, 'u')
		.replace(/ee|ii|iy|yi|yy|y/g, 'i')
		.replace(/aa/g, 'a')
		.replace(/(?<=[aeiou])i(?=[aeou])/g, '')
		.replace(/i(?=[aeou])/g, '')
		.replace(/ah$/, 'a')
		.replace(/(.)\1/g, '$1')
		.replace(/o(?=[^aeiou])/g, 'u')
		.replace(/e(?=[^aeiou])/g, 'i');
}

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
