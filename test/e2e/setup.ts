import { existsSync } from 'node:fs';
import { BROWSERS } from './driver/driver.ts';
import { findBrowser } from './driver/launch.ts';

/** A missing browser is said once here; the tests in it are then skipped, except where that would go unseen. */
export default function setup(): void {
	for (const browser of BROWSERS) {
		if (!existsSync(`dist/${browser}/manifest.json`)) throw new Error('Nothing is built yet: npm run build');
		if (findBrowser(browser) !== undefined) continue;
		const missing = `No ${browser === 'chrome' ? 'Chromium' : 'Firefox'} found`;
		if (process.env['CI']) throw new Error(`${missing}, and CI may not do without`);
		console.log(`${missing}: its end-to-end tests are skipped.`);
	}
}
