// Builds src and extension into dist/chrome, dist/firefox and dist/cli.mjs.
//   node build.mjs [--watch] [--check]
// --check also holds the bundles to their size budgets and to the promise that nothing leaves the machine.
import { readdirSync, readFileSync, statSync, watch as watchFiles, writeFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { enginePrint } from './tools/engine-print.mjs';
import { manifestFor } from './tools/manifests.mjs';
import { packagesInside, packagesTold } from './tools/packages-inside.mjs';
import { waysOut } from './tools/ways-out.mjs';

const TARGETS = ['chrome', 'firefox'];
const BUNDLES = {
	background: 'src/background/main.ts',
	engine: 'src/background/engine-entry.ts',
	content: 'src/content/main.ts',
	panel: 'src/ui/panel.tsx',
	options: 'src/ui/options.tsx',
	import: 'src/import/worker.ts',
	library: 'src/ui/library.tsx',
	welcome: 'src/ui/welcome.tsx',
};

/** Language data, by the script that carries it. */
const DATA = Object.fromEntries(
	readdirSync('src/engine', { recursive: true })
		.filter((file) => file.endsWith('.bin'))
		.sort()
		.map((file) => [`data-${path.basename(file, '.bin')}.js`, path.join('src/engine', file)]),
);

const KB = 1024;
/** Bytes after gzip. Raise one on purpose, in the commit that grows it. */
const BUDGETS = { 'background.js': 60 * KB, 'content.js': 40 * KB, 'panel.js': 40 * KB, 'import.js': 140 * KB };
/** What a store receives. */
const PACKAGE_BUDGET = 6 * KB * KB;

/** Mozilla's linter reads no larger script, and reports an error instead. */
const LARGEST_SCRIPT = 5 * KB * KB;

const flags = new Set(process.argv.slice(2));
for (const flag of flags) {
	if (flag !== '--watch' && flag !== '--check') throw new Error(`build.mjs: unknown option ${flag}`);
}
const watch = flags.has('--watch');

await rm('dist', { recursive: true, force: true });
const builds = [...TARGETS.flatMap((target) => Object.entries(BUNDLES).map((entry) => bundle(target, entry))), cli()];
await Promise.all(TARGETS.map(copyStatic));
if (watch) {
	for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
	// One after the other: saving a file is several events.
	let copying = Promise.resolve();
	watchFiles('extension', { recursive: true }, () => {
		copying = copying.then(() => Promise.all(TARGETS.map(copyStatic))).catch(console.error);
	});
} else {
	const results = await Promise.allSettled(builds.map((options) => esbuild.build(options)));
	const failures = results.flatMap(({ reason }) => reason ?? []);
	// What is wrong in the sources esbuild has told already, and where.
	for (const failure of failures) if (!failure.errors?.length) console.error(failure);
	if (failures.length > 0) process.exitCode = 1;
	else if (flags.has('--check')) {
		const inside = packagesInside(results.flatMap(({ value }) => value.metafile ?? []));
		process.exitCode = report([...TARGETS.flatMap(checkTarget), ...packageLines(inside, packagesTold())]);
	}
}

function bundle(target, [name, file]) {
	const options = shared(target);
	return {
		...options,
		entryPoints: { [name]: file },
		outdir: `dist/${target}`,
		define: {
			...options.define,
			__ENGINE_SCRIPTS__: JSON.stringify([...Object.keys(DATA), 'engine.js']),
			__ENGINE_PRINT__: JSON.stringify(enginePrint()),
		},
		// Classic scripts: an executed content script and importScripts in a service worker are never modules.
		format: 'iife',
		target: ['chrome128', 'firefox140'],
		minify: true,
		metafile: true,
		legalComments: 'eof',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		plugins: [dataScripts(target), styleTexts(), withoutUnused()],
		...(name === 'content' && { alias: { 'webextension-polyfill': path.resolve('src/platform/browser-in-page.ts') } }),
	};
}

/**
 * The engine's data as scripts of their own, which engine-loader.ts runs before the engine: inside the engine they would
 * make a file larger than Mozilla's linter reads, and no other kind of file can be had without a request.
 */
function dataScripts(target) {
	const bytesOf = ({ path: file }) => {
		const name = Object.keys(DATA).find((name) => path.resolve(DATA[name]) === file);
		const base64 = readFileSync(file).toString('base64');
		const decode = 'Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))';
		const script = `((base64) => {\n(globalThis.crosscheckData ??= {})["${name}"] = ${decode};\n})("${base64}");\n`;
		writeFileSync(`dist/${target}/${name}`, script);
		return { contents: `export default globalThis.crosscheckData["${name}"];` };
	};
	return { name: 'data scripts', setup: (build) => build.onLoad({ filter: /\.bin$/ }, bytesOf) };
}

/** A style sheet that a script puts into a shadow root is its text, without what only its readers need. */
function styleTexts() {
	const textOf = async ({ path: file }) => {
		const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
		return { contents: code, loader: 'text' };
	};
	return { name: 'style texts', setup: (build) => build.onLoad({ filter: /\.css$/ }, textOf) };
}

/**
 * Readability comes with a quick test for pages, which nothing here asks, tells each of its steps to whoever mends it, reads
 * JSON-LD, meta elements and scripts, of which the copy that it is given has none, and mends addresses and classes, which nobody needs.
 */
function withoutUnused() {
	const steps = /^\s*this\.log\((?:[^()]|\([^()]*\))*\);\n/gm;
	const types = /^ {4}jsonLdArticleTypes:.*?,\n/ms;
	const bodies =
		/(?<=^ {2}(_getJSONLD|_getArticleMetadata|_unescapeHtmlEntities|_isUrl|_cleanClasses|_fixRelativeUris|_removeScripts)\(\w+\) \{\n).*?(?=^ {2}\},\n)/gms;
	const bodyOf = (_, name) => (name === '_getArticleMetadata' ? 'return { title: this._getArticleTitle() };' : '');
	const plugin = (build) => {
		build.onLoad({ filter: /Readability-readerable\.js$/ }, () => ({ contents: '' }));
		build.onLoad({ filter: /Readability\.js$/ }, ({ path: file }) => ({
			contents: readFileSync(file, 'utf8').replace(steps, '').replace(types, '').replace(bodies, bodyOf),
		}));
	};
	return { name: 'unused', setup: plugin };
}

function cli() {
	return {
		...shared('node'),
		entryPoints: { cli: 'src/cli/main.ts' },
		outdir: 'dist',
		outExtension: { '.js': '.mjs' },
		platform: 'node',
		format: 'esm',
		target: 'node20',
		// Bundled CommonJS packages ask for Node's own modules through `require`.
		banner: {
			js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
		},
	};
}

function shared(target) {
	return {
		bundle: true,
		charset: 'utf8',
		logLevel: 'warning',
		loader: { '.bin': 'binary' },
		define: { __TARGET__: JSON.stringify(target) },
		// Drops the other browser's branches, so that neither lint nor a reader meets them.
		minifySyntax: true,
		sourcemap: watch ? 'inline' : false,
	};
}

async function copyStatic(target) {
	const folder = `dist/${target}`;
	await mkdir(folder, { recursive: true });
	await cp('extension', folder, { recursive: true });
	await cp('LICENSE', `${folder}/LICENSE`);
	// The language data in engine.js is under terms of its own, which ask to be passed on.
	await cp('src/engine/syntax/weights/NOTICE', `${folder}/NOTICE`);
	await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(target), null, '\t')}\n`);
}

/** One line per thing checked. */
function checkTarget(target) {
	const folder = `dist/${target}`;
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
	const sizes = Object.entries(BUDGETS).map(([name, budget]) =>
		sizeLine(`${folder}/${name}`, gzipSync(readFileSync(`${folder}/${name}`)).length, budget),
	);
	// A zip holds each file deflated by itself, with some hundred bytes of headers.
	const zipped = files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length + 2 * file.length + 76, 0);
	const leaks = files
		.filter((file) => file.endsWith('.js'))
		.flatMap((file) => waysOut(readFileSync(file, 'utf8')).map((found) => [file, found]))
		.map(([file, found]) => ({ ok: false, line: `${file} contains "${found}"` }));
	const large = files
		.filter((file) => file.endsWith('.js') && statSync(file).size > LARGEST_SCRIPT)
		.map((file) => sizeLine(`${file}, unzipped`, statSync(file).size, LARGEST_SCRIPT));
	return [...sizes, ...large, sizeLine(`${folder}, zipped`, zipped, PACKAGE_BUDGET), ...leaks];
}

/** Whoever looks for known weaknesses must find every package named, and none that is not there. */
function packageLines(inside, told) {
	const missing = inside.filter((one) => !told.includes(one)).map((one) => `docs/building.md does not name ${one}`);
	const gone = told
		.filter((one) => !inside.includes(one))
		.map((one) => `docs/building.md names ${one}, which is not inside`);
	return [...missing, ...gone].map((line) => ({ ok: false, line }));
}

function sizeLine(what, size, budget) {
	const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
	return { ok: size <= budget, line: `${what}: ${kb(size)} of ${kb(budget)}` };
}

function report(checks) {
	for (const { ok, line } of checks) console.log(`${ok ? 'ok  ' : 'FAIL'} ${line}`);
	return checks.every(({ ok }) => ok) ? 0 : 1;
}
