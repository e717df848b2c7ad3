import type { Discrepancy, Omission, Passage, Report, Span } from '../engine/types.ts';
import { message, reasonText } from '../platform/i18n.ts';
import { counted } from '../platform/locale.ts';
import { itemName, type ReportItem } from '../report/item.ts';
import { KIND_SHAPES, NOTE_SHAPES } from '../report/kind-shapes.ts';
import { type Choice, shown } from '../report/shown.ts';
import { LINE_OF_KIND, type Line } from './looks.ts';

/** One thing of the report, and where it stands in the page now. */
export type Mark = Noted & {
	readonly item: ReportItem;
	readonly name: string;
	/** The words that are marked; of an omission, the words that it would follow. */
	readonly span: Span;
	ranges: readonly Range[];
};
export type Noted =
	| { readonly kind: 'difference'; readonly discrepancy: Discrepancy }
	| { readonly kind: 'onlyHere'; readonly passage: Passage; readonly others: number }
	| { readonly kind: 'omitted'; readonly omission: Omission };

/** Everything of a report that can be marked and that the reader wants to see, in reading order. */
export function marksOf(report: Report, choice: Choice, rangesOf: (span: Span) => readonly Range[]): readonly Mark[] {
	const { listed, omitted, onlyHere } = shown(report, choice);
	const mark = (item: ReportItem, span: Span, noted: Noted): Mark => ({
		...noted,
		item,
		name: itemName(item),
		span,
		ranges: rangesOf(span),
	});
	const marks = [
		...listed.map(({ index, discrepancy }) =>
			mark({ list: 'discrepancies', index }, discrepancy, { kind: 'difference', discrepancy }),
		),
		...onlyHere.map(({ index, claim }) =>
			mark({ list: 'onlyHere', index }, claim, { kind: 'onlyHere', passage: claim, others: report.story.length }),
		),
		...omitted.flatMap(({ index, omission }) => {
			const span = placeOf(omission);
			return span ? [mark({ list: 'omitted', index }, span, { kind: 'omitted', omission })] : [];
		}),
	];
	return marks.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The last words of the paragraph that an omission belongs after: enough of them to be found again. */
function placeOf({ after }: Omission): Span | undefined {
	return after === undefined || after === 0 ? undefined : { start: Math.max(0, after - LAST_WORDS), end: after };
}
const LAST_WORDS = 40;

/** What an omission leaves in the text is a gap, and a gap has no words to be underlined. */
export function lineOf(mark: Noted): Line | undefined {
	switch (mark.kind) {
		case 'difference':
			return mark.discrepancy.later ? 'later' : LINE_OF_KIND[mark.discrepancy.kind];
		case 'onlyHere':
			return 'only';
		case 'omitted':
			return undefined;
	}
}

export function shapeOf(mark: Noted): string {
	if (mark.kind !== 'difference') return NOTE_SHAPES[mark.kind];
	return mark.discrepancy.later ? NOTE_SHAPES.later : KIND_SHAPES[mark.discrepancy.kind];
}

export function titleOf(mark: Noted): string {
	if (mark.kind !== 'difference') return message(mark.kind === 'onlyHere' ? 'onlyHereTitle' : 'leftOutTitle');
	return mark.discrepancy.later ? message('laterReport') : message(`kind_${mark.discrepancy.kind}`);
}

/** The sentence that says what is noted. */
export function sentenceOf(mark: Noted): string {
	switch (mark.kind) {
		case 'difference':
			return reasonText(mark.discrepancy.reason);
		case 'onlyHere':
			return counted('onlyHereHelp', mark.others);
		case 'omitted':
			return mark.omission.what;
	}
}
