import { type Document, factsIn, sentenceAt } from '../document.ts';
import type { Attribution, Quotation, Span } from '../types.ts';

/** What sort of source a story has something from. Of one sort, one may speak for the other: the police, and an inspector. */
export type SourceKind =
	| 'union'
	| 'family'
	| 'press'
	| 'prosecution'
	| 'defence'
	| 'court'
	| 'medical'
	| 'fire'
	| 'police'
	| 'survey'
	| 'aid'
	| 'company'
	| 'government'
	| 'witness'
	| 'officials';

/** The first that fits a mention counts: "hospital spokesman" is a hospital, "the police union" a union. */
const KINDS: readonly (readonly [SourceKind, RegExp])[] = Object.entries({
	union: 'unions?|labor leaders?',
	family:
		'famil(?:y|ies)|relatives?|mother|father|parents|sons?|daughters?|brothers?|sisters?|wife|widow|husband|cousins?|uncle|aunt|friends?|girlfriend|boyfriend',
	press:
		'news|newspapers?|newswires?|papers?|magazine|weekly|tabloid|broadcasters?|television|tv|radio|media|website|reporters?|journalists?|times|post|journal|' +
		'tribune|gazette|herald|telegraph|guardian|globe|chronicle|press|afp|ap|reuters|upi|xinhua|tass|interfax|bloomberg|bbc|cnn|cbs|nbc|abc|cbc|npr',
	prosecution:
		'prosecutors?|prosecution|(?:district|u\\.s\\.|states|county|state) attorneys?|attorney general|indictment|complaint|affidavits?|court (?:records|papers|documents|filings?)|grand jury',
	defence: 'attorneys?|lawyers?|counsel|barristers?|solicitors?',
	court: 'judges?|magistrates?|courts?|tribunal|jury|jurors?',
	medical:
		'hospitals?|doctors?|surgeons?|physicians?|coroners?|medical examiners?|clinic|health (?:ministry|department|officials?|authorities)|paramedics?|nurses?',
	fire: 'firefighters?|firemen|fire (?:chief|marshal|department|service|brigade|officials?|officers?|captain|crews?)',
	police:
		'police|policeman|policewoman|sheriffs?|deputy|deputies|detectives?|constables?|troopers?|investigators?|inspectors?|sgt|lieutenant|fbi|f\\.b\\.i',
	survey:
		'survey|usgs|seismolog[a-z]+|geolog[a-z]+|observatory|meteorolog[a-z]+|weather (?:service|bureau|agency)|hurricane center|university|institutes?|study|studies|researchers?|scientists?|economists?|analysts?',
	aid: 'red (?:cross|crescent)|united nations|u\\.n|un|unicef|oxfam|aid (?:workers?|groups?|agency|agencies)|humanitarian',
	company: 'company|companies|firm|chief executive|ceo|corporation|corp|inc|airline|manufacturer|general manager',
	government:
		'government|governors?|mayors?|ministers?|ministry|president|presidential|white house|premier|cabinet|embassy|senators?|congressman|congresswoman|lawmakers?|state department|councils?|councill?ors?|councilman',
	witness:
		'witness|witnesses|eyewitness|eyewitnesses|residents?|neighbou?rs?|villagers?|passengers?|co-?workers?|employees|survivors?|bystanders?|passers-by',
	officials: 'authorities|officials?',
} satisfies Record<string, string>).map(([kind, words]) => [kind as SourceKind, new RegExp(`\\b(?:${words})\\b`)]);

/** "Officials" may be any of these. */
const OFFICIAL: ReadonlySet<SourceKind> = new Set([
	'officials',
	'police',
	'fire',
	'prosecution',
	'medical',
	'government',
	'survey',
	'court',
]);

/** Neither may be the other in other words. */
export const areTwo = (a: SourceKind, b: SourceKind): boolean =>
	a !== b && !((a === 'officials' && OFFICIAL.has(b)) || (b === 'officials' && OFFICIAL.has(a)));

/** None where the words say only that somebody knows: "officials", "sources", "he". */
export function sourceKind(
	document: Document,
	{ speaker, by }: Pick<Attribution, 'speaker' | 'by'>,
): SourceKind | undefined {
	if (speaker === undefined) return undefined;
	const mention = document.text.slice(speaker.start, speaker.end);
	// "which", "workers, who": a speaker read past his phrase.
	if (SEVERAL.test(mention)) return undefined;
	const own = kindOf(mention);
	if (own !== undefined || by === undefined) return own;
	const roles = document.reading.facts.flatMap((fact) =>
		fact.kind === 'name' && fact.canonical === by ? fact.roles : [],
	);
	return kindOf([by, ...roles].join(' , '));
}
const SEVERAL = /\b(?:and|who|which|that|quot\p{L}+|citing|cited)\b/iu;

const kindOf = (words: string): SourceKind | undefined => KINDS.find(([, test]) => test.test(words.toLowerCase()))?.[0];

/** Whom these words are from: the innermost report around them. */
export function reportAround(document: Document, span: Span): Attribution | Quotation | undefined {
	const sentence = sentenceAt(document, span.start);
	return [...factsIn(document, sentence, 'attribution'), ...factsIn(document, sentence, 'quotation')]
		.filter(({ start, end }) => start <= span.start && end >= span.end)
		.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Whether a sentence speaks of a source of this kind at all: then it may be the one. */
export const namesKind = (sentence: string, kind: SourceKind): boolean =>
	KINDS.some(([one, test]) => one === kind && test.test(sentence.toLowerCase()));
