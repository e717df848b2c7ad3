import type { Article } from '../engine/types.ts';
import { field } from './article.ts';
import type { Cause } from './cause.ts';
import { articleFrom, newsArticle } from './news-article.ts';

/** A version that an article had before, and when that was kept (milliseconds since 1970). */
export type Revision = { readonly article: Article; readonly keptAt: number };

/** An article with all that is kept of it: what an export holds. */
export type KeptArticle = Revision & {
	/** Earlier versions, oldest first. */
	readonly revisions: readonly Revision[];
};

/** The property of a NewsArticle that carries what only we know. */
const OURS = 'crosscheck';
/** Of a hostile export: as many as the corpus keeps of its own. */
const MOST_REVISIONS = 10;

/** One per line; read back by `keptFrom`. */
export function toJsonLines(kept: Iterable<KeptArticle>): string {
	return Array.from(kept, (one) => `${JSON.stringify(keptArticle(one))}\n`).join('');
}

function keptArticle({ revisions, ...latest }: KeptArticle): Readonly<Record<string, unknown>> {
	const earlier = revisions.length === 0 ? {} : { revisions: revisions.map((one) => withTime(one, {})) };
	return withTime(latest, earlier);
}

function withTime({ article, keptAt }: Revision, more: object): Readonly<Record<string, unknown>> {
	// Of a page that showed a part only: schema.org has no word for what a reader was shown.
	const part = article.complete === false ? { complete: false } : {};
	return { ...newsArticle(article), [OURS]: { kept: new Date(keptAt).toISOString(), ...part, ...more } };
}

/** What an exported line holds besides its article; undefined for a NewsArticle that we did not write. */
export function keptFrom(node: unknown, article: Article): KeptArticle | undefined {
	const latest = revisionFrom(node, article);
	if (latest === undefined) return undefined;
	const listed = field(field(node, OURS), 'revisions');
	const revisions = (Array.isArray(listed) ? listed.slice(-MOST_REVISIONS) : []).flatMap((one) => {
		const revision: Article | { readonly cause: Cause } = articleFrom(one, new Map(), article.id);
		return 'cause' in revision ? [] : (revisionFrom(one, { ...revision, id: article.id }) ?? []);
	});
	return { ...latest, revisions };
}

function revisionFrom(node: unknown, article: Article): Revision | undefined {
	const ours = field(node, OURS);
	const keptAt = timeOf(ours);
	if (keptAt === undefined) return undefined;
	return { article: field(ours, 'complete') === false ? { ...article, complete: false } : article, keptAt };
}

function timeOf(ours: unknown): number | undefined {
	const kept = field(ours, 'kept');
	const time = typeof kept === 'string' ? Date.parse(kept) : Number.NaN;
	return Number.isFinite(time) ? time : undefined;
}
