import { type Claim, wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { mayBeOne, oneHappening } from '../happening/one-happening.ts';
import { happening } from '../happening/words.ts';
import { concept } from '../lexicon/concepts.ts';
import { compareNames } from '../names/match.ts';
import { isSuburbOf } from '../names/suburbs.ts';
import { isTransliteration } from '../names/transliteration.ts';
import { daysOf, toldIn } from '../number/figure-times.ts';
import { type Belonging, belongings } from '../place/belonging.ts';
import { type Bearing, bearings, bearingsDiffer, isAsFar, isOfOneTown } from '../place/compass.ts';
import { type Home, homes, isSameOwner } from '../place/home.ts';
import { compareJourneys, type Journey, journeys } from '../place/journey.ts';
import { type LocatedEvent, locatedEvents } from '../place/located-event.ts';
import { isNamed, placeWordsIn } from '../place/named-places.ts';
import { type PlacedThing, placedThings } from '../place/placed-thing.ts';
import { type Setting, settings, settingsDiffer } from '../place/setting.ts';
import { type Side, sides } from '../place/side.ts';
import { mayBeTwo } from '../place/sort.ts';
import { retold } from '../retelling/retold.ts';
import { apart, meets, otherTime, timesOf } from '../scope.ts';
import { alikeWords } from '../spelling/alike-words.ts';
import { compareSpelling } from '../spelling/compare.ts';
import { isPlace, type NameWord, nameWords } from '../spelling/name-words.ts';
import { editDistance } from '../text/edit-distance.ts';

/** One place, spelt in two ways. */
const spelling = defineDetector<NameWord>({
	kind: 'place',
	claims: nameWords,
	candidates: alikeWords,
	otherwise: 'another name',
	compare: (ours, theirs, story) =>
		isPlace(ours, theirs) ? compareSpelling(ours, theirs, story) : incomparable('no place'),
	paired: false,
	within: true,
});

/** One event, told to have happened in two places, or to have led to or from two. */
const elsewhere = defineDetector<LocatedEvent>({
	kind: 'place',
	claims: locatedEvents,
	compare(ours, theirs, story) {
		if (ours.way !== theirs.way || !mayBeOne(ours, theirs)) return incomparable('another event');
		if (ours.place === theirs.place || compareNames(ours.place, theirs.place) === 'same') {
			const odds = oneHappening(ours, theirs, story);
			return odds !== undefined && odds > SAME ? AGREES : incomparable('another event');
		}
		if (!mayBeTwo(ours.place, theirs.place)) return incomparable('places of two sorts');
		const common = [...ours.anchors].filter((anchor) => theirs.anchors.has(anchor));
		const again = common.some((anchor) => AGAIN.has(anchor)) || common.every((anchor) => anchor.startsWith('stay '));
		if ((again ? otherTime : apart)(...timesIn(ours, theirs))) return incomparable('another time');
		if (isOfThePast(ours, theirs) || isOfThePast(theirs, ours)) return incomparable('another time');
		if (isNamed(ours.place, theirs.named) || isNamed(theirs.place, ours.named)) return incomparable('both names there');
		const odds = oneHappening(ours, theirs, story);
		if (odds === undefined) return incomparable('another event');
		const lone = ours.lone && theirs.lone;
		const two = again ? (lone ? MAYBE_TWO : OFTEN_TWO) : lone ? HARDLY_TWO : MAYBE_TWO;
		return differ(ours, theirs, probability(odds + two + (looksAlike(ours.place, theirs.place) ? ALIKE : 0)));
	},
});
const SAME = -1.4;
/** What happens at two places is mostly two things; less so where each article has it at one place alone. */
const [OFTEN_TWO, MAYBE_TWO, HARDLY_TWO] = [-2.5, -0.9, 0.8];
/** What people do in several places in their lives, or day by day. */
const AGAIN: ReadonlySet<string> = new Set(
	'live reside move work study speak say meet play perform publish announce appear begin finish build protest'
		.split(' ')
		.map(happening),
);
/** "Marlow" and "Marlot": one heard for the other. */
const ALIKE = 2;
const looksAlike = (a: string, b: string): boolean =>
	a[0] === b[0] && Math.min(a.length, b.length) >= 6 && editDistance(a, b, 2) <= 2;

/** One person born in two towns, one hospital in two. */
const home = defineDetector<Home>({
	kind: 'place',
	claims: homes,
	compare(ours, theirs) {
		if (ours.relation !== theirs.relation || !isSameOwner(ours, theirs)) return incomparable('another bearer');
		if (ours.place === theirs.place || compareNames(ours.place, theirs.place) !== 'different') return AGREES;
		if (isSuburbOf(ours.place, theirs.place)) return incomparable('a variant');
		const [here, there] = [placeWordsIn(ours.document), placeWordsIn(theirs.document)];
		// One is born once; but whoever names both towns may live in the one and work in the other.
		if (ours.relation !== 'birth' && (isNamed(ours.place, there) || isNamed(theirs.place, here)))
			return incomparable('both names there');
		return differ(ours, theirs, SETTLED);
	},
});
const SETTLED = 0.75;

/** One place, on two sides of a town. */
const compass = defineDetector<Bearing>({
	kind: 'place',
	claims: bearings,
	compare(ours, theirs, story) {
		if (!isOfOneTown(ours, theirs)) return incomparable('another place');
		if (!bearingsDiffer(ours, theirs)) return AGREES;
		const asFar = isAsFar(ours, theirs);
		if (asFar === false) return incomparable('another place');
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		return differ(ours, theirs, probability(-1.5 + 5 * alike + (asFar ? AS_FAR : 0)));
	},
});

/** Of two quakes near a town hardly any two are as far from it. */
const AS_FAR = 2;

/** One gate, knee or country, on two sides of it. */
const side = defineDetector<Side>({
	kind: 'place',
	claims: sides,
	compare(ours, theirs, story) {
		if (ours.of !== theirs.of) return incomparable('another place');
		const alike = story.likeness(besides(ours), besides(theirs));
		if (!bearingsDiffer(ours, theirs)) return alike < OF_ONE_THING ? incomparable('another place') : AGREES;
		return alike < OF_ONE_THING ? incomparable('another event') : differ(ours, theirs, probability(-0.8 + 5 * alike));
	},
});
const OF_ONE_THING = 0.1;
/** What else its sentence speaks of. */
const besides = ({ document, sentence, of }: Side): ReadonlySet<string> =>
	new Set([...(document.terms[sentence.index] ?? [])].filter((term) => term !== concept(of)));

/** One thing, put in two towns by sentences that are otherwise alike. */
const thing = defineDetector<PlacedThing>({
	kind: 'place',
	claims: placedThings,
	topics: (claim) => [claim.thing],
	compare(ours, theirs, story) {
		if (ours.thing !== theirs.thing || apart(ours.names, theirs.names)) return incomparable('another place');
		if (isOfThePast(ours, theirs) || isOfThePast(theirs, ours)) return incomparable('another time');
		const alike = story.likeness(ours.about, theirs.about);
		if (compareNames(ours.place, theirs.place) !== 'different' || isTransliteration(ours.place, theirs.place, true))
			return alike < OF_ONE_THING ? incomparable('another place') : AGREES;
		if (isNamed(ours.place, theirs.named) || isNamed(theirs.place, ours.named)) return incomparable('both names there');
		return differ(ours, theirs, probability(-1.5 + 5 * alike));
	},
});

/** One happening in two rooms, or inside and outside of one house. */
const setting = defineDetector<Setting>({
	kind: 'place',
	claims: settings,
	compare(ours, theirs, story) {
		if (!mayBeOne(ours, theirs)) return incomparable('another event');
		const odds = oneHappening(ours, theirs, story);
		if (odds === undefined) return incomparable('another event');
		if (!settingsDiffer(ours, theirs))
			return concept(ours.place) === concept(theirs.place) && odds > SAME ? AGREES : incomparable('another event');
		if (!ours.lone || !theirs.lone || otherTime(...timesIn(ours, theirs))) return incomparable('another event');
		const known =
			ours.document.allTerms.has(concept(theirs.place)) || theirs.document.allTerms.has(concept(ours.place));
		if (known && ours.outside === theirs.outside) return incomparable('both names there');
		return differ(ours, theirs, probability(odds));
	},
});

/** One office holder, of two states; one person, of two peoples. */
const belonging = defineDetector<Belonging>({
	kind: 'place',
	claims: belongings,
	compare(ours, theirs) {
		if (ours.relation !== theirs.relation || compareNames(ours.of, theirs.of) === 'different')
			return incomparable('another bearer');
		if (meets(ours.places, theirs.places)) return AGREES;
		// Of two peoples at once.
		const [here, there] = [placeWordsIn(ours.document), placeWordsIn(theirs.document)];
		if (isNamed(wordsOf(ours).toLowerCase(), there) || isNamed(wordsOf(theirs).toLowerCase(), here))
			return incomparable('both names there');
		return differ(ours, theirs, SETTLED);
	},
});

/** One departure, from a place and for it. */
const journey = defineDetector<Journey>({
	kind: 'place',
	claims: journeys,
	compare(ours, theirs) {
		const found = compareJourneys(ours, theirs);
		if (found === 'turned') return differ(ours, theirs, SETTLED);
		return found === 'same' ? AGREES : incomparable('another event');
	},
});

export const place = together('place', [
	spelling,
	elsewhere,
	home,
	compass,
	side,
	thing,
	setting,
	belonging,
	journey,
	retold('place'),
]);

/** "In the siege at Brennick in 2009", beside one of this week: an earlier one, told for comparison. */
const isOfThePast = (past: Claim, now: Claim): boolean => {
	const years = [...timesOf(past.document, past.sentence)].map(Number).filter((year) => year > 0);
	return (
		years.length > 0 &&
		years.every((year) => year < toldIn(past.document) - 1) &&
		[...daysOf(now.document, now.sentence)].some((day) => Number(day.slice(0, 4)) >= toldIn(now.document) - 1)
	);
};

const timesIn = (ours: Claim, theirs: Claim): [ReadonlySet<string>, ReadonlySet<string>] => [
	timesOf(ours.document, ours.sentence),
	timesOf(theirs.document, theirs.sentence),
];

const differ = (
	ours: Bearing | Belonging | Home | Journey | LocatedEvent | PlacedThing | Setting | Side,
	theirs: typeof ours,
	confidence: number,
): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonPlace', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence,
});
