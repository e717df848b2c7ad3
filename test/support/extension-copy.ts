import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { enginePrint } from '../../tools/engine-print.mjs';
import type { BrowserName } from '../e2e/driver/driver.ts';

/** A copy of the built extension in `folder`, with a script more in its background. */
export async function copyWithBackground(browser: BrowserName, folder: string, script: string): Promise<string> {
	const extension = path.join(folder, 'extension');
	cpSync(`dist/${browser}`, extension, { recursive: true });
	await bundleInto(extension, browser, { 'added-background': script });
	const manifestFile = path.join(extension, 'manifest.json');
	const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
	if (browser === 'firefox') {
		manifest.background.scripts.push('added-background.js');
		writeFileSync(manifestFile, JSON.stringify(manifest));
	} else {
		const worker = path.join(extension, manifest.background.service_worker);
		writeFileSync(worker, `${readFileSync(worker, 'utf8')}\nimportScripts('added-background.js');\n`);
	}
	return extension;
}

/** Bundles scripts as the build does, by the names they are to have. */
export async function bundleInto(
	extension: string,
	browser: BrowserName,
	scripts: Readonly<Record<string, string>>,
): Promise<void> {
	await build({
		entryPoints: scripts,
		outdir: extension,
		bundle: true,
		format: 'iife',
		minify: true,
		define: {
			__TARGET__: JSON.stringify(browser),
			__ENGINE_SCRIPTS__: JSON.stringify(engineScripts(extension)),
			__ENGINE_PRINT__: JSON.stringify(enginePrint()),
		},
		logLevel: 'warning',
	});
}

/** As build.mjs names them to the background. */
const engineScripts = (extension: string): readonly string[] => [
	...readdirSync(extension)
		.filter((name) => /^data-.*\.js$/.test(name))
		.sort(),
	'engine.js',
];
