// Runs a TypeScript tool of this folder: node tools/run.mjs demo --browser firefox
// Tools drive browsers exactly as the tests do, with the tests' own code.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, ...rest] = process.argv.slice(2);
// Inside the project, so that the packages it asks for are found.
const outfile = path.resolve(`dist/tools/${name}.mjs`);
await build({
	entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
	outfile,
	bundle: true,
	packages: 'external',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	loader: { '.bin': 'binary' },
	logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
