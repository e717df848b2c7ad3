import { lastWord } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { NameFact, Sentence } from '../types.ts';
import { ageOf } from './age.ts';
import type { Attribute, AttributeName, Surroundings } from './attribute.ts';
import { outward } from './context.ts';
import { concepts, PERSONS, THINGS } from './persons.ts';

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

export function attributeOf(around: Surroundings): Attribute | undefined {
	const { quantity, counted } = around;
	const nobody = new Set<string>();
	if (quantity.ordinal) return rankOf(around);
	if (quantity.unit === 'years-old') return ageOf(around);
	if (quantity.unit === 'magnitude')
		return { name: 'magnitude', of: new Set(words(around, /^(aftershock|foreshock)$/)) };
	if (quantity.tally !== undefined) return tallyOf(around);
	if (quantity.unit === '%' && words(around, /^turnout$/).length > 0) return { name: 'turnout', of: nobody };
	if (/^(km|mi|m|ft|yd|nmi)$/.test(quantity.unit)) {
		const from = distanceFrom(around);
		if (from === undefined) return measured(around);
		const lies = placeBefore(around, from);
		return { name: 'distance', of: new Set([from]), ...(lies !== undefined && { lies }) };
	}
	if (quantity.unit === 'times') return /^(?:shoot|fire)$/.test([...around.governors][0] ?? '') ? SHOTS : undefined;
	if (quantity.unit !== '') return serviceOf(around) ?? sumOf(around) ?? measured(around);
	if (counted === undefined && /\bages? [^.;]*\band$/.test(nearText(around, 5, -1 - (around.last - around.first))))
		return { name: 'ages', of: nobody };
	if (isPopulation(around)) return { name: 'population', of: new Set(populated(around)) };
	if (counted !== undefined && /^(child|daughter|son|grandchild)$/.test(counted) && words(around, LEAVES).length > 0)
		return { name: 'heirs', of: new Set([counted]) };
	if (/\b(took|taking|take) part\b/.test(nearText(around))) return { name: 'participants', of: nobody };
	if (isSupplied(counted) && OUTAGE.test(nearText(around, 8, 10))) return { name: 'outage', of: nobody };
	if (counted === JOB) return words(around, GOES).length > 0 ? { name: 'jobs', of: nobody } : undefined;
	// "Six Kessel 47 rifles": of a make, no people.
	if (counted === undefined && isInName(around, around.last + 1)) return undefined;
	if (counted === undefined || PERSONS.has(counted) || BY_NOUN.has(counted)) return ofPeople(around);
	// "Two counts of murder" are of one deed or of two.
	if (CHARGES.has(counted)) return undefined;
	// Whoever is killed or arrested is counted by it, whatever the noun: "arrested 26 pirates".
	const [governor = ''] = around.governors;
	const name =
		HAPPENS.test(governor) && !around.does && !THINGS.has(counted)
			? CUES.find(([, cues]) => cues.has(governor))?.[0]
			: undefined;
	return name === undefined ? undefined : { name, of: nobody };
}

const CHARGES = concepts('count charge');

const SHOTS: Attribute = { name: 'shots', of: new Set() };
/** Homes and customers; more people live in them. */
const isSupplied = (counted: string | undefined): boolean =>
	counted !== undefined && (!PERSONS.has(counted) || counted === CUSTOMER);
const CUSTOMER = concept('customer');
const OUTAGE =
	/\b(?:(?:without|lost|no|cut) (?:power|electricity)|(?:power|electricity) (?:was |had been |were )?(?:cut|lost|out)|power (?:cuts?|outages?|failures?)|in the dark|blackouts?)\b/;
const JOB = concept('job');
/** Jobs that are lost; others are filled or made. */
const GOES = /^(?:cut|reduce|shed|axe|eliminate|lose|slash|scrap|go|disappear|redundant)$/;

/** What happens to people, as the verb that their number hangs on. */
const HAPPENS = /^(kill|injure|arrest|rescue|save|evacuate)$/;
const LEAVES = /^(leave|survive)$/;

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
	if (RAIDS.has(governor) && around.does) return { name: 'attackers', of };
	let best: { name: AttributeName; distance: number } | undefined;
	for (const { at, distance } of outward(around)) {
		const kind = CUES.find(([, cues]) => cues.has(concept(sentence.tokens[at]?.lemma ?? '')));
		if (kind !== undefined && distance <= CUE_REACH && (best === undefined || distance < best.distance))
			best = { name: kind[0], distance };
	}
	if (best !== undefined) return { name: best.name, of };
	const phrase = phraseOf(around);
	return phrase === undefined ? undefined : { name: phrase, of };
}

/** "Three men raided a jeweller's": what those do who are told by their number alone. */
const RAIDS = concepts('raid rob attack storm ambush burst smash hijack kidnap');

/** "431 people are hurt and 11 still missing": what stands right behind a bare number says what they are. */
function stateAfter({ sentence: { tokens }, last }: Surroundings): AttributeName | undefined {
	let at = last + 1;
	while (/^(ADV|AUX)$/.test(tokens[at]?.pos ?? '') || /^(others|more)$/.test(tokens[at]?.lower ?? '')) at += 1;
	const state = tokens[at];
	// "412 had been treated"; a doctor who treated 20 saw some of them.
	if (state?.lower === 'treated' && tokens[at - 1]?.pos === 'AUX') return 'injured';
	return state === undefined ? undefined : CUES.find(([, cues]) => cues.has(concept(state.lemma)))?.[0];
}

/** "112 passengers and crew" are all who were on board. */
function isWithCrew({ sentence, last }: Surroundings): boolean {
	return /\bpassengers (and|or) crew\b/.test(
		sentence.tokens
			.slice(last + 1, last + 6)
			.map(({ lower }) => lower)
			.join(' '),
	);
}

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

const nearText = ({ sentence, first, last }: Surroundings, before = 6, after = 8): string =>
	sentence.tokens
		.slice(Math.max(0, first - before), last + 1 + after)
		.map(({ lower }) => lower)
		.join(' ');

const MEASURED: readonly (readonly [AttributeName, RegExp, RegExp])[] = [
	['depth', /^(km|mi|m|ft)$/, /\b(depth|deep|underground|beneath the)\b/],
	['fallen', /^(m|ft|yd)$/, /\b(fell|fall|falling|fallen|plunged|plunging|dropped) /],
	['weight', /^(kg|t|ton|lb|g)$/, /\b(weighs?|weighed|weighing|weight)\b/],
	[
		'term',
		/^(day|week|month|year)$/,
		/\b(sentenced|jailed|imprisoned|prison|jail|behind bars|sentences?|probation|community service)\b/,
	],
];

/** Measures that stories have one of: how deep the shock lay, how far somebody fell, how long he must stay in prison. */
function measured(around: Surroundings): Attribute | undefined {
	const { unit } = around.quantity;
	const text = nearText(around, 5, 4);
	const found = MEASURED.find(([, units, cue]) => units.test(unit) && cue.test(text));
	return found === undefined ? undefined : { name: found[0], of: new Set() };
}

/** Sums that stories of one robbery, fire or trial have one of, by the words right beside them. */
function sumOf(around: Surroundings): Attribute | undefined {
	if (!/^[A-Z]{3}$/.test(around.quantity.unit)) return undefined;
	const length = around.last - around.first + 1;
	const [before, after] = [nearText(around, 10, -length), nearText(around, -length, 7)];
	const found = SUMS.find(([, ahead, behind]) => ahead.test(before) || behind.test(after));
	return found === undefined ? undefined : { name: found[0], of: new Set() };
}

/** The name, what stands before the sum, what stands behind it. */
const SUMS: readonly (readonly [AttributeName, RegExp, RegExp])[] = [
	[
		'damage',
		/\b(?:damage|destruction)\b[^,;.]* (?:at|to|of|was|is|as)(?: an?| about| around| nearly| almost| over| more than| some| at least| estimated)*$/,
		/^(?:worth of|in|of) (?:\w+ )?(?:damage|destruction)\b/,
	],
	[
		'loot',
		/\b(?:stole|stolen|stealing|made off with|making off with|got away with|(?:fled|escaped) with|haul of|siphoned|embezzl\w+|swindl\w+)\b[^;.]*$/,
		/^(?:worth of |in |of )?(?:\w+ ){0,2}(?:was|were|had been|is) stolen\b/,
	],
	['fine', /\bfine[ds]?\b[^;.]*$/, /^(?:in )?(?:\w+ )?fines?\b/],
	['bail', /\b(?:bail|bond (?:was |is )?set|(?:on|posted|posting|a) bond)\b[^,;.]*$/, /^(?:\w+ )?(?:bail|bond)\b/],
];

/** "Has worked for the bakery for 15 years", "a 15-year veteran": how long somebody has been what he is. */
function serviceOf(around: Surroundings): Attribute | undefined {
	const { sentence, first, last, quantity, subject, bearer } = around;
	if (!/^(month|year|decade)$/.test(quantity.unit)) return undefined;
	const worked =
		/\b(?:worked|working|works|employed|lived|lives|taught|coached|married|volunteered)\b[^,;]*\bfor(?: about| around| nearly| almost| over| more than| some| at least| the past| the last)*$/;
	const before = nearText(around, 12, -1 - (last - first));
	if (!worked.test(before) && sentence.tokens[last + 1]?.lower !== 'veteran') return undefined;
	const whose = isNamed(subject) ? subject : bearer === undefined ? undefined : `@${bearer}`;
	return { name: 'service', of: new Set(whose === undefined ? [] : [whose]) };
}

function isPopulation({ sentence, first, last, counted }: Surroundings): boolean {
	const before = sentence.tokens
		.slice(Math.max(0, first - 5), first)
		.map(({ lower }) => lower)
		.join(' ');
	const after = sentence.tokens
		.slice(last + 1, last + 4)
		.map(({ lower }) => lower)
		.join(' ');
	if (/\bpopulation( |$)/.test(before) || /^(inhabitants|population)/.test(after)) return true;
	if (counted !== concept('people') && counted !== concept('inhabitant')) return false;
	return (
		/\bhome (to|by|of)\b/.test(before) ||
		(/\bhas (about|some|around|roughly|nearly|over)?/.test(before) && counted === concept('inhabitant')) ||
		/\b(city|town|village|island|country|nation|province|region|district|state) (of|with|has|about|some)( about| some| nearly| over)?$/.test(
			before,
		)
	);
}

/** Whose people they are: the nearest place before, by its name or, where it has none beside it, as "island" or "city". */
function populated({ document: { names }, sentence, first, subject }: Surroundings): string[] {
	const nameAt = (at: number): NameFact | undefined => {
		const name = names[sentence.index]?.get(at);
		return name?.type === 'place' ? name : undefined;
	};
	// "Ossel is the largest island of the bay, with a population of 9,000."
	if (isNamed(subject) && /\b(?:is|was|has|had)\b.*\bpopulation of\b/.test(before(sentence, first))) return [subject];
	for (let at = first - 1; at >= Math.max(0, first - 14); at -= 1) {
		const token = sentence.tokens[at];
		const name = nameAt(at);
		if (name !== undefined) return [tagged(name)];
		if (token === undefined || !PLACE.test(token.lower)) continue;
		// "Ossel island, home to", "Ossel, a coastal town of".
		for (let before = at - 1; before >= at - 5; before -= 1) {
			const beside = nameAt(before);
			if (beside !== undefined) return [tagged(beside)];
			if (!/^(,|an?|the)$/.test(sentence.tokens[before]?.lower ?? '') && sentence.tokens[before]?.pos !== 'ADJ') break;
		}
		return [concept(token.lower)];
	}
	return isNamed(subject) || PLACE.test(subject ?? '') ? [subject ?? ''] : [];
}

const before = ({ tokens }: Sentence, first: number): string =>
	tokens
		.slice(0, first)
		.map(({ lower }) => lower)
		.join(' ');

const PLACE = /^(island|town|village|city|country|area|region|district|state|province|county|nation)$/;

/** "Are 14th in the second division", "finished third", "the fourth seed": where somebody stands among others. */
function rankOf(around: Surroundings): Attribute | undefined {
	const [before, after] = [nearText(around, 3, -1), around.sentence.tokens[around.last + 1]?.lower ?? ''];
	const stands =
		/\b(lie|lies|lay|lying|sit|sits|sitting|stand|stands|finish|finished|finishing|came|placed|ranked|ranks|seeded|are|is|was|were)\b/;
	// "Stopped him in the sixth with a left hook": the round.
	if (IN_THE.test(before)) return undefined;
	if (
		!(stands.test(before) && !/^[\p{L}]/u.test(after)) &&
		!/^(in|place|seed|among|on|overall|behind|with|out)$/.test(after)
	)
		return undefined;
	return { name: 'rank', of: new Set(isNamed(around.subject) ? [around.subject] : []) };
}

const IN_THE = /\b(?:in|of|during|after|until|before|from|through|into|by) the$/;

/** A tally is a record, a vote or a result by the words beside it; any other is the state of play at some moment. */
function tallyOf(around: Surroundings): Attribute {
	const { sentence, first, last } = around;
	const text = (from: number, to: number): string =>
		sentence.tokens
			.slice(Math.max(0, from), to)
			.map(({ lower }) => lower)
			.join(' ');
	const [before, after] = [text(first - 8, first), text(last + 1, last + 6)];
	const of = new Set([...nearestName(around, isBearer), ...(isNamed(around.subject) ? [around.subject] : [])]);
	if (/\b(vot(e|es|ed|ing)|ruled|ruling|approved|passed|rejected|committee|senate|council|judges)\b/.test(before))
		return { name: 'vote', of };
	if (/^(vote|ruling|decision|majority)\b/.test(after) || /\bvotes?\b/.test(text(first, last + 1)))
		return { name: 'vote', of };
	if (/\brecord\b/.test(`${before} ${after}`)) return { name: 'record', of };
	// "Marand, floored by Brandt's left hook, fell to 31-4-1": the subject's.
	if (/\b(?:improved?|fell|dropped)\b[^.]*\bto\b/.test(before))
		return { name: 'record', of: isNamed(around.subject) ? new Set([around.subject]) : of };
	const named = isInName(around, first - 2) || isInName(around, first - 1);
	if (named && /^(,|\()$/.test(sentence.tokens[first - 1]?.text ?? '') && /^([,)(]|$)/.test(after))
		return { name: 'record', of };
	if (
		/\b(w[io]ns?|winning|beat(ing|en)?|defeat(ed|ing|s)?|victory|lost|loss|edged|thrashed|final score)\b/.test(
			`${before} ${after}`,
		)
	)
		return { name: 'score', of };
	return { name: 'running', of };
}

/** A name, and no word of the game in capitals: "KOs", "Knockouts". */
const isBearer = ({ canonical }: NameFact): boolean => isName(lastWord(canonical));
const isName = (word: string): boolean =>
	concept(word) === word && concept(word.replace(/s$/, '')) === word.replace(/s$/, '') && !/\d/.test(word);

/** A name, told from a noun as ties.ts has them. */
const isNamed = (subject: string | undefined): subject is string => subject?.startsWith('@') ?? false;

const isInName = ({ document: { names }, sentence }: Surroundings, at: number): boolean =>
	names[sentence.index]?.has(at) ?? false;

/** "940 miles south of Tehran", "25 km from the port of Ask". */
function distanceFrom({ document: { names }, sentence, last }: Surroundings): string | undefined {
	for (let at = last + 1; at <= last + 9; at += 1) {
		const token = sentence.tokens[at];
		if (token === undefined || /^[.;:]$/.test(token.text) || token.pos === 'VERB') return undefined;
		if (!/^(of|from|off)$/.test(token.lower)) continue;
		for (let name = at + 1; name <= at + 4; name += 1) {
			const found = names[sentence.index]?.get(name);
			if (found !== undefined) return tagged(found);
		}
		return undefined;
	}
	return undefined;
}

function placeBefore({ document: { names }, sentence, first }: Surroundings, other: string): string | undefined {
	for (let at = first - 1; at >= 0; at -= 1) {
		const name = names[sentence.index]?.get(at);
		if (name?.type === 'place' && tagged(name) !== other) return tagged(name);
	}
	return undefined;
}

/** The name closest to the number, by tokens; the one before it when two are as close. */
function nearestName(
	{ document, sentence, first, last }: Surroundings,
	fits: (name: NameFact) => boolean,
	reach = 12,
): string[] {
	const names = document.names[sentence.index];
	for (let distance = 1; distance <= reach; distance += 1)
		for (const at of [first - distance, last + distance]) {
			const name = names?.get(at);
			if (name !== undefined && fits(name)) return [tagged(name)];
		}
	return [];
}

const tagged = (name: NameFact): string => `@${lastWord(name.canonical)}`;

function words({ sentence, clause }: Surroundings, pattern: RegExp): string[] {
	return clause
		.flatMap((at) => sentence.tokens[at] ?? [])
		.map(({ lemma }) => concept(lemma))
		.filter((word) => pattern.test(word));
}
