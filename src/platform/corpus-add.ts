import { textPrint } from '../engine/text/print.ts';
import type { Article } from '../engine/types.ts';
import type { KeptArticle, Revision } from '../formats/kept.ts';
import { addToIndex, indexState, removeFromIndex } from './corpus-index.ts';
import {
	type EntryRecord,
	entryRecord,
	infoFrom,
	MOST_REVISIONS,
	revisionRange,
	revisionsOf,
	type Stored,
	sameInfo,
	storedFrom,
} from './corpus-records.ts';
import { corpusState, setCorpusState } from './corpus-repair.ts';
import { answerOf } from './idb.ts';

/**
 * What became of an article. `added`, `updated`: another text or headline under a known address (what was before is a
 * revision), or other metadata. `unchanged`: all of it was there. `duplicate`: another article, `twin`, has this very text.
 */
export type Outcome =
	| { readonly kept: 'added' | 'updated' | 'unchanged' }
	| { readonly kept: 'duplicate'; readonly twin: string };

/**
 * What is to be kept. `dated`: the times are those of another corpus and tell which of two versions is the later; otherwise
 * this one is, whatever the browser's clock says. `again`: it was here a moment ago, beside whatever has the same text.
 */
export type ToKeep = KeptArticle & { readonly dated?: boolean; readonly again?: boolean };

/** One transaction's worth: a few megabytes. Each writes to nearly all buckets of the index, so that small ones cost more. */
const BATCH = 800;

/** In order; no id twice in one, so that each finds what became of the one before. */
export function batchesOf(articles: readonly ToKeep[]): readonly (readonly ToKeep[])[] {
	const batches: ToKeep[][] = [];
	let ids = new Set<string>();
	for (const one of articles) {
		const batch = batches.at(-1);
		if (batch !== undefined && batch.length < BATCH && !ids.has(one.article.id)) {
			batch.push(one);
		} else {
			batches.push([one]);
			ids = new Set();
		}
		ids.add(one.article.id);
	}
	return batches;
}

type Candidate = ToKeep & { readonly print: number };
type Plan = Outcome & { readonly write?: Written };

type Written = KeptArticle & {
	/** What was kept under its id until now. */
	readonly instead?: EntryRecord;
	/** Its revisions are all there are: those in the store are among them. */
	readonly whole?: boolean;
};

/** Keeps a batch with its index and its entries, and says what became of each. */
export async function keepBatch(transaction: IDBTransaction, batch: readonly ToKeep[]): Promise<readonly Outcome[]> {
	const candidates = batch.map((one): Candidate => ({ ...one, print: textPrint(one.article.text) }));
	const plans = await plan(transaction, candidates);
	const written = plans.flatMap((one) => one.write ?? []);
	if (written.length > 0) await write(transaction, written);
	return plans.map((one) => (one.kept === 'duplicate' ? { kept: one.kept, twin: one.twin } : { kept: one.kept }));
}

async function plan(transaction: IDBTransaction, candidates: readonly Candidate[]): Promise<readonly Plan[]> {
	const entries = transaction.objectStore('entries');
	const known = await Promise.all(
		candidates.map(({ article }) => answerOf<EntryRecord | undefined>(entries.index('id').get(article.id))),
	);
	const isDamaged = await Promise.all(known.map((entry) => entry !== undefined && isLost(transaction, entry)));
	const merges = await Promise.all(
		candidates.map((candidate, index) => {
			const entry = known[index];
			return entry && candidate.dated && !isDamaged[index] ? merge(transaction, entry, candidate) : undefined;
		}),
	);
	const twins = await Promise.all(
		candidates.map((candidate, index) => (known[index] ? [] : idsWithText(transaction, candidate))),
	);
	// As if they came one by one: what an earlier one of the batch took away or brought counts for the later ones.
	const gone = new Set<string>();
	const newTexts = new Map<string, string>();
	return candidates.map(({ article, keptAt, revisions, print, again }, index): Plan => {
		const entry = known[index];
		const merged = merges[index];
		if (merged === 'nothing new') return { kept: 'unchanged' };
		if (merged) {
			gone.add(article.id);
			newTexts.set(merged.article.text, article.id);
			return { kept: 'updated', write: merged };
		}
		if (entry) {
			const sameText = entry.print === print && entry.characters === article.text.length;
			// What the same text was known by is not forgotten because this source of it tells less.
			const whole: Article = sameText ? { ...infoFrom(entry), ...article } : article;
			const isSame = sameText && !isDamaged[index] && sameInfo(infoFrom(entry), infoOf(whole));
			if (isSame) return { kept: 'unchanged' };
			if (!sameText) {
				gone.add(article.id);
				newTexts.set(article.text, article.id);
			}
			return { kept: 'updated', write: { article: whole, keptAt, revisions: [], instead: entry } };
		}
		const twin = twins[index]?.find((id) => !gone.has(id)) ?? newTexts.get(article.text);
		if (twin !== undefined && !again) return { kept: 'duplicate', twin };
		newTexts.set(article.text, article.id);
		return { kept: 'added', write: { article, keptAt, revisions } };
	});
}

/** It is listed, but its text is damaged: whoever brings it again makes it whole. */
async function isLost(transaction: IDBTransaction, { doc }: EntryRecord): Promise<boolean> {
	return storedFrom(await answerOf(transaction.objectStore('articles').get(doc))) === undefined;
}

async function idsWithText(transaction: IDBTransaction, { article, print }: Candidate): Promise<readonly string[]> {
	const docs = await answerOf(transaction.objectStore('entries').index('print').getAllKeys(print));
	const articles = transaction.objectStore('articles');
	const stored = (await Promise.all(docs.map((doc) => answerOf(articles.get(doc))))).flatMap(
		(one) => storedFrom(one) ?? [],
	);
	return stored.flatMap((one) => (one.article.text === article.text ? [one.article.id] : []));
}

async function write(transaction: IDBTransaction, written: readonly Written[]): Promise<void> {
	const articles = transaction.objectStore('articles');
	const replaced = written.flatMap(({ instead }) => instead ?? []);
	const histories = await Promise.all(written.map((one) => history(transaction, one)));
	await removeFromIndex(
		transaction,
		replaced.map(({ doc }) => doc),
	);
	for (const { doc } of replaced) {
		for (const store of ['articles', 'entries', 'readings']) transaction.objectStore(store).delete(doc);
	}
	const docs = await Promise.all(
		written.map(({ article, keptAt }) => answerOf(articles.add({ article, keptAt } satisfies Omit<Stored, 'doc'>))),
	);
	const records = written.map(({ article, keptAt }, index): Stored => ({ doc: Number(docs[index]), article, keptAt }));
	const entries = transaction.objectStore('entries');
	for (const [index, record] of records.entries()) entries.put(entryRecord(record, histories[index] ?? 0));
	// What lies beyond indexedTo is indexed by the rebuilding that is under way.
	const { indexedTo } = await indexState(transaction);
	await addToIndex(
		transaction,
		records.filter(({ doc }) => doc <= indexedTo),
	);
	const state = await corpusState(transaction);
	await setCorpusState(transaction, { ...state, count: state.count + written.length - replaced.length });
}

/** Writes the earlier versions of an article and forgets the oldest; how many there are now. */
async function history(transaction: IDBTransaction, { article, revisions, instead, whole }: Written): Promise<number> {
	const store = transaction.objectStore('revisions');
	const range = revisionRange(article.id);
	const added = [...revisions];
	if (whole) store.delete(range);
	else if (instead && isAnotherVersion(instead, article)) added.push(...(await storedVersion(transaction, instead)));
	if (added.length === 0) return instead?.revisions ?? 0;
	const keys = await answerOf(store.getAllKeys(range));
	const last = keys.at(-1);
	let number = Array.isArray(last) ? Number(last[1]) : 0;
	for (const revision of added) store.put(revision, [article.id, ++number]);
	const most = keys.length + added.length;
	const oldest = number - MOST_REVISIONS;
	if (most > MOST_REVISIONS) store.delete(IDBKeyRange.bound([article.id], [article.id, oldest]));
	return Math.min(most, MOST_REVISIONS);
}

/**
 * The versions that are kept and those of another corpus as one history, in order of time; the last is the article. Undefined
 * where that has no version but those that are kept, and the same latest one: then only what is known of it may be new.
 */
async function merge(
	transaction: IDBTransaction,
	instead: EntryRecord,
	{ article, keptAt, revisions }: ToKeep,
): Promise<Written | 'nothing new' | undefined> {
	const ours: Revision[] = [
		...(await revisionsOf(transaction, article.id)),
		...(await storedVersion(transaction, instead)),
	];
	const theirs = [...revisions, { article, keptAt }].filter((one) => !ours.some((other) => isSameVersion(one, other)));
	const current = ours.at(-1);
	if (theirs.length === 0) return current && isSameVersion(current, { article, keptAt }) ? undefined : 'nothing new';
	const all: Revision[] = [];
	for (const one of ours) {
		while ((theirs[0]?.keptAt ?? Number.POSITIVE_INFINITY) < one.keptAt) all.push(...theirs.splice(0, 1));
		all.push(one);
	}
	all.push(...theirs);
	const latest = all.pop();
	return { ...(latest ?? { article, keptAt }), revisions: all.slice(-MOST_REVISIONS), instead, whole: true };
}

async function storedVersion(transaction: IDBTransaction, { doc }: EntryRecord): Promise<readonly Revision[]> {
	const stored = storedFrom(await answerOf(transaction.objectStore('articles').get(doc)));
	return stored ? [{ article: stored.article, keptAt: stored.keptAt }] : [];
}

const isSameVersion = ({ article: a }: Revision, { article: b }: Revision): boolean =>
	a.text === b.text && (a.title === undefined || b.title === undefined || a.title === b.title);

/** Readers see the text and the headline; where no headline was known, nobody has changed it. */
const isAnotherVersion = (entry: EntryRecord, { title = entry.title, text }: Article): boolean =>
	entry.characters !== text.length ||
	entry.print !== textPrint(text) ||
	(entry.title !== undefined && entry.title !== title);

function infoOf({ text: _, ...info }: Article) {
	return info;
}
