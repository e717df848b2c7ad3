// The panel and the options page as they look, with invented content and without an extension around them.
//   node tools/preview-ui.mjs                 serves them: http://127.0.0.1:8377/panel.html?state=checked
//   node tools/preview-ui.mjs --shoot folder  takes pictures of every state, light and dark, and runs axe on each
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const TYPES = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
};

const messages = await readFile(`${root}extension/_locales/en/messages.json`, 'utf8');
const bundle = await esbuild.build({
	entryPoints: {
		panel: `${root}src/ui/panel.tsx`,
		options: `${root}src/ui/options.tsx`,
		install: `${root}test/ui/preview/install.ts`,
	},
	outdir: '/',
	bundle: true,
	write: false,
	format: 'iife',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	define: { __MESSAGES__: messages, __TARGET__: '"chrome"' },
});
const scripts = new Map(bundle.outputFiles.map((file) => [path.basename(file.path), file.text]));

const server = createServer(async (request, response) => {
	const name = new URL(request.url, 'http://localhost').pathname.slice(1);
	try {
		const content = scripts.get(name) ?? (await readFile(path.join(root, 'extension', path.normalize(`/${name}`))));
		const page = name.endsWith('.html')
			? String(content).replace('<script ', '<script src="install.js" defer></script><script ')
			: content;
		response.setHeader('content-type', `${TYPES[path.extname(name)] ?? 'text/plain'}; charset=utf-8`);
		response.end(page);
	} catch {
		response.writeHead(404).end();
	}
});

const [flag, folder] = process.argv.slice(2);
if (flag === '--shoot') await shoot(folder ?? 'screenshots');
else server.listen(8377, '127.0.0.1', () => console.log('http://127.0.0.1:8377/panel.html?state=checked'));

async function shoot(folder) {
	await mkdir(folder, { recursive: true });
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${server.address().port}`;
	const browser = await puppeteer.launch({
		executablePath: process.env.CHROME ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
	try {
		for (const picture of pictures()) {
			const page = await browser.newPage();
			page.on('pageerror', (error) => console.log(`${picture.name}: ${error.message}`));
			page.on('console', (line) => line.type() === 'error' && console.log(`${picture.name}: ${line.text()}`));
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: picture.scheme }]);
			await page.setViewport({ width: picture.width, height: 720, deviceScaleFactor: 1.5 });
			await page.goto(`${address}/${picture.path}`);
			await page.waitForSelector('main');
			if (picture.fill) {
				await page.evaluate(`fill(${picture.fill})`);
				await page.reload();
				await page.waitForSelector('.kept-row');
			}
			for (const selector of picture.click ?? []) await page.click(selector);
			await page.screenshot({ path: `${folder}/${picture.name}.png`, fullPage: true });
			await page.evaluate(axe);
			const violations = await page.evaluate(
				'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target).join(" ")))',
			);
			for (const violation of violations) console.log(`${picture.name}: axe ${violation}`);
			await page.close();
		}
	} finally {
		await browser.close();
		server.close();
	}
}

function pictures() {
	const looks = ['light', 'dark'].flatMap((scheme) => [320, 420].map((width) => ({ scheme, width })));
	const only = process.argv[4];
	const states = [
		'idle',
		'unreachable',
		'working',
		'kept',
		'checked',
		'nothing',
		'incomparable',
		'notAnArticle',
		'pageNotAllowed',
		'emptyCorpus',
		'noOtherSource',
		'languageNotSupported',
		'storageFull',
		'storageBlocked',
		'stopped',
		'bug',
	];
	const pages = ['empty', 'full'].flatMap((fill) =>
		['light', 'dark'].flatMap((scheme) =>
			[420, 1000].map((width) => ({
				name: `options-${fill}-${scheme}-${width}`,
				path: 'options.html',
				scheme,
				width,
				fill: fill === 'full' ? 1200 : 0,
			})),
		),
	);
	const panels = states
		.filter((state) => only === undefined || only.split(',').includes(state))
		.flatMap((state) =>
			looks.map(({ scheme, width }) => ({
				name: `panel-${state}-${scheme}-${width}`,
				path: `panel.html?state=${state}`,
				scheme,
				width,
				click: state === 'checked' ? ['.finding-show'] : [],
			})),
		);
	return [...pages.filter(({ path }) => only === undefined || only.includes(path.split('.')[0])), ...panels];
}
