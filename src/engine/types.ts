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
	/** False where the page showed a part of the article only: a teaser, the rest behind a paywall. */
	readonly complete?: boolean;
	/** Canonical text, blocks separated by "\n". Every Span points here and nowhere else. */
	readonly text: string;
};

/** What a line of the text is for. Only `body` is compared; the rest would collide with the story's facts. */
export type BlockRole = 'body' | 'heading' | 'caption' | 'byline' | 'promo' | 'list';
export type Block = Span & { readonly role: BlockRole };

/** A word or mark, cut like the Penn and Universal Dependencies treebanks ("do" + "n't", "Rusk" + "'s"). */
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
	/** The fullest form of this name in the document ("Oskar Rusk" for "Rusk"). */
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

/** Words of one article. `text.slice(start, end) === exact`. */
export type Excerpt = Span & { readonly exact: string };
export type Passage = Excerpt & { readonly sentence: Excerpt };

/** What another article says; or this one in another place, then `source` is its own id. */
export type Evidence = Passage & {
	readonly source: string;
	/** How old its report is beside this article, by day and hour as published or last changed; absent where alike or not known. */
	readonly age?: 'newer' | 'older';
};

/** Sources that say something in one and the same text (copies, rewrites, a copied sentence): one witness, however many pages. */
export type Witness = {
	readonly sources: readonly string[];
	/** The agency that the text is credited to, as credit lines call it: "AP". */
	readonly credit?: string;
	/** The article being read carries this text too. */
	readonly here: boolean;
};

/** What became of it in the newer report: a count grew, a guarded figure or statement was firmed up, what was to come was done. */
export type Development = 'grew' | 'firmer' | 'done';
export type Later = {
	/** Whose report is the newer one: this article's, the other side's, or the article stands between older and newer ones. */
	readonly newer: 'here' | 'there' | 'between';
	readonly development: Development;
};

/** A figure as one article gives it, and when that article was published or last changed. */
export type DatedFigure = Excerpt & { readonly source: string; readonly at?: string };

export type Discrepancy = Passage & {
	readonly kind: DiscrepancyKind;
	/** 0..1: the share of findings like this one that were right on labelled stories. */
	readonly confidence: number;
	readonly reason: Reason;
	readonly evidence: readonly Evidence[];
	/** Who contradicts, and who says the same as this article: one entry an independent origin. This article is in neither. */
	readonly against: readonly Witness[];
	readonly agreeing: readonly Witness[];
	/** A later report and no conflict, as far as times and wording tell. */
	readonly later?: Later;
	/** Of a number that three articles give or more, this one among them: oldest first, articles without a time last. Else empty. */
	readonly timeline: readonly DatedFigure[];
};

/** What the others report and this article leaves out. */
export type Omission = {
	readonly what: string;
	/** 0..1: how sure it is that the others tell one fact, and that this article has it nowhere, also not in other words. */
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	/** Who reports it: one entry an independent origin. */
	readonly witnesses: readonly Witness[];
	/** Where it would stand: the end of the paragraph of this article's text that it belongs after. */
	readonly after?: number;
};

/** A claim that no other article of the story has. */
export type LoneClaim = Passage & {
	/** 0..1: how sure it is that it stands nowhere else, also not in other words. */
	readonly confidence: number;
};

/** Why omissions are claimed, or none are. */
export type Coverage = {
	/**
	 * `claimed`: what is left out is listed, perhaps nothing. `incomplete`: this page shows a part of the article only.
	 * `fewOrigins`: fewer than two independent origins to hold it against.
	 */
	readonly omissions: 'claimed' | 'incomplete' | 'fewOrigins';
	/** Independent origins other than this article's own text. */
	readonly origins: number;
	/** Facts that two origins report and nobody had when this article was published or last changed: not claimed. */
	readonly tooNew: number;
};

export type SourceInfo = Omit<Article, 'text'>;
export type StorySource = SourceInfo & { readonly similarity: number };

/** One text of the story: what copies and rewrites it is one origin. */
export type Origin = Witness & {
	/** Why: the pairs that made it one, each of `sources` or this article. Two articles may be linked through a third. */
	readonly reuse: readonly Reuse[];
};

/** What two articles have in common, side by side. */
export type Reuse = {
	readonly a: string;
	readonly b: string;
	/** 0..1: how much of each one's own words stands in the other, word by word. */
	readonly shareOfA: number;
	readonly shareOfB: number;
	/** Like sentences in the order of `a`, the most alike of them. */
	readonly passages: readonly { readonly a: Excerpt; readonly b: Excerpt }[];
};

/** A sentence of this article that stands in another one of another origin too, word by word: one wire line in a report of its own. */
export type CopiedSentence = Excerpt & { readonly copies: readonly (Excerpt & { readonly source: string })[] };

/** What an outlet changed in an article between two versions of it. */
export type Revision = {
	/** When the older and the newer text were published or last changed, where known. */
	readonly from?: string;
	readonly to?: string;
	/** Where the headline is another one now. It is no part of the text. */
	readonly headline?: { readonly before: string; readonly after: string };
	/** In the order of the newer text; what was removed stands where it stood. */
	readonly changes: readonly Change[];
};
export type Change =
	/** A sentence states something else now: which number, name, quotation … was changed. */
	| { readonly change: 'changed'; readonly kind: DiscrepancyKind; readonly before: Passage; readonly after: Passage }
	/** A sentence is worded differently. */
	| { readonly change: 'reworded'; readonly before: Passage; readonly after: Passage }
	| { readonly change: 'removed'; readonly before: Passage }
	| { readonly change: 'added'; readonly after: Passage };

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
	/** The story's sources by origin: every one of them in one, singles included. */
	readonly origins: readonly Origin[];
	/** In reading order. */
	readonly discrepancies: readonly Discrepancy[];
	readonly onlyHere: readonly LoneClaim[];
	/** Most widely reported first. */
	readonly omitted: readonly Omission[];
	readonly coverage: Coverage;
	/** In reading order. */
	readonly copied: readonly CopiedSentence[];
	/** What this outlet changed since, one entry an older version that was kept, newest first. */
	readonly revisions: readonly Revision[];
	readonly checked: Checked;
};
