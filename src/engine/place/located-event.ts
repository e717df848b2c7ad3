import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import { anchorsOf } from '../happening/anchors.ts';
import { type Happening, happeningAt, isQuoted } from '../happening/happening.ts';
import { happening } from '../happening/words.ts';
import { placesNamed } from '../names/gazetteer.ts';
import { endsPlace, isPlaceNoun } from '../names/place-words.ts';
import { plainName } from '../names/plain.ts';
import { meets } from '../scope.ts';
import type { NameFact, Sentence, Span, Token } from '../types.ts';
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
	/** The article tells of no other place where this happened. */
	readonly lone: boolean;
};
type Way = 'at' | 'to' | 'from';

export const locatedEvents = derived('located events', (document): LocatedEvent[] => {
	const events = document.sentences.flatMap((sentence) => locatedIn(document, sentence));
	return events.map((event) => ({ ...event, lone: events.every((other) => !isRival(event, other)) }));
});

const isRival = (a: Located, b: Located): boolean =>
	a.way === b.way && a.place !== b.place && a.sort === b.sort && meets(a.anchors, b.anchors);

type Located = Omit<LocatedEvent, 'lone'>;

function locatedIn(document: Document, sentence: Sentence): Located[] {
	const all = factsIn(document, sentence, 'name');
	const names = all.filter(isPlace);
	if (names.length === 0 || isMadeUp(document, sentence)) return [];
	const named = placeWordsIn(document);
	return names.flatMap((name): Located[] => {
		const way = wayTo(sentence, name);
		if (way === undefined || isQuoted(document, sentence, name) || isWider(document.text, name, all)) return [];
		const from = way === 'to' ? startOf(document.text, sentence, name, names) : undefined;
		const told = happeningAt(document, sentence, name, names, from && anchorsOf(sentence.tokens, from, names));
		if (told === undefined) return [];
		const event = way !== 'at' && told.anchors.size === 0 ? { ...told, ...BROUGHT } : told;
		return [{ ...event, way, place: plainName(name.canonical), sort: sortOf(name.canonical), named }];
	});
}

/** "Was taken to": that someone came there is what happened. */
const BROUGHT = { anchors: new Set([happening('transfer')]), saying: false };

/** "His transport from Torrin, Velland, to Ardmore": what is told of the one end of a journey is told of the other. */
const startOf = (text: string, sentence: Sentence, to: NameFact, names: readonly NameFact[]): NameFact | undefined =>
	names.find(
		(name) => name.end < to.start && wayTo(sentence, name) === 'from' && JOURNEY.test(text.slice(name.end, to.start)),
	);
const JOURNEY = /^(?:, [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.]+(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.]+)?)?,? (?:in)?to (?:the |nearby )?$/u;

const isPlace = ({ type, canonical }: NameFact): boolean =>
	type === 'place' || (type === 'organization' && houseOf(canonical) !== undefined);

/** A town is held against a town, a street against a road, a hospital against a medical center. */
function sortOf(name: string): string {
	const house = houseOf(name);
	if (house !== undefined) return house;
	const kind = placesNamed(name)[0]?.kind;
	if (kind !== undefined) return kind === 'capital' ? 'town' : kind;
	const last = /[\p{L}]+$/u.exec(name)?.[0]?.toLowerCase() ?? '';
	return name.includes(' ') && endsPlace(last) ? last : 'town';
}

const houseOf = (name: string): string | undefined => HOUSES.find(([, words]) => words.test(name))?.[0];
/** What stands somewhere under a name of its own, many of them bodies too. */
const HOUSES: readonly (readonly [sort: string, words: RegExp])[] = [
	['street', / (?:street|road|avenue|boulevard|drive|lane|st|rd|ave|blvd)\.?$/i],
	['hospital', / (?:hospital|medical cent(?:er|re)|clinic|infirmary)$/i],
	['prison', / (?:prison|jail|penitentiary|correctional facility|detention cent(?:er|re))$/i],
	['school', / (?:school|academy)$/i],
	['university', / (?:university|college)$/i],
	['church', / (?:church|cathedral|chapel|temple|mosque|synagogue)$/i],
	['airport', / (?:airport|air base|airfield)$/i],
	['court', / (?:court|courthouse)$/i],
	['hotel', / (?:hotel|motel|inn|resort)$/i],
];

/** "A nurse who works in Velland, for example": nobody did. */
export const isMadeUp = ({ text }: Document, { start, end }: Sentence): boolean => MADE_UP.test(text.slice(start, end));
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
function wayTo({ tokens }: Sentence, name: Span): Way | undefined {
	const first = tokens.findIndex(({ start }) => start >= name.start);
	for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		const way = WAYS[token.lower];
		if (way !== undefined) return way === 'at' ? (wayToHouse(tokens, at - 1) ?? way) : way;
		if (!passes(token)) return undefined;
	}
	return undefined;
}

/** "To a prison in Ardmore", "from one in Orsa": the way to the house is that to the town. */
function wayToHouse(tokens: readonly Token[], noun: number): Way | undefined {
	if (!IS_HOUSE.test(tokens[noun]?.lower ?? '')) return undefined;
	let at = noun - 1;
	while (/^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at -= 1;
	const way = WAYS[tokens[at]?.lower ?? ''];
	return way === 'at' ? undefined : way;
}
const IS_HOUSE =
	/^(?:one|prison|jail|unit|facility|hospital|clinic|school|camp|base|court|hotel|house|home|airport|church|shelter|hearing|meeting|trial|game|match)$/;

const passes = ({ lower, pos }: Token): boolean =>
	lower === 'of' ||
	pos === 'DET' ||
	pos === 'ADJ' ||
	isPlaceNoun(lower) ||
	/^(?:nearby|neighbo(?:u)?ring)$/.test(lower);

/** "Ardmore, Velland", "the Orsa Clinic in Velland": the second says where the first is. */
const isWider = (text: string, name: NameFact, names: readonly NameFact[]): boolean =>
	names.some(({ type, end, start }) => {
		const between = end < name.start ? text.slice(end, name.start) : '';
		return type === 'organization'
			? HOUSE_IN.test(text.slice(start, end) + between)
			: WIDER.test(between) && type === 'place';
	});
const WIDER = /^, (?:in )?$/;
const HOUSE_IN =
	/(?:hospital|cent(?:er|re)|clinic|prison|jail|school|academy|university|college|church|court|hotel) in $/i;
