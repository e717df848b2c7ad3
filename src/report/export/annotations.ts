import type { Excerpt, Passage, Report } from '../../engine/types.ts';
import { webAddress } from '../source-name.ts';
import { sourceFinder } from '../sources.ts';
import type { Words } from '../words.ts';
import { oneLine, titleOf } from './text.ts';

/** Characters of context on either side of quoted words, to find them again in a page that changed a little. */
const CONTEXT = 32;

type Json = Readonly<Record<string, unknown>>;

/**
 * W3C Web Annotation Data Model (2017), JSON-LD: one annotation a difference, with quote and position selectors; what is
 * only here is highlighted, what is left out is a comment on the article. Positions count in the article's own text.
 */
export function reportAnnotations(report: Report, words: Words): Json {
	const { message } = words;
	const { id, url } = report.article;
	const target = iri(url ?? id);
	const collection = `urn:crosscheck:${encodeURIComponent(url ?? id)}`;
	const sourceOf = sourceFinder(report);
	const comment = (value: string): Json => ({
		type: 'TextualBody',
		value: oneLine(value),
		purpose: 'commenting',
		format: 'text/plain',
		language: message('localeTag'),
	});
	const link = (passage: Passage & { readonly source: string }): Json => ({
		type: 'SpecificResource',
		source: iri(sourceOf(passage.source).url ?? passage.source),
		purpose: 'linking',
		selector: selectors(passage),
	});
	const annotations: readonly Json[] = [
		...report.discrepancies.map((found) => ({
			motivation: 'commenting',
			body: [
				comment(message(found.reason.key, found.reason.substitutions)),
				{ type: 'TextualBody', value: titleOf(found, words), purpose: 'classifying' },
				...found.evidence.map(link),
			],
			target: { source: target, selector: selectors(found) },
		})),
		...report.onlyHere.map((passage) => ({
			motivation: 'highlighting',
			body: [comment(message('onlyHereTitle'))],
			target: { source: target, selector: selectors(passage) },
		})),
		...report.omitted.map(({ what, evidence }) => ({
			motivation: 'commenting',
			body: [comment(`${message('leftOutTitle')}: ${what}`), ...evidence.map(link)],
			target,
		})),
	];
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: collection,
		type: 'AnnotationCollection',
		label: oneLine(report.article.title ?? id),
		total: annotations.length,
		first: {
			id: `${collection}:page`,
			type: 'AnnotationPage',
			partOf: collection,
			startIndex: 0,
			items: annotations.map((annotation, index) => ({
				id: `${collection}:${index + 1}`,
				type: 'Annotation',
				generator: { type: 'Software', name: 'Crosscheck' },
				...annotation,
			})),
		},
	};
}

/** Where an article has no address, the name it was kept under becomes one. */
const iri = (name: string): string =>
	webAddress(name)?.replace(NOT_IN_IRI, encodeURIComponent) ?? `urn:crosscheck:article:${encodeURIComponent(name)}`;

/** An article says its address as it likes, and browsers take it. */
const NOT_IN_IRI = /[\s\p{Cc}<>"{}|\\^`]/gu;

/** The words around a quotation are those of its own sentence. */
function selectors({ exact, start, end, sentence }: Passage): readonly Json[] {
	const [before, after] = [sentence.exact.slice(0, start - sentence.start), sentence.exact.slice(end - sentence.start)];
	const isInside = start >= sentence.start && end <= sentence.end;
	return [
		{
			type: 'TextQuoteSelector',
			exact,
			...(isInside ? { prefix: before.slice(-CONTEXT), suffix: after.slice(0, CONTEXT) } : {}),
		},
		position({ exact, start, end }),
	];
}

const position = ({ start, end }: Excerpt): Json => ({ type: 'TextPositionSelector', start, end });
