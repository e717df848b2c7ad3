import { onceFor } from '../../once-for.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { Sentence } from '../../types.ts';
import type { NumberClaim } from '../number-claim.ts';

/** A stretch of a season or a game that a player's figure is of, or none: "since week 11", "in his last two games", "this season". */
export const windowOf = onceFor(({ tokens }: Sentence): string => {
	const text = lowerText(tokens);
	for (const pattern of STRETCHES) {
		const found = pattern.exec(text);
		if (found !== null) return found[0];
	}
	return /\blast (?:season|year)\b/.test(text) ? 'last season' : '';
});

const STRETCHES = [
	/\bsince (?:the \w{1,12} of )?(?:week|game|round) \d{1,2}\b/,
	/\b(?:last|past|previous) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:games|weeks|matches|starts|outings|fights|races)\b/,
	/\bduring [^,.;]{0,60}?\b(?:run|spell|stretch|streak|drive|rally)\b/,
];

/** "19 points in the second half": those of the game are more. */
export const partOfGame = ({ document: { text }, quantity: { end } }: NumberClaim): string | undefined =>
	PART.exec(text.slice(end, end + NEAR))?.[1];
const PART =
	/^(?: [a-z-]{1,20}){0,3} (?:in|after|before|by|during) (?:the )?((?:first|second|third|fourth|final|opening) (?:half|quarter|period|inning|set)|half-?time|overtime|extra time|intermission)\b/;
const NEAR = 60;
