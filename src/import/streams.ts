import { asBrowsersDecode, decode, encodingOf, HEAD } from './decode.ts';

/** The bytes of a stream, some at a time: `for await` over streams is younger than the browsers we run in. */
export async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/** All of a stream; undefined when it is longer than `most`, which is found out before it is all in memory. */
export async function wholeOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of chunks(stream)) {
		parts.push(part);
		length += part.length;
		if (length > most) return undefined;
	}
	return joined(parts);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1 && parts[0]) return parts[0];
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** Text as it comes, in the encoding that its beginning shows. */
export async function* textOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
	let head: Uint8Array | undefined = new Uint8Array(0);
	let decoder: TextDecoder | undefined;
	for await (const part of chunks(stream)) {
		if (!decoder) {
			head = joined([head, part]);
			if (head.length < HEAD) continue;
			decoder = new TextDecoder(encodingOf(head));
			yield asBrowsersDecode(decoder.encoding, decoder.decode(head, { stream: true }));
			head = new Uint8Array(0);
		} else {
			yield asBrowsersDecode(decoder.encoding, decoder.decode(part, { stream: true }));
		}
	}
	yield decoder ? decoder.decode() : decode(head);
}

/** `text` is missing from a line that is longer than `most` characters; such a line is never in memory whole. */
export type Line = { readonly number: number; readonly text: string | undefined };

/** Line by line; each line of a text that is not UTF-16 is decoded by itself, so that one wrong byte spoils one line. */
export async function* linesOf(stream: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Line> {
	let number = 0;
	let open: Uint8Array[] = [];
	let length = 0;
	const all = chunks(stream);
	const first = await all.next();
	if (first.done) return;
	const encoding = encodingOf(first.value);
	const rest = (async function* () {
		yield first.value;
		yield* all;
	})();
	if (encoding.startsWith('utf-16')) {
		yield* wideLines(rest, encoding, most);
		return;
	}
	const close = (end: Uint8Array): Line => {
		open.push(end);
		const line = { number: ++number, text: length + end.length > most ? undefined : decode(joined(open)) };
		open = [];
		length = 0;
		return line;
	};
	for await (const part of rest) {
		let from = 0;
		for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, from)) {
			yield close(part.subarray(from, end));
			from = end + 1;
		}
		length += part.length - from;
		if (length <= most) open.push(part.slice(from));
		else open = [];
	}
	if (length > 0) yield close(new Uint8Array(0));
}

const LINE_FEED = 10;

async function* wideLines(parts: AsyncGenerator<Uint8Array>, encoding: string, most: number): AsyncGenerator<Line> {
	const decoder = new TextDecoder(encoding);
	let number = 0;
	let open = '';
	let length = 0;
	for await (const part of parts) {
		const lines = decoder.decode(part, { stream: true }).split('\n');
		for (const [index, text] of lines.entries()) {
			length += text.length;
			open = length > most ? '' : open + text;
			if (index === lines.length - 1) break;
			yield { number: ++number, text: length > most ? undefined : open };
			open = '';
			length = 0;
		}
	}
	if (length > 0) yield { number: ++number, text: length > most ? undefined : open };
}
