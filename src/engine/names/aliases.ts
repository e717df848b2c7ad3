import { COUNTRIES } from './countries.ts';
import { countriesOfPeople } from './gazetteer.ts';
import { KNOWN_ORGANIZATIONS } from './organizations.ts';
import { plainName } from './plain.ts';
import { US_STATES } from './states.ts';

/** One line a thing: all its names, as papers use them side by side. */
const ALIASES = `
Kyiv,Kiev
Beijing,Peking
Mumbai,Bombay
Kolkata,Calcutta
Chennai,Madras
Bengaluru,Bangalore
Yangon,Rangoon
Ho Chi Minh City,Saigon
Kharkiv,Kharkov
Lviv,Lvov
Odesa,Odessa
Dnipro,Dnipropetrovsk
Chornobyl,Chernobyl
Luhansk,Lugansk
Donbas,Donbass
Zaporizhzhia,Zaporizhia,Zaporozhye
Astana,Nur-Sultan
Busan,Pusan
Incheon,Inchon
Guangzhou,Canton
Taipei,Taibei
Istanbul,Constantinople
St. Petersburg,Leningrad
Volgograd,Stalingrad
Derry,Londonderry
Krakow,Cracow
Basel,Basle
Bern,Berne
Lyon,Lyons
Marseille,Marseilles
Mallorca,Majorca
Marrakesh,Marrakech
Fallujah,Falluja
Irbil,Erbil,Arbil
Baqouba,Baquba
Hodeidah,Hodeida,Al Hudaydah
Sanaa,Sana'a,Sana
Idlib,Idleb
Raqqa,Raqa,Rakka
Khan Younis,Khan Yunis
Deir ez-Zor,Deir el-Zour,Deir Ezzor
Falkland Islands,Falklands,Malvinas
Persian Gulf,Arabian Gulf
New York,New York City,NYC
Los Angeles,LA,L.A.
Washington,Washington D.C.,Washington DC,District of Columbia,D.C.
Las Vegas,Vegas
Mount Everest,Everest
Uluru,Ayers Rock
Denali,Mount McKinley
Twitter,X,X formerly Twitter
Facebook,Meta,Meta Platforms
Google,Alphabet
Truth Social,Truth
Hezbollah,Hizbollah,Hizbullah,Hezbullah
Hamas,Islamic Resistance Movement
al-Qaeda,Al Qaeda,al-Qaida,Al Qaida
al-Shabab,al-Shabaab
Islamic State,ISIS,ISIL,Isis,Daesh,IS,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State group
Houthis,Houthi,Ansar Allah
Taliban,Taleban
PKK,Kurdistan Workers' Party
Parliament,House of Commons
Met,Metropolitan Police,Scotland Yard,Met Police
Chicoms,Chinese Communist Party,Communist Party of China,CCP,CPC
Mosque of Al-Aqsa,Al-Aqsa,Al-Aqsa Mosque
Chancellor of the Exchequer,Chancellor
`;

/** Those that name the same thing share a number; undefined for a name the tables do not hold. */
export const aliasGroup = (name: string): number | undefined => GROUPS.get(plainName(name));

const GROUPS = new Map<string, number>();
let groups = 0;

for (const line of COUNTRIES.trim().split('\n')) {
	const [, names = '', peoples = ''] = line.split('|');
	join(names.split(','));
	// "British" is Britain, but "English" and "Scottish" only a part of it.
	const [first] = peoples.split(',');
	if (first && countriesOfPeople(first).length === 1) joinTo(first, names.split(',')[0] ?? '');
}
for (const line of US_STATES.trim().split('\n')) {
	const [code = '', name = '', short = ''] = line.split('|');
	join(
		[name, short, code].filter(
			(form) => form !== '' && form !== 'OR' && form !== 'IN' && form !== 'ME' && form !== 'HI' && form !== 'OK',
		),
	);
}
for (const [, group = ''] of KNOWN_ORGANIZATIONS.matchAll(/\(([^)]*)\)/g)) join(group.split(','));
for (const line of ALIASES.trim().split('\n')) join(line.split(','));

/** A name in two groups makes one group of them. */
function join(names: readonly string[]): void {
	const keys = names.map(plainName).filter((key) => key !== '');
	const known = keys.map((key) => GROUPS.get(key)).find((group) => group !== undefined);
	const group = known ?? ++groups;
	for (const key of keys) if (!GROUPS.has(key)) GROUPS.set(key, group);
}

function joinTo(name: string, other: string): void {
	const group = GROUPS.get(plainName(other));
	const key = plainName(name);
	if (group !== undefined && !GROUPS.has(key)) GROUPS.set(key, group);
}
