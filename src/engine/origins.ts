import type { Reading } from './types.ts';

/**
 * Groups articles that are copies or rewrites of one text. Two are linked when the shorter one's word trigrams stand in
 * the other to this share (containment; the threshold lies between rewrites, .17 and up, and independent reports of one
 * story, .08 and below).
 */
const CONTAINMENT = 0.15;

export function groupOrigins(readings: readonly Reading[]): string[][] {
	const grams = readings.map(trigrams);
	const group = readings.map((_, index) => index);
	const rootOf = (index: number): number => {
		const parent = group[index] ?? index;
		return parent === index ? index : rootOf(parent);
	};
	grams.forEach((a, i) => {
		grams.slice(0, i).forEach((b, j) => {
			if (containment(a, b) >= CONTAINMENT) group[rootOf(i)] = rootOf(j);
		});
	});
	const groups = new Map<number, string[]>();
	readings.forEach(({ article }, index) => {
		const root = rootOf(index);
		groups.set(root, [...(groups.get(root) ?? []), article.id]);
	});
	return [...groups.values()];
}

/** Quoted speech is left out: two reporters who quote one speaker are two witnesses. */
function trigrams(reading: Reading): ReadonlySet<string> {
	const { text } = reading.article;
	const quoted = reading.facts.filter((fact) => fact.kind === 'quotation');
	let [own, at] = ['', 0];
	for (const { start, end } of quoted) {
		own += `${text.slice(at, Math.max(at, start))} | `;
		at = Math.max(at, end);
	}
	const words = (own + text.slice(at)).toLowerCase().match(/[\p{L}\p{N}|]+/gu) ?? [];
	const found = new Set<string>();
	for (let i = 0; i + 3 <= words.length; i += 1) {
		const gram = words.slice(i, i + 3);
		if (!gram.includes('|')) found.add(gram.join(' '));
	}
	return found;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let shared = 0;
	for (const gram of small) if (large.has(gram)) shared += 1;
	return shared / small.size;
}
