/** What the Web Annotation Data Model (W3C Recommendation, 2017) demands, as far as our annotations use it. */
export function objections(document: unknown): readonly string[] {
	const found: string[] = [];
	const must = (holds: boolean, what: string) => {
		if (!holds) found.push(what);
	};
	const collection = fields(document);
	must(collection['@context'] === CONTEXT, '3.1: @context is the anno context');
	onlyKnown(collection, ['@context', 'id', 'type', 'label', 'total', 'first', 'last'], 'collection', must);
	must(isIri(collection['id']), '5.1: a collection has an IRI');
	must(collection['type'] === 'AnnotationCollection', '5.1: a collection says so');
	must(isCount(collection['total']), '5.1: total is a count');

	const page = fields(collection['first']);
	onlyKnown(page, ['id', 'type', 'partOf', 'startIndex', 'items', 'next', 'prev'], 'page', must);
	must(isIri(page['id']) && page['id'] !== collection['id'], '5.2: a page has an IRI of its own');
	must(page['type'] === 'AnnotationPage', '5.2: a page says so');
	must(page['partOf'] === collection['id'], '5.2: a page is part of its collection');
	must(isCount(page['startIndex']), '5.2: startIndex is a count');
	const items = list(page['items']);
	must(items.length === collection['total'], '5.1: total counts the items');
	const ids = items.map((item) => fields(item)['id']);
	must(new Set(ids).size === ids.length, '3.1: every annotation has an IRI of its own');

	items.forEach((item, index) => {
		const annotation = fields(item);
		const at = (rule: string) => `item ${index}, ${rule}`;
		onlyKnown(annotation, ['id', 'type', 'generator', 'motivation', 'body', 'target'], at('annotation'), must);
		must(isIri(annotation['id']), at('3.1: an annotation has an IRI'));
		must(annotation['type'] === 'Annotation', at('3.1: an annotation says so'));
		must(MOTIVATIONS.has(String(annotation['motivation'])), at('3.3.5: a motivation of the vocabulary'));
		const generator = fields(annotation['generator']);
		must(
			generator['type'] === 'Software' && typeof generator['name'] === 'string',
			at('3.3.1: a generator is software'),
		);
		must(list(annotation['target']).length === 1, at('3.1: there is a target'));
		for (const body of list(annotation['body'])) resource(body, at('body'), must);
		for (const target of list(annotation['target'])) resource(target, at('target'), must);
	});
	return found;
}

type Must = (holds: boolean, what: string) => void;

function resource(value: unknown, at: string, must: Must): void {
	if (typeof value === 'string') {
		must(isIri(value), `${at} 3.2: a resource by name is an IRI`);
		return;
	}
	const of = fields(value);
	if (of['type'] === 'TextualBody') {
		onlyKnown(of, ['type', 'value', 'format', 'language', 'purpose'], at, must);
		must(typeof of['value'] === 'string', `${at} 3.2.4: a textual body has one value`);
		must(
			of['purpose'] === undefined || MOTIVATIONS.has(String(of['purpose'])),
			`${at} 3.3.5: a purpose of the vocabulary`,
		);
		must(of['format'] === undefined || /^\w+\/[\w.+-]+$/.test(String(of['format'])), `${at} 3.2.1: a media type`);
		must(of['language'] === undefined || isLanguage(of['language']), `${at} 3.2.1: a language tag`);
		return;
	}
	must(of['type'] === undefined || of['type'] === 'SpecificResource', `${at} 4: a specific resource`);
	onlyKnown(of, ['type', 'source', 'selector', 'purpose'], at, must);
	must(isIri(of['source']), `${at} 4: exactly one source, an IRI`);
	must(
		of['purpose'] === undefined || MOTIVATIONS.has(String(of['purpose'])),
		`${at} 3.3.5: a purpose of the vocabulary`,
	);
	for (const one of list(of['selector'])) selector(fields(one), at, must);
}

function selector(of: Readonly<Record<string, unknown>>, at: string, must: Must): void {
	if (of['type'] === 'TextQuoteSelector') {
		onlyKnown(of, ['type', 'exact', 'prefix', 'suffix'], at, must);
		must(typeof of['exact'] === 'string' && of['exact'] !== '', `${at} 4.2.4: exactly one exact`);
		for (const name of ['prefix', 'suffix'])
			must(of[name] === undefined || typeof of[name] === 'string', `${at} 4.2.4: at most one ${name}`);
		return;
	}
	must(of['type'] === 'TextPositionSelector', `${at} 4.2: a kind of selector of the model`);
	onlyKnown(of, ['type', 'start', 'end'], at, must);
	must(isCount(of['start']) && isCount(of['end']), `${at} 4.2.5: positions are counts`);
	must(Number(of['start']) < Number(of['end']), `${at} 4.2.5: the end is after the start`);
}

function onlyKnown(of: object, names: readonly string[], at: string, must: Must): void {
	for (const name of Object.keys(of)) must(names.includes(name), `${at}: no property ${name} in the context`);
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS = new Set([
	...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
	...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isIri = (value: unknown): boolean =>
	typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value) && URL.canParse(value);
const isLanguage = (value: unknown): boolean =>
	typeof value === 'string' && Intl.getCanonicalLocales(value)[0] === value;
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? { ...value } : {};
const list = (value: unknown): readonly unknown[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];
