import type { Claim } from './claim.ts';
import { isSure, LEAST_SURE } from './confidence.ts';
import type { Agreement, Conflict } from './detector.ts';
import { DETECTORS } from './detectors/index.ts';
import type { Document } from './document.ts';
import type { Origins } from './origins/index.ts';
import { evidenceOf, passageOf, sentencesAround } from './passage.ts';
import { daysApart } from './story/day.ts';
import { shareOfOneStory } from './story/same-story.ts';
import type { Story } from './story-context.ts';
import { ageBeside } from './time/age.ts';
import { laterOf } from './time/later.ts';
import { timelineOf } from './time/timeline.ts';
import type { Checked, Discrepancy, DiscrepancyKind, Reason } from './types.ts';

type Found = Conflict & { readonly kind: DiscrepancyKind };

/** Every difference between an article and the other articles of its story, as much alike as `similarities` says, and what was looked at. */
export function compareDocuments(
	ours: Document,
	theirs: readonly Document[],
	story: Story,
	origins: Origins,
	similarities: readonly number[],
): { discrepancies: Discrepancy[]; checked: Checked } {
	const found: Found[] = [];
	const agreements: Agreement[] = [];
	const incomparable: Record<string, number> = {};
	let [claims, compared] = [0, 0];
	const shares = sharesOf(ours, theirs, similarities);
	for (const detector of DETECTORS) {
		let own = 0;
		for (const other of [...theirs, ours]) {
			const examination = detector.examine(ours, other, story);
			own = examination.claims;
			compared += examination.compared;
			for (const [because, count] of examination.incomparable)
				incomparable[because] = (incomparable[because] ?? 0) + count;
			// What somebody said was said once, whatever else the two articles tell.
			const share = detector.kind === 'quote' ? 1 : (shares.get(other) ?? 1);
			for (const conflict of examination.conflicts)
				if (!areBothInBoth(conflict)) found.push({ ...asSureAs(conflict, share), kind: detector.kind });
			if (other !== ours) agreements.push(...examination.agreements);
		}
		claims += own;
	}
	return {
		discrepancies: merge(
			found.filter(({ comparison }) => comparison.confidence >= LEAST_SURE),
			agreements,
			origins,
		),
		checked: {
			sentences: ours.sentences.length,
			claims,
			compared,
			incomparable: Object.fromEntries(Object.entries(incomparable).sort()),
		},
	};
}

/** How much of its confidence a finding keeps against each of the others: as far as both tell one story. */
function sharesOf(
	ours: Document,
	theirs: readonly Document[],
	similarities: readonly number[],
): ReadonlyMap<Document, number> {
	const published = ({ reading: { article } }: Document) => article.published;
	const shareOf = (other: Document, index: number) =>
		shareOfOneStory(similarities[index] ?? 1, daysApart(published(ours), published(other)));
	return new Map(theirs.map((other, index) => [other, shareOf(other, index)]));
}

const asSureAs = (conflict: Conflict, share: number): Conflict => ({
	...conflict,
	comparison: { ...conflict.comparison, confidence: conflict.comparison.confidence * share },
});

/** Each article has the other's sentence too, word for word: whatever there is between the two, it is not between the articles. */
function areBothInBoth({ ours, theirs, comparison }: Conflict): boolean {
	if (ours.document === theirs.document) return false;
	const print = ({ document, sentence, span }: Claim, words = span): string => {
		const { start, end } = sentencesAround(document, sentence, words);
		return document.text.slice(start, end);
	};
	return (
		theirs.document.text.includes(print(ours, comparison.ours)) &&
		ours.document.text.includes(print(theirs, comparison.theirs))
	);
}

/** What several sources contradict is one finding; the reason is that of the surest source. In reading order. */
function merge(found: readonly Found[], agreements: readonly Agreement[], origins: Origins): Discrepancy[] {
	const groups = new Map<string, Found[]>();
	for (const one of found) {
		const span = one.comparison.ours ?? one.ours.span;
		const key = `${one.kind} ${span.start} ${span.end}`;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const contested = new Set(found.map(({ ours }) => ours));
	const telling = agreements.filter(({ ours }) => contested.has(ours));
	const merged = [...groups.values()].map((group) => {
		const sides = new Set(group.map(({ ours }) => ours));
		return discrepancy(
			worthTelling(group.toSorted((a, b) => b.comparison.confidence - a.comparison.confidence)),
			telling.filter(({ ours }) => sides.has(ours)),
			origins,
		);
	});
	return merged.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

/** Where one source contradicts for sure, others that may are heard if they say what a sure one says. */
function worthTelling(group: readonly Found[]): readonly Found[] {
	const sure = group.filter(({ comparison }) => isSure(comparison));
	if (sure.length === 0) return group;
	const said = new Set(sure.map(wordsOf));
	return group.filter((one) => said.has(wordsOf(one)));
}

const wordsOf = ({ theirs: { document, span }, comparison }: Found): string => {
	const { start, end } = comparison.theirs ?? span;
	return document.text.slice(start, end).toLowerCase();
};

function discrepancy(group: readonly Found[], agreements: readonly Agreement[], origins: Origins): Discrepancy {
	const [surest] = group;
	if (surest === undefined) throw new Error('A finding needs a conflict');
	const { document, sentence, span } = surest.ours;
	const { article } = document.reading;
	const elsewhere = group.map(({ theirs }) => theirs).filter((claim) => claim.document !== document);
	const against = new Set(elsewhere.map((claim) => claim.document));
	// Whoever says both stands on neither side.
	const agreeing = agreements.map(({ theirs }) => theirs).filter((claim) => !against.has(claim.document));
	const later = laterOf(
		group.map(({ theirs, comparison: { succession } }) => ({
			succession,
			age: ageBeside(article, theirs.document.reading.article),
		})),
	);
	return {
		kind: surest.kind,
		...passageOf(document, sentence, surest.comparison.ours ?? span),
		confidence: surest.comparison.confidence,
		reason: reasonOf(surest),
		evidence: group.map(({ theirs, comparison }) =>
			evidenceOf(article, theirs.document, theirs.sentence, comparison.theirs ?? theirs.span),
		),
		against: origins.witnesses(elsewhere, sentence),
		agreeing: origins.witnesses(agreeing, sentence),
		...(later !== undefined && { later }),
		timeline: surest.kind === 'number' ? timelineOf([surest.ours, ...elsewhere, ...agreeing]) : [],
	};
}

/** Says whose words the other side is: another source's, or this article's own in another place. */
function reasonOf({ ours, theirs, comparison: { reason } }: Found): Reason {
	if (ours.document === theirs.document) return { key: `${reason.key}Within`, substitutions: reason.substitutions };
	const { id, publisher, title } = theirs.document.reading.article;
	return { key: reason.key, substitutions: [...reason.substitutions, publisher ?? title ?? id] };
}
