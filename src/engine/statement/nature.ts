import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import type { Document } from '../document.ts';
import type { Sentence, Token } from '../types.ts';

/** What kind of thing it was that happened: arson, suicide, an accident; told as known or as open. */
export type Nature = Claim & { readonly nature: string; readonly open: boolean };

const NATURES = new Map(
	[
		'arson arsonist',
		'suicide',
		'sabotage saboteur',
		'terrorism',
		'accident accidental accidentally',
		'overdose',
		'hoax',
		'homicide',
		'negligence',
		'poisoning',
	].flatMap((line) => line.split(' ').map((lemma) => [lemma, line.split(' ')[0] ?? lemma] as const)),
);

/** Of what an article tells as known it does not hold the cautious words of others against anyone. */
export const natures = derived('natures', (document): Nature[] => {
	const found = tellings(document);
	const known = new Set(found.flatMap(({ open, nature }) => (open ? [] : [nature])));
	return found.filter(({ open, nature }) => !open || !known.has(nature));
});

function tellings(document: Document): Nature[] {
	return document.sentences.flatMap((sentence) =>
		sentence.tokens.flatMap(({ lemma }, at): Nature[] => {
			const nature = natureAt(sentence, at, lemma);
			if (nature === undefined) return [];
			const told = tellingOf(sentence.tokens, at);
			if (told === undefined) return [];
			const { tokens } = sentence;
			return [
				{
					document,
					sentence,
					nature,
					open: told.open,
					span: { start: tokens[told.from]?.start ?? 0, end: tokens[told.to]?.end ?? 0 },
				},
			];
		}),
	);
}

/** "A suspicious fire" is one that may have been set. */
function natureAt({ tokens }: Sentence, at: number, lemma: string): string | undefined {
	if (lemma === 'suspicious')
		return tokens.some(({ lemma: other }, index) => Math.abs(index - at) <= 2 && /^(?:fire|blaze)$/.test(other))
			? 'arson'
			: undefined;
	return NATURES.get(lemma);
}

const HEDGING =
	/^(?:suspected|suspect|possible|potential|apparent|alleged|probable|presumed|likely|may|might|could|consider|believe|fear|think|appear|seem|possibly|apparently|reportedly|allegedly|treat|whether|look|investigate|explore|suspicious|examine)$/;
/** A court or an office speaks of the thing without saying that this was one. */
const OTHERWISE =
	/^(?:charge|count|convict|sentence|trial|squad|unit|detective|dog|expert|law|prevention|hotline|note|bomber|attempt|attempted|watch|not|n't|no|never|rule|deny|unlikely|previous|history|victim|war|global|if|drive)$/;
const BEFORE = 7;
const AFTER = 6;

/** Undefined where the sentence says neither that it was one nor that it may have been. */
function tellingOf(
	tokens: readonly Token[],
	at: number,
): { readonly open: boolean; readonly from: number; readonly to: number } | undefined {
	const near = tokens.slice(Math.max(0, at - BEFORE), at + 4);
	if (near.some(({ lemma, lower }) => OTHERWISE.test(lemma) || OTHERWISE.test(lower))) return undefined;
	for (let from = at; from >= Math.max(0, at - BEFORE); from -= 1) {
		const token = tokens[from];
		if (token === undefined || /^[.;:]$/.test(token.text)) break;
		if (HEDGING.test(token.lower) || HEDGING.test(token.lemma))
			return isAbout(tokens, from, at) ? { open: true, from, to: at } : undefined;
	}
	// Doubt before it, or straight after, may be about this as well.
	if (tokens.slice(0, at + AFTER).some(({ lemma, lower }) => HEDGING.test(lemma) || HEDGING.test(lower)))
		return undefined;
	const from = flatFrom(tokens, at);
	return from === undefined ? undefined : { open: false, from, to: at };
}

/** "a suspected gang leader committed suicide" doubts the leader. */
const isAbout = (tokens: readonly Token[], hedge: number, at: number): boolean =>
	tokens[hedge]?.rel !== 'amod' ||
	tokens[hedge]?.head === at ||
	hedge === at ||
	at - hedge === 1 ||
	tokens[at]?.head === tokens[hedge]?.head;

/** "damaged by arson", "an arsonist set", "it was arson", "committed suicide", "accidentally shot". */
function flatFrom(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	const { rel, lemma, head } = token;
	const left = tokens.slice(Math.max(0, at - 4), at);
	if (lemma === 'accidentally') return at;
	if (lemma === 'arsonist' || lemma === 'saboteur') return /^nsubj|^obl/.test(rel) ? at : undefined;
	if (tokens[at + 1]?.rel === 'compound' || rel === 'compound' || rel === 'amod') return undefined;
	if (left.some(({ lower }) => lower === 'by') && rel.startsWith('obl')) return Math.min(at, Math.max(0, head));
	if (tokens.some((part) => part.head === at && part.rel === 'cop' && /^(?:was|is)$/.test(part.lower)))
		return tokens.findIndex((part) => part.head === at && part.rel === 'cop');
	if (rel === 'obj' && tokens[head]?.lemma === 'commit') return Math.min(at, head);
	if (/^obl/.test(rel) && /^(?:die|death)$/.test(tokens[head]?.lemma ?? '')) return Math.min(at, head);
	return undefined;
}
