import { onceFor } from '../../once-for.ts';
import { differ } from '../../scope.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { Sentence } from '../../types.ts';
import { claimsBeside } from '../claims.ts';
import { isOccasion, isOtherCompany, shareFigure } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';
import type { Because } from './because.ts';
import { areFarApart, shareLine } from './line.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Of two players, or of one in two games. */
export function otherPlay(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if (!one.play || !other.play) return undefined;
	// Whose they are is half of what such a figure says; "404 yards on 106 carries" and "404 yards on 146" are one player's, whoever
	// was named last before it.
	if ((ours.owner === undefined || ours.owner !== theirs.owner) && !shareFigure(ours, theirs, TELLING))
		return 'another bearer';
	if (one.beaten !== other.beaten || differ(one.gained, other.gained)) return 'another thing counted';
	if (one.missed !== other.missed || one.short !== other.short) return 'another thing counted';
	if (one.single !== other.single && areFarApart(ours, theirs)) return 'part of a count';
	if (shareLine(ours, theirs)) return undefined;
	// "Since his 80-yard run against Velland two weeks ago".
	if (ours.times.has('past') !== theirs.times.has('past')) return 'another event';
	const stretches = windowOf(ours.sentence) !== windowOf(theirs.sentence) || partOfGame(ours) !== partOfGame(theirs);
	return stretches ? 'another time' : undefined;
}

/** Smaller figures two players of one evening share by chance. */
const TELLING = 41;

/** A stretch of a season or a game that a player's figure is of, or none: "since week 11", "in his last two games", "this season". */
const windowOf = onceFor(({ tokens }: Sentence): string => {
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
const partOfGame = ({ document: { text }, quantity: { end } }: NumberClaim): string | undefined =>
	PART.exec(text.slice(end, end + NEAR))?.[1];
const PART =
	/^(?: [a-z-]{1,20}){0,3} (?:in|after|before|by|during) (?:the )?((?:first|second|third|fourth|final|opening) (?:half|quarter|period|inning|set)|half-?time|overtime|extra time|intermission)\b/;
const NEAR = 60;

/** Of other games, as all tells that both sentences have of them. */
export const isOfOtherGame = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	!shareLine(ours, theirs) && isOtherCompany(playsOf(ours), playsOf(theirs));

/** What is run, scored and played, told in one sentence. */
const playsOf = (claim: NumberClaim): readonly NumberClaim[] =>
	claimsBeside(claim).filter((other) => traitsOf(other).play || isOccasion(other.counted));
