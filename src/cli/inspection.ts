import type { Fact, Reading } from '../engine/types.ts';

/** What `inspect` answers: sentence spans and every fact read, under the names that its JSON keeps. */
export function inspection(reading: Reading): { sentences: [number, number][]; facts: Record<string, unknown>[] } {
	const { text } = reading.article;
	return {
		sentences: reading.sentences.map(({ start, end }) => [start, end]),
		facts: reading.facts.map((fact) => ({
			kind: fact.kind,
			start: fact.start,
			end: fact.end,
			exact: text.slice(fact.start, fact.end),
			...detail(fact),
		})),
	};
}

function detail(fact: Fact): Record<string, unknown> {
	switch (fact.kind) {
		case 'quantity':
			return {
				value: fact.value,
				upper: fact.upper,
				unit: fact.unit,
				approximate: fact.bound === 'about' || fact.vague === true,
				bound: fact.bound,
			};
		case 'date':
			return { from: fact.from, to: fact.to, precision: fact.precision };
		case 'name':
			return { type: fact.type, canonical: fact.canonical };
		case 'quotation':
		case 'attribution':
			return { speaker: fact.speaker && [fact.speaker.start, fact.speaker.end], by: fact.by };
	}
}
