import { datedEvents } from '../date/dated-event.ts';
import { compareDays, type NamedDay } from '../date/named-day.ts';
import type { Utterance } from './utterance.ts';

/** Speakers say a thing again: on two days as told, or on a day when the other article had long been out. */
export function areOfTwoOccasions(ours: Utterance, theirs: Utterance): boolean {
	const [a, b] = [daysSaid(ours), daysSaid(theirs)];
	if (a.length > 0 && b.length > 0 && a.every((day) => b.every((other) => compareDays(day, other) === 'other')))
		return true;
	return isLater(a, theirs) || isLater(b, ours);
}

/** The days on which its sentence says that it was said. */
const daysSaid = ({ document, sentence, span }: Utterance): readonly NamedDay[] =>
	datedEvents(document)
		.filter((event) => event.saying && event.sentence === sentence)
		.filter((event) => event.span.end <= span.start || event.span.start >= span.end)
		.map(({ day }) => day);

const isLater = (days: readonly NamedDay[], { document }: Utterance): boolean => {
	const published = document.reading.article.published?.slice(0, 10);
	return published !== undefined && days.some(({ from }) => from !== undefined && from > published);
};
