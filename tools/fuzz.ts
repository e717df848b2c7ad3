// Feeds random inputs to everything that reads what others wrote, until something breaks:
//   npm run fuzz [-- --inputs 100000] [--seed 1] [--target readers]
// The same seed gives the same inputs. What breaks is made as small as it can be and kept in test/fuzz/cases, where the
// tests run it from then on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS, tryInput } from '../test/fuzz/targets.ts';

const { values } = parseArgs({
	options: {
		inputs: { type: 'string', default: '100000' },
		seed: { type: 'string', default: '1' },
		target: { type: 'string' },
	},
});
const seed = Number(values.seed);
const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
if (targets.length === 0) throw new Error(`No target ${values.target}; there are ${TARGETS.map(({ name }) => name)}`);

/** One input may take so long before it counts as broken: a thousand times what an ordinary one takes. */
const LONGEST = 5_000;

const shares = targets.reduce((sum, { share }) => sum + share, 0);

for (const target of targets) {
	const numRuns = Math.ceil((Number(values.inputs) * target.share) / shares);
	const start = performance.now();
	let slowest = 0;
	const property = fc.asyncProperty(target.inputs, async (input) => {
		const begun = performance.now();
		await tryInput(target, input);
		const taken = performance.now() - begun;
		slowest = Math.max(slowest, taken);
		if (taken > LONGEST) throw new Error(`took ${taken.toFixed(0)} ms`);
	});
	const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed, endOnFailure: false });
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	if (!failed) {
		console.log(`ok   ${target.name}: ${numRuns} inputs in ${seconds} s, the slowest took ${slowest.toFixed(0)} ms`);
		continue;
	}
	const [input] = counterexample ?? [];
	const file = `test/fuzz/cases/${target.name}-${seed}.json`;
	writeFileSync(file, `${JSON.stringify({ target: target.name, input }, undefined, '\t')}\n`);
	console.log(`FAIL ${target.name}: kept as ${file}\n`, errorInstance);
	process.exitCode = 1;
}
