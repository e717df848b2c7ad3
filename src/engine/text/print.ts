/**
 * A number that two texts share only if they are the same, but for one chance in 2^53: found in an index, it spares
 * comparing texts. Two multiplicative hashes side by side, over UTF-16 units.
 */
export function textPrint(text: string): number {
	let high = 0x9e3779b9;
	let low = 0x85ebca6b;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 0x2c1b3c6d);
		low = Math.imul(low ^ unit, 0x297a2d39);
		low ^= low >>> 15;
	}
	high = Math.imul(high ^ (high >>> 16), 0x21f0aaad) ^ Math.imul(low ^ (low >>> 13), 0x735a2d97);
	low = Math.imul(low ^ (low >>> 16), 0x21f0aaad) ^ Math.imul(high ^ (high >>> 13), 0x735a2d97);
	return (high & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
}
