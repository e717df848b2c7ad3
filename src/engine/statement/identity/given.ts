import { type Document, factsIn } from '../../document.ts';
import type { NameFact, Sentence, Span } from '../../types.ts';
import { type Statement, statements } from '../statement.ts';
import type { Identity } from './identity.ts';
import { hasWord, SUSPECT, VICTIM } from './words.ts';

/** The names under which readers are told who died or was caught; each once. */
export function namesGiven(document: Document): Identity[] {
	const seen = new Set<string>();
	return [...identifiedAs(document), ...named(document)].filter(
		({ who, name }) => !seen.has(`${who} ${name}`) && seen.add(`${who} ${name}`),
	);
}

/** "The victim was identified as Ada Brandt." */
const identifiedAs = (document: Document): Identity[] =>
	document.sentences.flatMap((sentence): Identity[] => {
		const { tokens } = sentence;
		const verb = tokens.findIndex(({ lower, tag }) => /^(?:identified|named)$/.test(lower) && /^VB[ND]$/.test(tag));
		const told = tokens[verb];
		if (told === undefined) return [];
		const before = tokens.slice(0, verb);
		const person = factsIn(document, sentence, 'name').find(
			({ type, start }) => type === 'person' && start > told.end && start - told.end < AS,
		);
		if (person === undefined || hasWord(before, /^(?:not|n't)$/)) return [];
		// "A builder named Oskar Brandt" is introduced.
		if (tokens[verb + 1]?.lower !== 'as' && !tokens.some(({ head, rel }) => head === verb && rel.startsWith('aux')))
			return [];
		const who = hasWord(before, VICTIM) ? 'victim' : hasWord(before, SUSPECT) ? 'suspect' : undefined;
		if (who === undefined) return [];
		return [
			{
				document,
				sentence,
				span: { start: told.start, end: person.end },
				who,
				name: person.canonical,
			},
		];
	});
const AS = 40;

/** "Ada Brandt, 36, died", "killed Ada Brandt", "Brandt was charged". */
const named = (document: Document): Identity[] =>
	statements(document).flatMap((one): Identity[] => {
		const act = actOf(one);
		if (act === undefined) return [];
		const { frame, sentence, span } = one;
		const head = frame.passive || act === 'dies' ? frame.subject : frame.object;
		// "Police killed the gunman, Oskar Brandt": not one of his victims.
		if (act === 'killed' && SUSPECT.test(sentence.tokens[head ?? -1]?.lemma ?? '')) return [];
		const person = nameAt(document, sentence, head, frame.verb);
		if (person?.type !== 'person' || !isIntroduced(document, person)) return [];
		const who = act === 'caught' ? 'suspect' : 'victim';
		return [{ document, sentence, span: around(person, span), who, name: person.canonical }];
	});

function actOf({ negated, level, frame: { lemma }, predicate }: Statement): 'dies' | 'killed' | 'caught' | undefined {
	if (negated || !/^(?:is|done)$/.test(level)) return undefined;
	if (/^(?:die|perish|drown|fall)$/.test(lemma)) return 'dies';
	if (predicate === 'kill' && /^(?:kill|murder|slay)$/.test(lemma)) return 'killed';
	return predicate === 'charge' || predicate === 'arrest' ? 'caught' : undefined;
}

/** In full, since a surname alone goes back to someone introduced before; and with an age, as papers have it of people whom readers have not heard of. */
const isIntroduced = ({ text }: Document, { start, end }: NameFact): boolean =>
	/\s/.test(text.slice(start, end)) &&
	(AGED.test(text.slice(Math.max(0, start - 20), start)) || AGE.test(text.slice(end, end + 8)));
const AGE = /^,? ?\(?\d{1,3}\b/;
const AGED = /\byears?\s?-?\s?old /;

/** The name that a noun is, or that is set beside it: "another climber, 36-year-old Ada Brandt, died". */
function nameAt(
	document: Document,
	{ tokens, index }: Sentence,
	head: number | undefined,
	verb: number,
): NameFact | undefined {
	if (head === undefined) return undefined;
	const names = document.names[index];
	const beside = tokens.findIndex(
		(token, at) => token.head === head && token.rel === 'appos' && names?.get(at)?.type === 'person',
	);
	let last = verb - 1;
	while (last > 0 && /^(?:PUNCT|NUM|AUX)$/.test(tokens[last]?.pos ?? '')) last -= 1;
	return names?.get(head) ?? names?.get(beside) ?? (head < verb ? names?.get(last) : undefined);
}

const around = (name: NameFact, verb: Span): Span => {
	const span = { start: Math.min(name.start, verb.start), end: Math.max(name.end, verb.end) };
	return span.end - span.start > LONGEST ? { start: name.start, end: name.end } : span;
};
const LONGEST = 90;
