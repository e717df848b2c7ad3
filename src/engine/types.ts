/** Half-open [start, end), UTF-16 offsets into the `text` of the article that owns it. */
export type Span = { readonly start: number; readonly end: number };

/** The article on screen and every article of the corpus have this one shape. */
export type Article = {
	/** Unique in a corpus: the canonical URL, or a file's name on the command line. */
	readonly id: string;
	readonly url?: string;
	readonly title?: string;
	/** The outlet's name as readers know it. */
	readonly publisher?: string;
	readonly author?: string;
	/** ISO 8601 day or date-time as published, with its zone where known. Without it "last Friday" cannot be resolved. */
	readonly published?: string;
	readonly modified?: string;
	/** BCP 47 tag, where the page states one. */
	readonly language?: string;
	/** Canonical text, blocks separated by "\n". Every Span points here and nowhere else. */
	readonly text: string;
};

/** What a line of the text is for. Only `body` is compared; the rest would collide with the story's facts. */
export type BlockRole = 'body' | 'heading' | 'caption' | 'byline' | 'promo' | 'list';
export type Block = Span & { readonly role: BlockRole };

/** A word or mark, cut like the Penn and Universal Dependencies treebanks ("do" + "n't", "Bessent" + "'s"). */
export type Token = Span & {
	/** Repaired and normalised for reading ("’" as "'"), so not always `text.slice(start, end)`. */
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	/** Universal part of speech: NOUN, PROPN, VERB, AUX … */
	readonly pos: string;
	/** Penn Treebank tag: VBD, NNS … */
	readonly tag: string;
	/** Index of the syntactic head in the same sentence; -1 for the root, or where no parse was made. */
	readonly head: number;
	/** Universal Dependencies relation to the head; "" where no parse was made. */
	readonly rel: string;
};

export type Sentence = Span & {
	readonly index: number;
	/** Index into `Reading.blocks`. */
	readonly block: number;
	readonly tokens: readonly Token[];
};

/** How exact the article says a figure is. */
export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

export type Quantity = Span & {
	readonly kind: 'quantity';
	/** Per cent as 19, money in the currency's unit ($1.5 million = 1500000), ages in years. */
	readonly value: number;
	/** The other end of "10 to 15"; `value` is the lower one. */
	readonly upper?: number;
	/** "" for a bare count; "%", an ISO 4217 code, "km", "°C", "years-old", "magnitude" … as listed in facts/units.ts. */
	readonly unit: string;
	readonly bound: Bound;
	/** "52-3", "5–4": a tally of two or three numbers in this order; `value` is the first. */
	readonly tally?: readonly number[];
	/** "third": an ordinal, which counts nothing. */
	readonly ordinal?: boolean;
	/** "dozens", "hundreds", "several": an order of magnitude rather than a number; value..upper is what it admits. */
	readonly vague?: boolean;
};

export type DatePrecision = 'time' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade';
export type DateFact = Span & {
	readonly kind: 'date';
	/** ISO days, inclusive; the same for a single day. Absent when it cannot be resolved ("recently", no publication day). */
	readonly from?: string;
	readonly to?: string;
	readonly precision: DatePrecision;
	/** Minutes after midnight as written, with the zone's abbreviation where stated. */
	readonly time?: { readonly minutes: number; readonly zone?: string };
	/** A weekday resolved by tense or a relative word may be a week off; an explicit date is sure. */
	readonly sure: boolean;
};

export type NameType = 'person' | 'organization' | 'place';
export type NameFact = Span & {
	readonly kind: 'name';
	readonly type: NameType;
	/** The fullest form of this name in the document ("Scott Bessent" for "Bessent"). */
	readonly canonical: string;
	/** Titles and roles met with any mention: "treasury secretary". */
	readonly roles: readonly string[];
};

export type Quotation = Span & {
	readonly kind: 'quotation';
	/** Without the marks at either end; start and end hold the words alone. */
	readonly speaker?: Span;
	/** The speaker's canonical name, where the mention is or refers to a known one. */
	readonly by?: string;
	/** The reporting verb. */
	readonly cue?: Span;
};

export type Attribution = Span & {
	readonly kind: 'attribution';
	readonly speaker?: Span;
	readonly by?: string;
	readonly cue?: Span;
};

/** One checkable thing a sentence states. */
export type Fact = Quantity | DateFact | NameFact | Quotation | Attribution;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

/** An article with everything the engine read in it: made once, kept with the article under `READER_VERSION`. */
export type Reading = {
	readonly version: number;
	readonly article: Article;
	/** English is read in full; other languages give blocks and sentences only. */
	readonly language: string;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	/** In order of `start`. */
	readonly facts: readonly Fact[];
};

export const DISCREPANCY_KINDS = [
	'number',
	'date',
	'name',
	'place',
	'quote',
	'attribution',
	'polarity',
	'modality',
	'event',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** A key in _locales and its substitutions, in order: the engine writes no prose. */
export type Reason = { readonly key: string; readonly substitutions: readonly string[] };

/** Words of one article, with the sentence they stand in. `text.slice(start, end) === exact`. */
export type Passage = Span & { readonly exact: string; readonly sentence: Span & { readonly exact: string } };
export type Evidence = Passage & { readonly source: string };

export type Discrepancy = Passage & {
	readonly kind: DiscrepancyKind;
	/** 0..1: the share of findings like this one that were right on labelled stories. */
	readonly confidence: number;
	readonly reason: Reason;
	readonly evidence: readonly Evidence[];
};

/** What the others report and this article leaves out. */
export type Omission = { readonly what: string; readonly evidence: readonly Evidence[] };

export type SourceInfo = Omit<Article, 'text'>;
export type StorySource = SourceInfo & { readonly similarity: number };

/** What was looked at, so that "nothing found" can be told from "nothing comparable". */
export type Checked = {
	readonly sentences: number;
	readonly claims: number;
	readonly compared: number;
	/** Why pairs could not be compared, and how many. */
	readonly incomparable: Readonly<Record<string, number>>;
};

export type Report = {
	readonly article: SourceInfo;
	/** The corpus articles judged to tell the same story, most alike first; all evidence comes from them. */
	readonly story: readonly StorySource[];
	/** The story's sources, grouped: copies and rewrites of one text share a group. */
	readonly origins: readonly (readonly string[])[];
	/** In reading order. */
	readonly discrepancies: readonly Discrepancy[];
	readonly onlyHere: readonly Passage[];
	readonly omitted: readonly Omission[];
	readonly checked: Checked;
};
