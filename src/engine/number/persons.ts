import { concept } from '../lexicon/concepts.ts';

export const concepts = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(concept));

/** Nouns that stand for anybody who was there. */
export const ANYBODY = concepts('people victim dead injured other life casualty missing soul toll body');
/** Nouns for people. */
export const PERSONS: ReadonlySet<string> = new Set([
	...ANYBODY,
	...concepts(`man woman child passenger inhabitant worker civilian soldier officer student tourist villager protester
climber patient driver fan player customer pedestrian firefighter miner crew sailor guest migrant refugee suspect rebel boy girl
baby teenager family member journalist teacher bystander local participant volunteer spectator crowd thief shooter robber gang
expert observer monitor official lawmaker legislator senator minister judge juror prosecutor lawyer doctor nurse actor
musician artist scientist researcher pirate sailor engineer pilot employee manager candidate voter delegate activist prisoner inmate
detainee hostage captive trooper marine veteran youth teen infant neighbor witness shareholder investor consumer user viewer
listener reader citizen immigrant deputy gunman attendee demonstrator striker farmer
fighter militant fisherman pilgrim commuter shopper guard colleague friend resident adult pensioner mother father daughter son`),
]);
/** What is counted, any person as much as another. */
export const asAnyPerson = (noun: string): string => (PERSONS.has(noun) ? 'a person' : noun);
/** Nouns for what is no person, whatever happens to it. */
export const THINGS = concepts(
	'building house home helicopter plane vehicle car truck bus village town city country shop store school hotel bridge road animal dog horse cattle boat ship lifeboat aircraft',
);
