// Runs a TypeScript file of this folder: node tools/train/run.mjs train.ts TREEBANK_FOLDER
// --weights FOLDER takes the trained weights from there instead of src/engine/syntax/weights.
// The features come from src/engine/syntax itself, so that training and run time cannot differ.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
const option = rest.indexOf('--weights');
const weights = option < 0 ? undefined : path.resolve(rest.splice(option, 2)[1]);
const otherWeights = {
	name: 'other weights',
	setup: (building) =>
		building.onResolve({ filter: /\/weights\/(?:tagger|parser)\.bin$/ }, ({ path: file }) =>
			weights ? { path: path.join(weights, path.basename(file)) } : undefined,
		),
};
const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-train-'));
const outfile = path.join(folder, 'bundle.mjs');
try {
	await build({
		entryPoints: [path.join(import.meta.dirname, entry)],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		loader: { '.bin': 'binary' },
		logLevel: 'warning',
		plugins: [otherWeights],
	});
	process.argv = [process.argv[0], outfile, ...rest];
	await import(pathToFileURL(outfile).href);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
