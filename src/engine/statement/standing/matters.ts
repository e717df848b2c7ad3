/** What news tells of how matters stand: each in values of which one holds at a time. */
export type Matter = 'condition' | 'custody' | 'case' | 'election';

/** One way to say a value, in the words of a sentence joined by single spaces, lower case: "'s" and "n't" stand apart. */
export type Saying = {
	readonly matter: Matter;
	readonly value: string;
	readonly words: RegExp;
	/** Whom it is said of: the subject of its clause, whom it is done to, or the noun right behind the words. */
	readonly of: 'subject' | 'undergoer' | 'next';
};

/**
 * Values that may both be written of one state of things: a patient is stable and critical, whoever was arrested may be told
 * of as wanted before. What is left excludes one another.
 */
export const COMPATIBLE: Readonly<Record<Matter, readonly (readonly string[])[]>> = {
	condition: [
		['critical', 'grave'],
		['stable', 'recovering'],
		['recovering', 'discharged'],
	],
	custody: [],
	case: [],
	election: [],
};

const GRADED = '(?:critical|grave|extremely critical|very critical)';
const saying = (matter: Matter, of: Saying['of'], sayings: Readonly<Record<string, readonly RegExp[]>>): Saying[] =>
	Object.entries(sayings).flatMap(([value, all]) => all.map((words) => ({ matter, value, words, of })));

export const SAYINGS: readonly Saying[] = [
	...saying('condition', 'subject', {
		critical: [
			new RegExp(`\\b${GRADED}(?: but stable)? condition\\b`, 'g'),
			/\b(?:intensive care|life support|fighting for (?:his|her|their) li(?:fe|ves)|clinging to life|in a coma)\b/g,
			/\bcondition (?:is|was|remained|remains) (?:listed as )?(?:critical|grave)\b/g,
		],
		serious: [/\bserious(?: but stable)? condition\b/g],
		stable: [
			/\b(?:stable|fair|good|satisfactory)(?: but (?:critical|serious|guarded))? condition\b/g,
			/\bcondition (?:is|was|remained|remains) (?:listed as )?(?:stable|fair|good|satisfactory)\b/g,
		],
		recovering: [/\b(?:is|was|are|were|be) (?:now |still )?recovering (?:from|at|in)\b/g, /\band is recovering\b/g],
		discharged: [
			/\b(?:discharged|released) from (?:the |a |an )?(?:hospital|intensive care)\b/g,
			/\btreated and released\b/g,
			/\bleft (?:the )?hospital\b/g,
		],
	}),
	...saying('condition', 'undergoer', {
		critical: [/\bcritically (?:injur|wound|hurt)\w*/g],
	}),
	...saying('custody', 'subject', {
		free: [
			/\b(?:is|was|are|were|remain|remains|remained|been|be)(?: still)? (?:at large|on the (?:run|loose|lam))\b/g,
			/\b(?:is|are)(?: still)? being (?:sought|hunted)\b/g,
		],
		held: [
			/\b(?:is|was|are|were|been)(?: now| still| being)? (?:jailed|detained|held (?:without|in|on|at|by police|for questioning))\b/g,
			/\b(?:is|was|are|were|taken)(?: now| still)? (?:into|in)(?: police)? custody\b/g,
			/\b(?:surrendered|turned (?:himself|herself|themselves) in|gave (?:himself|herself) up)\b/g,
		],
	}),
	...saying('custody', 'undergoer', {
		held: [
			/\b(?:was|were|been|police|officers|authorities|have|has) (?:later |also |then )?(?:arrested|captured|recaptured|apprehended|caught(?! (?:on|up|off|in)\b))\b/g,
		],
	}),
	...saying('custody', 'next', {
		free: [
			/\b(?:is|are|were) (?:still )?(?:searching|hunting|looking) for\b/g,
			/\b(?:search|hunt|manhunt) (?:is|was) (?:on|under way|underway|continuing) for\b/g,
		],
	}),
];
