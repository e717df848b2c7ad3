import { LEAST_SURE } from './confidence.ts';
import type { Conflict } from './detector.ts';
import { DETECTORS } from './detectors/index.ts';
import { type Document, documentOf } from './document.ts';
import { storyOf } from './story-context.ts';
import type { Checked, Discrepancy, DiscrepancyKind, Evidence, Passage, Reading, Reason, Span } from './types.ts';

type Found = Conflict & { readonly kind: DiscrepancyKind };

/** Every difference between an article and the other articles of its story, and what was looked at. */
export function compareReadings(
	reading: Reading,
	others: readonly Reading[],
): { discrepancies: Discrepancy[]; checked: Checked } {
	const ours = documentOf(reading);
	const theirs = others.map(documentOf);
	const story = storyOf([ours, ...theirs]);
	const found: Found[] = [];
	const incomparable: Record<string, number> = {};
	let [claims, compared] = [0, 0];
	for (const detector of DETECTORS) {
		let own = 0;
		for (const other of [...theirs, ours]) {
			const examination = detector.examine(ours, other, story);
			own = examination.claims;
			compared += examination.compared;
			for (const [because, count] of examination.incomparable)
				incomparable[because] = (incomparable[because] ?? 0) + count;
			for (const conflict of examination.conflicts) found.push({ ...conflict, kind: detector.kind });
		}
		claims += own;
	}
	return {
		discrepancies: merge(found.filter(({ comparison }) => comparison.confidence >= LEAST_SURE)),
		checked: {
			sentences: ours.sentences.length,
			claims,
			compared,
			incomparable: Object.fromEntries(Object.entries(incomparable).sort()),
		},
	};
}

/** What several sources contradict is one finding; the reason is that of the surest source. In reading order. */
function merge(found: readonly Found[]): Discrepancy[] {
	const groups = new Map<string, Found[]>();
	for (const one of found) {
		const span = one.comparison.ours ?? one.ours.span;
		const key = `${one.kind} ${span.start} ${span.end}`;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const merged = [...groups.values()].map((group) =>
		discrepancy(group.toSorted((a, b) => b.comparison.confidence - a.comparison.confidence)),
	);
	return merged.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

function discrepancy(group: readonly Found[]): Discrepancy {
	const [surest] = group;
	if (surest === undefined) throw new Error('A finding needs a conflict');
	return {
		kind: surest.kind,
		...passage(surest.ours.document, surest.ours.sentence, surest.comparison.ours ?? surest.ours.span),
		confidence: surest.comparison.confidence,
		reason: reasonOf(surest),
		evidence: group.map(
			({ theirs, comparison }): Evidence => ({
				source: theirs.document.reading.article.id,
				...passage(theirs.document, theirs.sentence, comparison.theirs ?? theirs.span),
			}),
		),
	};
}

/** Says whose words the other side is: another source's, or this article's own in another place. */
function reasonOf({ ours, theirs, comparison: { reason } }: Found): Reason {
	if (ours.document === theirs.document) return { key: `${reason.key}Within`, substitutions: reason.substitutions };
	const { id, publisher, title } = theirs.document.reading.article;
	return { key: reason.key, substitutions: [...reason.substitutions, publisher ?? title ?? id] };
}

function passage(document: Document, sentence: Span, { start, end }: Span): Passage {
	const { text } = document;
	return {
		start,
		end,
		exact: text.slice(start, end),
		sentence: { start: sentence.start, end: sentence.end, exact: text.slice(sentence.start, sentence.end) },
	};
}
