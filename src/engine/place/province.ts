import type { Claim } from '../claim.ts';
import { type Document, factsIn } from '../document.ts';
import { editDistance } from '../text/edit-distance.ts';
import { direction } from './compass.ts';

/** A part of a country that an article calls a province, county …: "West Orsa province", "the province of Orsa". */
export type Province = Claim & {
	readonly name: string;
	readonly type: string;
	/** All that the article names so. */
	readonly provinces: ReadonlySet<string>;
};

const TYPE = /^(?:province|county|district|prefecture|governorate|oblast|canton|region)$/;

export function provincesIn(document: Document): Province[] {
	const provinces = new Set<string>();
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'name').flatMap((fact): Province[] => {
			if (fact.type !== 'place') return [];
			const { tokens } = sentence;
			const first = tokens.findIndex(({ start }) => start >= fact.start);
			const last = tokens.findLastIndex(({ end }) => end <= fact.end);
			const behind = tokens[last + 1]?.lower ?? '';
			const before = tokens[first - 1]?.lower === 'of' ? (tokens[first - 2]?.lower ?? '') : '';
			const words = document.text.slice(fact.start, fact.end).toLowerCase().split(/\s+/);
			const own = words.length > 1 && TYPE.test(words.at(-1) ?? '') ? words.pop() : undefined;
			const type = own ?? [behind, before].find((word) => TYPE.test(word));
			if (type === undefined) return [];
			const name = words.join(' ');
			provinces.add(name);
			return [{ document, sentence, span: { start: fact.start, end: fact.end }, name, type, provinces }];
		}),
	);
}

/** "Orsa" and "West Orsa", "Tolmera" and "Tolmara": two provinces, where each article knows the one. */
export function areRivals(ours: Province, theirs: Province): boolean {
	if (ours.type !== theirs.type || ours.name === theirs.name) return false;
	if (theirs.provinces.has(ours.name) || ours.provinces.has(theirs.name)) return false;
	if (withoutSide(ours.name) === withoutSide(theirs.name)) return true;
	return Math.min(ours.name.length, theirs.name.length) >= 6 && editDistance(ours.name, theirs.name, 1) <= 1;
}

function withoutSide(name: string): string {
	const [first = '', ...rest] = name.split(' ');
	return rest.length > 0 && direction(first) !== undefined ? rest.join(' ') : name;
}
