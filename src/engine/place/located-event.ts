import { derived } from '../derived.ts';
import { factsIn } from '../document.ts';
import { type Happening, happeningAt, isQuoted } from '../happening/happening.ts';
import { placesNamed } from '../names/gazetteer.ts';
import { endsPlace, isPlaceNoun } from '../names/place-words.ts';
import { plainName } from '../names/plain.ts';
import type { NameFact, Sentence, Token } from '../types.ts';
import { placeWordsIn } from './named-places.ts';

/** Something that an article says happened at, or on the way to or from, a place. */
export type LocatedEvent = Happening & {
	readonly way: Way;
	/** The place's name as in the article, lower-cased. */
	readonly place: string;
	/** What it is: "country", "state", "street"; "town" for a capital and for a place that nothing is known of. */
	readonly sort: string;
	/** Words of all places the article names: one that the other names too is an addition, no contradiction. */
	readonly named: ReadonlySet<string>;
};
type Way = 'at' | 'to' | 'from';

export const locatedEvents = derived('located events', (document): LocatedEvent[] => {
	const named = placeWordsIn(document);
	return document.sentences.flatMap((sentence) => {
		const names = factsIn(document, sentence, 'name').filter(({ type }) => type === 'place');
		if (names.length === 0 || MADE_UP.test(document.text.slice(sentence.start, sentence.end))) return [];
		return names.flatMap((name): LocatedEvent[] => {
			const way = wayTo(sentence, name);
			if (way === undefined || isQuoted(document, sentence, name) || isWider(document.text, name, names)) return [];
			const happening = happeningAt(document, sentence, name, names);
			if (happening === undefined) return [];
			return [{ ...happening, way, place: plainName(name.canonical), sort: sortOf(name.canonical), named }];
		});
	});
});

/** A town is held against a town, a street against a street. */
function sortOf(name: string): string {
	const kind = placesNamed(name)[0]?.kind;
	if (kind !== undefined) return kind === 'capital' ? 'town' : kind;
	const last = /[\p{L}]+$/u.exec(name)?.[0]?.toLowerCase() ?? '';
	return name.includes(' ') && endsPlace(last) ? last : 'town';
}

/** "A nurse who works in Velland, for example": nobody did. */
const MADE_UP = /\b(?:for (?:example|instance)|such as|suppose|imagine|hypothetical\p{L}*)\b/u;

const WAYS: Readonly<Record<string, Way>> = {
	in: 'at',
	at: 'at',
	near: 'at',
	outside: 'at',
	inside: 'at',
	off: 'at',
	on: 'at',
	around: 'at',
	to: 'to',
	into: 'to',
	toward: 'to',
	towards: 'to',
	for: 'to',
	from: 'from',
};

/** "in Ardmore", "to the town of Ardmore", "from northern Velland". */
function wayTo({ tokens }: Sentence, name: NameFact): Way | undefined {
	const first = tokens.findIndex(({ start }) => start >= name.start);
	for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		const way = WAYS[token.lower];
		if (way !== undefined) return way;
		if (!passes(token)) return undefined;
	}
	return undefined;
}

const passes = ({ lower, pos }: Token): boolean =>
	lower === 'of' ||
	pos === 'DET' ||
	pos === 'ADJ' ||
	isPlaceNoun(lower) ||
	/^(?:nearby|neighbo(?:u)?ring)$/.test(lower);

/** "Ardmore, Velland": the second says where the first is. */
const isWider = (text: string, name: NameFact, names: readonly NameFact[]): boolean =>
	names.some(({ end }) => end < name.start && /^, (?:in )?$/.test(text.slice(end, name.start)));
