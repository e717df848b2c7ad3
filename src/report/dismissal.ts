import type { Discrepancy, DiscrepancyKind, Evidence, Passage, SourceInfo } from '../engine/types.ts';
import { DISCREPANCY_KINDS } from '../engine/types.ts';
import { hostOf, sourceName } from './source-name.ts';

/** What a reader no longer wants to be shown. Each one can be taken back, so each one says what it was about. */
export type Dismissal = {
	/** Unique among all dismissals. */
	readonly id: string;
	/** When, as milliseconds since 1970. */
	readonly at: number;
} & DismissalOf;

export type DismissalOf =
	/** Read, in this article. Its pairs stay a discrepancy anywhere else. */
	| { readonly kind: 'seen'; readonly article: string; readonly title: string; readonly pairs: readonly Pair[] }
	/** Not a discrepancy: these two statements, wherever they meet again, whichever is the one being read. */
	| { readonly kind: 'pair'; readonly title: string; readonly pairs: readonly Pair[] }
	/** No findings of this kind on this site. */
	| { readonly kind: 'kindOnSite'; readonly discrepancy: DiscrepancyKind; readonly site: string }
	/** Nothing that this outlet says is held against an article. */
	| { readonly kind: 'source'; readonly source: string; readonly name: string };

export type DismissalKind = DismissalOf['kind'];
export const DISMISSAL_KINDS = ['seen', 'pair', 'kindOnSite', 'source'] as const satisfies readonly DismissalKind[];

export type Pair = { readonly kind: DiscrepancyKind; readonly here: Quoted; readonly there: Quoted };
/** The words that differ, and their sentence: as printed, since what is shown to the reader is made of them. */
export type Quoted = { readonly exact: string; readonly sentence: string };

/** What a dismissal of each kind would hold, for one finding of one article. */
export function dismissalOf(
	kind: DismissalKind,
	discrepancy: Discrepancy,
	article: SourceInfo,
	source: SourceInfo,
): DismissalOf {
	const title = article.title ?? sourceName(article);
	switch (kind) {
		case 'seen':
			return { kind, article: article.id, title, pairs: pairsOf(discrepancy) };
		case 'pair':
			return { kind, title, pairs: pairsOf(discrepancy) };
		case 'kindOnSite':
			return { kind, discrepancy: discrepancy.kind, site: outletOf(article) };
		case 'source':
			return { kind, source: outletOf(source), name: sourceName(source) };
	}
}

/** An outlet by its host, or by its name where it has no address. */
export function outletOf(source: SourceInfo): string {
	return hostOf(source.url) ?? source.publisher ?? source.id;
}

function pairsOf(discrepancy: Discrepancy): readonly Pair[] {
	const { kind, evidence } = discrepancy;
	return evidence.map((there) => ({ kind, here: quoted(discrepancy), there: quoted(there) }));
}

/** Sentences without an end are kept as far as they tell one from another. */
const LONGEST_SENTENCE = 600;
const quoted = ({ exact, sentence }: Passage): Quoted => ({
	exact: exact.slice(0, LONGEST_SENTENCE),
	sentence: sentence.exact.slice(0, LONGEST_SENTENCE),
});

/** By which dismissal a piece of a finding's evidence is not to be shown; undefined where it is. */
export function dismissedBy(
	dismissals: readonly Dismissal[],
	discrepancy: Discrepancy,
	evidence: Evidence,
	article: SourceInfo,
	source: SourceInfo,
): Dismissal | undefined {
	return dismissals.find((dismissal) => covers(dismissal, discrepancy, evidence, article, source));
}

function covers(
	dismissal: Dismissal,
	discrepancy: Discrepancy,
	evidence: Evidence,
	article: SourceInfo,
	source: SourceInfo,
): boolean {
	switch (dismissal.kind) {
		case 'seen':
			return dismissal.article === article.id && dismissal.pairs.some((pair) => isPair(pair, discrepancy, evidence));
		case 'pair':
			return dismissal.pairs.some((pair) => isPair(pair, discrepancy, evidence));
		case 'kindOnSite':
			return dismissal.discrepancy === discrepancy.kind && dismissal.site === outletOf(article);
		case 'source':
			return dismissal.source === outletOf(source) && evidence.source !== article.id;
	}
}

function isPair({ kind, here, there }: Pair, discrepancy: Discrepancy, evidence: Evidence): boolean {
	if (kind !== discrepancy.kind) return false;
	return (
		(isQuoted(here, discrepancy) && isQuoted(there, evidence)) ||
		(isQuoted(there, discrepancy) && isQuoted(here, evidence))
	);
}

/**
 * The same words in what is still the same sentence: an editor may have changed quotation marks, a spelling, or half of
 * the words around them.
 */
function isQuoted({ exact, sentence }: Quoted, passage: Passage): boolean {
	return normalised(exact) === normalised(passage.exact) && likeness(sentence, passage.sentence.exact) >= SAME_SENTENCE;
}

/** Two sentences that state the same figure of different things share fewer of their words than this. */
const SAME_SENTENCE = 0.5;

function likeness(a: string, b: string): number {
	const [ours, theirs] = [wordsOf(a), wordsOf(b.slice(0, LONGEST_SENTENCE))];
	if (ours.size === 0 || theirs.size === 0) return ours.size === theirs.size ? 1 : 0;
	const shared = [...ours].filter((word) => theirs.has(word)).length;
	return shared / Math.max(ours.size, theirs.size);
}

const normalised = (text: string): string => [...words(text)].join(' ');
const wordsOf = (text: string): ReadonlySet<string> => new Set(words(text));
const words = (text: string): readonly string[] =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What was stored, perhaps by another version, perhaps brought in from a file; undefined for what is no dismissal. */
export function parseDismissal(value: unknown): Dismissal | undefined {
	const of = fields(value);
	const [id, at, kind] = [of['id'], of['at'], of['kind']];
	if (!isText(id) || typeof at !== 'number' || !Number.isFinite(at)) return undefined;
	const [article, title, site, source, name] = ['article', 'title', 'site', 'source', 'name'].map((field) => of[field]);
	const pairs = parsePairs(of['pairs']);
	const discrepancy = DISCREPANCY_KINDS.find((one) => one === of['discrepancy']);
	if (kind === 'seen' && isText(article) && isText(title) && pairs) return { id, at, kind, article, title, pairs };
	if (kind === 'pair' && isText(title) && pairs) return { id, at, kind, title, pairs };
	if (kind === 'kindOnSite' && isText(site) && discrepancy) return { id, at, kind, discrepancy, site };
	if (kind === 'source' && isText(source) && isText(name)) return { id, at, kind, source, name };
	return undefined;
}

function parsePairs(value: unknown): readonly Pair[] | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	const pairs = value.flatMap((one) => {
		const of = fields(one);
		const kind = DISCREPANCY_KINDS.find((known) => known === of['kind']);
		const [here, there] = [parseQuoted(of['here']), parseQuoted(of['there'])];
		return kind && here && there ? [{ kind, here, there }] : [];
	});
	return pairs.length === value.length ? pairs : undefined;
}

function parseQuoted(value: unknown): Quoted | undefined {
	const { exact, sentence } = fields(value);
	return isText(exact) && isText(sentence) ? { exact, sentence } : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 4 * LONGEST_SENTENCE;
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? { ...value } : {};
