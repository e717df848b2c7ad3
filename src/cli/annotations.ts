import type { Article, Passage, Report } from '../engine/types.ts';
import { sentenceFor } from './reason.ts';

/** Characters of context on either side of a quoted passage, to find it again in a page that changed a little. */
const CONTEXT = 32;

/** W3C Web Annotation Data Model (2017), JSON-LD: one annotation a difference, with quote and position selectors. */
export function reportAnnotations(report: Report, { text, url, id }: Article): Record<string, unknown> {
	const target = url ?? id;
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `urn:crosscheck:${encodeURIComponent(target)}`,
		type: 'AnnotationCollection',
		total: report.discrepancies.length,
		first: {
			type: 'AnnotationPage',
			items: report.discrepancies.map((found, index) => ({
				id: `urn:crosscheck:${encodeURIComponent(target)}:${index + 1}`,
				type: 'Annotation',
				motivation: 'commenting',
				body: [
					{ type: 'TextualBody', value: sentenceFor(found.reason), format: 'text/plain', language: 'en' },
					{ type: 'TextualBody', value: found.kind, purpose: 'classifying' },
					...found.evidence.map((evidence) => ({
						type: 'SpecificResource',
						source: report.story.find((source) => source.id === evidence.source)?.url ?? evidence.source,
						purpose: 'linking',
						selector: [
							{ type: 'TextQuoteSelector', exact: evidence.exact },
							{ type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
						],
					})),
				],
				target: { source: target, selector: selectors(text, found) },
			})),
		},
	};
}

const selectors = (text: string, { exact, start, end }: Passage): Record<string, unknown>[] => [
	{
		type: 'TextQuoteSelector',
		exact,
		prefix: text.slice(Math.max(0, start - CONTEXT), start),
		suffix: text.slice(end, end + CONTEXT),
	},
	{ type: 'TextPositionSelector', start, end },
];
