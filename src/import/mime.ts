import { joined } from './streams.ts';

export type Part = {
	/** By lower-cased name; parameters are part of the value. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: Uint8Array;
	/** The message ends before the part does. */
	readonly cutOff: boolean;
};

/**
 * The first page in a MIME message such as browsers save (.mht, .mhtml), with its bytes as they were sent: what encoding they
 * are in the page itself may say. Libraries for mail were tried: they decode each part without asking the page, and run the
 * pages of its frames together with it.
 */
export function pageIn(message: Uint8Array): Part | undefined {
	const { headers, body } = split(message);
	const type = headers.get('content-type') ?? '';
	if (/^text\/html/i.test(type)) return { headers, body: decoded(headers, body), cutOff: false };
	const boundary = parameter(type, 'boundary');
	if (boundary === undefined || !/^multipart\//i.test(type)) return undefined;
	const start = parameter(type, 'start');
	let first: Part | undefined;
	for (const { bytes, cutOff } of partsOf(body, boundary)) {
		const { headers, body } = split(bytes);
		const partType = headers.get('content-type') ?? '';
		// A message within the message: a multipart/alternative and the like.
		if (/^multipart\//i.test(partType) && first === undefined) first = pageIn(bytes);
		if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(partType)) continue;
		const page = { headers, body: decoded(headers, body), cutOff };
		if (start === undefined || headers.get('content-id') === start) return page;
		first ??= page;
	}
	return first;
}

export function parameter(value: string, name: string): string | undefined {
	const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
	return match?.[1] ?? match?.[2];
}

function split(part: Uint8Array): { readonly headers: ReadonlyMap<string, string>; readonly body: Uint8Array } {
	const headers = new Map<string, string>();
	let at = 0;
	let name: string | undefined;
	while (at < part.length) {
		const end = lineEnd(part, at);
		const line = latin1(part.subarray(at, end)).replace(/\r$/, '');
		at = end + 1;
		if (line === '') break;
		const field = /^([\w-]{1,100}):(.*)$/.exec(line);
		if (field) {
			name = field[1]?.toLowerCase() ?? '';
			if (!headers.has(name)) headers.set(name, (field[2] ?? '').trim());
		} else if (/^\s/.test(line) && name !== undefined) {
			headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
		}
	}
	return { headers, body: part.subarray(Math.min(at, part.length)) };
}

function* partsOf(
	body: Uint8Array,
	boundary: string,
): Generator<{ readonly bytes: Uint8Array; readonly cutOff: boolean }> {
	const mark = `--${boundary}`;
	let from = -1;
	for (let at = 0; at < body.length; ) {
		const end = lineEnd(body, at);
		if (body[at] === DASH && body[at + 1] === DASH) {
			const line = latin1(body.subarray(at, Math.min(end, at + mark.length + 4))).trimEnd();
			if (line === mark || line === `${mark}--`) {
				const last = Math.max(from, at - (body[at - 2] === CARRIAGE_RETURN ? 2 : 1));
				if (from >= 0) yield { bytes: body.subarray(from, last), cutOff: false };
				from = line === mark ? end + 1 : -1;
				if (from < 0) return;
			}
		}
		at = end + 1;
	}
	// What there is of the page may be most of it.
	if (from >= 0) yield { bytes: body.subarray(from), cutOff: true };
}

function decoded(headers: ReadonlyMap<string, string>, body: Uint8Array): Uint8Array {
	const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
	if (encoding === 'quoted-printable') return quotedPrintable(body);
	if (encoding !== 'base64') return body;
	try {
		const binary = atob(latin1(body).replace(/[^A-Za-z0-9+/]/g, ''));
		return Uint8Array.from(binary, (char) => char.charCodeAt(0));
	} catch {
		return joined([]);
	}
}

function quotedPrintable(body: Uint8Array): Uint8Array {
	const out = new Uint8Array(body.length);
	let length = 0;
	for (let at = 0; at < body.length; at++) {
		const byte = body[at] ?? 0;
		if (byte !== EQUALS) {
			out[length++] = byte;
			continue;
		}
		if (body[at + 1] === LINE_FEED) at += 1;
		else if (body[at + 1] === CARRIAGE_RETURN && body[at + 2] === LINE_FEED) at += 2;
		else {
			const value = Number.parseInt(latin1(body.subarray(at + 1, at + 3)), 16);
			if (Number.isNaN(value)) {
				out[length++] = byte;
				continue;
			}
			out[length++] = value;
			at += 2;
		}
	}
	return out.subarray(0, length);
}

function lineEnd(bytes: Uint8Array, from: number): number {
	const end = bytes.indexOf(LINE_FEED, from);
	return end < 0 ? bytes.length : end;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const DASH = 45;
const EQUALS = 61;
