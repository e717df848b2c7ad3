import type { Document } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { onceFor } from '../../once-for.ts';
import type { Sentence } from '../../types.ts';
import type { NumberClaim } from '../number-claim.ts';

/** What kills, hurts and destroys, a row each. */
const CAUSES = [
	'earthquake quake tremor temblor aftershock seismic',
	'shooting shoot gunman gunmen gunfire gun shooter',
	'fire blaze inferno arson burn flame',
	'explosion explode blast bomb bombing detonate grenade',
	'storm hurricane typhoon cyclone tornado gale',
	'flood flooding deluge',
	'crash collision collide derail derailment',
	'landslide mudslide avalanche',
	'stabbing stab knife',
	'epidemic outbreak virus disease',
	'capsize sink shipwreck drown',
];
const causeByWord = new Map(CAUSES.flatMap((row, at) => row.split(' ').map((word) => [concept(word), at] as const)));

/** A gunman's victims are told of where nobody speaks of guns, but of an earthquake: in an aside, or in another story. */
export function isOtherCause(ours: NumberClaim, theirs: NumberClaim): boolean {
	const told = causesIn(ours.sentence);
	const known = causesOf(theirs.document);
	return told.size > 0 && known.size > 0 && ![...told].some((cause) => known.has(cause));
}

const causesIn = onceFor(({ tokens }: Sentence): ReadonlySet<number> => {
	const found = tokens.map(({ lemma }, at) =>
		causeByWord.get(concept(lemma === 'fire' && tokens[at - 1]?.lemma === 'open' ? 'shoot' : lemma)),
	);
	return new Set(found.filter((cause) => cause !== undefined));
});

const causesOf = onceFor(
	({ sentences }: Document): ReadonlySet<number> => new Set(sentences.flatMap((sentence) => [...causesIn(sentence)])),
);
