import { ROLE_NOUNS } from '../names/titles.ts';
import { wordSet } from '../text/word-set.ts';

const PEOPLE = wordSet(
	'man woman boy girl person people suspect victim defendant attacker shooter assailant gunman robber thief teenager teen youth ' +
		'husband wife son daughter brother sister mother father parent child baby couple resident passenger motorist pedestrian ' +
		'officer soldier student teacher worker employee member patient inmate prisoner convict fugitive migrant tourist hiker ' +
		'escapee offender culprit kidnapper hijacker arsonist bomber stalker rapist molester felon burglar raider bandit accomplice gangster trooper firefighter paramedic toddler infant retiree pensioner grandmother grandfather bystander ' +
		'survivor witness bystander customer tenant client neighbor neighbour lawmaker voter',
);

/** A noun for one or more people, not for a body of them: "the suspect", "senators". */
export const isPersonNoun = (lemma: string): boolean => PEOPLE.has(lemma) || ROLE_NOUNS.has(lemma);

/** Someone by whose relative they are: "Brandt's son" and "the Brandt son" are not Brandt. */
export const isKin = (lemma: string): boolean => KIN.has(lemma);
const KIN = wordSet('wife husband son daughter brother sister mother father child parent cousin uncle aunt widow');
