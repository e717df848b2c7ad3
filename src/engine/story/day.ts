/** Days since 1970-01-01 of an ISO day or date-time, as written; undefined for anything else. */
export function dayNumber(iso: string | undefined): number | undefined {
	const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '');
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const time = Date.UTC(year, month - 1, day);
	const read = new Date(time);
	const exists = read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
	return exists && year >= 100 ? time / DAY : undefined;
}

/** Days of the calendar between two times; undefined where either tells no day. */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
	const [one, other] = [dayNumber(a), dayNumber(b)];
	return one === undefined || other === undefined ? undefined : Math.abs(one - other);
}

const DAY = 86_400_000;
