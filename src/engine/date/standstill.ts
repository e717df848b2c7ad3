import { derived } from '../derived.ts';
import { detailsOf } from '../happening/happening.ts';
import { meets } from '../scope.ts';
import { byFirstWord } from '../text/word-set.ts';
import { type DatedEvent, datedEvents } from './dated-event.ts';
import { compareDays, type NamedDay } from './named-day.ts';

/** A service or a place that is at a standstill until some day: "suspended until Tuesday", "no lessons until Monday", "will not run before Friday". */
export type Standstill = DatedEvent & {
	/** What stands still, each sort by one word. */
	readonly services: ReadonlySet<string>;
	/** Where, or whose it is, in words with a capital. */
	readonly proper: ReadonlySet<string>;
};

/** Of one thing an article must give one day alone: of two the other may be another line's. */
export const standstills = derived('standstills', (document): Standstill[] => {
	const found = datedEvents(document).flatMap((event): Standstill[] => {
		const services = servicesOf(event);
		return isStandstill(event) && services.size > 0 ? [{ ...event, services, proper: detailsOf(event).proper }] : [];
	});
	return found.filter((one) =>
		found.every(
			(other) => !meets(one.services, other.services) || compareDays(resumed(one), resumed(other)) === 'same',
		),
	);
});

/** The day from which it goes on, as both wordings have it. */
export const resumed = ({ day: { bound: _, ...day } }: DatedEvent): NamedDay => day;

function isStandstill({ document, sentence, span, day }: DatedEvent): boolean {
	if (day.bound !== 'until' && day.bound !== 'before') return false;
	const before = document.text.slice(sentence.start, span.start);
	return NEGATED.test(before) || (day.bound === 'until' && STOPPED.test(before));
}
const NEGATED = /\b(?:no|not|never|cannot|none)\b|n['’]t\b/i;
const STOPPED =
	/\b(?:clos(?:e|es|ed|ing|ure)|shut|suspend(?:s|ed|ing)?|suspension|cancel(?:s|l?ed|l?ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|call(?:s|ed|ing) off|ground(?:s|ed|ing)|block(?:s|ed|ing)?|ban(?:s|ned|ning)?|idle[ds]?|out of service)\b/i;

/** The nouns that are done with or do it, a place of a service by its service. */
const servicesOf = ({ things, anchors }: DatedEvent): ReadonlySet<string> =>
	new Set([
		...[...things].filter((thing) => !thing.startsWith('@')).map((thing) => SERVICES.get(thing) ?? thing),
		...[...anchors].flatMap((anchor) => SERVICES.get(anchor) ?? []),
	]);
const SERVICES = byFirstWord([
	'lesson class school teaching pupil classroom',
	'flight airport plane runway jet',
	'sailing crossing cross ferry boat ship vessel',
	'train rail railway station service',
	'road highway motorway route',
	'match game fixture league season',
	'trial hearing court case',
	'trade trading exchange market',
]);
