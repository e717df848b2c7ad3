/**
 * A publisher's date in whatever notation, as an ISO 8601 day or date-time; its zone stays as it is written, for
 * "last Friday" is counted where the outlet is. Undefined for anything that is not surely one moment or day.
 */
export function parsePublishingDate(written: string): string | undefined {
	const text = written.trim().slice(0, 80);
	return parseNumeric(text) ?? parseCompact(text) ?? parseNamed(text) ?? parseEpoch(text);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Abbreviations that outlets write; the ambiguous ones (IST, CST in China) are read as the American or left out. */
const ZONES: Readonly<Record<string, string>> = {
	z: 'Z',
	ut: 'Z',
	utc: 'Z',
	gmt: 'Z',
	bst: '+01:00',
	cet: '+01:00',
	cest: '+02:00',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
	jst: '+09:00',
	aest: '+10:00',
	aedt: '+11:00',
};

const CLOCK = /(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?m\b\.?)?/i;
const ZONE = /^\s*\(?(z\b|(?:utc|gmt)?\s?[+-]\d{2}:?\d{2}|[a-z]{2,4}\b)/i;

/** 2025-03-04, 2025/3/4, each with or without a time. */
function parseNumeric(text: string): string | undefined {
	const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
	if (!match) return undefined;
	return join(Number(match[1]), Number(match[2]), Number(match[3]), text.slice(match[0].length));
}

/** 20250304, 20250304T101500Z, 20250304101500 */
function parseCompact(text: string): string | undefined {
	const match = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
	if (!match) return undefined;
	const clock = match[4] === undefined ? '' : `${match[4]}:${match[5]}:${match[6] ?? '00'}${match[7] ?? ''}`;
	return join(Number(match[1]), Number(match[2]), Number(match[3]), clock);
}

/** Tue, 04 Mar 2025 10:15:00 GMT; March 4, 2025 at 5:15 p.m. EST; 4 March 2025 */
function parseNamed(text: string): string | undefined {
	const match =
		/\b(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})\b/i.exec(text) ??
		/\b([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/i.exec(text);
	if (!match) return undefined;
	const [, a = '', b = '', year] = match;
	const [day, name] = /^\d/.test(a) ? [a, b] : [b, a];
	const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	return join(Number(year), month, Number(day), text.slice(match.index + match[0].length));
}

function parseEpoch(text: string): string | undefined {
	if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
	return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '');
}

/** `rest` is what stands after the day: a time and a zone, or other words. */
function join(year: number, month: number, day: number, rest: string): string | undefined {
	const check = new Date(Date.UTC(year, month - 1, day));
	if (year < 1900 || year > 2200 || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
	const date = `${year}-${two(month)}-${two(day)}`;

	const clock = CLOCK.exec(rest);
	if (!clock || clock.index > 12) return date;
	const half = clock[4]?.toLowerCase();
	const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
	if (hour > 23 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) return date;
	return `${date}T${two(hour)}:${clock[2]}:${clock[3] ?? '00'}${zoneOf(rest.slice(clock.index + clock[0].length))}`;
}

function zoneOf(text: string): string {
	const written = ZONE.exec(text)?.[1]?.toLowerCase().replace(/\s/g, '') ?? '';
	const offset = /([+-]\d{2}):?(\d{2})$/.exec(written);
	return offset ? `${offset[1]}:${offset[2]}` : (ZONES[written] ?? '');
}

const two = (value: number): string => String(value).padStart(2, '0');
