import { type Claim, wordsOf } from '../claim.ts';

type Pair = readonly [Claim, Claim];

/**
 * For each thing that claims conflict on, its versions: the claims that say the same of it. Two conflicting pairs are about
 * one thing where they share a claim. What agrees with one of these claims joins its version; nothing joins through that
 * in turn, as likeness handed on from claim to claim leads astray.
 */
export function groupVersions(conflicts: readonly Pair[], agreements: readonly Pair[]): Claim[][][] {
	const things = components(conflicts);
	return things.map((thing) => {
		const versions = versionsOf(thing, conflicts, agreements);
		const present = new Set(thing.map(({ document }) => document));
		for (const [a, b] of agreements)
			for (const [known, other] of [
				[a, b],
				[b, a],
			] as const) {
				if (present.has(other.document)) continue;
				const version = versions.find((claims) => claims.includes(known));
				if (version === undefined || !thing.includes(known)) continue;
				version.push(other);
				present.add(other.document);
			}
		return versions;
	});
}

function components(conflicts: readonly Pair[]): Claim[][] {
	const parts = new Map<Claim, Claim[]>();
	for (const [a, b] of conflicts) {
		const [left, right] = [parts.get(a) ?? [a], parts.get(b) ?? [b]];
		const whole = left === right ? left : [...left, ...right];
		for (const claim of whole) parts.set(claim, whole);
	}
	return [...new Set(parts.values())];
}

function versionsOf(thing: readonly Claim[], conflicts: readonly Pair[], agreements: readonly Pair[]): Claim[][] {
	const isAmong = (pairs: readonly Pair[], a: Claim, b: Claim) =>
		pairs.some(([c, d]) => (c === a && d === b) || (c === b && d === a));
	const versions: Claim[][] = [];
	for (const claim of thing) {
		const fitting = versions.find(
			(claims) =>
				claims.every((other) => !isAmong(conflicts, claim, other)) &&
				claims.some((other) => isAmong(agreements, claim, other) || sameWords(claim, other)),
		);
		if (fitting === undefined) versions.push([claim]);
		else fitting.push(claim);
	}
	return versions;
}

const sameWords = (a: Claim, b: Claim): boolean => wordsOf(a).toLowerCase() === wordsOf(b).toLowerCase();
