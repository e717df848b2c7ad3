import { type Dated, type Found, lowerAt, unresolved } from './date-reading.ts';
import { UNITS } from './date-words.ts';

/** A time that names none: "now", "recently", "in recent days", "the latest quarter", "that year". Read so that it is taken for nothing else. */
export function referenceAt({ words }: Dated, at: number): Found | undefined {
	const lower = lowerAt(words, at);
	const next = lowerAt(words, at + 1);
	if (lower === 'now' || lower === 'nowadays') {
		// "Now, what?", "now that", "until now"
		return next === 'that' || /^(?:by|just)$/.test(lowerAt(words, at - 1)) || (at === 0 && words[1]?.text === ',')
			? undefined
			: unresolved(at + 1, 'day');
	}
	if (/^(?:recently|currently|lately|presently)$/.test(lower)) return unresolved(at + 1, 'day');
	if (lower === 'recent' && /^(?:days|years|decades|times)$/.test(next))
		return unresolved(at + 2, UNITS.get(next) === 'day' ? 'day' : 'year');
	if (lower === 'these' && next === 'days') return unresolved(at + 2, 'day');
	const which = lower === 'the' || lower === 'that' ? 1 : 0;
	if (which && /^(?:latest|comparable|current|previous|following|same|full|corresponding)$/.test(next)) {
		const noun = lowerAt(words, at + 2);
		const fiscal = noun === 'fiscal' ? at + 3 : at + 2;
		const last = lowerAt(words, fiscal);
		if (
			/^(?:quarter|period)$/.test(last) ||
			(/^(?:year|month|week|day)$/.test(last) && words[fiscal + 1]?.text !== '-')
		) {
			const unit = UNITS.get(last);
			return unresolved(
				fiscal + 1,
				unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'season',
			);
		}
	}
	if (lower === 'that' && /^(?:year|quarter)$/.test(next))
		return unresolved(at + 2, next === 'year' ? 'year' : 'season');
	if (
		lower === 'the' &&
		/^(?:year|quarter)$/.test(next) &&
		/^(?:for|in|during|of|from)$/.test(lowerAt(words, at - 1))
	) {
		const after = words[at + 2];
		if (
			after === undefined ||
			after.kind === 'mark' ||
			/^(?:ended|ending|to|and|from|in|at|on|as|through|was|were|with|before|but|by)$/.test(after.lower)
		) {
			return after?.text === '-' ? undefined : unresolved(at + 2, next === 'year' ? 'year' : 'season');
		}
	}
	return undefined;
}
