import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Comparison, incomparable } from '../detector.ts';
import { factsIn } from '../document.ts';
import { CURRENCIES } from '../facts/figures/currencies.ts';
import type { Story } from '../story-context.ts';
import type { Bound, Quantity, Sentence, Span, Token } from '../types.ts';
import { claimAt } from './claims.ts';
import { apartAtSight } from './pairs/gates.ts';
import { apartOrLikely } from './pairs/likeness.ts';

/** That a share, price or sum went up or down by, or to, a figure; that it was made or lost; that something is above or below it. */
export type Moved = Claim & {
	/** Value and unit. */
	readonly figure: string;
	readonly digits: number;
	/** Where it stands. */
	readonly at: number;
	/** What kind of going it is, and which way. */
	readonly row: number;
	readonly way: 0 | 1;
};

/** Forms too: a participle may be tagged as an adjective. */
const WAYS = [
	[
		'up rise rose risen gain increase increased increasing jump surge soar climb grow growth higher raise raising expand hike upturn',
		'down fall fell fallen drop decline decrease decreased decreasing slump plunge tumble sink shrink lower lowered cut reduce reduction slide downturn',
	],
	['earn earnings profit', 'lose lost loss'],
] as const;
const ways = new Map<string, Pick<Moved, 'row' | 'way'>>();
for (const [row, sides] of WAYS.entries())
	for (const [side, words] of sides.entries())
		for (const word of words.split(' ')) ways.set(word, { row, way: side === 0 ? 0 : 1 });

export const moves = derived('figures that moved', (document): Moved[] =>
	document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'quantity').flatMap((quantity): Moved[] => {
			if (!isOneFigure(quantity)) return [];
			const digits = quantity.value.toExponential().replace(/e.*|\D/g, '').length;
			const figure = { document, sentence, figure: `${quantity.value} ${quantity.unit}`, digits, at: quantity.start };
			const bound = BOUNDS[quantity.bound];
			const found =
				bound !== undefined
					? boundWord(sentence, quantity)
					: isShare(quantity)
						? wordBeside(sentence, quantity)
						: undefined;
			const moved = bound === undefined ? found && wayOf(found) : { row: WAYS.length, way: bound };
			if (!found || !moved) return [];
			const span = { start: Math.min(found.start, quantity.start), end: Math.max(found.end, quantity.end) };
			return [{ ...figure, span, ...moved }];
		}),
	),
);

const isOneFigure = ({ upper, vague, ordinal }: Quantity): boolean => upper === undefined && !vague && !ordinal;
const isShare = ({ unit, bound }: Quantity): boolean => (unit === '%' || CURRENCIES.has(unit)) && bound === 'exact';
/** "More than 40" and "fewer than 40"; what is "about 40" may be either. */
const BOUNDS: Partial<Record<Bound, 0 | 1>> = { 'more-than': 0, 'less-than': 1 };

/** "Below 40", "more than 40". */
function boundWord({ tokens }: Sentence, { start }: Span): Token | undefined {
	const first = tokens.findIndex((token) => token.end > start);
	return tokens[first - (/^(?:than|of)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1)];
}

const wayOf = ({ lower, lemma }: Token): Pick<Moved, 'row' | 'way'> | undefined => ways.get(lower) ?? ways.get(lemma);

/** "Rose 4.25%", "a rise in the toll of 4.25%", "a 4.25% rise": the nearest one in its part of the sentence. */
function wordBeside({ tokens }: Sentence, { start, end }: Span): Token | undefined {
	const first = tokens.findIndex((token) => token.end > start);
	const next = tokens.findIndex((token) => token.start >= end);
	const after = next < 0 ? undefined : tokens[next];
	if (after !== undefined && wayOf(after)?.row === 0) return after;
	for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
		const token = tokens[at];
		if (token === undefined || /^[,;:()—–]$/.test(token.text)) return undefined;
		if (wayOf(token) !== undefined) return token;
	}
	return undefined;
}
const BEFORE = 8;

/** One figure, gone up here and down there; or passed here and not reached there. */
export function compareMoves(ours: Moved, theirs: Moved, story: Story): Comparison {
	if (ours.figure !== theirs.figure || ours.row !== theirs.row) return incomparable('another thing counted');
	if (ours.way === theirs.way) return { verdict: 'agrees' };
	if (tellsBoth(ours, theirs) || tellsBoth(theirs, ours)) return incomparable('told as done too');
	if (story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) < ALIKE)
		return incomparable('another event');
	if (ours.digits < TELLING && !areOfOneThing(ours, theirs, story)) return incomparable('another thing counted');
	return {
		verdict: 'conflicts',
		reason: {
			key: 'reasonPolarity',
			substitutions: [ours, theirs].map(({ document: { text }, span }) => text.slice(span.start, span.end)),
		},
		confidence: 0.75,
	};
}
const ALIKE = 0.15;
/** Few figures of three digits are the same by chance; of others it must be likely that they are figures of one thing. */
const TELLING = 3;
const LIKELY = 0.2;

function areOfOneThing(ours: Moved, theirs: Moved, story: Story): boolean {
	const [a, b] = [claimAt(ours.document, ours.at), claimAt(theirs.document, theirs.at)];
	if (a === undefined || b === undefined || apartAtSight(a, b) !== undefined) return false;
	const found = apartOrLikely(story)(a)(b);
	return typeof found !== 'string' && found.odds > LIKELY;
}

/** Shares of one company rose by it, and those of another fell. */
const tellsBoth = (one: Moved, { document }: Moved): boolean =>
	moves(document).some(({ figure, row, way }) => figure === one.figure && row === one.row && way === one.way);
