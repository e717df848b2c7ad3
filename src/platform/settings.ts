import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../engine/types.ts';
import { type Stored, stored } from './stored.ts';

/** `sure` shows what was nearly always right on labelled stories, `more` all that the engine reports. */
export type Sensitivity = 'sure' | 'more';

export type Settings = {
	/** An article that is checked is kept as well, for the next one to be compared with. */
	readonly keepOnCheck: boolean;
	readonly showMarks: boolean;
	readonly sensitivity: Sensitivity;
	/** Kinds the reader does not want to see; a new kind is shown until it is hidden. */
	readonly hiddenKinds: readonly DiscrepancyKind[];
};

/** Everything stored outside the corpus, once. */
export const settings: { readonly [K in keyof Settings]: Stored<Settings[K]> } = {
	keepOnCheck: stored('keepOnCheck', true, parseBoolean),
	showMarks: stored('showMarks', true, parseBoolean),
	sensitivity: stored('sensitivity', 'sure', parseSensitivity),
	hiddenKinds: stored('hiddenKinds', [], parseKinds),
};

export async function readSettings(): Promise<Settings> {
	const [keepOnCheck, showMarks, sensitivity, hiddenKinds] = await Promise.all([
		settings.keepOnCheck.get(),
		settings.showMarks.get(),
		settings.sensitivity.get(),
		settings.hiddenKinds.get(),
	]);
	return { keepOnCheck, showMarks, sensitivity, hiddenKinds };
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
