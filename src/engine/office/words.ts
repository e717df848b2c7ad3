import { byFirstWord, wordSet } from '../text/word-set.ts';

/** Beside an office, what is less than it: a deputy mayor is no mayor. */
export const LESSER = wordSet('deputy assistant associate vice co sub acting interim caretaker');
/** An office that is not held any more, or not yet. */
export const PAST = wordSet('former ex retired onetime ousted erstwhile');
export const TO_COME = wordSet('elect designate incoming');
/** How somebody holds it, and neither less nor another one. */
export const ASIDE = wordSet('longtime long-time then late outgoing veteran new current incumbent longest-serving');

/** An office under its first name. */
export const office = (word: string): string => SAME.get(word) ?? word;
const SAME = byFirstWord([
	'chairman chair chairwoman chairperson',
	'spokesman spokeswoman spokesperson',
	'congressman congresswoman representative',
	'councilman councilwoman councillor councilor',
	'adviser advisor',
	'lawyer attorney',
	'policeman policewoman',
	'doctor doc',
	'actor actress',
	'headmaster headmistress',
]);

/** Offices and ranks of which one person holds one at a time. */
export const areApart = (a: string, b: string): boolean => a !== b && ROWS.some((row) => row.has(a) && row.has(b));
const ROWS = [
	'sergeant corporal lieutenant captain major colonel admiral commodore brigadier inspector superintendent constable',
	'senator congressman',
	'bishop archbishop pope',
	'goalkeeper defender midfielder striker',
	'pitcher catcher shortstop outfielder',
	'quarterback linebacker cornerback receiver',
	'judge prosecutor juror',
	'ceo cfo coo',
].map(wordSet);

/** What an office is of, where one person has one of them: the finance minister is not the minister of defence. */
export const otherField = (office: string, a: string, b: string): boolean => {
	const fields = FIELDS.get(office);
	const [here, there] = [fields?.get(a), fields?.get(b)];
	return here !== undefined && there !== undefined && here !== there;
};
const PORTFOLIOS = [
	'foreign',
	'defense defence',
	'interior home',
	'finance treasury',
	'justice',
	'health',
	'education',
	'transport transportation',
	'energy',
	'agriculture farm',
	'labor labour employment',
	'trade commerce',
	'environment',
	'culture',
	'tourism',
	'housing',
	'oil petroleum',
];
const FIELDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
	['minister', byFirstWord(PORTFOLIOS)],
	['secretary', byFirstWord([...PORTFOLIOS, 'press'])],
	['chief', byFirstWord(['police', 'fire'])],
	['lawyer', byFirstWord(['defense defence', 'district county state city'])],
	['officer', byFirstWord(['executive', 'financial', 'operating', 'medical', 'marketing', 'technology'])],
]);

/** One of several who do it does it, too: a co-author is an author, an assistant coach coaches. */
export const isSharedOut = (office: string): boolean => SHARED_OUT.has(office);
const SHARED_OUT = wordSet(
	'author founder owner writer editor producer star host sponsor coach professor lecturer teacher',
);

/** Of these one has many, and one at another time. */
export const isLoose = (office: string): boolean => LOOSE.has(office);
const LOOSE = wordSet(
	'lawyer aide adviser friend colleague official agent partner husband wife girlfriend boyfriend associate spokesman champion student resident member employee worker player teammate star model',
);
