import { concept } from '../../lexicon/concepts.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { Token } from '../../types.ts';
import { outward } from '../context.ts';
import { concepts, PERSONS, THINGS } from '../persons.ts';
import type { Attribute, AttributeName } from './attribute.ts';
import { nearText, type Surroundings } from './surroundings.ts';

/** What happened to those who are counted, or what they do: killed, missing, arrested, aboard, in the audience. */
export function tollOf(around: Surroundings): Attribute | undefined {
	const { counted } = around;
	if (PARENT.test(nearText(around, 4, -1 - (around.last - around.first)))) return undefined;
	if (counted === undefined || PERSONS.has(counted) || BY_NOUN.has(counted)) return ofPeople(around);
	// "Two counts of murder" are of one deed or of two.
	if (CHARGES.has(counted)) return undefined;
	// Whoever is killed or arrested is counted by it, whatever the noun: "arrested 26 pirates".
	const [governor = ''] = around.governors;
	const name =
		HAPPENS.test(governor) && !around.does && !THINGS.has(counted)
			? CUES.find(([, cues]) => cues.has(governor))?.[0]
			: undefined;
	return name === undefined ? undefined : { name, of: new Set() };
}

/** "A father of two sons": whatever befell him did not befall them. */
const PARENT = /\b(?:father|mother|parents?|dad|mum|mom|grandfather|grandmother)(?:-| )of(?:-| )?$/;

const CHARGES = concepts('count charge');

/** Words that decide what happened to the people counted; the one closest to the number does. */
const CUES: readonly (readonly [AttributeName, ReadonlySet<string>])[] = [
	['killed', concepts('kill')],
	['injured', concepts('injure hospitalize hospitalise')],
	['missing', concepts('miss unaccounted unaccount')],
	['arrested', concepts('arrest')],
	['evacuated', concepts('evacuate homeless displace shelter displaced uprooted')],
	['rescued', concepts('rescue survivor pluck')],
	['aboard', concepts('aboard onboard carry')],
	['attendance', concepts('crowd spectator attendance audience')],
	['participants', concepts('participant participate volunteer enrol enroll recruit')],
	['attackers', concepts('thief robber raider shooter gang')],
];
/** Counted nouns that are the attribute by themselves; the others need a cue beside them. */
const BY_NOUN = new Map<string, AttributeName>([
	...['kill', 'body'].map((noun) => [concept(noun), 'killed'] as const),
	[concept('injure'), 'injured'],
	['miss', 'missing'],
	['arrest', 'arrested'],
	[concept('rescue'), 'rescued'],
	[concept('survivor'), 'rescued'],
	...['crowd', 'spectator', 'attendance', 'audience'].map((noun) => [concept(noun), 'attendance'] as const),
	[concept('participant'), 'participants'],
	[concept('volunteer'), 'participants'],
	...['thief', 'shooter', 'gang'].map((noun) => [concept(noun), 'attackers'] as const),
]);

/** What happens to people, as the verb that their number hangs on. */
const HAPPENS = /^(kill|injure|arrest|rescue|save|evacuate)$/;

const CUE_REACH = 8;

/** "12 killed", "killing 12 people", "a death toll of 12": the word next to the number decides. */
function ofPeople(around: Surroundings): Attribute | undefined {
	const { sentence, counted } = around;
	const of = new Set<string>();
	if (counted === 'passenger') return { name: 'aboard', of: new Set(isWithCrew(around) ? [] : ['passenger']) };
	const own = counted === undefined ? undefined : BY_NOUN.get(counted);
	if (own !== undefined) return { name: own, of };
	const next = stateAfter(around);
	if (next !== undefined) return { name: next, of };
	// The verb of the counted people before any other word: "five were killed and 12 others injured".
	const [governor = ''] = around.governors;
	const done = HAPPENS.test(governor) && !around.does ? CUES.find(([, cues]) => cues.has(governor)) : undefined;
	if (done !== undefined) return { name: done[0], of };
	let best: { name: AttributeName; distance: number } | undefined;
	for (const { at, distance } of outward(around)) {
		const kind = CUES.find(([, cues]) => cues.has(concept(sentence.tokens[at]?.lemma ?? '')));
		if (at > around.last && isOfOthers(sentence.tokens, at)) continue;
		if (kind !== undefined && distance <= CUE_REACH && (best === undefined || distance < best.distance))
			best = { name: kind[0], distance };
	}
	if (best !== undefined) return { name: best.name, of };
	const phrase = phraseOf(around);
	return phrase === undefined ? undefined : { name: phrase, of };
}

/** "Three nurses under suspicion of killing patients": it befell those patients, and not whom the figure before it counts. */
const isOfOthers = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.tag === 'VBG' && tokens.some(({ head, rel }, object) => head === at && rel === 'obj' && object > at);

/** "431 people are hurt and 11 still missing": what stands right behind a number, or behind whom it counts, says what they are. */
function stateAfter({ sentence: { tokens }, last, counted }: Surroundings): AttributeName | undefined {
	let at = last + 1;
	while (/^(ADV|AUX)$/.test(tokens[at]?.pos ?? '') || /^(others|more)$/.test(tokens[at]?.lower ?? '')) at += 1;
	const state = tokens[at];
	return stateOf(state) ?? stateOf(stateBehind(tokens, last, counted));
}

const stateOf = (state: Token | undefined): AttributeName | undefined =>
	state === undefined ? undefined : CUES.find(([, cues]) => cues.has(concept(state.lemma)))?.[0];

/** "Left three dead and four other workers wounded". */
function stateBehind(tokens: readonly Token[], last: number, counted: string | undefined): Token | undefined {
	const noun = tokens.findIndex(
		({ lemma }, at) => at > last && at <= last + 3 && counted !== undefined && concept(lemma) === counted,
	);
	const state = tokens[noun + 1];
	const after = tokens[noun + 2];
	// A parser takes "left two dead and three other workers wounded." for what they did.
	const told = state?.tag === 'VBN' || (state?.tag === 'VBD' && (after === undefined || after.pos === 'PUNCT'));
	return noun >= 0 && told && !BY.test(after?.lower ?? '') ? state : undefined;
}
const BY = /^(?:by|in|at|from|as)$/;

/** "112 passengers and crew" are all who were on board. */
const isWithCrew = ({ sentence, last }: Surroundings): boolean =>
	/\bpassengers (and|or) crew\b/.test(lowerText(sentence.tokens, last + 1, last + 6));

const PHRASES: readonly (readonly [AttributeName, RegExp])[] = [
	['killed', /\b(lost (their|his|her) li(fe|ves)|lives (were )?lost|claim(ed|ing) the li(fe|ves)|found dead)\b/],
	['evacuated', /\b(from|out of|left|leave|leaving|fled|flee|fleeing) their (homes|houses|villages)\b/],
	['aboard', /\bon ?board\b/],
	['participants', /\b(took part|taking part|take part|were enrolled|signed up)\b/],
	['participants', /\b(trial|study|survey) (of|with|followed|involved|involving|enrolled|included|tracked|covered)\b/],
	['attendance', /\b(saw|watched|attended|turned out for) the (match|game|fight|final|show|concert|race)\b/],
];

function phraseOf(around: Surroundings): AttributeName | undefined {
	if (around.counted === undefined) return undefined;
	return PHRASES.find(([, pattern]) => pattern.test(nearText(around)))?.[0];
}
