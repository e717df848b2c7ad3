import { derived } from '../../derived.ts';
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
/** A bit each. */
const causeByWord = new Map(
	CAUSES.flatMap((row, at) => row.split(' ').map((word) => [concept(word), 2 ** at] as const)),
);

/** A gunman's victims are told of where nobody speaks of guns, but of an earthquake: in an aside, or in another story. */
export function isOtherCause(ours: NumberClaim, theirs: NumberClaim): boolean {
	const told = causesIn(ours.sentence);
	if (told === 0) return false;
	const known = causesOf(theirs.document);
	return known !== 0 && (told & known) === 0;
}

const causesIn = onceFor(({ tokens }: Sentence): number =>
	tokens.reduce((causes, { lemma }, at) => {
		const word = lemma === 'fire' && tokens[at - 1]?.lemma === 'open' ? 'shoot' : lemma;
		return causes | (causeByWord.get(concept(word)) ?? 0);
	}, 0),
);

const causesOf = derived('causes', ({ sentences }) =>
	sentences.reduce((causes, sentence) => causes | causesIn(sentence), 0),
);
