import { type Document, lastWord } from '../document.ts';
import { SMALL } from '../facts/number-words.ts';
import { unitFamily } from '../facts/units.ts';
import { concept } from '../lexicon/concepts.ts';
import { compareNames } from '../names/match.ts';
import { apart, meets, otherTime } from '../scope.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Attribute, AttributeName } from './attribute.ts';
import { isOccasion, isOtherCompany } from './company.ts';
import { concepts, PERSONS, THINGS } from './persons.ts';
import { isOtherShock } from './shocks.ts';
import { claimsBeside, type NumberClaim, toldIn, verbatim } from './slot.ts';
import { compatible } from './values.ts';
import { windowOf } from './window.ts';

/** Why two figures cannot be figures of one thing whatever their values; undefined where they may be. */
export function apartBecause(ours: NumberClaim, theirs: NumberClaim): string | undefined {
	if (ours.measure !== theirs.measure) return OTHER_MEASURE;
	const a = ours.attribute;
	const b = theirs.attribute;
	const one = traitsOf(ours);
	const other = traitsOf(theirs);
	const supplied = a?.name === 'outage' && b?.name === 'outage';
	if (!supplied && (isThing(ours, one, theirs) || isThing(theirs, other, ours))) return 'another thing counted';
	if (a !== undefined && b !== undefined) {
		if (a.name !== b.name) return 'another thing counted';
		if (otherBearer(ours, theirs)) return 'another bearer';
		if (a.name === 'age' && haveAged(ours, theirs)) return 'another time';
		if (MOMENTARY.has(a.name) && !compatible(ours.quantity, theirs.quantity)) return 'another event';
		if (CONTESTS.has(a.name) && otherContest(ours, theirs)) return 'another event';
	} else if (ours.quantity.unit === 'ordinal') {
		if (ours.counted !== theirs.counted || !OCCASIONS.has(ours.counted ?? '')) return 'another thing counted';
		if (ours.counted === 'minute' && !meets(ours.predicates, theirs.predicates)) return 'another event';
	} else if (ours.quantity.unit === '') {
		if (otherNoun(one, other)) return 'another thing counted';
		if (Math.min(ours.quantity.value, theirs.quantity.value) <= 1) return 'not a count';
	}
	if (one.shareOfPart && other.shareOfPart && otherNoun(one, other)) return 'another whole';
	if (apart(ours.pollsters, theirs.pollsters)) return 'another event';
	if (one.former !== other.former || one.planned !== other.planned) return 'another time';
	if (one.except !== other.except || one.limit !== other.limit) return 'part of a count';
	if (one.required !== other.required) return 'another thing counted';
	if (one.play && other.play) {
		// Whose they are is half of what such a figure says.
		if ((ours.owner === undefined || ours.owner !== theirs.owner) && !isInOneLine(ours, theirs))
			return 'another bearer';
		// "Since his 80-yard run against Velland two weeks ago".
		if (ours.times.has('past') !== theirs.times.has('past')) return 'another event';
		if (windowOf(ours.sentence) !== windowOf(theirs.sentence)) return 'another time';
		if (one.missed !== other.missed) return 'another thing counted';
	}
	if ((one.regular && other.once) || (other.regular && one.once)) return 'another thing counted';
	if (one.regular && other.regular && one.earlier !== other.earlier) return 'another time';
	if (one.offer && other.offer && differ(ours.bidder, theirs.bidder)) return 'another bearer';
	if (one.eligible !== other.eligible) return 'another thing counted';
	if (one.elapsed && other.elapsed && !isOfOneDay(ours, theirs)) return 'another time';
	// Of a player one paper may leave out in how many games, and of the dead in how many raids; what was seized is that of one.
	if (one.play && !isOccasion(ours.counted) && isOfYears(ours) !== isOfYears(theirs)) return 'another time';
	if (one.play || one.casualty ? differ(ours.over, theirs.over) : ours.over !== theirs.over) return 'another time';
	if (isBesideIts(ours, theirs) || isBesideIts(theirs, ours)) return 'another thing counted';
	if (ours.sum === theirs.quantity.value || theirs.sum === ours.quantity.value) return 'part of a count';
	if (one.rest !== other.rest && (one.rest ? isRestOf(ours, theirs) : isRestOf(theirs, ours))) return 'part of a count';
	if (one.ofWhole && other.ofWhole && ours.tie === theirs.tie && apart(ours.company, theirs.company))
		return 'another whole';
	if (isWholeOf(ours, theirs) || isWholeOf(theirs, ours)) return 'another whole';
	if ((one.whole && other.part) || (other.whole && one.part)) return 'another whole';
	if (one.toll || other.toll) {
		if (one.more !== other.more) return 'part of a count';
		if (isOfOneNight(ours, one, theirs, other) || isOfOneNight(theirs, other, ours, one)) return 'another time';
		if (one.partial !== other.partial || one.abroad !== other.abroad || areElsewhere(ours, theirs))
			return 'another place';
		if (isOtherShock(ours, theirs) || isOtherShock(theirs, ours)) return 'another event';
		// "A fire in 1998 killed 52" is told beside the fire of today.
		if (otherTime(ours.times, theirs.times) && !isOneDisaster(ours, theirs)) return 'another time';
	}
	if ((a ?? b)?.name === 'magnitude') {
		if (otherYear(ours, theirs)) return 'another time';
		if (Math.abs(ours.quantity.value - theirs.quantity.value) > ONE_SHOCK && verbatim(ours, theirs) < COPIED)
			return 'another event';
	}
	if (one.average !== other.average) return 'another thing counted';
	if (ours.rate !== theirs.rate && (one.money || other.money || apart(ours.governors, theirs.governors)))
		return 'another thing counted';
	if (a === undefined && b === undefined && areWorldsApart(ours, theirs)) return 'another thing counted';
	if (otherHour(ours, theirs)) return 'another event';
	if (one.play && other.play && isOtherCompany(playsOf(ours), playsOf(theirs))) return 'another event';
	return otherPeriod(ours, theirs) ? 'another time' : undefined;
}

/** What is run, scored and played, told in one sentence. */
const playsOf = (claim: NumberClaim): readonly NumberClaim[] =>
	claimsBeside(claim).filter((other) => traitsOf(other).play || isOccasion(other.counted));

/** What of a figure keeps it apart from others and can be told of it alone: each is in very many pairs. */
type Traits = ReturnType<typeof newTraits>;

function traitsOf(claim: NumberClaim): Traits {
	let known = traits.get(claim);
	if (known === undefined) {
		known = newTraits(claim);
		traits.set(claim, known);
	}
	return known;
}
const traits = new WeakMap<NumberClaim, Traits>();

const newTraits = (claim: NumberClaim) => ({
	thing: THINGS.has(claim.counted ?? ''),
	noun: claim.counted !== undefined && PERSONS.has(claim.counted) ? ANY_PERSON : claim.counted,
	shareOfPart: isShare(claim) && claim.marks.has('part'),
	former: isFormer(claim),
	planned: isPlanned(claim),
	except: claim.marks.has('except'),
	limit: limitOf(claim),
	required: isRequired(claim),
	play: isPlay(claim),
	missed: claim.governors.has(MISS),
	abroad: claim.sentence.tokens.some(({ lower }) => ABROAD.test(lower)),
	rest: claim.marks.has('rest'),
	part: claim.marks.has('part'),
	ofWhole: isOfWhole(claim),
	whole: isWhole(claim),
	toll: claim.attribute !== undefined && TOLLS.has(claim.attribute.name),
	casualty: CASUALTIES.test(claim.attribute?.name ?? ''),
	partial: isPartial(claim),
	average: claim.marks.has('average') || claim.governors.has('average'),
	more: claim.marks.has('more'),
	day: isOfDay(claim),
	offer: isOffer(claim),
	regular: isRegular(claim),
	once: isOnce(claim),
	money: isMoney(claim),
	earlier: claim.times.has('ago'),
	eligible: isEligible(claim),
	elapsed: isElapsed(claim),
});

export const OTHER_MEASURE = 'another unit';

/** Two observatories rarely differ by more about one shock; a slip of the pen may. */
const ONE_SHOCK = 0.6;
const COPIED = 0.75;

/** "To 8.4 per cent from 7.8": the 7.8 is what it was before. */
const isFormer = ({ tie, quantity: { unit } }: NumberClaim): boolean => tie === 'from' && FORMERLY.test(unit);
const FORMERLY = /^(%|percentage-point|basis-point|[A-Z]{3})$/;

/** A sum that was approved beforehand is not what it came to. */
const isPlanned = ({ governors, tie, quantity: { unit } }: NumberClaim): boolean =>
	tie !== 'to' && meets(governors, PLANNED) && FORMERLY.test(unit);
const PLANNED = concepts('approve budget');

/** "Missed four games", "will miss the final two games": of all of them some, at one end. */
const limitOf = ({ beside: [[before]] }: NumberClaim): string | undefined => LIMITS.get(before ?? '');
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
const REQUIRED = concepts('require requirement threshold quorum minimum valid');

/** What players are credited with in one game and the next: that of two of them is two things. */
const isPlay = ({ counted, quantity: { unit } }: NumberClaim): boolean =>
	unit === 'yd' || (unit === '' && PLAYS.has(counted ?? ''));
const PLAYS = concepts(
	'touchdown yard shot carry reception rebound assist tackle interception sack homer wicket steal save strikeout catch knockout rbi game run point goal win pass',
);

const MISS = concept('miss');

/** Two who bid against each other offer two sums, for two terms. */
const isOffer = ({ counted, governors, predicates }: NumberClaim): boolean =>
	meets(predicates, OFFERS) || meets(governors, OFFERS) || OFFERS.has(counted ?? '');
const OFFERS = concepts('offer bid');

/** What books are kept of, from one quarter or year to the next. */
const isRegular = ({ about, governors, quantity: { unit } }: NumberClaim): boolean =>
	FORMERLY.test(unit) && (meets(about, REGULAR) || meets(governors, REGULAR));
const REGULAR = concepts('profit revenue earnings income turnover dividend provision output rate annual quarterly');

/** What was stolen or burnt, or must be paid, no sum of every year. */
const isOnce = ({ attribute }: NumberClaim): boolean => attribute !== undefined && SUMS.has(attribute.name);
const SUMS = new Set<AttributeName>(['damage', 'loot', 'fine', 'bail']);

const isMoney = ({ quantity: { unit } }: NumberClaim): boolean => /^[A-Z]{3}$/.test(unit);

/** "2.5 million people are eligible", "registered voters": who might have come, not who came. */
const isEligible = ({ beside: [before, after] }: NumberClaim): boolean =>
	after.some((word) => ELIGIBLE.test(word)) || ELIGIBLE.test(before[0] ?? '');
const ELIGIBLE = /^(?:eligible|entitled|registered)$/;

/** "After four days of unrest": so long as it had lasted when the article was written. */
const isElapsed = ({ quantity: { unit }, beside: [[before], [of]] }: NumberClaim): boolean =>
	unitFamily(unit) === 'time' && of === 'of' && /^(?:after|for|despite|through)$/.test(before ?? '');

const isOfOneDay = ({ document: a }: NumberClaim, { document: b }: NumberClaim): boolean => {
	const [x, y] = [a, b].map(({ reading: { article } }) => article.published?.slice(0, 10));
	return x !== undefined && x === y;
};

/** "In his six seasons", "never fewer than 26". */
const isOfYears = ({ over }: NumberClaim): boolean => over?.endsWith(' season') ?? false;

/** "404 yards on 106 carries", "404 yards on 146 carries": one player's line, whoever was named last before it. */
const isInOneLine = ({ company: a }: NumberClaim, { company: b }: NumberClaim): boolean => {
	for (const figure of a) if (b.has(figure) && Number.parseFloat(figure) > 12) return true;
	return false;
};

const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** "99% of the traffic" and "83% of the capacity" are shares of two things. */
const isShare = ({ quantity: { unit } }: NumberClaim): boolean => unit === '%' || unit === 'share';

/** The years between two articles, or between the latest years that they name, are the years that somebody is older. */
function haveAged(ours: NumberClaim, theirs: NumberClaim): boolean {
	if (isTried(ours.document) !== isTried(theirs.document) && !areDated(ours, theirs)) return true;
	const years = Math.abs(toldIn(ours.document) - toldIn(theirs.document));
	if (Number.isNaN(years))
		return !meets(ours.predicates, theirs.predicates) && Math.abs(ours.quantity.value - theirs.quantity.value) <= 3;
	return years >= 1 && Math.abs(ours.quantity.value - theirs.quantity.value) <= years + 1;
}

const areDated = (...claims: readonly NumberClaim[]): boolean =>
	claims.every(({ document }) => document.reading.article.published !== undefined);

/** From the arrest to the verdict people grow a year or two older. */
const isTried = ({ allTerms }: Document): boolean => TRIED.filter((word) => allTerms.has(word)).length >= 2;
const TRIED = [...concepts('jury juror verdict')];

/** "Evacuated 40 people" and "evacuated several buildings". */
const isThing = ({ counted }: NumberClaim, { thing }: Traits, other: NumberClaim): boolean =>
	thing && counted !== other.counted && (other.counted !== undefined || other.attribute !== undefined);

/** Of these there is one a story; "the second shock" and "the third" are just two of several. */
const OCCASIONS = new Set(['minute', 'anniversary', 'birthday', 'term', 'title']);

/** "Twelve others" besides one or two told before are the thirteen or fourteen of another paper. */
function isRestOf(rest: NumberClaim, all: NumberClaim): boolean {
	const before = all.quantity.value - rest.quantity.value;
	return before > 0 && (before <= FEW || rest.company.has(`${before} ${rest.quantity.unit}`));
}
const FEW = 2;

const isOfWhole = ({ tie, marks }: NumberClaim): boolean => tie === 'of' || marks.has('part');

/** "On 11 of 14 counts" against "11 counts": the 14 are what the 11 are part of. */
const isWholeOf = (whole: NumberClaim, part: NumberClaim): boolean =>
	whole.tie === 'of' && whole.company.has(`${part.quantity.value} ${part.quantity.unit}`);

/** The 140 of "72 of the 140 seats". */
function isWhole({ tie, beside: [before] }: NumberClaim): boolean {
	if (tie !== 'of') return false;
	const part = before[before.indexOf('of') + 1] ?? '';
	return /\d|^(percent|cent|%|half|third|quarter)$/.test(part) || SMALL.has(part);
}

/** The state of play changes from minute to minute, and of a list of ages none is anybody's. */
const MOMENTARY = new Set<AttributeName>(['running', 'ages']);
const CONTESTS = new Set<AttributeName>(['score', 'vote']);

/** One district's toll, or one hospital's, is not that of all. */
const isPartial = ({ about }: NumberClaim): boolean => meets(PARTS, about);
const PARTS = concepts('district neighborhood neighbourhood suburb borough ward hospital alone');

/** "Across the continent", for one city. */
const ABROAD = /^(?:continent|worldwide|globe|globally)$/;

/** Each names places of which the other article knows nothing. */
const areElsewhere = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	isElsewhere(ours, theirs) && isElsewhere(theirs, ours);
const isElsewhere = ({ places }: NumberClaim, { document }: NumberClaim): boolean =>
	places.size > 0 && ![...places].some((place) => document.allTerms.has(`@${place}`));

/** "86 arrests over the course of Saturday's protests" are few of the 200 of the whole week: arrests go on from day to day. */
const isOfOneNight = (night: NumberClaim, { day }: Traits, all: NumberClaim, { day: dated }: Traits): boolean =>
	day &&
	!dated &&
	night.attribute?.name === 'arrested' &&
	night.quantity.bound === 'exact' &&
	all.quantity.value >= 2 * night.quantity.value;

const isOfDay = ({ sentence: { tokens } }: NumberClaim): boolean => tokens.some(({ lower }) => DAY.test(lower));
const DAY = /^(?:overnight|tonight|night|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Of the 288 candidates 286": the 288 of another paper are told of here as well. */
const BARE = ' ';
function isBesideIts(
	{ company, sort, quantity }: NumberClaim,
	{ quantity: other, sort: theirs }: NumberClaim,
): boolean {
	return (
		(sort === theirs || sort === BARE || theirs === BARE) &&
		quantity.unit === other.unit &&
		other.value > 12 &&
		company.has(`${other.value} ${other.unit}`)
	);
}

/** $2 million of damage and hundreds of millions for the economy: no hand slips so far, but by a word for another. */
const areWorldsApart = (ours: NumberClaim, theirs: NumberClaim): boolean => {
	const [a, b] = [ours.quantity, theirs.quantity];
	if (a.unit !== b.unit || (verbatim(ours, theirs) >= HALF && !a.vague && !b.vague)) return false;
	const [low, high] = a.value < b.value ? [a, b] : [b, a];
	return low.value > 0 && high.value >= WORLDS * (low.upper ?? low.value);
};
const [HALF, WORLDS] = [0.5, 20];

/** Both tell the hour of what they count, and hours lie between: the second shock is not the first. */
const otherHour = ({ hours: a }: NumberClaim, { hours: b }: NumberClaim): boolean =>
	a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => Math.abs(one - other) > HOURS));
const HOURS = 120;

/** Both name a year, or both a month, and not the same; or one a year and the other those from it to another. */
function otherPeriod({ times: a }: NumberClaim, { times: b }: NumberClaim): boolean {
	if (a.size === 0 || b.size === 0) return false;
	const [x, y] = [only(a, YEAR).size, only(b, YEAR).size];
	return (
		[YEAR, MONTH].some((shape) => apart(only(a, shape), only(b, shape))) ||
		(x > 0 && y > 0 && Math.min(x, y) === 1 && x !== y)
	);
}
const [YEAR, MONTH] = [/^\d/, /^m/];
const only = (times: ReadonlySet<string>, shape: RegExp): ReadonlySet<string> =>
	new Set([...times].filter((time) => shape.test(time)));

const CASUALTIES = /^(?:killed|injured|missing)$/;
const TOLLS = new Set<AttributeName>(['killed', 'injured', 'missing', 'arrested', 'evacuated']);
/** Shocks of other years are told for comparison; a year that the other does not name is another one's. */
function otherYear(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [yearsOf(ours), yearsOf(theirs)];
	return a.length > 0 !== b.length > 0;
}

/** Tens of thousands of dead, nearly as many in either article: one disaster of the past, its year told or not. */
function isOneDisaster({ quantity: a }: NumberClaim, { quantity: b }: NumberClaim): boolean {
	const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
	return low >= 1000 && high <= 1.3 * low;
}

/** The years named beside a figure, that of publication left out. */
const yearsOf = ({ times, document }: NumberClaim): string[] =>
	[...times].filter((time) => /^\d{4}$/.test(time) && !document.reading.article.published?.startsWith(time));

/** Attributes that are nothing without their bearer. */
const BORNE = new Set(['age', 'population', 'distance', 'record', 'magnitude', 'aboard', 'service']);

function otherBearer(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.attribute, theirs.attribute];
	if (a === undefined || b === undefined || !BORNE.has(a.name)) return false;
	if (a.name === 'age') return otherPerson(ours, theirs);
	if (a.lies !== undefined && b.lies !== undefined && a.lies !== b.lies) return true;
	if (meets(a.of, b.of) || (a.of.size === 0 && b.of.size === 0)) return false;
	if (a.name === 'population' && (isUnnamed(a) || isUnnamed(b))) return isUnnamed(a) && isUnnamed(b);
	// A main shock has no word of its own, an aftershock has; 104 passengers are not all 112 on board.
	if (a.of.size === 0 || b.of.size === 0) return a.name !== 'population' && a.name !== 'distance';
	// Two spellings of one name are the name detector's business.
	return ![...a.of].some((one) => [...b.of].some((other) => one.length > 5 && editDistance(one, other, 1) <= 1));
}

/** "The island", "a town": any that the story names may be meant. */
const isUnnamed = ({ of }: Attribute): boolean => ![...of].some((one) => one.startsWith('@'));

/** Ages are told of many people: only one name, or one noun that either article uses of one age alone, makes them one's. */
function otherPerson(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.attribute, theirs.attribute];
	const alone = ours.rivals === 1 && theirs.rivals === 1;
	if (!alone) return true;
	if (a?.whose !== undefined && b?.whose !== undefined)
		return (
			compareNames(a.whose, b.whose) === 'different' ||
			hasNamesake(ours.document, a.whose) ||
			hasNamesake(theirs.document, b.whose)
		);
	if (a?.whose !== undefined || b?.whose !== undefined || differ(a?.origin, b?.origin)) return true;
	const who = [...(a?.of ?? NOBODY)].find((noun) => b?.of.has(noun));
	// There is one daughter; of two men of two ages one may have shot the other.
	return who === undefined || !(KIN.has(who) || meets(ours.predicates, theirs.predicates));
}

/** By a family name alone the brother may be meant. */
function hasNamesake({ reading: { facts } }: Document, whose: string): boolean {
	if (whose.includes(' ')) return false;
	return facts.some(
		(fact) =>
			fact.kind === 'name' &&
			fact.type === 'person' &&
			fact.canonical !== whose &&
			lastWord(fact.canonical) === lastWord(whose),
	);
}

const KIN = concepts(
	'daughter son wife husband mother father brother sister girlfriend boyfriend grandson granddaughter',
);

/** A team plays many games: of two different scores only those that either article gives alone may be one game's. */
function otherContest(ours: NumberClaim, theirs: NumberClaim): boolean {
	if (apart(ours.names, theirs.names)) return true;
	if (compatible(ours.quantity, theirs.quantity)) return false;
	const named = ours.attribute?.name === 'vote' || meets(ours.names, theirs.names);
	return ours.rivals > 1 || theirs.rivals > 1 || !named;
}

const NOBODY: ReadonlySet<string> = new Set();

const otherNoun = ({ noun: a }: Traits, { noun: b }: Traits): boolean => a !== undefined && b !== undefined && a !== b;
const ANY_PERSON = 'a person';
