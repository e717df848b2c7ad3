import type {
	Article,
	Discrepancy,
	DiscrepancyKind,
	Evidence,
	Excerpt,
	Passage,
	Report,
	SourceInfo,
	Witness,
} from '../../../src/engine/types.ts';
import type { TabState } from '../../../src/platform/protocol.ts';

/** "At least [41] people were hurt." → the passage "41" in that sentence, which stands at `at` in its article. */
export function passage(marked: string, at = 0): Passage {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const exact = marked.replace(/[[\]]/g, '');
	const sentence = { start: at, end: at + exact.length, exact };
	return { start: at + start, end: at + end, exact: exact.slice(start, end), sentence };
}

const evidence = (source: string, marked: string, age?: Evidence['age']): Evidence => ({
	...passage(marked),
	source,
	...(age && { age }),
});

const words = (exact: string): Excerpt => ({ start: 0, end: exact.length, exact });

type Sample = {
	at: number;
	kind: DiscrepancyKind;
	confidence?: number;
	here: string;
	reason: readonly [string, ...string[]];
	there: Evidence[];
	more?: Partial<Discrepancy>;
};

function finding({
	at,
	kind,
	confidence = 0.93,
	here,
	reason: [key, ...substitutions],
	there,
	more,
}: Sample): Discrepancy {
	return {
		...passage(here, at),
		kind,
		confidence,
		reason: { key, substitutions },
		evidence: there,
		against: witnesses(there),
		agreeing: [],
		timeline: [],
		...more,
	};
}

const witnesses = (there: readonly Evidence[]): Witness[] =>
	[['courier'], ['wire', 'evening'], ['radio.txt']].flatMap((origin) => {
		const sources = origin.filter((id) => there.some(({ source }) => source === id));
		return sources.length > 0 ? [{ sources, here: false }] : [];
	});

const article: SourceInfo = {
	id: 'https://harbour-daily.example/ferry',
	url: 'https://harbour-daily.example/ferry',
	title: 'Ferry strikes pier at Port Alder, dozens hurt',
	publisher: 'Harbour Daily',
	published: '2026-05-03',
};

const story = [
	{
		id: 'courier',
		url: 'https://courier.example/port-alder',
		title: 'Fourteen injured as commuter ferry hits Port Alder pier',
		publisher: 'The Alder Courier',
		published: '2026-05-03',
		similarity: 0.82,
	},
	{
		id: 'wire',
		url: 'https://northwire.example/7731',
		title: 'Ferry accident injures passengers in Port Alder',
		publisher: 'Northwire',
		published: '2026-05-03T09:12:00Z',
		similarity: 0.78,
	},
	{
		id: 'evening',
		url: 'https://evening-post.example/ferry',
		title: 'Ferry accident injures passengers in Port Alder',
		publisher: 'Evening Post',
		published: '2026-05-03T11:40:00Z',
		similarity: 0.77,
	},
	{
		id: 'radio.txt',
		title: 'Captain blames engine failure for pier collision',
		publisher: 'Radio Coast',
		published: '2026-05-04',
		similarity: 0.61,
	},
];

export const report: Report = {
	article,
	story,
	origins: [
		{ sources: ['courier'], here: false, reuse: [] },
		{
			sources: ['wire', 'evening'],
			credit: 'Northwire',
			here: false,
			reuse: [
				{
					a: 'wire',
					b: 'evening',
					shareOfA: 0.84,
					shareOfB: 0.91,
					passages: [
						{
							a: words('The port authority put the number of injured at 14, two of them in serious condition.'),
							b: words('The number of injured was put at 14 by the port authority, two of them in serious condition.'),
						},
					],
				},
			],
		},
		{ sources: ['radio.txt'], here: false, reuse: [] },
	],
	discrepancies: [
		finding({
			at: 0,
			kind: 'number',
			reason: ['This article says 41; The Alder Courier says 14.'],
			here: 'At least [41] people were hurt when a commuter ferry struck the outer pier at Port Alder early on Sunday.',
			there: [
				evidence(
					'courier',
					'Hospital staff treated [14] people after the Lady Maren ran into the pier, most of them for cuts and bruises.',
				),
				evidence('wire', 'The port authority put the number of injured at [14], two of them in serious condition.'),
				evidence('evening', 'The port authority put the number of injured at [14], two of them in serious condition.'),
			],
			more: {
				agreeing: [{ sources: ['radio.txt'], here: false }],
				timeline: [
					{ ...words('14'), source: 'courier', at: '2026-05-03' },
					{ ...words('14'), source: 'wire', at: '2026-05-03T09:12:00Z' },
					{ ...words('41'), source: article.id, at: '2026-05-03T12:00:00Z' },
					{ ...words('41'), source: 'radio.txt', at: '2026-05-04' },
				],
			},
		}),
		finding({
			at: 200,
			kind: 'date',
			reason: ['This article says Sunday, 3 May; Northwire says Saturday, 2 May.'],
			here: 'The vessel had passed its yearly inspection on [3 May], the operator said.',
			there: [evidence('wire', 'Inspectors had cleared the ferry on [2 May], according to the operator.')],
		}),
		finding({
			at: 400,
			kind: 'name',
			reason: ['This article names Ilse Marrow; Radio Coast names Ilse Morrow.'],
			here: 'Captain [Ilse Marrow] told investigators that the engines did not answer.',
			there: [evidence('radio.txt', 'Captain [Ilse Morrow] said the engines had stopped responding.')],
		}),
		finding({
			at: 600,
			kind: 'quote',
			reason: ['The same words are quoted differently in The Alder Courier.'],
			here: '“We [never] had a warning of this kind,” said Tomas Reld, who runs the line.',
			there: [evidence('courier', '“We [rarely] had a warning of this kind,” said Tomas Reld.')],
		}),
		finding({
			at: 800,
			kind: 'attribution',
			reason: ['This article ascribes this to the mayor; Evening Post ascribes it to the port authority.'],
			here: 'The [mayor] said the pier would stay closed for two weeks.',
			there: [evidence('evening', 'The pier will stay closed for two weeks, the [port authority] said.')],
		}),
		finding({
			at: 1000,
			kind: 'polarity',
			confidence: 0.41,
			reason: ['This article says it was so; Radio Coast says it was not.'],
			here: 'The emergency brake [was used], the captain said.',
			there: [evidence('radio.txt', 'The emergency brake [was not used], according to the captain.')],
		}),
		finding({
			at: 1200,
			kind: 'modality',
			reason: ['This article says it will happen; The Alder Courier says it may.'],
			here: 'The operator [will replace] both engines before the summer.',
			there: [
				evidence('courier', 'The operator [may replace] both engines before the summer, a spokeswoman said.', 'older'),
			],
			more: { later: { newer: 'here', development: 'firmer' } },
		}),
		finding({
			at: 1400,
			kind: 'place',
			reason: ['This article says Port Alder; Evening Post says Port Elder.'],
			here: 'Nine passengers were taken to the hospital in [Port Alder].',
			there: [evidence('evening', 'Nine passengers were taken to the hospital in [Port Elder].')],
		}),
	],
	onlyHere: [
		{
			...passage('A second ferry, the [Lady Orsa], was called back to harbour as a precaution.', 1600),
			confidence: 0.9,
		},
	],
	omitted: [
		{
			what: 'The captain had reported engine trouble two days earlier.',
			confidence: 0.95,
			evidence: [
				evidence('radio.txt', 'Morrow had [reported engine trouble] two days earlier, an internal log shows.'),
			],
			witnesses: [{ sources: ['radio.txt'], here: false }],
			after: 380,
		},
	],
	coverage: { omissions: 'claimed', origins: 3, tooNew: 2 },
	copied: [
		{
			...words('The ferry had left Saint Orin at six in the morning with 212 people on board.'),
			copies: [
				{ ...words('The ferry had left Saint Orin at six in the morning with 212 people on board.'), source: 'wire' },
			],
		},
	],
	revisions: [
		{
			from: '2026-05-03T07:10:00Z',
			to: '2026-05-03T12:00:00Z',
			changes: [
				{
					change: 'changed',
					kind: 'number',
					before: passage('At least [27] people were hurt when a commuter ferry struck the pier.'),
					after: passage('At least [41] people were hurt when a commuter ferry struck the outer pier.'),
				},
				{ change: 'removed', before: passage('The cause of the accident was [not known].') },
			],
		},
	],
	checked: {
		sentences: 34,
		claims: 52,
		compared: 18,
		incomparable: { 'another event': 22, 'other words': 9, 'another unit': 3 },
	},
};

const none: Report = { ...report, discrepancies: [], onlyHere: [], omitted: [], revisions: [] };

export const states: Readonly<Record<string, TabState>> = {
	idle: { kind: 'idle' },
	unreachable: { kind: 'idle' },
	working: { kind: 'working', task: 'check' },
	kept: { kind: 'kept', article, kept: 'added' },
	checked: { kind: 'checked', report, kept: 'added' },
	nothing: { kind: 'checked', report: none, kept: 'unchanged' },
	incomparable: { kind: 'checked', report: { ...none, checked: { ...none.checked, compared: 0 } }, kept: 'off' },
	notAnArticle: { kind: 'failed', problem: { kind: 'notAnArticle' } },
	translated: { kind: 'failed', problem: { kind: 'translated' } },
	pageNotAllowed: { kind: 'failed', problem: { kind: 'pageNotAllowed' } },
	clickNeeded: { kind: 'failed', problem: { kind: 'clickNeeded' } },
	emptyCorpus: { kind: 'failed', problem: { kind: 'emptyCorpus' }, article },
	noOtherSource: { kind: 'failed', problem: { kind: 'noOtherSource', kept: 212 }, article },
	languageNotSupported: { kind: 'failed', problem: { kind: 'languageNotSupported', language: 'pt' }, article },
	storageFull: { kind: 'failed', problem: { kind: 'storageFull' }, article },
	storageBlocked: { kind: 'failed', problem: { kind: 'storageBlocked' }, article },
	updated: { kind: 'failed', problem: { kind: 'updated' }, article },
	reading: { kind: 'working', task: 'check', progress: { done: 7, total: 24, report } },
	stopped: { kind: 'failed', problem: { kind: 'stopped' }, article },
	bug: { kind: 'failed', problem: { kind: 'bug', message: 'No answer to tab.run' }, article },
};

const OUTLETS = ['Harbour Daily', 'The Alder Courier', 'Northwire', 'Evening Post', 'Radio Coast'];
const TITLES = [
	'Ferry strikes pier at Port Alder, dozens hurt',
	'Council votes to close the old market hall',
	'Storm cuts power to nine villages in the Marrow valley',
	'Dairy takeover moves forward after a second offer of 41 million, three weeks after the first one was turned down',
];

export function keptArticles(count: number): readonly Article[] {
	return Array.from({ length: count }, (_, index) => ({
		id: `https://outlet.example/${index}`,
		url: `https://outlet.example/${index}`,
		title: `${TITLES[index % TITLES.length]} (${index + 1})`,
		...(index % 7 === 6 ? {} : { publisher: OUTLETS[index % OUTLETS.length] ?? '' }),
		published: `2026-05-${String(1 + (index % 28)).padStart(2, '0')}`,
		text: `At least ${index} people were hurt when a commuter ferry struck the outer pier at Port Alder early on Sunday.`,
	}));
}
