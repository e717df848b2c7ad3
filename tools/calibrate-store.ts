// The collected pairs in one file of the repository, so that anybody can fit the weights anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Case, SlotCase } from './calibrate-cases.ts';

const FILE = 'tools/calibrate-pairs.json.gz';

export type Collected = { readonly slots: readonly SlotCase[]; readonly conflicts: readonly Case[] };

/** Feature names once, then of each pair their places and values. */
type Row = [story: number, right: number, weight: number, names: number[], values: number[], kind: string];
type Stored = { readonly names: readonly string[]; readonly slots: readonly Row[]; readonly conflicts: readonly Row[] };

export function save({ slots, conflicts }: Collected): void {
	const names = [...new Set([...slots, ...conflicts].flatMap(({ features }) => [...features.keys()]))].sort();
	const index = new Map(names.map((name, at) => [name, at]));
	const row = (one: Case, kind: string): Row => [
		one.story,
		Number(one.right),
		one.weight,
		[...one.features.keys()].map((name) => index.get(name) ?? 0),
		[...one.features.values()].map(rounded),
		kind,
	];
	const stored: Stored = {
		names,
		slots: slots.map((one) => row(one, one.kind)),
		conflicts: conflicts.map((one) => row(one, '')),
	};
	writeFileSync(FILE, gzipSync(JSON.stringify(stored), { level: 9 }));
}

export function load(): Collected {
	// Written by save() alone.
	const { names, slots, conflicts }: Stored = JSON.parse(gunzipSync(readFileSync(FILE)).toString('utf8'));
	const read = ([story, right, weight, at, values]: Row): Case => ({
		story,
		right: right === 1,
		weight,
		features: new Map(at.map((name, n) => [names[name] ?? '', values[n] ?? 0])),
	});
	const kindOf = ([, , , , , kind]: Row): SlotCase['kind'] =>
		kind === 'attribute' || kind === 'measure' ? kind : 'count';
	return { slots: slots.map((row) => ({ ...read(row), kind: kindOf(row) })), conflicts: conflicts.map(read) };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
