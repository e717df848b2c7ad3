import { wordSet } from '../text/word-set.ts';

/** Written with a point that is part of the word. A capital in the list asks for a capital in the text ("Fla.", not "fla."). */
const ABBREVIATIONS = wordSet(
	'Mr Mrs Ms Mx Dr Prof Gen Gov Sen Rep Lt Col Capt Sgt Maj Cmdr Adm Rev Hon Pres Supt Insp Det Cpl Pvt Brig Amb Fr Sr Jr Msgr ' +
		'St Ste Mt Ft Ave Blvd Rd Inc Corp Ltd Co Cos Bros Dept Univ Assn Jan Feb Apr Aug Sept Sep Oct Nov Dec ' +
		'Mon Tue Tues Wed Thu Thur Thurs Fri Calif Conn Fla Tenn Okla Ariz Minn Wis Ala Mich Nev Neb Mont Colo Del Va Vt Ky Md Mo Pa Ga ' +
		'Mlle Mme No Nos vs etc al approx ca cf est ext vol vols pp dept ed eds esp incl feat viz sq hrs',
);

/** These are words as well, so the point belongs to them only before a number: "No. 10", but "He said no." */
const ONLY_BEFORE_NUMBER = new Set([
	'No',
	'Nos',
	'Mar',
	'Sat',
	'Sun',
	'Art',
	'Fig',
	'p',
	'pp',
	'c',
	'art',
	'fig',
	'no',
]);

/** "Lt. Gov." goes on, "he ran the dept." ends: at the end of a sentence these keep no point of their own. */
const NEVER_LAST = new Set(['Mon', 'Fri', 'Wed', 'Dec', 'Co', 'Del', 'Mont', 'Det', 'Fr', 'est', 'ed', 'ca', 'feat']);

/** Does the point after `word` belong to it? `next` is the character after the point and any spaces, "" at the end. */
export const keepsItsPoint = (word: string, next: string): boolean => {
	if (ONLY_BEFORE_NUMBER.has(word)) return next >= '0' && next <= '9' && next !== '';
	if (!ABBREVIATIONS.has(word)) return false;
	return next !== '' || !NEVER_LAST.has(word);
};

/** Prefixes that the treebanks leave joined: "co-founder", "non-Muslim", "mid-1980s", but "self" + "-" + "described". */
export const JOINED_PREFIXES = wordSet(
	'a e u x co non anti pro re pre ex mid semi sub mini multi counter cross inter intra un de bi tri micro macro mega ' +
		'pan post ultra super arch ante para pseudo bio cyber socio extra over vice',
);

export const JOINED_SUFFIXES = new Set(['esque', 'wise', 'ish', 'itis', 'gate']);

/** Cut from the number they are written against: "430km", "6:00am", "$1.5bn". */
export const GLUED_UNITS = wordSet(
	'k m mn mln bn tn tr km cm mm mi ft in yd kg g mg lb lbs oz st am pm mph kph kmh hr hrs min mins sec secs h s ml l ' +
		'w kw mw gw kwh mwh gwh hz khz mhz ghz kb mb gb tb ha bps pts pt pc pct p c f',
);
