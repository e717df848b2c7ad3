// The panel and the options page as they look, with invented content and without an extension around them.
//   node tools/preview-ui.mjs                          serves them: http://127.0.0.1:8377/panel.html?state=checked
//   node tools/preview-ui.mjs --check                  opens every state, light and dark, and runs axe on each
//   node tools/preview-ui.mjs --shoot folder [states]  the same, in two widths, with pictures
// LOCALE=de shows them in the language of that folder of _locales.
// The last two exit with 1 where axe, or a page itself, has something to object to.
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

const STATES = [
	...['idle', 'unreachable', 'working', 'kept', 'checked', 'nothing', 'incomparable'],
	...['notAnArticle', 'pageNotAllowed', 'clickNeeded', 'emptyCorpus', 'noOtherSource', 'languageNotSupported'],
	...['storageFull', 'storageBlocked', 'stopped', 'updated', 'bug', 'reading'],
];
const PREPARE = { checked: openEverything };

const messages = await readFile(`${root}extension/_locales/${process.env.LOCALE ?? 'en'}/messages.json`, 'utf8');
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
		// Browsers ask for a favicon by themselves.
		response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
	}
});

const [flag, folder = 'screenshots', only] = process.argv.slice(2);
if (flag === '--check') await visitAll();
else if (flag === '--shoot') await visitAll(folder);
else server.listen(8377, '127.0.0.1', () => console.log('http://127.0.0.1:8377/panel.html?state=checked'));

async function visitAll(pictureFolder) {
	if (pictureFolder) await mkdir(pictureFolder, { recursive: true });
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const browser = await puppeteer.launch({
		executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
		for (const view of views(pictureFolder ? [420, 320] : [320])) {
			for (const objection of await visit(browser, axe, view, pictureFolder)) {
				console.log(`${view.name}: ${objection}`);
				process.exitCode = 1;
			}
		}
	} finally {
		await browser.close();
		server.close();
	}
}

/** Loads a view once and looks at it in both colour schemes. */
async function visit(browser, axe, view, pictureFolder) {
	const objections = [];
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	page.on('pageerror', (error) => objections.push(error.message));
	page.on('console', (line) => line.type() === 'error' && objections.push(line.text()));
	await page.setViewport({ width: view.width, height: 720, deviceScaleFactor: 1.5 });
	await page.goto(`http://127.0.0.1:${server.address().port}/${view.path}`);
	await page.waitForSelector('main *');
	await view.prepare?.(page);
	const tooWide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
	if (tooWide > 0) objections.push(`${tooWide} pixels too wide`);
	await page.evaluate(axe);
	for (const scheme of ['light', 'dark']) {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		if (pictureFolder) {
			await page.screenshot({ path: `${pictureFolder}/${view.name}-${scheme}-${view.width}.png`, fullPage: true });
		}
		const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
		objections.push(...violations.map(({ id, nodes }) => `${scheme}: axe ${id} ${nodes.map(({ target }) => target)}`));
	}
	await context.close();
	return objections;
}

function views(widths) {
	const states = STATES.map((state) => ({
		name: `panel-${state}`,
		path: `panel.html?state=${state}`,
		prepare: PREPARE[state],
	}));
	return [
		...states,
		{ name: 'options-empty', path: 'options.html' },
		{ name: 'options-full', path: 'options.html', prepare: fill },
	]
		.filter(({ name }) => only === undefined || only.split(',').some((wanted) => name.includes(wanted)))
		.flatMap((view) => widths.map((width) => ({ ...view, width })));
}

async function openEverything(page) {
	await page.click('[data-show]');
	for (const summary of await page.$$('summary')) await summary.click();
}

async function fill(page) {
	await page.evaluate('fill(1200)');
	await page.reload();
	await page.waitForSelector('.figures dd');
}
