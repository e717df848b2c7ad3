import { type Saying, saying } from './saying.ts';

const EVENT =
	'(fire|blaze|inferno|explosion|blast|crash|wreck|accident|collision|collapse|derailment|outage|blackout|leak|spill|sinking|landslide|outbreak)';
const THE_EVENT = `the (?:[a-z0-9-]+ ){0,3}?${EVENT}`;
/** "of the fire at the hotel" */
const BEHIND = "(?: [a-z0-9' -]{0,40}?)?";
const LATE = '(?:yet |still |immediately |been )*';
const NOT_KNOWN = `(?:(?:has|have|had|was|were|is|are) (?:not|n't) ${LATE}(?:known|clear|determined|established|found|released|disclosed|given|announced)|(?:is|was|remains?|remained) (?:still )?(?:unknown|unclear|undetermined|under investigation|being investigated|a mystery))`;
const ASKING = `(?:investigating|looking into|(?:trying|working) to (?:determine|establish|find out|learn)|(?:not|n't) ${LATE}(?:known|clear|determined|established)|unclear|unknown|yet to (?:determine|establish)|no word on)`;
const SETTING_OFF = '(?:caused|sparked|triggered|ignited|set off|started)';
const LEFT_OPEN = "(?!not\\b|n't|unknown|unclear|under|being|still|yet|never|undetermined|a mystery|to be|expected)";

/** What is not known at first, and known later: what set off the disaster of the story, and what somebody died of. */
export const UNKNOWNS: readonly Saying[] = [
	...saying('cause', 'story', {
		unknown: {
			'cause of': [
				`cause of ${THE_EVENT}${BEHIND} ${NOT_KNOWN}`,
				`${ASKING} the (?:exact )?cause of ${THE_EVENT}`,
				`investigation (?:is|was) (?:under ?way|continuing|ongoing) into the cause of ${THE_EVENT}`,
			],
			what: [`${ASKING} what (?:had |has |may have |might have |could have )?${SETTING_OFF} ${THE_EVENT}`],
		},
		known: {
			' by ': [`${EVENT}${BEHIND} (?:was|were|had been|has been) ${SETTING_OFF} by (?!an unknown|a person)`],
			'caused|sparked|triggered|ignited|set off': [
				`(?<!\\b(?:what|that|which|have|has|had|not|to) )(?:caused|sparked|triggered|ignited|set off) ${THE_EVENT}`,
			],
			'cause of': [`cause of ${THE_EVENT}${BEHIND} (?:was|is) ${LEFT_OPEN}`],
		},
	}),
	...saying('death', 'near', {
		unknown: {
			'cause of': [
				`cause of (?:(?:his|her|the|their|[a-z-]+ 's) )?death${BEHIND} ${NOT_KNOWN}`,
				'no (?:official )?cause of death (?:was|has been|had been) (?:immediately )?(?:given|released|announced|disclosed|determined|known)',
				`(?:(?:did|would|could) (?:not|n't)|declined to) (?:immediately )?(?:give|disclose|release|reveal|say|specify|discuss) (?:a|the|his|her|any) (?:official )?cause of (?:his |her |the )?death`,
				'(?:will|would|to) (?:help )?(?:determine|establish) (?:the|a|his|her|an exact|the exact) cause of (?:his |her |the )?death',
			],
		},
	}),
	...saying('death', 'subject', {
		known: {
			'died|succumbed': [
				/\b(?:died (?:[a-z]+ ){0,2}?(?:of|from)|succumbed to) (?!(?:his|her|their|the) (?:injuries|wounds)|injuries|wounds|unknown|an unknown|undisclosed)/g,
			],
		},
	}),
	...saying('death', 'near', {
		known: { 'cause of': [`cause of (?:(?:his|her|the) )?death was ${LEFT_OPEN}`] },
	}),
];
