import type { Draft } from '../../draft.ts';
import { wordsOf } from '../words.ts';
import { type Day, parseDay } from './calendar.ts';
import { explicitAt } from './explicit-date.ts';
import { numericDates } from './numeric-date.ts';

/** The day the article appeared: as the page states it, else as its byline or dateline does, with the year. */
export function publicationDay(draft: Draft, spaced: boolean): Day | undefined {
	const stated = parseDay(draft.article.published);
	if (stated !== undefined) return stated;
	for (const block of draft.blocks) {
		if (block.role !== 'byline' || block.end - block.start > 200) continue;
		const day = fullDay(draft, block, spaced);
		if (day !== undefined) return day;
	}
	const first = draft.blocks.find(({ role }) => role === 'body');
	const dateline = first && DATELINE.exec(draft.text.slice(first.start, Math.min(first.end, first.start + 120)));
	return dateline ? fullDay(draft, { start: first.start, end: first.start + dateline[0].length }, spaced) : undefined;
}

/** "PORT ALMA, Jan 9, 2020 (Coastwire) -" */
const DATELINE = /^[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-ŽA-Za-zÀ-ỿ .,'/-]{1,60}, .{3,40}?(?:\(.{2,40}?\) ?)?[–-]/u;

function fullDay(draft: Draft, span: { start: number; end: number }, spaced: boolean): Day | undefined {
	const numeric = numericDates(draft.text, span, undefined)[0];
	if (numeric) return numeric.day;
	const words = wordsOf(draft.text, span, spaced);
	for (let at = 0; at < words.length; at++) {
		const found = explicitAt({ words, published: undefined }, at);
		if (found?.days && found.precision === 'day') return found.days.from;
	}
	return undefined;
}
