// Draws extension/icons/*.png from mark.svg, in the sizes that the manifest names.
//   node tools/icons.mjs        (CHROME_PATH=/path/to/chrome to use another browser than /usr/bin/chromium)
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../extension/icons/', import.meta.url);

const browser = await puppeteer.launch({
	executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
	const page = await browser.newPage();
	for (const size of SIZES) {
		const drawing = await svgFor(size);
		await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
		await page.setContent(
			`<style>html,body{margin:0;overflow:hidden}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
		);
		await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
	}
} finally {
	await browser.close();
}

/** Sixteen pixels have a drawing of their own: lines on whole pixels, less detail. */
async function svgFor(size) {
	return readFile(new URL(size < 32 ? 'mark-small.svg' : 'mark.svg', folder), 'utf8');
}
