import type { Cause } from '../formats/cause.ts';
import type { Problem } from '../platform/protocol.ts';
import type { Where } from './found.ts';

/** An entry that could not be used: good ones of the same file are kept all the same. */
export type BadEntry = Where & { readonly cause: Cause };
/** An article that is kept already, word for word, under another address. */
export type Duplicate = Where & { readonly twin: string };

export type ImportReport = {
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	readonly duplicate: number;
	readonly bad: number;
	/** Pictures, styles and the like in archives and folders. */
	readonly beside: number;
	/** The first some hundred of each, by name. */
	readonly badEntries: readonly BadEntry[];
	readonly duplicates: readonly Duplicate[];
	/** Of our own export: settings, dismissals. Not yet applied. */
	readonly records: readonly (Where & { readonly value: unknown })[];
	/** What ended the import before its last file; what was counted until then is kept. */
	readonly ended?: Problem;
};

export type ImportProgress = {
	readonly file: string;
	readonly fileNumber: number;
	readonly fileCount: number;
	/** How much of this file is read, 0..1. */
	readonly share: number;
	/** Kept so far, whether new or not. */
	readonly articles: number;
	/** Another import is running: this one begins after it. */
	readonly waiting?: boolean;
};

/** Where an import is: what it has counted, and how many entries of which file it has dealt with. */
export type ImportState = {
	readonly report: ImportReport;
	readonly file: number;
	readonly entry: number;
};

export const NOTHING_YET: ImportState = {
	report: {
		added: 0,
		updated: 0,
		unchanged: 0,
		duplicate: 0,
		bad: 0,
		beside: 0,
		badEntries: [],
		duplicates: [],
		records: [],
	},
	file: 0,
	entry: 0,
};

/** A list of hundreds may be read; one of ten thousand helps nobody, and they are counted all the same. */
export const MOST_NAMED = 500;
