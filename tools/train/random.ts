/** A seeded generator (mulberry32): training gives the same weights every time. */
export const seeded = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
};

export const shuffle = <T>(items: T[], random: () => number): void => {
	for (let last = items.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const kept = items[last];
		const taken = items[other];
		if (kept === undefined || taken === undefined) continue;
		items[last] = taken;
		items[other] = kept;
	}
};
