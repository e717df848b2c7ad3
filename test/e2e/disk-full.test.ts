import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { until } from '../support/until.ts';
import { BROWSERS } from './driver/driver.ts';
import { findBrowser, launch } from './driver/launch.ts';

/** A disk with room for a browser's own files and some thousand articles: only root may make one, so only there it is tried. */
const disk = smallDisk();
afterAll(() => {
	if (disk === undefined) return;
	execFileSync('umount', ['--lazy', disk]);
	rmdirSync(disk);
});

describe.skipIf(disk === undefined)('when the disk runs full in the midst of an import', () => {
	for (const browser of BROWSERS) {
		test.skipIf(findBrowser(browser) === undefined)(
			`${browser} says so, and what was kept stays whole`,
			async () => {
				const before = process.env['TMPDIR'];
				process.env['TMPDIR'] = disk;
				const driver = await launch(browser).finally(() => {
					if (before === undefined) delete process.env['TMPDIR'];
					else process.env['TMPDIR'] = before;
				});
				try {
					const tab = await driver.extensionPage('options.html');
					await tab.evaluate((document) => {
						// Twice what the disk holds, in what the page can still make in a moment.
						const MOST = 200_000_000;
						const lines: string[] = [];
						for (let number = 0; number < 30_000; number++) {
							const words = Array.from({ length: 700 }, () => Math.random().toString(36).slice(2, 9));
							lines.push(JSON.stringify({ url: `https://a.example/${number}`, articleBody: words.join(' ') }));
							if (lines.length * 5600 > MOST) break;
						}
						const chosen = new DataTransfer();
						chosen.items.add(new File([lines.join('\n')], 'many.jsonl'));
						const input = document.querySelector<HTMLInputElement>('.drop input[type=file]');
						if (!input) throw new Error('No file input');
						input.files = chosen.files;
						input.dispatchEvent(new Event('change', { bubbles: true }));
					});
					const notice = await until(
						() => tab.evaluate((document) => document.querySelector('.import-result .notice')?.textContent),
						'the import has ended',
						150_000,
					);
					expect(notice).toContain(message('importKeptSoFar'));
					expect(notice).toContain(message('problem_storageFull'));
					const told = await tab.evaluate((document) => document.querySelector('.import-result')?.textContent ?? '');
					const added = Number(/[\d,]+/.exec(told)?.[0].replaceAll(',', ''));
					expect(added).toBeGreaterThan(0);
					await driver.closeTabs();
					expect(await driver.asExtension(countKept)).toEqual([added, added]);
				} finally {
					await driver.close();
				}
			},
			240_000,
		);
	}
});

async function countKept(): Promise<number[]> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('crosscheck');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const transaction = db.transaction(['articles', 'entries']);
	return Promise.all(
		['articles', 'entries'].map(
			(store) =>
				new Promise<number>((resolve, reject) => {
					const request = transaction.objectStore(store).count();
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				}),
		),
	);
}

function smallDisk(): string | undefined {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
	const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m', 'tmpfs', folder], { stdio: 'ignore' });
		return folder;
	} catch {
		rmdirSync(folder);
		return undefined;
	}
}
