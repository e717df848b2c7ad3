import { type Saying, saying } from './saying.ts';

/** What one does in a post or a part. */
const TAKING =
	'(?:become|direct|join|play|star|manage|coach|lead|head|host|succeed|replace|take over|helm|run|fill|serve|return)';
/** Of these, what nobody does day by day. */
const TAKING_OVER = '(?:become|direct|helm|host|coach|manage|succeed|replace|take over|take on|star in)';
const TAKEN_OVER =
	'(?:becoming|directing|helming|hosting|coaching|succeeding|replacing|taking over|taking on|starring in)';
const OFFICE =
	'(?:coach|director|manager|secretary|president|chief|chair|chairman|chairwoman|captain|general|host|editor|minister|ambassador|judge|justice|commissioner|chancellor|conductor|principal|dean|officer|ceo)';
const A_POST = '(?:the |a |an |his |her )?(?:[a-z-]+ ){0,3}(?:job|post|position|role|gig|part|seat|offer)';
/** Not "had been in talks": they are over. */
const STILL = '(?<!(?:was|were|been|had) (?:[a-z]+ ){0,2})';
const NAMING = '(?:name|appoint|hire|pick|tap|choose|select|nominate)';

/** Who is to get a post or a part: one of several, asked, taken; or not at all. */
export const POSTS: readonly Saying[] = [
	...saying('post', 'subject', {
		considered: {
			'contender|candidate|choice|pick': [
				/\b(?:leading|top|likely|main|strong|possible|current) (?:contender|candidate|choice|pick)\b/g,
				`(?:is|as) (?:a|the|one) (?:candidate|contender) (?:for|to ${TAKING})`,
			],
			'runner|finalist|list': [
				/\b(?:front ?-? ?runner|among the finalists|one of (?:the|[a-z]+) finalists|is a finalist|on the short ?-? ?list)\b/g,
			],
			// Whoever was considered may have been offered it since.
			'considered|consideration': [
				/\b(?:is|are)(?: being)? (?:(?:seriously )?considered for|under (?:serious |active )?consideration)\b/g,
			],
			'talks|negotiations|negotiating': [
				`${STILL}(?:in (?:[a-z]+ )?(?:talks|negotiations|discussions)(?: with (?:the )?[a-z' -]{1,30})?|negotiating(?: with [a-z' -]{1,30})?) to ${TAKING}`,
			],
			'close|verge|nearing|line': [
				/\b(?:is|are) (?:said to be )?(?:close to signing on|on the verge of signing on|nearing a deal) (?:to|for|as)\b/g,
				`(?:is|are) in line to ${TAKING}`,
			],
		},
		offered: {
			offered: [
				/\b(?:been|was|were) (?:formally )?offered (?:the|a) (?:[a-z-]+ ){0,3}(?:job|post|position|role|gig|part|seat)\b/g,
			],
		},
		chosen: {
			'tapped|picked|chosen|selected': [
				/\b(?:been|was|were) (?:tapped|picked|chosen|selected)(?: by (?:the )?[a-z.' -]{1,40})? (?:as|to|for)\b/g,
			],
			'hired|appointed|named': [
				/\b(?:been|was|were) (?:hired|appointed)\b/g,
				`(?:been|was|were) named (?:as )?(?:the |a |an )?(?:[a-z0-9'-]+ ){0,5}${OFFICE}`,
			],
			'signed on to|hired to|agreed to|confirmed to': [`(?:signed on|hired|agreed|confirmed) to ${TAKING}`],
			will: [`(?:will|would) (?:be )?(?:${TAKING_OVER}|join|star|lead|head)`],
			'is|has': [
				`is ${TAKEN_OVER}`,
				/\b(?:has|have) (?:[a-z]+ly )?(?:landed|accepted|taken) (?:the |a |his |her )(?:[a-z-]+ ){0,3}(?:job|post|position|role|gig|part|offer)\b/g,
			],
		},
		declined: {
			"not|n't": [
				`(?:will not|wo n't) (?:be returning|return|be ${TAKEN_OVER}|${TAKING_OVER})`,
				`(?:decided|chosen|opted) not to (?:return|${TAKING_OVER})`,
			],
			'pulled|backed|withdrawn|withdrew|walked|stepped|turned|declined|rejected': [
				/\b(?:has|have) (?:[a-z]+ )?(?:pulled out of|backed out of|withdrawn from|walked away from|stepped away from) (?:the )?(?:talks|negotiations|project|running|race)\b/g,
				`(?:turned down|declined|rejected) ${A_POST}`,
			],
		},
	}),
	...saying('post', 'undergoer', {
		considered: {
			'may|might|could|considering': [
				`(?:may|might|could) ${NAMING}`,
				/\b(?:is|are|was|were) considering (?:naming|appointing|hiring|picking|tapping|choosing|selecting|nominating)\b/g,
			],
		},
		approached: {
			approached: [/\b(?:has|have|had) (?:been )?approached\b/g],
		},
		offered: {
			asked: [`(?:has|have|had) asked (?:[a-z.'-]+ ){1,9}?to (?:be(?:come)?|${TAKING})`],
			// Whoever is chosen has yet to accept.
			'choosing|picking|naming|selecting|appointing|hiring|tapping': [
				/\bin (?:choosing|picking|naming|selecting|appointing|hiring|tapping)\b/g,
			],
			offered: [
				/\b(?:has|have|had) offered (?:[a-z.'-]+ ){1,4}?the (?:[a-z-]+ ){0,3}(?:job|post|position|role|gig|part)\b/g,
			],
		},
		chosen: {
			'has|have': [/\b(?:has|have) (?:chosen|picked|tapped|selected|hired|appointed)\b/g],
		},
	}),
];
