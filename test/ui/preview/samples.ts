import type {
	Article,
	Discrepancy,
	DiscrepancyKind,
	Evidence,
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

const evidence = (source: string, marked: string): Evidence => ({ ...passage(marked), source });

type Sample = {
	at: number;
	kind: DiscrepancyKind;
	confidence?: number;
	here: string;
	reason: readonly [string, ...string[]];
	there: Evidence[];
};

function finding({ at, kind, confidence = 0.93, here, reason: [key, ...substitutions], there }: Sample): Discrepancy {
	return {
		...passage(here, at),
		kind,
		confidence,
		reason: { key, substitutions },
		evidence: there,
		against: witnesses(there),
		agreeing: [],
		timeline: [],
	};
}

const witnesses = (there: readonly Evidence[]): Witness[] =>
	there.map(({ source }) => ({ sources: [source], here: false }));

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
		{ sources: ['wire', 'evening'], credit: 'Northwire', here: false, reuse: [] },
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
			],
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
			there: [evidence('courier', 'The operator [may replace] both engines before the summer, a spokeswoman said.')],
		}),
		finding({
			at: 1400,
			kind: 'place',
			reason: ['This article says Port Alder; Evening Post says Port Elder.'],
			here: 'Nine passengers were taken to the hospital in [Port Alder].',
			there: [evidence('evening', 'Nine passengers were taken to the hospital in [Port Elder].')],
		}),
	],
	onlyHere: [passage('A second ferry, the [Lady Orsa], was called back to harbour as a precaution.', 1600)],
	omitted: [
		{
			what: 'The captain had reported engine trouble two days earlier.',
			evidence: [
				evidence('radio.txt', 'Morrow had [reported engine trouble] two days earlier, an internal log shows.'),
			],
			witnesses: [{ sources: ['radio.txt'], here: false }],
		},
	],
	coverage: { omissions: 'claimed', origins: 3, tooNew: 0 },
	copied: [],
	revisions: [],
	checked: {
		sentences: 34,
		claims: 52,
		compared: 18,
		incomparable: { 'another event': 22, 'other words': 9, 'another unit': 3 },
	},
};

const none: Report = { ...report, discrepancies: [], onlyHere: [], omitted: [] };

export const states: Readonly<Record<string, TabState>> = {
	idle: { kind: 'idle' },
	unreachable: { kind: 'idle' },
	working: { kind: 'working', task: 'check' },
	kept: { kind: 'kept', article, kept: 'added' },
	checked: { kind: 'checked', report, kept: 'added' },
	nothing: { kind: 'checked', report: none, kept: 'unchanged' },
	incomparable: { kind: 'checked', report: { ...none, checked: { ...none.checked, compared: 0 } }, kept: 'off' },
	notAnArticle: { kind: 'failed', problem: { kind: 'notAnArticle' } },
	pageNotAllowed: { kind: 'failed', problem: { kind: 'pageNotAllowed' } },
	clickNeeded: { kind: 'failed', problem: { kind: 'clickNeeded' } },
	emptyCorpus: { kind: 'failed', problem: { kind: 'emptyCorpus' }, article },
	noOtherSource: { kind: 'failed', problem: { kind: 'noOtherSource', kept: 212 }, article },
	languageNotSupported: { kind: 'failed', problem: { kind: 'languageNotSupported', language: 'pt' }, article },
	storageFull: { kind: 'failed', problem: { kind: 'storageFull' }, article },
	storageBlocked: { kind: 'failed', problem: { kind: 'storageBlocked' }, article },
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
