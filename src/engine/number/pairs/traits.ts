import { tokenAt } from '../../clause.ts';
import { CURRENCIES } from '../../facts/figures/currencies.ts';
import { SMALL } from '../../facts/number-words.ts';
import { unitFamily } from '../../facts/units.ts';
import { concept } from '../../lexicon/concepts.ts';
import { onceFor } from '../../once-for.ts';
import { meets } from '../../scope.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { Sentence } from '../../types.ts';
import type { AttributeName } from '../attributes/attribute.ts';
import type { NumberClaim } from '../number-claim.ts';
import { asAnyPerson, concepts, THINGS } from '../persons.ts';
import { measured } from '../spans/terms.ts';

/** What of a figure keeps it apart from others and can be told of it alone: each is in very many pairs. */
export type Traits = ReturnType<typeof traitsOf>;

export const traitsOf = onceFor((claim: NumberClaim) => ({
	thing: THINGS.has(claim.counted ?? ''),
	noun: claim.counted && asAnyPerson(claim.counted),
	shareOfPart: isShare(claim) && claim.marks.has('part'),
	former: isFormer(claim),
	planned: isPlanned(claim),
	except: claim.marks.has('except'),
	limit: limitOf(claim),
	required: isRequired(claim),
	play: isPlay(claim),
	missed: claim.governors.has(MISS),
	rest: claim.marks.has('rest') || isJoined(claim),
	part: claim.marks.has('part'),
	ofWhole: isOfWhole(claim),
	ofThem: isOfThem(claim),
	ofMembers: isOfMembers(claim),
	membership: isMembership(claim),
	mutual: claim.tie === 'between',
	ofCasualties: isOfCasualties(claim),
	whole: isWhole(claim),
	toll: claim.attribute !== undefined && TOLLS.has(claim.attribute.name),
	casualty: CASUALTIES.test(claim.attribute?.name ?? ''),
	// Beside "a .297 average, 28 homers" nothing is averaged but the first.
	average: claim.marks.has('average') || (claim.governors.has('average') && claim.beside[0][0] !== ','),
	offer: isOffer(claim),
	asked: isAsked(claim),
	beaten: isPlay(claim) && isBeaten(claim),
	gained: gainedBy(claim),
	short: isPlay(claim) && claim.beside[1].some((word) => SHORT.test(word)),
	single: isOfOnePlay(claim),
	year: yearOf(claim.sentence) || undefined,
	netOf: netOf(claim),
	regular: isRegular(claim),
	once: isOnce(claim),
	money: isMoney(claim),
	earlier: claim.times.has('ago'),
	eligible: isEligible(claim),
	elapsed: isElapsed(claim),
	standing: isStanding(claim),
	price: isPrice(claim),
	lacking: isStanding(claim) && isLacking(claim),
	daily: isOfADay(claim),
	restored: isRestored(claim),
	warned: isWarned(claim),
	joint: isStanding(claim) && isOfSeveral(claim.sentence),
	side: sideOf(claim),
	areas: isOfAreas(claim),
	contract: CONTRACTS.has(claim.counted ?? '') && isMoney(claim),
	audience: isAudience(claim),
	came: isOfThoseWhoCame(claim),
	expected: isOfThoseWhoCame(claim) && isExpected(claim),
}));

/** "To 8.4 per cent from 7.8", "47 seats, down from 66": the 7.8 and the 66 are what it was before. */
const isFormer = ({ tie, quantity: { unit }, beside: [before] }: NumberClaim): boolean =>
	tie === 'from' && (isReported(unit) || /^(?:up|down)$/.test(before[before.indexOf('from') + 1] ?? ''));

/** What is told again from one report to the next. */
const isReported = (unit: string): boolean => /^(?:%|percentage-point|basis-point)$/.test(unit) || CURRENCIES.has(unit);

/** A sum that was approved beforehand is not what it came to. */
const isPlanned = ({ governors, tie, quantity: { unit } }: NumberClaim): boolean =>
	tie !== 'to' && meets(governors, PLANNED) && CURRENCIES.has(unit);

const PLANNED = concepts('approve budget');

/** "Missed six matches", "is out for the last three": of all of them some, at one end. */
function limitOf({ beside: [[before = '']], quantity: { unit, start }, sentence }: NumberClaim): string | undefined {
	// "The truce will last 60 days": how long, and not the last of more.
	const limit = sentence.tokens.find(({ end }) => end === start - 1)?.pos === 'VERB' ? undefined : LIMITS.get(before);
	// "And missed the next four games": as many as he missed.
	if (limit === 'next' && isOver(sentence, tokenAt(sentence, start))) return undefined;
	// For the past three weeks it may have gone on as long in all; of seasons the past three are some.
	return limit ?? (before === 'past' && unit === '' ? 'last' : undefined);
}

/** Told by a verb of the past. */
function isOver({ tokens }: Sentence, figure: number): boolean {
	let at = figure;
	for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
		const token = tokens[at];
		if (token?.pos === 'VERB') return token.tag === 'VBD';
		at = token?.head ?? -1;
	}
	return false;
}

const LIMITS = new Map(
	Object.entries({
		first: 'first',
		opening: 'first',
		last: 'last',
		final: 'last',
		closing: 'last',
		next: 'next',
		coming: 'next',
	}),
);

/** "Is valid with more than 50 per cent": a bar to be taken, not how far anybody came. */
const isRequired = ({ about }: NumberClaim): boolean => meets(about, REQUIRED);

const REQUIRED = concepts('require requirement threshold quorum valid');

/** What players are credited with in one game and the next: that of two of them is two things. */
const isPlay = ({ counted, quantity: { unit, tally } }: NumberClaim): boolean =>
	unit === 'yd' || (unit === '' && tally === undefined && PLAYS.has(counted ?? ''));

const PLAYS = concepts(
	'touchdown yard shot carry reception rebound assist tackle interception sack homer wicket steal save strikeout catch knockout rbi game run point goal win pass',
);

const MISS = concept('miss');

/** Two who bid against each other offer two sums, for two terms. */
const isOffer = ({ counted, governors, predicates }: NumberClaim): boolean =>
	meets(predicates, OFFERS) || meets(governors, OFFERS) || OFFERS.has(counted ?? '');

const OFFERS = concepts('offer bid');

/** "Asked for 6 million crowns": what the other side need not give. */
const isAsked = ({ governors }: NumberClaim): boolean => meets(governors, ASKED);
const ASKED = concepts('ask demand seek want');

/** "Broke the record of 4,051 yards", "the old mark of 4,051": the one before the one that stands now. */
const isBeaten = ({ document: { text }, quantity: { start } }: NumberClaim): boolean =>
	BEATEN.test(text.slice(Math.max(0, start - BEATEN_REACH), start));
const BEATEN =
	/\b(?:(?:br(?:eak|oke)\w*|surpass\w*|beat\w*|top(?:ped|ping)|pass(?:ed|es|ing)|eclips\w*|shatter\w*|smash\w*|exceed\w*|better(?:ed|ing)|previous|old|former|earlier)\b[^.;,]*\b(?:record|mark|best)\b[^.;]{0,20}(?:of|with|at)|(?:previous|old|former|earlier) (?:record|mark|best) was) (?:the |some )?$/;
const BEATEN_REACH = 90;

/** "$2.8 billion excluding debt", "before tax": another sum than the one without. */
const netOf = ({
	quantity: { unit },
	beside: [, [word = '', next = '', last = '']],
}: NumberClaim): string | undefined => {
	if (!CURRENCIES.has(unit)) return undefined;
	if (/^(?:excluding|including|plus)$/.test(word)) return word;
	return /^(?:before|after)$/.test(word) && CHARGED.test(`${next} ${last}`) ? word : undefined;
};
const CHARGED = /\b(?:tax|taxes|interest|inflation|costs|fees|expenses|deductions)\b/;

/** Yards that are run are not those thrown, and what a side gains is both. */
function gainedBy({ quantity: { unit }, governors, beside: [before, after] }: NumberClaim): string | undefined {
	if (unit !== 'yd') return undefined;
	const near = [...after.slice(0, BESIDE), ...before.slice(0, 1), ...governors];
	const told = near.map((word) => WAYS.get(word)).find((way) => way !== undefined);
	return told ?? (near.some((word) => IN_ALL.has(word)) ? 'all' : undefined);
}
/** "80-yard touchdown run", "yards rushing". */
const BESIDE = 3;
/** What one throws another catches. */
const WAYS = new Map(
	[
		'run runs ran running rush rushed rushing carry carries carried ground scamper dash',
		'throw threw throwing pass passes passed passing catch catches caught receive receiving reception receptions',
		'return returned returning returns',
	].flatMap((row) => row.split(' ').map((word) => [concept(word), row] as const)),
);
const IN_ALL = concepts('gain offense');

/** "Two rebounds off his best". */
const SHORT = /^(?:off|short|shy|away|behind|ahead)$/;

/** "An 80-yard run". */
const isOfOnePlay = ({ document: { text }, quantity: { start, unit } }: NumberClaim): boolean =>
	unit === 'yd' && /^[\da-z]+ ?-/i.test(text.slice(start, start + NUMBER));
const NUMBER = 12;

/** "This season", "last year"; or neither. */
const yearOf = onceFor(({ tokens }: Sentence): string => {
	const text = lowerText(tokens);
	const [now, before] = [THIS_YEAR.test(text), LAST_YEAR.test(text)];
	return now === before ? '' : now ? 'this' : 'last';
});
const THIS_YEAR = /\bthis (?:year|season|quarter)\b/;
const LAST_YEAR = /\b(?:last|the previous) (?:year|season|quarter)\b/;

/** What books are kept of, from one quarter or year to the next. */
const isRegular = ({ about, governors, quantity: { unit } }: NumberClaim): boolean =>
	isReported(unit) && (meets(about, REGULAR) || meets(governors, REGULAR));

const REGULAR = concepts('profit revenue earnings income turnover dividend provision output rate annual quarterly');

/** What was stolen or burnt, or must be paid, no sum of every year. */
const isOnce = ({ attribute }: NumberClaim): boolean => attribute !== undefined && SUMS.has(attribute.name);

const SUMS = new Set<AttributeName>(['damage', 'loot', 'fine', 'bail']);

const isMoney = ({ quantity: { unit } }: NumberClaim): boolean => CURRENCIES.has(unit);

/** "2.5 million people are eligible", "registered voters": who might have come, not who came. */
const isEligible = ({ beside: [before, after] }: NumberClaim): boolean =>
	after.some((word) => ELIGIBLE.test(word)) || ELIGIBLE.test(before[0] ?? '');

const ELIGIBLE = /^(?:eligible|entitled|registered)$/;

/** "After four days of unrest", "the talks have gone on for four days": so long as it had lasted when the article was written. */
const isElapsed = ({ attribute, quantity: { unit }, beside: [[before], [of]] }: NumberClaim): boolean =>
	[...(attribute?.of ?? [])].some((one) => GOING_ON.has(one)) ||
	(unitFamily(unit) === 'time' && of === 'of' && /^(?:after|for|despite|through)$/.test(before ?? ''));

const GOING_ON = new Set(['riot', 'protest', 'fight', 'war', 'search', 'deliberate', 'talk'].map(measured));

/** What is counted up from one vote, match or meeting to the next: who has how many changes with each. */
const isStanding = ({ counted, quantity: { unit } }: NumberClaim): boolean =>
	(unit === '' || unit === '%' || unit === 'share') && STANDINGS.has(counted ?? '');

const STANDINGS = concepts(
	'delegate superdelegate vote ballot seat medal precinct primary caucus contest debate election state win loss victory defeat',
);

/** What is paid for one today: of a mission, and of a house, the price stays as it is. */
const isPrice = ({ rate, about, subject, quantity: { unit } }: NumberClaim): boolean =>
	CURRENCIES.has(unit) && (TRADED.has(subject ?? '') || (rate && meets(about, TRADED)));

const TRADED = concepts('share stock barrel ounce gallon bushel crude');

/** "Needs 61 per cent of the remaining seats", "four votes short of the 101 needed": what is not there yet. */
const isLacking = ({ beside: [before, after] }: NumberClaim): boolean =>
	after.some((word) => LACKING.test(word)) || before.some((word) => LACKING.test(word));

const LACKING = /^(?:needs?|needed|needing|short|shy|remaining|required|requires?)$/;

/** "Power was restored to 15,000 customers": not those who had none. */
const isRestored = ({ governors, attribute, quantity: { unit } }: NumberClaim): boolean =>
	unit === '' && attribute === undefined && meets(governors, RESTORED);
const RESTORED = concepts('restore reconnect');

/** "9,000 are under an evacuation warning": they need not leave yet. */
const isWarned = ({ governors, attribute }: NumberClaim): boolean =>
	attribute?.name === 'evacuated' && meets(governors, WARNED);
const WARNED = concepts('warn warning alert');

/** "Together the three would have 83 seats". */
const isOfSeveral = onceFor(({ tokens }: Sentence): boolean => SEVERAL.test(lowerText(tokens)));
const SEVERAL = /\b(?:together|combined|jointly|between them|(?:two|three|four|five) parties)\b/;

/** "Six members backed it", "three voted against". */
function sideOf({ governors, sentence, quantity: { unit, tally } }: NumberClaim): string | undefined {
	if (unit !== '' || tally !== undefined) return undefined;
	if (meets(governors, FOR)) return 'for';
	if (meets(governors, AGAINST)) return 'against';
	return governors.has(VOTE) ? VOTED.exec(lowerText(sentence.tokens))?.[1] : undefined;
}
const VOTE = concept('vote');
const VOTED = /\bvot(?:e|ed|ing) (for|against)\b/;
const FOR = concepts('back support approve favour favor endorse');
const AGAINST = concepts('oppose reject dissent');

/** "254 new infections since Wednesday", "14 died in just one day": not how many there have been, and tomorrow as many others. */
const isOfADay = ({ sentence, tie, counted, attribute, governors }: NumberClaim): boolean =>
	(attribute?.name === 'killed' || CASES.has(counted ?? '')) &&
	tie !== 'to' &&
	!meets(governors, IN_ALL_TOLD) &&
	tellsOfADay(sentence);
const CASES = concepts('case infection patient hospitalisation admission');
const IN_ALL_TOLD = concepts('total bring take');
const tellsOfADay = onceFor(({ tokens }: Sentence) => OF_A_DAY.test(lowerText(tokens)));
const OF_A_DAY =
	/\b(?:(?:new|fresh) (?:[a-z-]+ )?(?:cases|infections|deaths|fatalities|patients|admissions)|in (?:just |only )?(?:a|one) (?:single )?day|(?:in|over|within) the (?:past|last|previous) (?:24 hours|day))\b/;

/** Each region has districts and wards of its own. */
const isOfAreas = ({ counted, quantity: { unit } }: NumberClaim): boolean => unit === '' && AREAS.has(counted ?? '');

const AREAS = concepts('district county province constituency municipality ward precinct parish');

/** Each player signs one of his own. */
const CONTRACTS = concepts('contract deal salary');

const isAudience = ({ attribute, counted }: NumberClaim): boolean =>
	attribute?.name === 'attendance' || AUDIENCE.has(counted ?? '');

const AUDIENCE = concepts('viewer listener spectator');

const isOfThoseWhoCame = ({ attribute, predicates }: NumberClaim): boolean =>
	attribute === undefined ? meets(predicates, COMES) : CAME.has(attribute.name);

const CAME = new Set<AttributeName>(['attendance', 'participants', 'turnout']);
const COMES = concepts('attend participate');

/** How many will come is not how many came. */
const isExpected = ({ governors, predicates }: NumberClaim): boolean =>
	meets(governors, EXPECTED) || meets(predicates, EXPECTED);

const EXPECTED = concepts('expect forecast predict anticipate');

/** "99% of the traffic" and "83% of the capacity" are shares of two things. */
const isShare = ({ quantity: { unit } }: NumberClaim): boolean => unit === '%' || unit === 'share';

const isOfWhole = ({ tie, marks }: NumberClaim): boolean => tie === 'of' || marks.has('part');

/** "Injured 40, 15 of them on the island", "29 of whom are in a grave state". */
const isOfThem = ({ quantity: { unit }, beside: [, [of, whom = '']] }: NumberClaim): boolean =>
	unit === '' && of === 'of' && /^(?:them|whom|those|these|which)$/.test(whom);

/** "Twelve members of the union use the coin": some, where "the twelve members" would be all. */
const isOfMembers = ({ counted, beside: [[before], [, of]] }: NumberClaim): boolean =>
	counted === MEMBER && of === 'of' && !/^(?:the|all|its|has|have|had|with)$/.test(before ?? '');
/** "The 25-member union". */
const isMembership = ({ counted, beside: [, [hyphen]] }: NumberClaim): boolean => counted === MEMBER && hyphen === '-';
const MEMBER = concept('member');

/** "Seven of the injured", "22 of the dead". */
const isOfCasualties = ({ quantity: { unit }, beside: [, [of, the, whom = '']] }: NumberClaim): boolean =>
	unit === '' && of === 'of' && the === 'the' && CASUALTY.test(whom);
const CASUALTY = /^(?:dead|deaths|injured|wounded|hurt|missing|killed|victims|casualties|survivors|arrested|detained)$/;

/** The 140 of "72 of the 140 seats". */
function isWhole({ tie, beside: [before] }: NumberClaim): boolean {
	if (tie !== 'of') return false;
	const part = before[before.indexOf('of') + 1] ?? '';
	return /\d|^(percent|cent|%|half|third|quarter)$/.test(part) || SMALL.has(part);
}

/** "21 died, as did the driver": one more than the 21 of those aboard; "two fans also", besides one told before. */
const isJoined = ({ document: { text }, quantity: { end } }: NumberClaim): boolean =>
	JOINED.test(text.slice(end, end + JOINED_WITHIN));
const JOINED =
	/^(?:[^.;]*, (?:as|and so) (?:did|does|was|were|has|have|had) | (?:[a-z-]+ ){0,2}also (?:have|has|had|were|was) )/;
const JOINED_WITHIN = 60;

const CASUALTIES = /^(?:killed|injured|missing)$/;

const TOLLS = new Set<AttributeName>(['killed', 'injured', 'missing', 'arrested', 'evacuated', 'ruined']);
