import type { Claim } from '../claim.ts';
import { wordsOf } from '../claim.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { type Document, factsIn } from '../document.ts';
import type { Story } from '../story-context.ts';
import type { Quantity, Sentence } from '../types.ts';

/** Someone who has no name in the sentence, but an age and a sex: "a girl of six months". */
export type Aged = Claim & { readonly years: number; readonly sex: 'he' | 'she' };

export const aged = derived('men and women of an age', (document): Aged[] =>
	document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'quantity').flatMap((age) => agedBy(document, sentence, age) ?? []),
	),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HE = words('boy man son grandson nephew brother father husband grandfather schoolboy');
const SHE = words('girl woman daughter granddaughter niece sister mother wife grandmother schoolgirl');

/** "A six-month-old girl", "a boy of six months", "a woman, 34", "a man aged 34". */
function agedBy(document: Document, sentence: Sentence, age: Quantity): Aged | undefined {
	const { tokens } = sentence;
	const years = age.unit === 'years-old' ? age.value : age.unit === 'month' ? age.value / 12 : undefined;
	if (years === undefined || age.upper !== undefined || age.vague === true) return undefined;
	const [first, last] = [
		tokens.findIndex(({ end }) => end > age.start),
		tokens.findLastIndex(({ start }) => start < age.end),
	];
	const before = tokens[first - 2];
	const joined = /^(?:,|of|aged)$/.test(tokens[first - 1]?.lower ?? '');
	const noun =
		age.unit === 'years-old'
			? (tokens.slice(last + 1, last + 3).find(({ pos }) => pos === 'NOUN') ?? (joined ? before : undefined))
			: joined
				? before
				: undefined;
	if (noun === undefined) return undefined;
	const sex = HE.has(noun.lemma) ? 'he' : SHE.has(noun.lemma) ? 'she' : undefined;
	const span = { start: Math.min(age.start, noun.start), end: Math.max(age.end, noun.end) };
	return sex && { document, sentence, span, years, sex };
}

/** A child of six months is a girl in one article and a boy in the other, and neither has both. */
export function compareAged(ours: Aged, theirs: Aged, story: Story): Comparison {
	if (ours.years !== theirs.years) return incomparable('another bearer');
	if (ours.sex === theirs.sex) return AGREES;
	if (hasBoth(ours) || hasBoth(theirs)) return incomparable('another bearer');
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	if (alike < (ours.years < GROWN ? CHILD_ALIKE : ALIKE)) return incomparable('another bearer');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: 0.7,
	};
}
/** A story has few children of one age. */
const [ALIKE, CHILD_ALIKE, GROWN] = [0.15, 0.04, 13];

const hasBoth = ({ document, years, sex }: Aged): boolean =>
	aged(document).some((other) => other.years === years && other.sex !== sex);
