/** Whole numbers of up to 31 bits as seven bits a byte, the lowest first; the eighth bit says that more follow. */
export type Writer = { write(value: number): void; all(): Uint8Array };

export function writer(): Writer {
	const bytes: number[] = [];
	return {
		write(value) {
			let rest = value;
			while (rest > 127) {
				bytes.push((rest & 127) | 128);
				rest >>>= 7;
			}
			bytes.push(rest);
		},
		all: () => Uint8Array.from(bytes),
	};
}

export function reader(bytes: Uint8Array): () => number {
	let at = 0;
	const rest = (first: number): number => {
		let value = first & 127;
		for (let shift = 7, more = true; more; shift += 7) {
			const byte = bytes[at++] ?? nothing();
			value |= (byte & 127) << shift;
			more = byte > 127;
		}
		return value;
	};
	const nothing = (): never => {
		throw new Error(`Nothing after ${bytes.length} bytes`);
	};
	// There are hundreds of thousands, and those of one byte need no loop.
	return () => {
		const byte = bytes[at++] ?? nothing();
		return byte < 128 ? byte : rest(byte);
	};
}

/** Small numbers of either sign as small ones without. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
