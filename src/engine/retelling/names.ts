import { factsIn } from '../document.ts';
import { countriesOf, countriesOfPeople } from '../names/gazetteer.ts';
import { compareNames } from '../names/match.ts';
import { isSuburbOf } from '../names/suburbs.ts';
import { isRoleNoun } from '../names/titles.ts';
import { isNamed, placeWordsIn } from '../place/named-places.ts';
import { sortOf } from '../place/sort.ts';
import type { NameFact } from '../types.ts';
import type { Exclusion } from './exclusion.ts';
import { type Gap, type Side, spanOf, telling } from './gaps.ts';

/** Two people, two places of a sort, two nationalities. */
export function namesExclude(gap: Gap): Exclusion | undefined {
	const { ours, theirs } = gap;
	const [here, there] = [nationOf(ours), nationOf(theirs)];
	if (here && there) {
		// The president of another country is another man.
		if (here.some((code) => there.includes(code)) || isRoleNoun(nextWord(ours))) return undefined;
		return {
			kind: isAdjective(ours) || isAdjective(theirs) ? 'event' : 'place',
			ours: spanOf(ours),
			theirs: spanOf(theirs),
		};
	}
	const [a, b] = [nameIn(ours), nameIn(theirs)];
	if (a === undefined || b === undefined || gap.frame.before === 0) return undefined;
	if (a.type !== b.type && !sharesWord(a, b)) return undefined;
	if (
		compareNames(a.canonical, b.canonical) !== 'different' ||
		compareNames(textOf(ours, a), textOf(theirs, b)) !== 'different'
	)
		return undefined;
	if (isNamed(wordsOf(ours), placeWordsIn(theirs.document)) || isNamed(wordsOf(theirs), placeWordsIn(ours.document)))
		return undefined;
	if (a.type === 'place' && (sortOf(a.canonical) !== sortOf(b.canonical) || isSuburbOf(a.canonical, b.canonical)))
		return undefined;
	if (a.type === 'organization' && !sharesWord(a, b)) return undefined;
	return { kind: a.type === 'place' ? 'place' : 'name', ours: a, theirs: b };
}

const nextWord = ({ words, to }: Side): string => words[to]?.key ?? '';

/** The countries of the one word that tells, where it is a country or its people. */
function nationOf(side: Side): readonly string[] | undefined {
	const found = telling(side).map(({ text }) => (/^\p{Lu}/u.test(text) ? countriesOf(text) : []));
	const known = found.filter((codes) => codes.length > 0);
	return known.length === 1 && found.length <= 2 ? known[0] : undefined;
}
const isAdjective = (side: Side): boolean => telling(side).some(({ text }) => countriesOfPeople(text).length > 0);

/** The name that fills the gap, or the part of one that does. */
function nameIn(side: Side): NameFact | undefined {
	const span = spanOf(side);
	const found = factsIn(side.document, side.sentence, 'name').filter(
		({ start, end }) => start < span.end && end > span.start,
	);
	const [name] = found;
	if (name === undefined || found.length > 1) return undefined;
	return telling(side).every(({ start, end }) => start >= name.start && end <= name.end) ? name : undefined;
}

/** The words of the name that differ. */
const wordsOf = (side: Side): string =>
	telling(side)
		.map(({ lower }) => lower)
		.join(' ');

const textOf = ({ document }: Side, { start, end }: NameFact): string => document.text.slice(start, end);
const sharesWord = (a: NameFact, b: NameFact): boolean => {
	const words = new Set(a.canonical.split(' '));
	return b.canonical.split(' ').some((word) => words.has(word));
};
