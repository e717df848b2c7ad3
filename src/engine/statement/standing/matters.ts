import { POSTS } from './posts.ts';
import { type Matter, type Saying, saying } from './saying.ts';
import { UNKNOWNS } from './unknowns.ts';

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
	post: [
		['considered', 'approached'],
		['approached', 'offered'],
	],
	fitness: [['out', 'playing']],
	deal: [
		['agreed', 'completed'],
		['agreed', 'off'],
		['completed', 'off'],
	],
};

const GRADED = '(?:critical|grave|extremely critical|very critical)';
/** What readers are not told, and why it cannot be told: "has not been released", "were not yet known". */
const KEPT =
	"(?:(?:has|have|had|was|were|is|are|would|will|could|wo|ca|did|does|do)? ?(?:not|n't) (?:yet |immediately |been |be )*(?:known|revealed|released|disclosed|divulged|determined|established|announced|available|public|made public|clear|specified)|(?:is|was|were|are|remains|remained) (?:still )?(?:unknown|unclear|undisclosed|undetermined|pending|under investigation|being investigated|unspecified))";
/** "declined to disclose the amount", "did not say what caused it". */
const KEEPING =
	"(?:(?:did|would|could|does|do) (?:not|n't)|declined to|refused to|have yet to|has yet to|had no|have no|had not|have not|has not|yet to) (?:immediately )?(?:disclose|disclosed|reveal|revealed|release|released|discuss|give|say|determine|determined|specify|specified|establish|established|comment on|know|speculate on|speculate about|provide|identify|identified)?";
/** What may stand between them and what they are about. */
const NEAR = "[a-z' -]{0,40}";
const kept = (what: string): string[] => [`${what}${NEAR} ${KEPT}`, `${KEEPING} ${NEAR}\\b${what}`];
/** "appeared in the district court" */
const COURT = (verb: string): string => `${verb} (?:in|at|before) [a-z' -]{0,40}(?:court|judge|magistrates?)`;

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
	...UNKNOWNS,
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
	...saying('case', 'undergoer', {
		uncharged: {
			charged: [/\b(?:has|have|had) (?:not|n't) (?:yet )?been (?:formally )?charged\b/g],
		},
		acquitted: {
			'acquitted|cleared|guilty|exonerated': [
				/\b(?:was|were|been|is|are)(?: later)? (?:acquitted|exonerated|cleared of(?! (?:an?|one|two|three|the|all) (?:further|other|additional|second|third|lesser|separate|remaining) )|found (?:not guilty|innocent))\b/g,
			],
		},
	}),
	...saying('plea', 'subject', {
		open: {
			plea: [
				/\b(?:(?:has|have|had|did) (?:not|n't)|has yet to|have yet to) (?:yet )?(?:enter|entered|make|made) (?:a|any|his|her|their) pleas?\b/g,
			],
		},
		entered: {
			pleaded: [/(?<!to have )\bpleaded (?:not guilty|guilty|innocent|no contest)\b/g],
			entered: [/\bentered (?:a|an|his|her|their) (?:not guilty |guilty |innocent )?pleas?\b/g],
		},
	}),
	...saying('election', 'subject', {
		counting: {
			'lead|leads|leading|ahead': [
				/\b(?:leads|led|(?:is|was) (?:leading|ahead)) (?!(?:the )?(?:opinion )?polls?)(?:[a-z0-9'%-]+ ){0,10}?(?:counted|(?:the )?count|ballots)\b/g,
			],
		},
		won: {
			'won|elected|winner': [
				/\bwon (?:the |a |an )?(?:[a-z-]+ ){0,3}(?:election|presidency|run ?-? ?off)\b/g,
				/\b(?:was|been|is) (?:re ?-? ?elected|elected|declared (?:the )?winner)\b/g,
			],
		},
	}),
	// Whether the sentence is passed.
	...saying('sentence', 'undergoer', {
		'to come': {
			sentenced: [/\b(?:will|(?:is|are) (?:due |scheduled |set |expected )?to) be sentenced\b/g],
		},
		passed: {
			sentenced: [/\b(?:was|were|been) (?:later )?sentenced\b/g],
		},
	}),
	...saying('sentence', 'subject', {
		'to come': {
			'sentencing|faces': [/\b(?:awaits|awaiting|faces) sentencing\b/g, /\bfaces up to [a-z0-9]+ years\b/g],
		},
	}),
	...saying('jail', 'subject', {
		inside: {
			'jail|prison|bars|held|custody': [
				/\b(?:is|are|remains?|remained|(?:was|were) still)(?: still| now| currently| being)* (?:in (?:the )?(?:[a-z]+ ){0,2}(?:jail|prison|custody)|behind bars|jailed|held (?:without (?:bail|bond)|on \$))/g,
			],
			'refused|denied|without|remanded': [
				/\b(?:was|were|been) (?:(?:refused|denied) bail|remanded (?:in|into) custody|ordered (?:to be )?held without (?:bail|bond))\b/g,
			],
		},
		out: {
			'bail|bond|recognizance': [
				/\b(?:was|were|been|is|are)(?: later| since)? (?:(?:released|freed|free|out) (?:on|after posting) (?:[$0-9a-z,]+ ){0,3}(?:bail|bond|recognizance))\b/g,
				/\b(?:has |have |had )?posted (?:[$0-9a-z,]+ ){0,3}(?:bail|bond)\b/g,
			],
		},
	}),
	...saying('jury', 'story', {
		out: {
			jur: [
				/\bjur(?:y|ors) (?:(?:is|are|was|were|has been|have been) (?:still )?deliberating|(?:began|begin|have begun|has begun|resumed|continued|will begin|to begin) deliberat\w+)\b/g,
			],
		},
		back: {
			jur: [
				/\bjur(?:y|ors) (?:has |have |had )?(?:found|convicted|acquitted|cleared|deadlocked|returned (?:a|its)|reached (?:a|its))\b/g,
			],
		},
	}),
	// Whether someone has stood before a court yet.
	...saying('hearing', 'subject', {
		'to come': {
			'appear|arraigned': [
				`(?:(?:due|scheduled|expected|set) to|will) (?:${COURT('appear')}|be (?:formally )?arraigned)`,
			],
		},
		held: {
			'appeared|arraigned|plea': [
				`(?<!be )(?:${COURT('appeared')}|(?:was|were|been) (?:formally )?arraigned|entered (?:a|his|her|no) (?:not guilty |guilty )?plea|pleaded (?:not )?guilty)`,
			],
		},
	}),
	...POSTS,
	...saying('nomination', 'undergoer', {
		intended: {
			'to nominate|will nominate': [
				/\b(?:intent|intention|intends|plans|planned|plan|expected|set|going|wants) to nominate\b/g,
				/\bwill nominate\b/g,
			],
		},
		made: {
			nominat: [
				/\b(?:was|were|been|being) (?:formally |officially )?nominated (?:to|as|for|by)\b/g,
				/(?<!to )\b(?:has |have |had )?(?:formally |officially )?nominat(?:ed|es)\b(?! (?:for (?:a|an|two|three|four|five|best)|film|actor))/g,
			],
		},
		confirmed: {
			'confirmed|sworn': [/\b(?:was|were|been) (?:confirmed (?:as|by|to)|sworn in)\b/g],
		},
	}),
	...saying('candidacy', 'subject', {
		considered: {
			'considering|weighing|mulling|exploring': [
				/\b(?:is|are|was|been)(?: still)? (?:considering|weighing|mulling|exploring) (?:a |an |another |whether to )*(?:[a-z-]+ ){0,2}(?:run|bid|candidacy|campaign|running)\b/g,
			],
		},
		running: {
			'candidacy|campaign|bid|race|running': [
				/\b(?:announced|declared|launched) (?:his|her) (?:[a-z-]+ ){0,2}(?:candidacy|campaign|bid)\b/g,
				/\b(?:entered the race|is running for)\b/g,
			],
		},
		out: {
			'dropped out|withdrew|ended|suspended': [
				/\b(?:dropped out of the|withdrew from the|quit the) (?:[a-z-]+ ){0,2}(?:race|contest|election)\b/g,
				/\b(?:ended|suspended|abandoned) (?:his|her) (?:[a-z-]+ ){0,2}(?:campaign|bid|candidacy)\b/g,
			],
		},
	}),
	// Whether someone is in a house of care, out again, or never was.
	...saying('stay', 'subject', {
		in: {
			'check|enter|admitted': [
				/\b(?:has |have |had )?(?:checked|checks|checking) (?:herself |himself )?into\b/g,
				/\b(?:entered|enters|entering|admitted to|(?:is|'s) (?:now )?in) (?:(?:a|an|the) )?(?:[a-z-]+ ){0,2}(?:rehab|rehabilitation|treatment|clinic)\b/g,
			],
			'settling|ensconced': [/\b(?:is|was|'s) (?:settling in|ensconced)\b/g],
			' rehab': [/\b(?:is|'s) (?:now |currently )*in rehab\b/g],
		},
		never: {
			'never|pretend': [
				/\bnever (?:entered|checked in|checked into|showed up)\b/g,
				/\bpretend(?:ed|ing) to (?:check|enter)\b/g,
			],
		},
		left: {
			'checked out': [/\b(?:has |have |had )?checked (?:herself |himself )?out of\b/g],
			left: [/\bleft (?:the |a )?(?:[a-z-]+ ){0,2}(?:rehab|clinic|treatment)\b/g],
		},
	}),
	...saying('fitness', 'subject', {
		doubtful: {
			'questionable|doubtful|decision|day-to-day': [
				/\b(?:is|was|are|were|remains?)(?: listed as| considered| still)? (?:questionable|doubtful|a game-time decision|day-to-day)\b/g,
			],
		},
		out: {
			play: [/\b(?:will|would|wo|is|was) (?:not|n't) (?:be able to |going to )?(?:play|start)(?:ing)?\b/g],
			'ruled out|injured reserve|sidelined|disabled list': [
				/\b(?:was|were|been|is) (?:ruled out|sidelined|(?:being )?placed on (?:the )?(?:injured reserve|disabled list))\b/g,
			],
			'will miss': [/\bwill miss\b/g],
		},
		playing: {
			'play|start|action|practice': [
				/\b(?:will|expects? to|expected to|is set to) (?:play|start)\b(?! (?:the|a) (?:role|part))/g,
				/\breturned to (?:action|practice|the (?:lineup|field|ice|court))\b/g,
			],
		},
	}),
	...saying('whereabouts', 'subject', {
		missing: {
			'missing|unaccounted': [
				/\b(?:is|are|remains?|remained|(?:was|were) still|(?:has|have) been)(?: still| reported| feared)? (?:missing|unaccounted for)\b/g,
			],
			"not|n't": [/\b(?:has|have) (?:not|n't) (?:yet )?been (?:found|seen|heard from|located)\b/g],
		},
		found: {
			'found|rescued|located|recovered': [
				/\b(?:was|were|been)(?: later| both| all| since)? (?:rescued|located|found (?:alive|dead|safe|unharmed|in|on|at|near|under|by))\b/g,
			],
		},
	}),
	...saying('captivity', 'subject', {
		held: {
			held: [
				/\b(?:is|are|remains?|remained|(?:was|were) still)(?: still| being)* (?:held (?:hostage|captive)|in captivity)\b/g,
			],
		},
		freed: {
			'freed|released|rescued': [/\b(?:was|were|been)(?: later| both| all| since)? (?:freed|released|rescued)\b/g],
		},
	}),
	...saying('deal', 'subject', {
		talks: {
			'talks|negotiati|discussions|negotiating': [
				/\b(?:in (?:[a-z]+ ){0,2}(?:talks|negotiations|discussions)|negotiating) (?:to (?:buy|acquire|sell|merge|take over|purchase|sign|join)|with|about|over)\b/g,
			],
			'close|near': [/\b(?:close to|nearing|near) (?:a|an) (?:deal|agreement|contract)\b/g],
		},
		agreed: {
			agreed: [
				/\b(?:has |have |had )?agreed (?:to (?:buy|acquire|sell|merge|purchase|a|an|terms)|on (?:a|an|terms))\b/g,
			],
			'deal|agreement|contract': [
				/\b(?:reached|signed|struck|inked) (?:a|an|the) (?:[a-z0-9$,.-]+ ){0,5}(?:deal|agreement|contract)\b/g,
			],
		},
		completed: {
			'completed|closed|finali': [
				/\b(?:completed|closed|finali[sz]ed) (?:the|its|their|his|her) (?:[a-z0-9$,.-]+ ){0,3}(?:acquisition|purchase|takeover|merger|deal|sale)\b/g,
			],
		},
		off: {
			'off|abandoned|walked|ended|pulled|backed|withdrew|rejected': [
				/\b(?:called off|abandoned|walked away from|broke off|pulled out of|backed out of|withdrew from|rejected|turned down) (?:the|its|their|a|an) (?:[a-z0-9$,.-]+ ){0,3}(?:deal|merger|takeover|talks|negotiations|agreement|contract)\b/g,
			],
		},
	}),
	...saying('offer', 'subject', {
		made: {
			'offer|bid': [/\b(?:has|have) (?:made|submitted|extended) (?:[a-z0-9$,.-]+ ){0,6}(?:offer|bid)\b/g],
		},
		withdrawn: {
			'offer|bid': [
				/\b(?:withdrew|withdrawn|pulled|rescinded) (?:its|their|the|his|her|an|a) (?:[a-z0-9$,.-]+ ){0,3}(?:offer|bid)\b/g,
			],
		},
	}),
	...saying('harm', 'story', {
		none: {
			[NO_ONE]: [
				/\b(?:no ?-? ?one|nobody) (?:was|were|has been|had been) (?:seriously |reported )*(?:injured|hurt|killed|harmed)\b/g,
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
			'critical|grave': [`${GRADED}(?: but stable)? condition`],
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
			recovering: [/\b(?:is|was|are|were|be) (?:now |still )*recovering (?:from|at|in)\b/g, /\band is recovering\b/g],
		},
		discharged: {
			'discharged from|released from': [
				/\b(?:discharged|released) from (?:the |a |an )?(?:hospital|intensive care)\b/g,
			],
			'treated and': [/\btreated and released\b/g],
			hospital: [/\bleft (?:the )?hospital\b/g],
		},
	}),
	...saying('condition', 'subject', {
		dead: {
			'died|dead|succumbed': [
				/\b(?:has |have |had )?(?:died(?! (?:down|out|away|in \d))|succumbed to)\b/g,
				/\b(?:was|were) (?:pronounced|declared) dead\b/g,
			],
		},
	}),
	...saying('condition', 'undergoer', {
		critical: { critically: [/\bcritically (?:injur|wound|hurt)\w*/g] },
	}),
	...saying('custody', 'subject', {
		free: {
			'at large|on the run|on the loose|on the lam': [
				/\b(?:is|was|are|were|remain|remains|remained|been|be)(?: still)? (?:at large|on the (?:run|loose|lam))\b(?! (?:until|till|for|when|before)\b)/g,
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
				/\brecaptured\b/g,
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
