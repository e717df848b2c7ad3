import { derived } from '../derived.ts';
import { type DatedEvent, datedEvents } from './dated-event.ts';
import type { Hours } from './hours.ts';

/** An hour read from a clock, in an article that gives no second one in that zone: the hour of what its story is about. */
export const storyClock = derived('story clock', (document): DatedEvent[] => {
	const timed = datedEvents(document).filter(({ day }) => day.hours?.clock);
	const ofZone = new Map<string, Set<number>>();
	for (const { day } of timed) {
		const zone = day.hours?.zone ?? '';
		ofZone.set(zone, (ofZone.get(zone) ?? new Set()).add(middle(day.hours)));
	}
	return timed.filter(({ day }) => ofZone.get(day.hours?.zone ?? '')?.size === 1);
});

const middle = (hours: Hours | undefined): number => (hours === undefined ? 0 : (hours.from + hours.to) / 2);
