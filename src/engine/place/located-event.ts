import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import { anchorsOf } from '../happening/anchors.ts';
import { type Happening, happeningAt } from '../happening/happening.ts';
import { happening } from '../happening/words.ts';
import { endsPlace, isPlaceNoun } from '../names/place-words.ts';
import { plainName } from '../names/plain.ts';
import { meets } from '../scope.ts';
import type { NameFact, Sentence, Span, Token } from '../types.ts';
import { placeWordsIn } from './named-places.ts';
import { type PlaceName, placesIn } from './place-name.ts';
import { mayBeTwo, sortOf } from './sort.ts';
import { isConveying, isTravelling, stayIn } from './stay.ts';

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
	a.way === b.way && a.place !== b.place && mayBeTwo(a.place, b.place) && meets(a.anchors, b.anchors);

type Located = Omit<LocatedEvent, 'lone'>;

function locatedIn(document: Document, sentence: Sentence): Located[] {
	const names = placesIn(document, sentence);
	if (names.length === 0 || isMadeUp(document, sentence)) return [];
	const all = factsIn(document, sentence, 'name');
	const named = placeWordsIn(document);
	return names.flatMap((name): Located[] => {
		const way = wayTo(sentence, name);
		if (way === undefined) return [];
		if (way === 'at' && isWider(document.text, name, names, all)) return [];
		const from = way === 'to' ? startOf(document.text, sentence, name, names) : undefined;
		const told = happeningAt(document, sentence, name, names, from && anchorsOf(sentence.tokens, from, names));
		if (told === undefined) return [];
		const sort = sortOf(name.canonical);
		return [{ ...told, ...meant(told, way, sort), place: plainName(name.canonical), sort, named }];
	});
}

/** What is told of a place in many words: that someone is in a house of the sort, was brought to a town, is on the way to it. */
function meant(
	{ anchors, things, saying, words, span, sentence: { tokens } }: Happening,
	way: Way,
	sort: string,
): Pick<Located, 'way' | 'anchors' | 'saying'> {
	const lemmas = words.map((at) => tokens[at]?.lemma ?? '');
	const stay = way === 'from' ? undefined : stayIn(sort, [...lemmas, ...things, ...(isAt(tokens, span) ? ['be'] : [])]);
	if (stay !== undefined) return { way: 'at', anchors: new Set([...anchors, stay]), saying: false };
	const added = [
		...(way !== 'at' && (anchors.size === 0 || isConveying(lemmas)) ? [happening('transfer')] : []),
		...(way === 'to' && isTravelling(lemmas) ? [happening('visit')] : []),
	];
	// "On a Torrin avenue", "in the village of Orsa": that there is one is nothing that happens.
	const happens = [...anchors].filter((anchor) => !isPlaceNoun(anchor) && !endsPlace(anchor));
	return { way, anchors: new Set([...happens, ...added]), saying: saying && added.length === 0 };
}

/** "Is back at the Orsa Clinic", whatever else its sentence tells. */
function isAt(tokens: readonly Token[], { start }: Span): boolean {
	let at = tokens.findIndex((token) => token.start >= start) - 1;
	while (/^(?:DET|ADP|ADV|ADJ)$/.test(tokens[at]?.pos ?? '')) at -= 1;
	return /^(?:is|are|'s)$/.test(tokens[at]?.lower ?? '');
}

/** "His transport from Torrin, Velland, to Ardmore": what is told of the one end of a journey is told of the other. */
const startOf = (text: string, sentence: Sentence, to: Span, names: readonly PlaceName[]): PlaceName | undefined =>
	names.find(
		(name) => name.end < to.start && wayTo(sentence, name) === 'from' && JOURNEY.test(text.slice(name.end, to.start)),
	);
const JOURNEY = /^(?:, [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.]+(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.]+)?)?,? (?:in)?to (?:the |nearby )?$/u;

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
	while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at -= 1;
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
const isWider = (text: string, name: Span, places: readonly PlaceName[], names: readonly NameFact[]): boolean =>
	places.some(({ end }) => end < name.start && WIDER.test(text.slice(end, name.start))) ||
	names.some(
		({ type, start, end }) =>
			type === 'organization' &&
			end < name.start &&
			HOUSE.test(text.slice(start, end)) &&
			/^,? in (?:the )?$/.test(text.slice(end, name.start)),
	);
const WIDER = /^(?:, (?:in )?| in (?:the )?)$/;
const HOUSE = /(?:hospital|cent(?:er|re)|clinic|prison|jail|school|academy|university|college|church|court|hotel)$/i;
