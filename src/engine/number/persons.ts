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
fighter militant fisherman pilgrim commuter shopper guard colleague friend resident adult pensioner mother father daughter son`),
]);
