export type JsonText = {
	/** Where it begins. */
	readonly line: number;
	/** Undefined when it is longer than `most` characters; it is never in memory whole then. */
	readonly text: string | undefined;
};

export type JsonEnd = { readonly cutOff: boolean; readonly line: number };

/**
 * The values of a JSON text, one by one, without holding the whole: the elements of an array, or else each value at the top
 * (there is one, or one after the other). Only brackets and quotes are looked at: whether a value is JSON, JSON.parse tells.
 */
export async function* jsonValues(parts: AsyncIterable<string>, most: number): AsyncGenerator<JsonText, JsonEnd> {
	let line = 1;
	let inArray: boolean | undefined;
	let ended = false;
	/** Of the value that is open: the line it begins on (0: none is), where in this part, and what went before. */
	let begun = 0;
	let from = 0;
	let before = '';
	let length = 0;
	let depth = 0;
	let quoted = false;
	let escaped = false;
	/** A number, `true`, `null` …: ended by what cannot belong to it. */
	let bare = false;

	const take = (part: string, end: number): JsonText => {
		length += end - from;
		const value = { line: begun, text: length > most ? undefined : before + part.slice(from, end) };
		begun = 0;
		before = '';
		length = 0;
		return value;
	};

	for await (const part of parts) {
		from = 0;
		for (let at = 0; at < part.length; at++) {
			const char = part.charCodeAt(at);
			if (char === NEWLINE) line++;
			if (quoted) {
				if (escaped) escaped = false;
				else if (char === BACKSLASH) escaped = true;
				else if (char === QUOTE) {
					quoted = false;
					if (depth === 0) yield take(part, at + 1);
				}
				continue;
			}
			if (begun === 0) {
				if (char <= SPACE || char === COMMA || char === BYTE_ORDER_MARK) continue;
				if (inArray === undefined && char === OPEN_BRACKET) {
					inArray = true;
					continue;
				}
				if (inArray && char === CLOSE_BRACKET) {
					ended = true;
					continue;
				}
				inArray ??= false;
				begun = line;
				from = at;
				depth = 0;
				bare = char !== QUOTE && char !== OPEN_BRACKET && char !== OPEN_BRACE;
			} else if (bare && (char <= SPACE || char === COMMA || char === CLOSE_BRACKET)) {
				yield take(part, at);
				if (char === CLOSE_BRACKET) ended = true;
				continue;
			}
			if (bare) continue;
			if (char === QUOTE) quoted = true;
			else if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
			else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
				depth--;
				if (depth === 0) yield take(part, at + 1);
			}
		}
		if (begun === 0) continue;
		length += part.length - from;
		before = length > most ? '' : before + part.slice(from);
	}
	const cutOff = (begun > 0 && !bare) || (inArray === true && !ended);
	const last = begun > 0 ? begun : line;
	if (begun > 0 && bare) yield take('', 0);
	return { cutOff, line: last };
}

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BYTE_ORDER_MARK = 0xfeff;
