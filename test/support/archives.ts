import { strToU8, zipSync } from 'fflate';
import { WARCRecord, WARCSerializer } from 'warcio';

export type ArchivedPage = {
	readonly url: string;
	readonly type: string;
	readonly body: string;
	readonly status?: string;
};

/** A web archive. */
export async function warc(pages: readonly ArchivedPage[]): Promise<Uint8Array> {
	return Uint8Array.from((await warcRecords(pages)).flatMap((record) => [...record]));
}

/** Its records, each packed by itself as crawlers do. */
export async function warcRecords(pages: readonly ArchivedPage[]): Promise<readonly Uint8Array[]> {
	const parts: Uint8Array[] = [];
	for (const { url, type, body, status = '200 OK' } of pages) {
		const record = WARCRecord.create(
			{
				url,
				date: '2031-04-07T10:00:00Z',
				type: 'response',
				warcVersion: 'WARC/1.1',
				httpHeaders: { 'Content-Type': type },
				statusline: `HTTP/1.1 ${status}`,
			},
			(async function* () {
				yield strToU8(body);
			})(),
		);
		parts.push(await WARCSerializer.serialize(record, { gzip: true }));
	}
	return parts;
}

/** Of one file; its flags, in the file's own header and in the directory, say that it needs a password. */
export function lockedZip(name: string, text: string): Uint8Array {
	const zip = zipSync({ [name]: strToU8(text) });
	const view = new DataView(zip.buffer);
	view.setUint16(6, view.getUint16(6, true) | 1, true);
	const directory = directoryIn(zip);
	view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
	return zip;
}

/** A few bytes that unpack to a hundred megabytes, and say that they unpack to a thousand bytes. */
export function bombZip(name: string): Uint8Array {
	const zip = zipSync({ [name]: new Uint8Array(101_000_000) });
	new DataView(zip.buffer).setUint32(directoryIn(zip) + 24, 1000, true);
	return zip;
}

function directoryIn(zip: Uint8Array): number {
	const view = new DataView(zip.buffer);
	for (let at = zip.length - 22; at > 0; at--) if (view.getUint32(at, true) === 0x02014b50) return at;
	throw new Error('Not the zip of one file');
}

/** Little-endian, with a byte order mark in front where one is wanted. */
export function utf16(text: string, mark: boolean): Uint8Array {
	const units = Uint16Array.from(mark ? `\uFEFF${text}` : text, (char) => char.charCodeAt(0));
	return new Uint8Array(units.buffer);
}

export const windows1252 = (text: string): Uint8Array =>
	Uint8Array.from(text, (char) => ({ '’': 0x92, '€': 0x80 })[char] ?? char.charCodeAt(0));
