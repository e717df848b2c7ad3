import type { Claim } from '../claim.ts';
import { type Document, factsIn, nameTerm } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { countriesOfPeople, placesNamed } from '../names/gazetteer.ts';
import { isRoleNoun } from '../names/titles.ts';
import { isPersonNoun } from '../statement/person-nouns.ts';
import type { Sentence } from '../types.ts';

/** What country somebody is of: "an Australian climber", "a New Zealander". */
export type Origin = Claim & {
	readonly countries: readonly string[];
	/** Who it is: names beside it, and an age. */
	readonly named: ReadonlySet<string>;
	readonly age?: string;
	/** What happened to him or her. */
	readonly verbs: ReadonlySet<string>;
};

export function origins(document: Document): Origin[] {
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		return tokens.flatMap((token, at): Origin[] => {
			if (!/^\p{Lu}/u.test(token.text)) return [];
			const follows = [1, 2, 3].some((step) => isPersonWord(tokens[at + step]?.lemma ?? ''));
			if (!follows && !SELF.test(token.lower) && !SELF.test(tokens[at + 1]?.lower ?? '')) return [];
			const [countries, last] = countriesAt(sentence, at);
			if (countries.length === 0) return [];
			const person = [last + 1, last + 2].find((next) => isPersonWord(tokens[next]?.lemma ?? ''));
			const self = SELF.test(tokens[last]?.lower ?? '') && placesNamed(token.text).length === 0;
			if (person === undefined && !(self && tokens[at - 1]?.pos === 'DET')) return [];
			const head = person ?? last;
			if (tokens[head]?.tag === 'NNS') return [];
			return [
				{
					document,
					sentence,
					span: { start: token.start, end: tokens[last]?.end ?? token.end },
					countries,
					named: namedBeside(document, sentence, head),
					...ageIn(sentence, at),
					verbs: new Set(tokens.flatMap(({ pos, lemma }) => (pos === 'VERB' ? [concept(lemma)] : []))),
				},
			];
		});
	});
}

/** "Englishman", "New Zealander". */
const SELF = /(?:er|man|woman)$/;

const isPersonWord = (lemma: string): boolean => isPersonNoun(lemma) || isRoleNoun(lemma);

/** "Australian", "New Zealand", "New Zealander". */
function countriesAt({ tokens }: Sentence, at: number): readonly [readonly string[], number] {
	const [one, two] = [tokens[at]?.text ?? '', `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`];
	for (const [words, last] of [
		[two, at + 1],
		[one, at],
	] as const) {
		const peoples = countriesOfPeople(words);
		if (peoples.length > 0) return [peoples, last];
		const country = placesNamed(words).find(({ kind }) => kind === 'country')?.country;
		if (country !== undefined && words === two) return [[country], last];
	}
	return [[], at];
}

/** The person it is said of: "Australian climber Ada Brandt", "Ada Brandt, an Australian climber". */
function namedBeside(document: Document, sentence: Sentence, head: number): ReadonlySet<string> {
	const token = sentence.tokens[head];
	if (token === undefined) return new Set();
	const { text } = document;
	const near = factsIn(document, sentence, 'name').filter(
		({ type, start, end }) =>
			type === 'person' &&
			(start >= token.end
				? /^,? ?$/.test(text.slice(token.end, start))
				: end <= token.start && /^, (?:\d+, )?(?:an?|the) [\w\s-]*$/.test(text.slice(end, token.start))),
	);
	return new Set(near.map(({ canonical }) => nameTerm(canonical)));
}

function ageIn({ tokens }: Sentence, at: number): { readonly age?: string } {
	for (let near = Math.max(0, at - 8); near <= at + 8; near += 1) {
		const age = /^(\d{1,3})(?:-years?-old)?$/.exec(tokens[near]?.text ?? '')?.[1];
		const old = [1, 2, 3, 4].some((step) => /year-?old|^old$/.test(tokens[near + step]?.lower ?? ''));
		const apposed = tokens[near - 1]?.text === ',' && /^[,.]$/.test(tokens[near + 1]?.text ?? '');
		if (age !== undefined && (old || apposed || /old$/.test(tokens[near]?.text ?? ''))) return { age };
	}
	return {};
}
