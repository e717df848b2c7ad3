import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../engine/types.ts';
import type { Choice } from '../report/shown.ts';
import { readDismissals, watchDismissals } from './dismissals.ts';
import { type Stored, stored } from './stored.ts';

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

export async function readSettings(): Promise<Settings> {
	const [keepOnCheck, showMarks, showCoverage, sensitivity, hiddenKinds] = await Promise.all([
		settings.keepOnCheck.get(),
		settings.showMarks.get(),
		settings.showCoverage.get(),
		settings.sensitivity.get(),
		settings.hiddenKinds.get(),
	]);
	return { keepOnCheck, showMarks, showCoverage, sensitivity, hiddenKinds };
}

/** What a page and its panel show of a report. */
export type Viewing = Choice & Pick<Settings, 'showMarks' | 'showCoverage'>;

export async function readViewing(): Promise<Viewing> {
	const [settings, dismissals] = await Promise.all([readSettings(), readDismissals()]);
	return { ...settings, dismissals };
}

/** Calls back after every change of what is to be shown; returns how to stop. */
export function watchViewing(changed: (now: Viewing) => void): () => void {
	const again = () => void readViewing().then(changed, console.error);
	const { showMarks, showCoverage, sensitivity, hiddenKinds } = settings;
	const stops = [
		showMarks.watch(again),
		showCoverage.watch(again),
		sensitivity.watch(again),
		hiddenKinds.watch(again),
		watchDismissals(again),
	];
	return () => {
		for (const stop of stops) stop();
	};
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
