import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TARGETS, tryInput } from './targets.ts';

/** Inputs that once broke something, as `npm run fuzz` wrote them: name of the target, then what it was given. */
const CASES = path.join(import.meta.dirname, 'cases');

for (const file of readdirSync(CASES)
	.filter((name) => name.endsWith('.json'))
	.sort()) {
	test(`case ${path.basename(file, '.json')} holds now`, async () => {
		const { target: name, input } = JSON.parse(readFileSync(path.join(CASES, file), 'utf8'));
		const target = TARGETS.find((one) => one.name === name);
		expect(target).toBeDefined();
		if (target) await tryInput(target, input);
	});
}

for (const target of TARGETS) {
	test(`${target.name}: the first random inputs hold`, {
		timeout: 60_000,
	}, async () => {
		await fc.assert(
			fc.asyncProperty(target.inputs, (input) => tryInput(target, input)),
			{ numRuns: 20 * target.share, seed: 1 },
		);
	});
}
