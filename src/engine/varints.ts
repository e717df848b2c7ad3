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
	const next = (): number => {
		const byte = bytes[at++];
		if (byte === undefined) throw new Error(`Nothing after ${bytes.length} bytes`);
		return byte;
	};
	return () => {
		let byte = next();
		let value = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = next();
			value |= (byte & 127) << shift;
		}
		return value;
	};
}

/** Small numbers of either sign as small ones without. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
