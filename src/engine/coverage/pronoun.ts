import { type Document, nameTerm } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { referents } from '../referents/referents.ts';
import { wordSet } from '../text/word-set.ts';
import type { NameFact, Token } from '../types.ts';
import type { Segment } from './segment.ts';

/** Who says "we" stands in another clause. */
const SPEAKERS = wordSet('i me my mine we us our ours you your yours');
const THINGS = wordSet('it its they them their theirs');
const PEOPLE = wordSet('he she him her his hers');

/** Whether a pronoun means what neither the words `before` it in its line nor the article that is `read` says. */
export function isPronounOfNobody(word: Token, before: readonly Token[], line: Segment, read: Document): boolean {
	const { lower, tag, head } = word;
	if (!tag.startsWith('PRP')) return false;
	if (SPEAKERS.has(lower)) return true;
	if (THINGS.has(lower)) {
		// "It took four men to lift the bell."
		const empty = lower === 'it' && line.sentence.tokens[head]?.lemma === 'take';
		return !empty && !before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
	}
	if (!PEOPLE.has(lower) || before.some(({ pos }) => pos === 'PROPN')) return false;
	const who = referents(line.document).get(line.sentence.index)?.get(line.sentence.tokens.indexOf(word))?.name;
	return who === undefined || nameTerm(who) !== mainPerson(read);
}

/** A reader takes "he" for whom the article is about: whom it names most. */
const mainPerson = onceFor((document: Document): string => {
	const count = new Map<string, number>();
	for (const { type, canonical } of namesIn(document)) {
		const person = nameTerm(canonical);
		if (type === 'person') count.set(person, (count.get(person) ?? 0) + 1);
	}
	const [most] = [...count].toSorted(([, a], [, b]) => b - a);
	return most?.[0] ?? '';
});

const namesIn = ({ reading }: Document): NameFact[] =>
	reading.facts.filter((fact): fact is NameFact => fact.kind === 'name');
