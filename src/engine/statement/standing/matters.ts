/** What news tells of how matters stand: each in values of which one holds at a time. */
export type Matter = 'condition' | 'custody' | 'case' | 'hearing' | 'results' | 'harm' | 'post';

/** One way to say a value, in the words of a sentence joined by single spaces, lower case: "'s" and "n't" stand apart. */
export type Saying = {
	readonly matter: Matter;
	readonly value: string;
	/** No sentence has the words without one of these: most are done with after this, and few patterns are compiled. */
	readonly telltales: readonly string[];
	readonly words: RegExp;
	/** Whom it is said of: the subject of its clause, whom it is done to, the noun right behind the words; or what the whole story is about. */
	readonly of: 'subject' | 'undergoer' | 'next' | 'story';
};

/**
 * Values that may both be written of one state of things: a patient is stable and critical, whoever was arrested may be told
 * of as wanted before. What is left excludes one another.
 */
export const COMPATIBLE: Readonly<Partial<Record<Matter, readonly (readonly string[])[]>>> = {
	condition: [
		['critical', 'grave'],
		['stable', 'recovering'],
		['recovering', 'discharged'],
	],
};

const GRADED = '(?:critical|grave|extremely critical|very critical)';
/** The words of each value, by their telltales. */
type Values = Readonly<Record<string, Readonly<Record<string, readonly RegExp[]>>>>;
const saying = (matter: Matter, of: Saying['of'], values: Values): Saying[] =>
	Object.entries(values).flatMap(([value, told]) =>
		Object.entries(told).flatMap(([telltales, all]) =>
			all.map((words) => ({ matter, value, telltales: telltales.split('|'), words, of })),
		),
	);

/** What readers are not told, and why it cannot be told: "has not been released", "were not yet known". */
const KEPT =
	"(?:(?:has|have|had|was|were|is|are|would|will|could|wo|ca|did|does|do)? ?(?:not|n't) (?:yet |immediately |been |be |yet been ){0,3}(?:known|revealed|released|disclosed|divulged|determined|established|announced|available|public|made public|clear|specified)|(?:is|was|were|are|remains|remained) (?:still )?(?:unknown|unclear|undisclosed|undetermined|pending|under investigation|being investigated|unspecified))";
/** "declined to disclose the amount", "did not say what caused it". */
const KEEPING =
	"(?:(?:did|would|could|does|do) (?:not|n't)|declined to|refused to|have yet to|has yet to|had no|have no|had not|have not|has not|yet to) (?:immediately )?(?:disclose|disclosed|reveal|revealed|release|released|discuss|give|say|determine|determined|specify|specified|establish|established|comment on|know|speculate on|speculate about|provide|identify|identified)?";
/** What may stand between them and what they are about. */
const NEAR = "[a-z' -]{0,40}";
const kept = (what: string): RegExp[] => [
	new RegExp(`\\b${what}${NEAR} ${KEPT}\\b`, 'g'),
	new RegExp(`\\b${KEEPING} ${NEAR}\\b${what}\\b`, 'g'),
];
/** "appeared in the district court" */
const COURT = (verb: string): string => `${verb} (?:in|at|before) [a-z' -]{0,40}(?:court|judge|magistrates?)`;

/** What one does in a post or a part. */
const TAKING = '(?:become|direct|join|play|star|manage|coach|lead|head|host|succeed|replace|take over|helm|run)';

const NO_ONE = 'no one|no-one|no - one|noone|nobody';

export const SAYINGS: readonly Saying[] = [
	...saying('results', 'story', {
		kept: {
			result: kept('results?'),
			alcohol: [/\bblood[ -]+alcohol (?:level|content) (?:is|was|were) (?:not known|unknown|unclear)\b/g],
		},
		given: {
			'test|result|analysis|autopsy': [
				/\b(?:tests?|results?|analysis|autopsy) (?:later |have |has |had )?(?:showed|shows|showing|indicated|revealed|found|confirmed|came back)\b/g,
			],
			alcohol: [/\bblood[ -]+alcohol (?:level|content|concentration) (?:of|was|at) (?!not|unknown|unclear)/g],
			result: [/\bresults? [a-z' -]{0,80} (?:was|were) (?:released|made public)\b/g],
			tested: [/\btested (?:positive|negative)\b/g],
		},
	}),
	// How far the law has got with someone.
	...saying('case', 'undergoer', {
		accused: {
			'charged|indicted|arraigned': [
				/(?<!also )\b(?:was|were|been|is|are)(?: formally| later)? (?:charged|indicted|arraigned)\b/g,
			],
		},
		convicted: {
			'convicted|guilty|sentenced': [
				/(?<!also )\b(?:was|were|been|is|are)(?: later)? (?:convicted|found guilty|sentenced)\b/g,
			],
		},
	}),
	...saying('case', 'subject', {
		accused: {
			pleaded: [/\b(?:has |have |had )?pleaded (?:not guilty|innocent)\b/g],
			trial: [/\b(?:awaiting|awaits|to stand|stands|faces|on) trial\b/g],
		},
		convicted: { pleaded: [/\b(?:has |have |had )?pleaded (?:guilty|no contest)\b/g] },
	}),
	// Whether someone has stood before a court yet.
	...saying('hearing', 'subject', {
		'to come': {
			'appear|arraigned': [
				new RegExp(
					`\\b(?:(?:due|scheduled|expected|set) to|will) (?:${COURT('appear')}|be (?:formally )?arraigned)\\b`,
					'g',
				),
			],
		},
		held: {
			'appeared|arraigned|plea': [
				new RegExp(
					`(?<!be )\\b(?:${COURT('appeared')}|(?:was|were|been) (?:formally )?arraigned|entered (?:a|his|her|no) (?:not guilty |guilty )?plea|pleaded (?:not )?guilty)\\b`,
					'g',
				),
			],
		},
	}),
	// Who is to get a post or a part: one of several, asked, taken.
	...saying('post', 'subject', {
		considered: {
			'contender|candidate|choice|pick': [
				/\b(?:leading|top|likely|main|strong|possible) (?:contender|candidate|choice|pick)\b/g,
			],
			'runner|finalist|list': [
				/\b(?:front ?-? ?runner|among the finalists|one of (?:the|[a-z]+) finalists|is a finalist|on the short ?-? ?list)\b/g,
			],
			// Whoever was considered may have been offered it since.
			'considered|consideration': [/\b(?:is|are)(?: being)? (?:considered for|under consideration)\b/g],
			'talks to|negotiations to|negotiating to': [
				new RegExp(`\\b(?:in (?:final )?(?:talks|negotiations)|negotiating) to ${TAKING}\\b`, 'g'),
			],
		},
		offered: {
			offered: [
				/\b(?:been|was|were) (?:formally )?offered (?:the|a) (?:[a-z-]+ ){0,3}(?:job|post|position|role|gig|part|seat)\b/g,
			],
		},
		chosen: {
			'tapped|picked|chosen|selected|hired': [
				/\b(?:been|was|were) (?:tapped|picked|chosen|selected|hired)(?: by (?:the )?[a-z.' -]{1,40})? (?:as|to|for)\b/g,
			],
			'signed on to|hired to|agreed to|confirmed to': [
				new RegExp(`\\b(?:signed on|hired|agreed|confirmed) to ${TAKING}\\b`, 'g'),
			],
		},
	}),
	...saying('harm', 'story', {
		none: {
			[NO_ONE]: [
				/\b(?:no ?-? ?one|nobody) (?:was|were|has been|had been) (?:seriously |reported )?(?:injured|hurt|killed|harmed)\b/g,
			],
		},
		'none known': {
			[NO_ONE]: [
				/\b(?:no ?-? ?one|nobody) (?:is|was|were) (?:believed|thought|understood|known) (?:to (?:be|have been) )?(?:injured|hurt|killed|harmed)\b/g,
			],
			'reports of': [/\bno (?:immediate |early )?reports of (?:any )?(?:injuries|casualties|deaths)\b/g],
			'injuries|casualties': [/\bno (?:known|reported) (?:injuries|casualties)\b/g],
		},
	}),
	...saying('condition', 'subject', {
		critical: {
			'critical|grave': [new RegExp(`\\b${GRADED}(?: but stable)? condition\\b`, 'g')],
			'intensive care|life|lives|coma': [
				/\b(?:intensive care|life support|fighting for (?:his|her|their) li(?:fe|ves)|clinging to life|in a coma)\b/g,
			],
			'condition ': [/\bcondition (?:is|was|remained|remains) (?:listed as )?(?:critical|grave)\b/g],
		},
		serious: { condition: [/\bserious(?: but stable)? condition\b/g] },
		stable: {
			condition: [/\b(?:stable|fair|good|satisfactory)(?: but (?:critical|serious|guarded))? condition\b/g],
			'condition ': [/\bcondition (?:is|was|remained|remains) (?:listed as )?(?:stable|fair|good|satisfactory)\b/g],
		},
		recovering: {
			recovering: [/\b(?:is|was|are|were|be) (?:now |still )?recovering (?:from|at|in)\b/g, /\band is recovering\b/g],
		},
		discharged: {
			'discharged from|released from': [
				/\b(?:discharged|released) from (?:the |a |an )?(?:hospital|intensive care)\b/g,
			],
			'treated and': [/\btreated and released\b/g],
			hospital: [/\bleft (?:the )?hospital\b/g],
		},
	}),
	...saying('condition', 'undergoer', {
		critical: { critically: [/\bcritically (?:injur|wound|hurt)\w*/g] },
	}),
	...saying('custody', 'subject', {
		free: {
			'at large|on the run|on the loose|on the lam': [
				/\b(?:is|was|are|were|remain|remains|remained|been|be)(?: still)? (?:at large|on the (?:run|loose|lam))\b/g,
			],
			'sought|hunted': [/\b(?:is|are)(?: still)? being (?:sought|hunted)\b/g],
		},
		held: {
			'jailed|detained|held': [
				/\b(?:is|was|are|were|been)(?: now| still| being)? (?:jailed|detained|held (?:without|in|on|at|by police|for questioning))\b/g,
			],
			custody: [/\b(?:is|was|are|were|taken)(?: now| still)? (?:into|in)(?: police)? custody\b/g],
			'surrendered|himself|herself|themselves': [
				/\b(?:surrendered|turned (?:himself|herself|themselves) in|gave (?:himself|herself) up)\b/g,
			],
		},
	}),
	...saying('custody', 'undergoer', {
		held: {
			'arrested|captured|apprehended|caught': [
				/\b(?:was|were|been|police|officers|authorities|have|has) (?:later |also |then )?(?:arrested|captured|recaptured|apprehended|caught(?! (?:on|up|off|in)\b))\b/g,
			],
		},
	}),
	...saying('custody', 'next', {
		free: {
			'searching for|hunting for|looking for': [/\b(?:is|are) (?:still )?(?:searching|hunting|looking) for\b/g],
			'search|hunt': [/\b(?:search|hunt|manhunt) (?:is|was) (?:on|under way|underway|continuing) for\b/g],
		},
	}),
];
