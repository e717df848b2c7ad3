import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { oneHappening } from '../happening/one-happening.ts';
import { compareNames } from '../names/match.ts';
import { type Bearing, bearings, bearingsDiffer } from '../place/compass.ts';
import { type LocatedEvent, locatedEvents } from '../place/located-event.ts';
import { isNamed } from '../place/named-places.ts';
import { type Origin, origins } from '../place/origin.ts';
import { areRivals, type Province, provincesIn } from '../place/province.ts';
import { isOneStreet, type Street, streetsIn } from '../place/street.ts';
import { apart, meets } from '../scope.ts';
import { type NameWord, nameWords } from '../spelling/name-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import { compareSpelling, isPlace } from './name.ts';

/** One place, spelt in two ways. */
const spelling = defineDetector<NameWord>({
	kind: 'place',
	claims: nameWords,
	compare: (ours, theirs, story) =>
		isPlace(ours, theirs) ? compareSpelling(ours, theirs, story, 'reasonPlace') : incomparable('no place'),
	paired: false,
	within: true,
});

/** One event, told to have happened in two places, or to have led to or from two. */
const elsewhere = defineDetector<LocatedEvent>({
	kind: 'place',
	claims: locatedEvents,
	compare(ours, theirs, story) {
		if (ours.way !== theirs.way || !meets(ours.anchors, theirs.anchors)) return incomparable('another event');
		if (ours.place === theirs.place || compareNames(ours.place, theirs.place) === 'same') {
			const odds = oneHappening(ours, theirs, story);
			return odds !== undefined && odds > SAME ? AGREES : incomparable('another event');
		}
		if (ours.sort !== theirs.sort) return incomparable('places of two sorts');
		if (isNamed(ours.place, theirs.named) || isNamed(theirs.place, ours.named)) return incomparable('both names there');
		const odds = oneHappening(ours, theirs, story);
		if (odds === undefined) return incomparable('another event');
		return differ(ours, theirs, probability(odds + OFTEN_TWO + (looksAlike(ours.place, theirs.place) ? ALIKE : 0)));
	},
});
const SAME = -1.4;
/** What happens at two places is mostly two things. */
const OFTEN_TWO = -0.5;
/** "Marlow" and "Marlot": one heard for the other. */
const ALIKE = 2;
const looksAlike = (a: string, b: string): boolean =>
	a[0] === b[0] && Math.min(a.length, b.length) >= 6 && editDistance(a, b, 2) <= 2;

/** Two streets that sound alike are one of them misheard. */
const street = defineDetector<Street>({
	kind: 'place',
	claims: streetsIn,
	compare: (ours, theirs) => (isOneStreet(ours, theirs) ? differ(ours, theirs, 0.8) : incomparable('another street')),
});

const province = defineDetector<Province>({
	kind: 'place',
	claims: provincesIn,
	compare: (ours, theirs) => (areRivals(ours, theirs) ? differ(ours, theirs, 0.7) : incomparable('another place')),
	paired: false,
});

/** One place, on two sides of its country or of a town. */
const compass = defineDetector<Bearing>({
	kind: 'place',
	claims: bearings,
	compare(ours, theirs, story) {
		if (ours.of !== theirs.of || ours.kind !== theirs.kind) return incomparable('another place');
		if (!bearingsDiffer(ours, theirs)) return AGREES;
		if (ours.kind === 'lies') return differ(ours, theirs, 0.75);
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		return differ(ours, theirs, probability(-1.5 + 5 * alike));
	},
});

/** One person, of two countries. */
const origin = defineDetector<Origin>({
	kind: 'place',
	claims: origins,
	compare(ours, theirs, story) {
		const byName = meets(ours.named, theirs.named);
		const byAge = ours.age !== undefined && ours.age === theirs.age && meets(ours.verbs, theirs.verbs);
		if (!byName && (apart(ours.named, theirs.named) || !byAge)) return incomparable('another person');
		if (ours.age !== undefined && theirs.age !== undefined && ours.age !== theirs.age)
			return incomparable('another person');
		if (ours.countries.some((country) => theirs.countries.includes(country))) return AGREES;
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		return differ(ours, theirs, probability((byName ? 0.6 : 0) + 3 * alike));
	},
});

export const place = together('place', [spelling, elsewhere, street, province, compass, origin]);

const differ = (
	ours: Street | Province | Bearing | Origin | LocatedEvent,
	theirs: typeof ours,
	confidence: number,
): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonPlace', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence,
});
