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

/** One transaction's worth: a few megabytes. Each writes to nearly all buckets of the index, so that small ones cost more. */
const BATCH = 800;

/** In order; no id twice in one, so that each finds what became of the one before. */
export function batchesOf(articles: readonly KeptArticle[]): readonly (readonly KeptArticle[])[] {
	const batches: KeptArticle[][] = [];
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

type Candidate = KeptArticle & { readonly print: number };
type Plan = Outcome & { readonly write?: KeptArticle; readonly instead?: EntryRecord };

/** Keeps a batch with its index and its entries, and says what became of each. */
export async function keepBatch(
	transaction: IDBTransaction,
	batch: readonly KeptArticle[],
): Promise<readonly Outcome[]> {
	const candidates = batch.map((one): Candidate => ({ ...one, print: textPrint(one.article.text) }));
	const plans = await plan(transaction, candidates);
	const written = plans.flatMap(({ write, instead }) => (write === undefined ? [] : [{ write, instead }]));
	if (written.length > 0) await write(transaction, written);
	return plans.map((one) => (one.kept === 'duplicate' ? { kept: one.kept, twin: one.twin } : { kept: one.kept }));
}

async function plan(transaction: IDBTransaction, candidates: readonly Candidate[]): Promise<readonly Plan[]> {
	const entries = transaction.objectStore('entries');
	const known = await Promise.all(
		candidates.map(({ article }) => answerOf<EntryRecord | undefined>(entries.index('id').get(article.id))),
	);
	const isDamaged = await Promise.all(known.map((entry) => entry !== undefined && isLost(transaction, entry)));
	const twins = await Promise.all(
		candidates.map((candidate, index) => (known[index] ? [] : idsWithText(transaction, candidate))),
	);
	// As if they came one by one: what an earlier one of the batch took away or brought counts for the later ones.
	const gone = new Set<string>();
	const newTexts = new Map<string, string>();
	return candidates.map(({ article, keptAt, revisions, print }, index): Plan => {
		const entry = known[index];
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
			return { kept: 'updated', write: { article: whole, keptAt, revisions: [] }, instead: entry };
		}
		const twin = twins[index]?.find((id) => !gone.has(id)) ?? newTexts.get(article.text);
		if (twin !== undefined) return { kept: 'duplicate', twin };
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

type Written = { readonly write: KeptArticle; readonly instead: EntryRecord | undefined };

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
		written.map(({ write: { article, keptAt } }) =>
			answerOf(articles.add({ article, keptAt } satisfies Omit<Stored, 'doc'>)),
		),
	);
	const records = written.map(
		({ write: { article, keptAt } }, index): Stored => ({ doc: Number(docs[index]), article, keptAt }),
	);
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
async function history(transaction: IDBTransaction, { write, instead }: Written): Promise<number> {
	const store = transaction.objectStore('revisions');
	const { id } = write.article;
	const before: Revision[] = [];
	if (instead && isAnotherVersion(instead, write.article)) {
		const stored = storedFrom(await answerOf(transaction.objectStore('articles').get(instead.doc)));
		if (stored) before.push({ article: stored.article, keptAt: stored.keptAt });
	}
	const added = [...write.revisions, ...before];
	if (added.length === 0) return instead?.revisions ?? 0;
	const keys = await answerOf(store.getAllKeys(revisionRange(id)));
	const last = keys.at(-1);
	let number = Array.isArray(last) ? Number(last[1]) : 0;
	for (const revision of added) store.put(revision, [id, ++number]);
	const most = keys.length + added.length;
	const oldest = number - MOST_REVISIONS;
	if (most > MOST_REVISIONS) store.delete(IDBKeyRange.bound([id], [id, oldest]));
	return Math.min(most, MOST_REVISIONS);
}

/** Readers see the text and the headline; where no headline was known, nobody has changed it. */
const isAnotherVersion = (entry: EntryRecord, { title = entry.title, text }: Article): boolean =>
	entry.characters !== text.length ||
	entry.print !== textPrint(text) ||
	(entry.title !== undefined && entry.title !== title);

function infoOf({ text: _, ...info }: Article) {
	return info;
}
