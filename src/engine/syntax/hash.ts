/** Hashes of strings and of templates: 32 bits, the same in training and at run time. */
export const hashString = (text: string): number => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return finish(hash);
};

/** One more part of a feature: order matters. */
export const mix = (hash: number, part: number): number => {
	const mixed = Math.imul(hash ^ part, 0x9e3779b1);
	return mixed ^ (mixed >>> 15);
};

/** The last step: rows are taken from the upper bits, so every bit must reach them. */
export const finish = (hash: number): number => {
	const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
};
