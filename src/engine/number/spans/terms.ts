import { happening, isEventNoun } from '../../happening/words.ts';
import { concept } from '../../lexicon/concepts.ts';
import { byFirstWord, wordSet } from '../../text/word-set.ts';

/**
 * Words by which newspapers tell what a span of time is the length of; the commonest first. Lemmas; others go by what happens.
 */
const groups = byFirstWord(
	`
contract deal pact bid proposal offer
ban suspend suspension bar
blackout outage power
search hunt
standoff siege
wait delay late
trap strand bury stick stuck
hostage captive captivity hold
deliberate deliberation
quake shake shaking tremor shock
burn fire blaze
riot rioting unrest violence clash turmoil
lead run head helm chair captain govern reign rule
work serve service employ veteran
repair fix mend restore restoration
orbit circle
tour trip journey visit voyage
sideline out miss absence layoff recover recovery recuperate
extend prolong lengthen
withdraw leave depart vacate pull
coma unconscious
`
		.trim()
		.split('\n'),
);

export const measured = (lemma: string): string => groups.get(lemma) ?? groups.get(concept(lemma)) ?? happening(lemma);

/** Whether a noun tells of something that lasts. */
export const isMeasured = (lemma: string): boolean =>
	groups.has(lemma) || groups.has(concept(lemma)) || isEventNoun(lemma);

export const TIME = /^(?:second|minute|hour|day|week|month|year|decade|season)$/;

/** Where one breath ends. */
export const STOP = /^[.,;:()?!–—"“”]$|^--?$/;

/** Of these the subject tells what lasts, or the object, and not the verb. */
export const LASTING = wordSet(
	'last go continue run drag stretch endure span persist come take remain be stay have keep occur happen end begin start cover give ' +
		'need spend sign agree make get receive hand face do expect put say see mean allow use require become call plan design schedule ask question tell hear',
);

/** Who takes part is not what lasts. */
export const WHOM = wordSet(
	'man woman people person police officer firefighter crew worker passenger family rescuer juror jury company team club official ' +
		'authority court judge government player soldier expert resident president minister senator army rebel miner victim couple',
);
