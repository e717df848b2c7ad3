import { HEDGING_ADJECTIVES, HEDGING_ADVERBS, HEDGING_VERBS } from '../../lexicon/hedges.ts';
import { byFirstWord, wordSet } from '../../text/word-set.ts';

/** Before a noun: "the alleged shooter", "an apparent suicide", "the believed murder weapon". */
export const ADJECTIVES: ReadonlySet<string> = new Set([
	...HEDGING_ADJECTIVES,
	...wordSet('accused reputed potential believed rumored rumoured would-be'),
]);
/** Before a quality, or a noun with its article: "allegedly drunk", "reportedly the leader". */
export const ADVERBS: ReadonlySet<string> = new Set([...HEDGING_ADVERBS, 'reputedly']);
/** "Is believed to be the leader", "thought to have been a spy", "presumed dead". */
export const HELD_TO_BE: ReadonlySet<string> = new Set([...HEDGING_VERBS, 'repute']);

/** What these stand above or beside is no fact: "charged with fraud", "looked for a boss", "may have been a spy", "if it was a tornado". */
export const IN_DOUBT: ReadonlySet<string> = new Set([
	...ADJECTIVES,
	...ADVERBS,
	...HELD_TO_BE,
	...wordSet(
		'may might could would should if whether unless until unlikely maybe claim accuse accusation allegation suspicion theory question possibility likelihood chance doubt deny dispute speculate speculation guess appear seem suggest ' +
			'charge count plead trial case indict indictment investigate investigation investigator probe inquiry consider treat rule seek search hunt look fight prevent against',
	),
]);

/** What brought something about, told once in a story: it needs nobody whom it is said of. */
export const CAUSES = wordSet('arson suicide sabotage terrorism overdose poisoning homicide tornado');
/** Above the name of a cause: "suspect arson", "are considering suicide", "is being treated as an arson". */
export const CAUSE_IN_DOUBT = wordSet('suspect suspicion consider possibility investigate treat believe fear');

/** Words that reporters use of one and the same. */
export const SORTS = byFirstWord([
	'boss leader chief head kingpin godfather chieftain ringleader mastermind',
	'gunman shooter attacker assailant killer murderer',
	'smuggler trafficker dealer',
	'militant terrorist insurgent extremist rebel fighter',
	'robber thief burglar raider',
	'arson arsonist',
	'driver motorist',
	'drunk drunken intoxicated inebriated',
	'dead die kill perish',
]);
