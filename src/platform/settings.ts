import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../engine/types.ts';
import type { Choice } from '../report/shown.ts';
import { dismissalsIn } from './dismissals.ts';
import { type Items, type Stored, stored, storedItems } from './stored.ts';

export type Sensitivity = Choice['sensitivity'];

export type Settings = {
	/** An article that is checked is kept as well, for the next one to be compared with. */
	readonly keepOnCheck: boolean;
	readonly showMarks: boolean;
	/** Marks what only this article has, and where others have what it leaves out. */
	readonly showCoverage: boolean;
	readonly sensitivity: Sensitivity;
	/** Kinds the reader does not want to see; a new kind is shown until it is hidden. */
	readonly hiddenKinds: readonly DiscrepancyKind[];
};

/** Everything stored outside the corpus, once. */
export const settings: { readonly [K in keyof Settings]: Stored<Settings[K]> } = {
	keepOnCheck: stored('keepOnCheck', true, parseBoolean),
	showMarks: stored('showMarks', true, parseBoolean),
	showCoverage: stored('showCoverage', false, parseBoolean),
	sensitivity: stored('sensitivity', 'sure', parseSensitivity),
	hiddenKinds: stored('hiddenKinds', [], parseKinds),
};

export const readSettings = async (): Promise<Settings> => settingsIn(await storedItems());

export function saveSetting<K extends keyof Settings>(name: K, value: Settings[K]): void {
	settings[name].set(value).catch(console.error);
}

function settingsIn(items: Items): Settings {
	const { keepOnCheck, showMarks, showCoverage, sensitivity, hiddenKinds } = settings;
	return {
		keepOnCheck: keepOnCheck.in(items),
		showMarks: showMarks.in(items),
		showCoverage: showCoverage.in(items),
		sensitivity: sensitivity.in(items),
		hiddenKinds: hiddenKinds.in(items),
	};
}

/** What a page and its panel show of a report. */
export type Viewing = Choice & Pick<Settings, 'showMarks' | 'showCoverage'>;

export async function readViewing(): Promise<Viewing> {
	const items = await storedItems();
	return { ...settingsIn(items), dismissals: dismissalsIn(items) };
}

function parseBoolean(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

function parseSensitivity(value: unknown): Sensitivity | undefined {
	return value === 'sure' || value === 'more' ? value : undefined;
}

function parseKinds(value: unknown): readonly DiscrepancyKind[] | undefined {
	return Array.isArray(value) ? DISCREPANCY_KINDS.filter((kind) => value.includes(kind)) : undefined;
}
