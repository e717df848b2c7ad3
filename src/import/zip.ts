import { joined } from './streams.ts';

export type Member = {
	readonly name: string;
	/** Needs a password, which we do not ask for. */
	readonly locked: boolean;
	readonly method: number;
	readonly packed: number;
	readonly size: number;
	readonly offset: number;
};

export type Directory = {
	readonly members: readonly Member[];
	/** The end of the archive is missing: these are the members before the cut. */
	readonly cutOff: boolean;
};

/**
 * The members of a zip archive, read piece by piece from the file, whatever its size. Libraries were looked at: they want the
 * archive in memory whole, or bring workers and requests along, which no script of ours may hold. The unpacking is the
 * browser's own.
 */
export async function directoryOf(file: Blob): Promise<Directory> {
	const listed = await listedMembers(file);
	return listed ? { members: listed, cutOff: false } : { members: await scannedMembers(file), cutOff: true };
}

/** Undefined for a way of packing that we do not know. */
export async function openMember(file: Blob, member: Member): Promise<ReadableStream<Uint8Array> | undefined> {
	const header = await bytesOf(file, member.offset, 30);
	if (header.getUint32(0, true) !== LOCAL) return undefined;
	const start = member.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
	const stream: ReadableStream<Uint8Array> = file.slice(start, start + member.packed).stream();
	if (member.method === STORED) return stream;
	if (member.method !== DEFLATED) return undefined;
	return stream.pipeThrough(new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, Uint8Array>);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const STORED = 0;
const DEFLATED = 8;
/** The end may be followed by a comment of so many bytes. */
const LONGEST_COMMENT = 0xffff;
const MOST_MEMBERS = 200_000;
const LARGEST_DIRECTORY = 100_000_000;

async function listedMembers(file: Blob): Promise<readonly Member[] | undefined> {
	const tailStart = Math.max(0, file.size - LONGEST_COMMENT - 22);
	const tail = await bytesOf(file, tailStart, file.size - tailStart);
	for (let at = tail.byteLength - 22; at >= 0; at--) {
		if (tail.getUint32(at, true) !== END) continue;
		let size = tail.getUint32(at + 12, true);
		let offset = tail.getUint32(at + 16, true);
		if (at >= 20 && tail.getUint32(at - 20, true) === LOCATOR_64) {
			const end = await bytesOf(file, Number(tail.getBigUint64(at - 12, true)), 56);
			if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) return undefined;
			size = Number(end.getBigUint64(40, true));
			offset = Number(end.getBigUint64(48, true));
		}
		if (offset + size > file.size || size > LARGEST_DIRECTORY) return undefined;
		return centralMembers(await bytesOf(file, offset, size));
	}
	return undefined;
}

function centralMembers(directory: DataView): readonly Member[] | undefined {
	const members: Member[] = [];
	for (let at = 0; at + 46 <= directory.byteLength && members.length < MOST_MEMBERS; ) {
		if (directory.getUint32(at, true) !== CENTRAL) return undefined;
		const [name, extra, comment] = [28, 30, 32].map((field) => directory.getUint16(at + field, true)) as [
			number,
			number,
			number,
		];
		if (at + 46 + name + extra > directory.byteLength) return undefined;
		const wide = wideSizes(directory, at + 46 + name, extra);
		const read = (field: number): number => {
			const value = directory.getUint32(at + field, true);
			return value === 0xffff_ffff ? (wide.shift() ?? value) : value;
		};
		const [size, packed, offset] = [read(24), read(20), read(42)];
		members.push({
			name: nameOf(directory, at + 46, name),
			locked: (directory.getUint16(at + 8, true) & 1) !== 0,
			method: directory.getUint16(at + 10, true),
			packed,
			size,
			offset,
		});
		at += 46 + name + extra + comment;
	}
	return members;
}

/** The extra field 1: of size, packed size and offset those that did not fit, in this order. */
function wideSizes(view: DataView, from: number, length: number): number[] {
	for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue;
		const count = Math.floor(Math.min(view.getUint16(at + 2, true), from + length - at - 4) / 8);
		return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
	}
	return [];
}

/** One header after the other from the beginning, as far as they tell where the next one is. */
async function scannedMembers(file: Blob): Promise<readonly Member[]> {
	const members: Member[] = [];
	for (let at = 0; members.length < MOST_MEMBERS; ) {
		const header = await bytesOf(file, at, 30);
		if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) break;
		const flags = header.getUint16(6, true);
		const [packed, size] = [header.getUint32(18, true), header.getUint32(22, true)];
		const [nameLength, extra] = [header.getUint16(26, true), header.getUint16(28, true)];
		const end = at + 30 + nameLength + extra + packed;
		if ((flags & 8) !== 0 || packed === 0xffff_ffff || end > file.size) break;
		const name = nameOf(await bytesOf(file, at + 30, nameLength), 0, nameLength);
		members.push({ name, locked: (flags & 1) !== 0, method: header.getUint16(8, true), packed, size, offset: at });
		at = end;
	}
	return members;
}

function nameOf(view: DataView, at: number, length: number): string {
	return new TextDecoder().decode(
		new Uint8Array(view.buffer, view.byteOffset + at, Math.min(length, view.byteLength - at)),
	);
}

async function bytesOf(file: Blob, from: number, length: number): Promise<DataView> {
	const bytes = joined([new Uint8Array(await file.slice(from, from + length).arrayBuffer())]);
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
