/** As many bytes tell an encoding as browsers look at, and some more for texts that declare none. */
export const HEAD = 4096;

/** The encoding of a text by its head, which may declare one; else by what its bytes can be. A name that TextDecoder knows. */
export function encodingOf(head: Uint8Array): string {
	return statedIn(head) ?? guess(head);
}

/** `declared` is what a header says of it. */
export function decode(bytes: Uint8Array, declared?: string): string {
	const stated = statedIn(bytes, declared);
	// A page that declares UTF-8 and is not, is read as what it can be; one that is, and declares the encoding that Western
	// pages once had, was saved without what its server said of it.
	if (stated !== undefined && stated !== 'utf-8' && stated !== WESTERN) return new TextDecoder(stated).decode(bytes);
	const text = exactly('utf-8', bytes);
	if (text !== undefined) return text;
	const encoding = stated === WESTERN ? WESTERN : withoutUtf8(bytes);
	return asBrowsersDecode(encoding, new TextDecoder(encoding).decode(bytes));
}

const WESTERN = 'windows-1252';

/** Node up to 22 takes windows-1252 for Latin-1, which has control characters in place of quotation marks and dashes. */
export function asBrowsersDecode(encoding: string, text: string): string {
	if (encoding !== WESTERN) return text;
	return text.replace(/[\x80-\x9f]/g, (char) => FROM_80[char.charCodeAt(0) - 0x80] ?? char);
}

const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By its byte order mark, as declared in a header or in the text's own head, or by its zeros. */
function statedIn(bytes: Uint8Array, declared?: string): string | undefined {
	return markOf(bytes) ?? known(declared) ?? known(declaredIn(bytes)) ?? wideOf(bytes);
}

function markOf(head: Uint8Array): string | undefined {
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	return undefined;
}

function known(name: string | undefined): string | undefined {
	try {
		return name === undefined ? undefined : new TextDecoder(name.trim()).encoding;
	} catch {
		return undefined;
	}
}

/** `<meta charset=…>`, `<meta … content="…; charset=…">`, `<?xml … encoding="…">`. */
function declaredIn(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	if (!/^[\s\uFEFF\u00ef\u00bb\u00bf]*</.test(head)) return undefined;
	const name = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
	// Whoever can read that in single bytes has no sixteen-bit text before them.
	if (name !== undefined) return /^utf-16/i.test(name) ? 'utf-8' : name;
	return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/i.exec(head)?.[1];
}

/** Sixteen-bit text without a mark: in Western text every other byte is zero. */
function wideOf(head: Uint8Array): string | undefined {
	const zeros = [0, 0];
	const length = Math.min(head.length, HEAD);
	for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > length / 5 && even < odd / 10) return 'utf-16le';
	return even > length / 5 && odd < even / 10 ? 'utf-16be' : undefined;
}

function guess(head: Uint8Array): string {
	// A cut at the end of what is looked at makes no text wrong.
	for (let cut = 0; cut < 4; cut++) {
		if (exactly('utf-8', head.subarray(0, head.length - cut)) !== undefined) return 'utf-8';
		if (head.length < HEAD) break;
	}
	return withoutUtf8(head);
}

/** Chinese in GB18030 comes in pairs of high bytes and reads as Chinese; Western text in windows-1252 has single ones. */
function withoutUtf8(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, 200_000);
	let text: string | undefined;
	for (let cut = 0; cut < 4 && text === undefined; cut++)
		text = exactly('gb18030', sample.subarray(0, sample.length - cut));
	const chinese = text?.match(/[\u4e00-\u9fa5\u3000-\u3002\uff0c\uff1a]/g)?.length ?? 0;
	const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
	return chinese >= 4 && chinese * 2 > 0.8 * high ? 'gb18030' : WESTERN;
}

function exactly(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
